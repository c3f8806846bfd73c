import { mkdir, symlink } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { refused } from './refused'
import { ran } from './terminal'
import { fileWith, folderWith } from './workplace'

const ON = ['--on', '2026-03-02']
const RED_FLAGS = /rode vlaggen/

test.each<readonly [string, string, RegExp]>([
  ['een signaal dat niet bestaat', 'gewigt: 56', /gewigt.*Bedoelt u gewicht\?/],
  ['een keuze die niet bestaat', 'woonsituatie: kasteel', /Woonsituatie.*zelfstandig, instelling/],
  ['een waarde buiten het bereik', 'leeftijd: 300', /Leeftijd.*18.*120/],
  ['een waarde fijner dan te meten is', 'gewicht: 56.123', /Gewicht.*0[.,]1/],
  ['een verkeerd soort waarde', 'oedeem: ja', /vocht.*true of false/],
  ['een getal met een komma', 'gewicht: 56,1', /Gewicht/],
  ['een dag die niet bestaat', 'snaq65-afgenomen-op: 2026-02-30', /dag/],
  ['een waarneming op een dag die niet bestaat', 'gewicht: { value: 56, on: 2026-02-30 }', /dag bestaat niet/],
  ['een waarneming in de toekomst', 'gewicht: { value: 56, on: 2026-03-03 }', /na de dag van het advies/],
  ['een datum in de toekomst', 'snaq65-afgenomen-op: 2026-03-03', /advies|toekomst/],
  ['een waarneming door een onbekende rol', 'gewicht: { value: 56, by: tandarts }', /rol bestaat niet/],
  ['een reden die niet bestaat', 'gewicht: { missing: vergeten }', /unknown/],
  ['een lege lijst met waarnemingen', 'gewicht: []', /Gewicht/],
])('%s: geweigerd, met de plaats', async (_, text, message) => {
  const { err } = await refused(['advise', await fileWith(`${text}\n`), ...ON])
  expect(err).toMatch(message)
  expect(err).toContain(`signals.${text.split(':')[0]}`)
  expect(err).toMatch(RED_FLAGS)
})

test('alle fouten in een keer', async () => {
  const file = await fileWith(
    'on: 2026-02-30\nnetwork: nergens\nreporter: tandarts\nfout: 1\nsignals: { gewigt: 56, leeftijd: 300, woonsituatie: kasteel }\n',
  )
  const { err } = await refused(['advise', file])
  expect(err).toContain('7 fouten')
  for (const place of [
    ':1:1 (on): ',
    ':2:1 (network): ',
    ':3:1 (reporter): ',
    ':4:1 (fout): ',
    ':5:12 (signals.gewigt): ',
    ':5:24 (signals.leeftijd): ',
    ':5:39 (signals.woonsituatie): ',
  ]) {
    expect(err).toContain(place)
  }
})

test('een optie die niet klopt wordt bij haar naam genoemd, en niet in het bestand gezocht', async () => {
  const file = await fileWith('gewicht: 56\n')
  const { err } = await refused(['advise', file, '--on', '2026-02-30', '--network', 'nergens'])
  expect(err).toContain('--on: Deze dag bestaat niet')
  expect(err).toContain('--network: Dit netwerk bestaat niet.')
})

test('van alleen signalen staat er de plaats in het bestand', async () => {
  const file = await fileWith('# over één persoon\ngewicht:\n  value: 560\n  on: 2026-03-01\n')
  const { err } = await refused(['advise', file, '--on', '2026-03-02'])
  expect(err).toContain(':3:3 (signals.gewicht.value): Gewicht')
})

describe('een bestand dat er niet is of niet te lezen is', () => {
  test.each(['niet-hier.yaml', 'map/niet-hier.yaml'])('%s bestaat niet', async (name) => {
    const { err } = await refused(['advise', name, ...ON])
    expect(err).toBe(`${name} bestaat niet.\n`)
  })

  test('een map is geen bestand', async () => {
    const { err } = await refused(['advise', await folderWith({ 'a.yaml': 'gewicht: 56' }), ...ON])
    expect(err).toContain('is een map; geef een bestand')
  })

  test('een map achter een verwijzing ook niet', async () => {
    const folder = await folderWith({})
    await mkdir(join(folder, 'map'))
    await symlink('map', join(folder, 'persoon.yaml'))
    await refused(['advise', join(folder, 'persoon.yaml'), ...ON])
  })

  test('een bestand onder een bestand', async () => {
    await refused(['advise', join(await fileWith('gewicht: 56'), 'persoon.yaml'), ...ON])
  })

  test('een verwijzing naar zichzelf', async () => {
    const folder = await folderWith({})
    await symlink('kring.yaml', join(folder, 'kring.yaml'))
    await refused(['advise', join(folder, 'kring.yaml'), ...ON])
  })

  test('een naam die geen naam kan zijn', async () => {
    await refused(['advise', 'a\0b.yaml', ...ON])
    await refused(['advise', `${'a'.repeat(5000)}.yaml`, ...ON])
  })

  test('geen bestand, of twee', async () => {
    expect((await refused(['advise'])).err).toContain('zorgpad advise persoon.yaml')
    expect((await refused(['advise', 'een.yaml', 'twee.yaml'])).err).toContain('twee.yaml')
  })
})

describe('een bestand dat niets is', () => {
  test.each<readonly [string, string | Uint8Array]>([
    ['leeg', ''],
    ['alleen witruimte', '\n \n'],
    ['alleen opmerkingen', '# niets\n'],
    ['alleen een streep', '---\n'],
    ['een tekst', 'zomaar wat\n'],
    ['een getal', '42\n'],
    ['een lijst', '- gewicht\n- leeftijd\n'],
    ['twee documenten', 'gewicht: 56\n---\nlengte: 1.6\n'],
    ['een haak te weinig', 'gewicht: [56\n'],
    ['een aanhalingsteken te weinig', 'gewicht: "56\n'],
    ['een tab als inspringing', 'signals:\n\tgewicht: 56\n'],
    ['een sleutel twee keer', 'gewicht: 56\ngewicht: 57\n'],
    ['een anker', 'gewicht: &g 56\nlengte: *g\n'],
    ['een etiket', 'gewicht: !!binary aGFsbG8=\n'],
    ['een leeg signaal', 'gewicht:\n'],
    ['een verboden sleutel', '__proto__: { gewicht: 56 }\n'],
    ['geen UTF-8', Uint8Array.of(0x67, 0x65, 0x77, 0x3a, 0x20, 0x80, 0x0a)],
    ['UTF-16', Uint8Array.of(0xff, 0xfe, 0x67, 0, 0x3a, 0, 0x20, 0, 0x31, 0)],
    ['nullen', new Uint8Array(64)],
    ['te groot', `# ${'x'.repeat(1_000_001)}\n`],
  ])('%s', async (_, text) => {
    const { err } = await refused(['advise', await fileWith(text), ...ON])
    expect(err).toMatch(/persoon\.yaml/)
  })

  test('op standaardinvoer ook, en die heet dan invoer', async () => {
    expect((await refused(['advise', '-', ...ON], 'gewicht: [56\n')).err).toContain('invoer:1:10:')
    await refused(['advise', '-', ...ON], '')
  })

  test('het zegt wat er in een bestand over een persoon hoort te staan, niet wat in een bibliotheek', async () => {
    expect((await refused(['advise', await fileWith(''), ...ON])).err).not.toMatch(/roles|laws|cases/)
  })

  test('ook wie een stuk bestand geeft, hoort dat er geen rode vlag is bekeken', async () => {
    expect((await refused(['advise', await fileWith('suf: true\ngewicht: [\n'), ...ON])).err).toMatch(/rode vlag/)
  })
})

test('twee documenten van 2 kB, 2000 diep, na elkaar in een proces: twee nette fouten', async () => {
  const deep = ['['.repeat(2000), '{a: '.repeat(500)]
  for (const text of [...deep, ...deep]) {
    const { err } = await refused(['advise', await fileWith(text), ...ON])
    expect(err).toMatch(/persoon\.yaml:1:\d+: .*64 lagen/)
  }
  const { code } = await ran(['advise', await fileWith('gewicht: 56\n'), ...ON])
  expect(code).toBe(0)
})

test.each<readonly [string, readonly string[], RegExp]>([
  ['een vorm die niet bestaat', ['--format', 'pdf'], /text, markdown, html, json/],
  ['een optie die niet bestaat', ['--netwerk', 'x'], /--netwerk.*--network/s],
  ['een korte optie die niet bestaat', ['-x'], /-x/],
  ['een optie zonder waarde', ['--network'], /--network/],
  ['een waarde waar geen hoort', ['--explain=ja'], /--explain/],
  ['een netwerk dat niet bestaat', ['--network', 'nergens'], /network.*loosduinen-voorbeeld/],
  ['een leeg netwerk', ['--network='], /network/],
  ['een rol die niet bestaat', ['--reporter', 'wijkverpleegkundig'], /reporter.*wijkverpleegkundige\?/],
  ['een dag die niet bestaat', ['--on', '2026-02-30'], /on: .*dag bestaat niet/],
  ['een dag anders geschreven', ['--on', '2-3-2026'], /2026-03-02/],
  ['een tijd die niet bestaat', ['--at', '24:00'], /at: .*14:30/],
  ['een bibliotheek die er niet is', ['--library', 'niet-hier'], /niet-hier bestaat niet/],
])('%s', async (_, args, message) => {
  const { err } = await refused(['advise', await fileWith('gewicht: 56\n'), ...args])
  expect(err).toMatch(message)
})

test.each([[['onzin']], [['--onzin']], [['Advise']], [['toString']], [['__proto__']]])(
  'de opdracht %j bestaat niet',
  async (args) => {
    const { err } = await refused(args)
    expect(err).toContain('bestaat niet')
    expect(err).toContain('zorgpad OPDRACHT --help')
  },
)
