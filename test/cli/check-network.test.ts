import { expect, test } from 'vitest'
import { changed, SMALL } from './library'
import { refused } from './refused'
import { type Ran, ran } from './terminal'
import { folderWith, type Texts } from './workplace'

const NETWORK = `network: buurt
title: Buurt (fictief)
area: {}
parties: { huisarts: [{ name: Praktijk, until: 2026-06-01 }] }
`

const own = (network: string = NETWORK, texts: Texts = SMALL): Texts => ({ ...texts, 'netwerk.yaml': network })

const checked = async (texts: Texts, on = '2026-01-05', ...more: readonly string[]): Promise<Ran> =>
  ran(['check', await folderWith(texts), '--network', 'buurt', '--on', on, ...more])

const withParameter = changed(
  changed(SMALL, 'pad.yaml', 'within: 1 week', 'within: $termijn'),
  'pad.yaml',
  'lead:',
  'parameters: { termijn: { default: 1 week, between: [1 working day, 4 weeks], why: Lokaal af te spreken. } }\nlead:',
)

test('niets te regelen: uitgang 0', async () => {
  expect(await checked(own())).toEqual({
    code: 0,
    out: 'Buurt (fictief), op maandag 5 januari 2026\n\nEr is niets meer te regelen.\n',
    err: '',
  })
})

test('wat nog af te spreken is: waarde nu, grenzen, waarom en in welke regels; uitgang 1', async () => {
  const { code, out, err } = await checked(own(NETWORK, withParameter))
  expect([code, err]).toEqual([1, ''])
  expect(out).toContain(
    '\nNog af te spreken: 1\n  pad/termijn: nu 1 week, tussen 1 werkdag en 4 weken\n    waarom: Lokaal af te spreken.\n    in: “Moe en mager”\n',
  )
  const agreed = `${NETWORK}parameters: { pad/termijn: { is: 2 weeks, agreed: { by: Overleg, on: 2026-01-01 } } }\n`
  expect((await checked(own(agreed, withParameter))).code).toBe(0)
})

test('een partij die binnen 90 dagen stopt, en wie er daarna is', async () => {
  // Until is the first day that it is no longer there: 90 days after 3 March is 1 June.
  expect((await checked(own(), '2026-03-02')).code).toBe(0)
  const { code, out } = await checked(own(), '2026-03-03')
  expect(code).toBe(1)
  expect(out).toContain('binnen 90 dagen stoppen: 1\n  Huisarts: Praktijk, tot maandag 1 juni 2026; daarna niemand\n')
  const next = NETWORK.replace('2026-06-01 }', '2026-06-01 }, { name: Opvolger, from: 2026-06-01 }')
  expect((await checked(own(next), '2026-03-03')).out).toContain('; daarna Opvolger\n')
})

test('een rol die niemand meer vult', async () => {
  const { code, out } = await checked(own(), '2026-06-01')
  expect(code).toBe(1)
  expect(out).toContain('Rollen die niemand vult: 1\n  Huisarts: niemand; in: “Moe en mager”\n')
})

const urgent = changed(SMALL, 'pad.yaml', 'title: Moe en mager', 'title: Moe en mager\n    redFlag: true')
const NURSE = '  verpleegkundige: { label: Verpleegkundige, domain: medical, receives: [medical], reached: direct }\n'
const twoRoles: Texts = { ...urgent, 'rollen.yaml': `${urgent['rollen.yaml']}${NURSE}` }

test('een rode vlag waarvan niemand de rol vult is een fout: uitgang 2', async () => {
  const { code, out, err } = await checked(own(NETWORK, urgent), '2026-06-01')
  expect(code).toBe(2)
  expect(err).toBe('Voor een rode vlag vult niemand de rol Huisarts: “Moe en mager”.\n')
  expect(out).toContain('Rollen die niemand vult: 1\n')
})

test('neemt een ander de rol waar, dan staat er wie, en is het geen fout', async () => {
  const taken = `${NETWORK.replace('huisarts:', 'verpleegkundige:')}filledBy: { huisarts: verpleegkundige }\n`
  const { code, out, err } = await checked(own(taken, twoRoles))
  expect([code, err]).toEqual([0, ''])
  expect(out).toContain('Rollen die een ander waarneemt: 1\n  Huisarts: Verpleegkundige neemt waar\n')
})

test('een noodnummer heeft geen partij nodig', async () => {
  const number = "reached: noodnummer, phone: '112'"
  const { code } = await checked(
    own(
      NETWORK.replace('{ huisarts: [{ name: Praktijk, until: 2026-06-01 }] }', '{}'),
      changed(urgent, 'rollen.yaml', 'reached: direct', number),
    ),
  )
  expect(code).toBe(0)
})

test('--json zegt hetzelfde aan een programma', async () => {
  const { code, out } = await checked(own(NETWORK, withParameter), '2026-03-03', '--json')
  expect(code).toBe(1)
  expect(JSON.parse(out)).toEqual({
    network: 'buurt',
    on: '2026-03-03',
    parameters: [
      {
        name: 'pad/termijn',
        default: '1 week',
        between: ['1 working day', '4 weeks'],
        why: 'Lokaal af te spreken.',
        rules: ['pad/moe-en-mager'],
      },
    ],
    roles: [],
    ending: [{ role: 'huisarts', name: 'Praktijk', until: '2026-06-01' }],
  })
})

test('zonder dag is het vandaag; een dag die er niet is kan niet', async () => {
  const folder = await folderWith(
    own('network: buurt\ntitle: Buurt\narea: {}\nparties: { huisarts: [{ name: Praktijk }] }\n'),
  )
  expect((await ran(['check', folder, '--network', 'buurt'])).code).toBe(0)
  expect((await refused(['check', folder, '--on', '2026-02-30'])).err).toContain('geen dag')
  expect((await refused(['check', folder, '--network', 'buurt', '--on', '2026-02-30'])).err).toContain('geen dag')
})

test('een netwerk dat er niet is: met wat bedoeld kan zijn', async () => {
  const folder = await folderWith(own())
  expect((await refused(['check', folder, '--network', 'burt'])).err).toMatch(/edoelt u buurt\?/)
  expect((await refused(['check', folder, '--network', 'nergens'])).err).toContain('Kies uit: buurt')
  expect((await refused(['check', await folderWith(SMALL), '--network', 'buurt'])).err).toContain('heeft er geen')
  await refused(['check', folder, '--network', '__proto__'])
})

test('een bibliotheek met fouten: die eerst', async () => {
  const { err } = await refused([
    'check',
    await folderWith(own(NETWORK, changed(SMALL, 'pad.yaml', 'moe: true', 'moo: true'))),
    '--network',
    'buurt',
  ])
  expect(err).toContain('pad.yaml:14:13')
})
