import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { changed, SMALL } from './library'
import { refused } from './refused'
import { type Ran, ran } from './terminal'
import { folderWith, type Texts } from './workplace'

const SALT = 'kanarie-van-ten-minste-twee-en-dertig-tekens'
const ON = ['--on', '2026-03-02']

interface Made {
  readonly library: string
  readonly receipt: string
  readonly salt: string
  readonly input: string
}

/** Gives an advice with a receipt, and where all of it stands. */
const made = async (library: Texts = SMALL, person = 'moe: true\nmager: true\n'): Promise<Made> => {
  const folder = await folderWith({ 'sleutel.txt': `${SALT}\n`, 'persoon.yaml': person })
  const own = await folderWith(library)
  const [receipt, salt, input] = [
    join(folder, 'bewijs.json'),
    join(folder, 'sleutel.txt'),
    join(folder, 'persoon.yaml'),
  ]
  const args = ['advise', input, '--library', own, ...ON, '--receipt', receipt, '--salt-file', salt]
  expect(await ran(args)).toMatchObject({ code: 0, err: '' })
  return { library: own, receipt, salt, input }
}

const replayed = async ({ library, receipt, salt, input }: Made, ...more: readonly string[]): Promise<Ran> =>
  ran(['replay', receipt, input, '--salt-file', salt, '--library', library, ...more])

test('dezelfde bibliotheek en invoer: hetzelfde advies, op de dag van toen', async () => {
  expect(await replayed(await made())).toEqual({
    code: 0,
    out: 'De bibliotheek van nu geeft voor deze invoer precies het advies van toen.\n',
    err: '',
  })
})

test('het bewijs houdt niets van de persoon, en de sleutel komt nergens', async () => {
  const one = await made()
  const text = await readFile(one.receipt, 'utf8')
  expect(JSON.parse(text)).toMatchObject({ format: 1, on: '2026-03-02', pathways: { pad: { version: '0.1.0' } } })
  expect(text).not.toMatch(/moe|mager|huisarts|kanarie/)
  for (const { out, err } of [await replayed(one), await replayed(one, '--json')])
    expect(`${out}${err}`).not.toContain('kanarie')
})

test('een andere bibliotheek die hetzelfde zegt: hetzelfde, met wat er anders is', async () => {
  const one = await made()
  const library = await folderWith(changed(SMALL, 'signalen.yaml', 'label: Moe', 'label: Vermoeid'))
  const { code, out } = await replayed({ ...one, library })
  expect(code).toBe(0)
  expect(out).toContain('Wel anders dan toen:\n  - bibliotheek: dezelfde zorgpaden; signalen,')
})

test('een zorgpad dat iets anders zegt: welk, en welke aanbeveling', async () => {
  const one = await made()
  const later = changed(SMALL, 'pad.yaml', 'within: 1 week', 'within: 2 weeks')
  const library = await folderWith(changed(later, 'pad.yaml', '0.1.0', '1.0.0'))
  const { code, out, err } = await replayed({ ...one, library })
  expect([code, err]).toEqual([1, ''])
  expect(out.split('\n')).toEqual([
    'Niet hetzelfde als toen:',
    '  - bibliotheek: andere zorgpaden: pad (was 0.1.0, nu 1.0.0)',
    '  - advies: anders of nieuw: “Huisarts inschakelen”',
    '',
  ])
})

test('een zorgpad dat weg is en een dat erbij is', async () => {
  const one = await made()
  const other = Object.fromEntries(
    Object.entries(SMALL).map(([name, text]) => [name, String(text).replace(/(pathway|cases): pad/, '$1: ander')]),
  )
  const { code, out } = await replayed({ ...one, library: await folderWith(other) })
  expect(code).toBe(1)
  expect(out).toContain('andere zorgpaden: ander (nieuw) en pad (0.1.0, nu weg)')
})

test('een andere invoer: dat zegt het', async () => {
  const one = await made()
  const other = await made(SMALL, 'moe: true\nmager: false\n')
  const { code, out } = await replayed({ ...one, input: other.input })
  expect(code).toBe(1)
  expect(out).toContain('  - invoer: niet die van toen\n')
  expect(out).toContain('1 aanbeveling is er niet meer')
})

test('--json zegt hetzelfde aan een programma', async () => {
  const one = await made()
  const { code, out } = await replayed(one, '--json')
  expect(code).toBe(0)
  expect(JSON.parse(out)).toEqual({ same: true, differs: [], pathways: [], changed: [], gone: 0 })
})

describe('een bewijs of sleutel die niet te gebruiken is', () => {
  const args = ({ library, receipt, salt, input }: Made): readonly string[] => [
    'replay',
    receipt,
    input,
    '--salt-file',
    salt,
    '--library',
    library,
  ]

  test('een bewijs waaraan iets is veranderd', async () => {
    const one = await made()
    const text = (await readFile(one.receipt, 'utf8')).replace('"on": "2026-03-02"', '"on": "2026-03-03"')
    const folder = await folderWith({ 'bewijs.json': text })
    const { err } = await refused(args({ ...one, receipt: join(folder, 'bewijs.json') }))
    expect(err).toMatch(/bewijs\.json: .*(veranderd|andere sleutel)/)
  })

  test('een andere sleutel', async () => {
    const one = await made()
    const folder = await folderWith({ 'sleutel.txt': `anders-${SALT}` })
    const { err } = await refused(args({ ...one, salt: join(folder, 'sleutel.txt') }))
    expect(err).not.toContain('kanarie')
  })

  test.each(['geen json', '42', 'null', '[]', '{}', '{"seal": "x", "pathways": {}, "recommendations": []}'])(
    'geen bewijs: %s',
    async (text) => {
      const one = await made()
      const folder = await folderWith({ 'bewijs.json': text })
      const { err } = await refused(args({ ...one, receipt: join(folder, 'bewijs.json') }))
      expect(err).toMatch(/bewijs\.json.* geen ontvangstbewijs/)
    },
  )

  test('een sleutel die te kort is, of er niet is', async () => {
    const one = await made()
    const folder = await folderWith({ 'kort.txt': 'kanarie' })
    const { err } = await refused(args({ ...one, salt: join(folder, 'kort.txt') }))
    expect(err).toContain('ten minste 32 tekens')
    expect(err).not.toContain('kanarie')
    expect((await refused(args({ ...one, salt: join(folder, 'niet-hier') }))).err).toContain('bestaat niet')
    expect((await refused(['replay', one.receipt, one.input])).err).toContain('--salt-file')
  })

  test('te weinig of te veel bestanden, en een invoer die niet deugt', async () => {
    const one = await made()
    expect((await refused(['replay', one.receipt, '--salt-file', one.salt])).err).toContain('zorgpad replay')
    expect((await refused([...args(one), 'nog-een'])).err).toContain('zorgpad replay')
    const folder = await folderWith({ 'persoon.yaml': 'meo: true\n' })
    expect((await refused(args({ ...one, input: join(folder, 'persoon.yaml') }))).err).toContain('meo')
  })
})

describe('advise --receipt', () => {
  test('schrijft nooit over een ander bewijs heen', async () => {
    const { library, receipt, salt, input } = await made()
    const { err } = await refused([
      'advise',
      input,
      '--library',
      library,
      ...ON,
      '--receipt',
      receipt,
      '--salt-file',
      salt,
    ])
    expect(err).toContain('bestaat al')
  })

  test('vraagt een sleutel, en een sleutel vraagt een bewijs', async () => {
    const { library, salt, input } = await made()
    const args = ['advise', input, '--library', library, ...ON]
    expect((await refused([...args, '--receipt', 'nieuw.json'])).err).toContain('--salt-file')
    expect((await refused([...args, '--salt-file', salt])).err).toContain('--receipt')
  })
})
