import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { changed, SMALL } from './library'
import { refused } from './refused'
import { ran } from './terminal'
import { fileWith, folderWith } from './workplace'

const FILES = ['roles/ID.yaml', 'signals/ID.yaml', 'ID.cases.yaml', 'ID.yaml']

const filesIn = async (folder: string): Promise<string[]> =>
  (await readdir(folder, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name).slice(folder.length + 1))
    .sort()

/** Makes a new pathway in an empty folder, which is given back. */
const made = async (id: string, ...args: readonly string[]): Promise<string> => {
  const folder = join(await folderWith({}), 'eigen')
  expect(await ran(['new', id, '--out', folder, ...args])).toMatchObject({ code: 0, err: '' })
  return folder
}

test('slaagt voor check en test, alleen en naast de meegeleverde zorgpaden', async () => {
  const folder = await made('val-preventie')
  expect(await filesIn(folder)).toEqual(FILES.map((name) => name.replace('ID', 'val-preventie')).sort())
  for (const more of [[], ['--with-bundled']]) {
    expect(await ran(['check', folder, ...more])).toMatchObject({ code: 0, err: '' })
    expect(await ran(['test', folder, ...more])).toEqual({ code: 0, out: '4 gevallen kloppen, 0 niet.\n', err: '' })
  }
})

// YAML would read some of these as a number, or as true or nothing.
test.each(['x', '3-maal-vallen', '123', '1e5', '0x1f', 'true', 'null', 'constructor', 'a'.repeat(60)])(
  'ook onder de naam %s',
  async (id) => {
    const folder = await made(id)
    expect(await ran(['test', folder])).toEqual({ code: 0, out: '4 gevallen kloppen, 0 niet.\n', err: '' })
  },
)

test('de gevallen toetsen echt iets: een andere regel valt op', async () => {
  const folder = await made('val-preventie')
  const file = join(folder, 'val-preventie.yaml')
  const text = await readFile(file, 'utf8')
  await writeFile(file, text.replace('val-preventie-hulp: false', 'val-preventie-hulp: true'))
  const { code, out } = await ran(['test', folder])
  expect(code).toBe(1)
  expect(out).toContain('2 gevallen kloppen, 2 niet.')
})

test('met gegeven signalen volgt het plan, alleen en naast de meegeleverde zorgpaden', async () => {
  const folder = await made('val-preventie')
  const person = await fileWith('val-preventie-aanwijzing: true\nval-preventie-hulp: false\n')
  for (const more of [[], ['--with-bundled']]) {
    const { code, out } = await ran(['advise', person, '--library', folder, '--on', '2027-01-04', ...more])
    expect(code).toBe(0)
    expect(out).toContain('1. Behandelaar (vervang dit) inschakelen – uiterlijk maandag 18 januari')
  }
})

test('zegt wat er geschreven is en wat er dan komt', async () => {
  const folder = join(await folderWith({}), 'eigen')
  const { out } = await ran(['new', 'val-preventie', '--out', folder])
  const lines = out.split('\n')
  expect(lines[0]).toBe('Geschreven:')
  for (const name of FILES) expect(out).toContain(`  ${join(folder, name.replace('ID', 'val-preventie'))} `)
  for (const step of ['check', 'test', 'check']) expect(out).toContain(`  zorgpad ${step} ${folder} `)
  expect(out).toContain(`${folder} --with-bundled`)
  expect(out).toContain('concept tot een netwerk het vaststelt')
  expect(lines.filter((line) => line.length > 120 && !line.includes(folder))).toEqual([])
})

test('--json geeft een programma de bestanden', async () => {
  const folder = join(await folderWith({}), 'eigen')
  const { out } = await ran(['new', 'val-preventie', '--out', folder, '--json'])
  const { written } = JSON.parse(out) as { written: string[] }
  expect(written.map((path) => path.slice(folder.length + 1)).sort()).toEqual(await filesIn(folder))
})

test('de bestanden leggen uit, in het Nederlands', async () => {
  const folder = await made('val-preventie')
  for (const name of await filesIn(folder)) {
    const lines = (await readFile(join(folder, name), 'utf8')).split('\n')
    expect(lines[0]).toMatch(/^# /)
    expect(lines.filter((line) => line.includes('#')).length).toBeGreaterThan(2)
    expect(lines.filter((line) => line.length > 140)).toEqual([])
  }
})

test('een tweede zorgpad naast het eerste, in dezelfde map', async () => {
  const folder = await made('val-preventie')
  expect(await ran(['new', 'mantelzorg', '--out', folder])).toMatchObject({ code: 0, err: '' })
  expect(await ran(['check', folder])).toMatchObject({ code: 0, err: '' })
  expect((await ran(['test', folder, '--with-bundled'])).out).toBe('8 gevallen kloppen, 0 niet.\n')
})

test('naast een eigen bibliotheek die er al is', async () => {
  const folder = await folderWith(SMALL)
  expect(await ran(['new', 'val-preventie', '--out', folder])).toMatchObject({ code: 0, err: '' })
  expect((await ran(['test', folder])).out).toBe('6 gevallen kloppen, 0 niet.\n')
})

describe('de regel voor de editor', () => {
  const firstLines = async (folder: string): Promise<string[]> =>
    Promise.all(
      (await filesIn(folder))
        .filter((name) => name.endsWith('.yaml'))
        .map(async (name) => (await readFile(join(folder, name), 'utf8')).split('\n')[0] ?? ''),
    )

  test('staat erboven waar er schema’s zijn, met het pad vanaf het bestand', async () => {
    const root = await folderWith({ 'schemas/pathway.schema.json': '{}' })
    const folder = join(root, 'diep', 'eigen')
    await ran(['new', 'vallen', '--out', folder])
    expect(await firstLines(folder)).toEqual([
      '# yaml-language-server: $schema=../../../schemas/roles.schema.json',
      '# yaml-language-server: $schema=../../../schemas/signals.schema.json',
      '# yaml-language-server: $schema=../../schemas/cases.schema.json',
      '# yaml-language-server: $schema=../../schemas/pathway.schema.json',
    ])
    expect((await ran(['check', folder])).code).toBe(0)
  })

  test('ook waar het pakket geïnstalleerd is', async () => {
    const root = await folderWith({ 'node_modules/zorgpad/schemas/pathway.schema.json': '{}' })
    await ran(['new', 'vallen', '--out', root])
    expect(await readFile(join(root, 'vallen.yaml'), 'utf8')).toMatch(
      /^# yaml-language-server: \$schema=\.\/node_modules\/zorgpad\/schemas\/pathway\.schema\.json\n/,
    )
  })

  test('anders niet, en staat er hoe u eraan komt', async () => {
    const folder = join(await folderWith({}), 'eigen')
    const { out } = await ran(['new', 'vallen', '--out', folder])
    expect((await firstLines(folder)).join('\n')).not.toContain('$schema')
    expect(out).toContain('zorgpad schema --help')
  })
})

describe('geweigerd, en er wordt niets geschreven', () => {
  const refusal = async (args: readonly string[], folder: string): Promise<string> => {
    const before = await filesIn(folder)
    const { err } = await refused(['new', ...args, '--out', folder])
    expect(await filesIn(folder)).toEqual(before)
    return err
  }

  test.each([
    [['Val Preventie'], 'val-preventie'],
    [['val', 'preventie'], 'val-preventie'],
    [['Valpreventie'], 'valpreventie'],
    [['val_preventie'], 'val-preventie'],
    [['-val-'.replace(/^-/, '_')], 'val'],
    [['diëtiek'], 'dietiek'],
    [['../elders'], 'elders'],
    [['a/b'], 'a-b'],
    [['a'.repeat(61)], 'a'.repeat(60)],
  ])('%j is geen naam', async (words, meant) => {
    expect(await refusal(words, await folderWith({}))).toContain(`Bedoelt u ${meant}?`)
  })

  test('een naam waar niets van over blijft, en geen naam', async () => {
    expect(await refusal(['?!'], await folderWith({}))).toContain('Bijvoorbeeld: val-preventie.')
    expect(await refusal([''], await folderWith({}))).toContain('Bijvoorbeeld: val-preventie.')
    expect(await refusal([], await folderWith({}))).toContain('zorgpad new val-preventie')
  })

  test.each(['__proto__', 'toString'])('%s is ook geen naam', async (id) => {
    expect(await refusal([id], await folderWith({}))).toContain('Bedoelt u ')
  })

  test('een zorgpad dat er al is: meegeleverd, in de map zelf of in een genoemde map, met de plaats', async () => {
    const folder = await folderWith(SMALL)
    expect(await refusal(['ondervoeding'], folder)).toMatch(
      /het zorgpad ondervoeding in \S*ondervoeding\.yaml:\d+\. Kies een andere naam/,
    )
    expect(await refusal(['pad'], folder)).toMatch(/het zorgpad pad in \S*pad\.yaml:1\./)
    const elsewhere = await folderWith(changed(SMALL, 'pad.yaml', 'pathway: pad', 'pathway: elders'))
    expect(await refusal(['elders', '--library', elsewhere], folder)).toContain('het zorgpad elders')
  })

  test('een signaal of rol die er al is', async () => {
    const folder = await folderWith({ 'meer.yaml': String(SMALL['signalen.yaml']).replace('moe:', 'vallen-hulp:') })
    expect(await refusal(['vallen'], folder)).toMatch(/het signaal vallen-hulp in \S*meer\.yaml:2\./)
  })

  test('ook als de rest van de map fouten heeft', async () => {
    const folder = await folderWith(changed(SMALL, 'signalen.yaml', 'type: boolean', 'type: bool'))
    expect(await refusal(['pad'], folder)).toContain('het zorgpad pad')
  })

  test('bestanden die er al zijn, alle genoemd', async () => {
    const folder = await folderWith({ 'vallen.yaml': 'mijn tekst', 'signals/vallen.yaml': 'ook van mij' })
    const err = await refusal(['vallen'], folder)
    for (const name of ['vallen.yaml', join('signals', 'vallen.yaml')]) expect(err).toContain(join(folder, name))
    expect(err).not.toContain('cases')
    expect(await readFile(join(folder, 'vallen.yaml'), 'utf8')).toBe('mijn tekst')
  })

  test('een map die een bestand is', async () => {
    await refused(['new', 'vallen', '--out', await fileWith('geen map')])
  })
})

test('zonder --out komt het in een map met de naam van het zorgpad', async () => {
  const root = await folderWith({})
  const before = process.cwd()
  process.chdir(root)
  try {
    const { out } = await ran(['new', 'vallen'])
    expect(out).toContain('zorgpad check vallen ')
    expect(await filesIn(join(root, 'vallen'))).toHaveLength(FILES.length)
    expect((await ran(['check', 'vallen'])).code).toBe(0)
    await refused(['new', 'vallen'])
    await mkdir(join(root, 'met spatie'))
    expect((await ran(['new', 'ander', '--out', 'met spatie'])).out).toContain("zorgpad check 'met spatie' ")
  } finally {
    process.chdir(before)
  }
})
