import { expect, test } from 'vitest'
import { explain } from '../../src/explain'
import { library } from '../../src/pathways'
import { changed, SMALL } from './library'
import { refused } from './refused'
import { ran } from './terminal'
import { fileWith, folderWith } from './workplace'

const ON = ['--on', '2026-03-02']
const RULE = 'ondervoeding/mondprobleem'
const PERSON = 'leeftijd: 81\nwoonsituatie: zelfstandig\nmondpijn: true\n'

const said = async (args: readonly string[]): Promise<string> => {
  const { code, out, err } = await ran(['explain', ...args])
  expect([code, err]).toEqual([0, ''])
  return out
}

test('waarom een regel geldt, bij de hele naam en bij de korte', async () => {
  const file = await fileWith(PERSON)
  const out = await said([RULE, file, ...ON])
  expect(out).toMatch(/^Mond of gebit belemmert het eten: geldt\n/)
  expect(out).toContain('✓ Pijn in de mond is ja (nu: ja)')
  expect(await said(['mondprobleem', file, ...ON])).toBe(out)
})

test('zonder bestand is er niets bekend', async () => {
  const out = await said([RULE, ...ON])
  expect(out).toMatch(/: staat nog open\n/)
  expect(out).toContain('? Pijn in de mond is ja (nu: niet gevraagd)')
})

test.each([
  ['person', /\nDit geldt voor u\.\n/],
  ['auditor', /^regel: ondervoeding\/mondprobleem\n/],
  ['professional', /: geldt\n/],
])('voor %s', async (reader, text) => {
  expect(await said([RULE, await fileWith(PERSON), ...ON, '--for', reader])).toMatch(text)
})

test('het netwerk bepaalt wat is afgesproken', async () => {
  const args = ['ondervoeding/snaq65-oranje', ...ON]
  expect(await said(args)).toContain('termijn oranje: 1 week, nog lokaal af te spreken')
  expect(await said([...args, '--network', 'loosduinen-voorbeeld'])).toContain(
    'termijn oranje: 2 weken, afgesproken in het netwerk (Voorbeeldoverleg Loosduinen (fictief), donderdag 15 januari 2026)',
  )
})

test('--json is wat explain teruggeeft', async () => {
  const out = await said([RULE, await fileWith(PERSON), ...ON, '--json'])
  const input = { on: '2026-03-02', signals: { leeftijd: 81, woonsituatie: 'zelfstandig', mondpijn: true } } as const
  expect(JSON.parse(out)).toEqual(JSON.parse(JSON.stringify(explain(library, input, RULE))))
})

test('een regel die er niet is: met wat bedoeld kan zijn', async () => {
  expect((await refused(['explain', 'ondervoeding/mondprobleen'])).err).toMatch(/edoelt u ondervoeding\/mondprobleem\?/)
  expect((await refused(['explain', 'mondprobleen'])).err).toMatch(/edoelt u mondprobleem\?/)
  expect((await refused(['explain', 'iets-heel-anders'])).err).toContain('iets-heel-anders bestaat niet')
  await refused(['explain', '__proto__'])
  await refused(['explain', 'ondervoeding/constructor'])
})

test('een korte naam die er tweemaal is: met de hele namen', async () => {
  const second = String(SMALL['pad.yaml']).replace('pathway: pad', 'pathway: ander-pad')
  const folder = await folderWith({ ...SMALL, 'ander.yaml': second })
  const { err } = await refused(['explain', 'moe-en-mager', '--library', folder])
  expect(err).toContain('ander-pad/moe-en-mager, pad/moe-en-mager')
  expect((await ran(['explain', 'pad/moe-en-mager', '--library', folder, ...ON])).code).toBe(0)
})

test('een regel van een zorgpad dat niet meer meedoet is er niet', async () => {
  const folder = await folderWith(changed(SMALL, 'pad.yaml', 'status: draft', 'status: retired'))
  await refused(['explain', 'moe-en-mager', '--library', folder])
})

test('geen regel, een woord te veel, een lezer die er niet is, een invoer die niet deugt', async () => {
  expect((await refused(['explain'])).err).toContain('zorgpad explain ondervoeding/')
  expect((await refused(['explain', RULE, 'a.yaml', 'b.yaml'])).err).toContain('b.yaml')
  expect((await refused(['explain', RULE, '--for', 'buurman'])).err).toContain('professional, person, auditor')
  expect((await refused(['explain', RULE, await fileWith('gewigt: 56\n'), ...ON])).err).toMatch(/gewigt/)
  expect((await refused(['explain', RULE, '--network', 'nergens'])).err).toContain('loosduinen-voorbeeld')
})
