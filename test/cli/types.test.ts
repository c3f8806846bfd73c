import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import ts from 'typescript'
import { describe, expect, onTestFinished, test } from 'vitest'
import { typesOf } from '../../src/author/typesOf'
import type { Library } from '../../src/model/library'
import { library as bundled } from '../../src/pathways'
import { changed, SMALL } from './library'
import { refused } from './refused'
import { ran } from './terminal'
import { fileWith, folderWith, type Texts } from './workplace'

const ROOT = fileURLToPath(new URL('../../', import.meta.url))

const HEAD = '// Geschreven door zorgpad types. Wijzig de YAML-bestanden en schrijf dit bestand opnieuw.\n\n'

const RICH: Texts = {
  ...changed(SMALL, 'signalen.yaml', 'domain: shared }\n  mager', 'domain: shared, formerly: [vermoeid] }\n  mager'),
  'meer.yaml': `signals:
  kleur: { label: Kleur van de huid, ask: Welke?, type: choice, options: { bleek: Bleek, rood: Rood }, domain: medical }
  klachten: { label: Klachten, ask: Welke?, type: choices, options: { pijn: Pijn, dorst: Dorst }, domain: medical }
  gewicht: { label: Gewicht, ask: Zwaar?, type: decimal, unit: kg, step: 0.1, range: [20, 250], domain: medical }
  opname-op: { label: Opname, ask: Wanneer?, type: date, domain: shared }
`,
  'netwerk.yaml': 'network: wijk\ntitle: Wijk\narea: {}\nparties: {}\n',
}

const OPTIONS: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2022,
  lib: ['lib.es2023.d.ts'],
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  strict: true,
  exactOptionalPropertyTypes: true,
  noEmit: true,
  skipLibCheck: true,
  types: [],
  paths: { zorgpad: [`${ROOT}src/index.ts`], 'zorgpad/*': [`${ROOT}src/*.ts`] },
}

/** Compiles a program beside these types; gives the lines that are refused. */
const refusedLines = async (ids: string, lines: readonly string[]): Promise<readonly string[]> => {
  const folder = await mkdtemp(join(ROOT, 'node_modules', '.types-'))
  onTestFinished(() => rm(folder, { recursive: true, force: true }))
  await writeFile(join(folder, 'ids.ts'), ids)
  const head = [
    "import type { Advice, Library, RuleId } from 'zorgpad'",
    "import { adviseSync } from 'zorgpad/sync'",
    "import type { MijnIds } from './ids'",
    'declare const loaded: Library',
    'const library = loaded as Library<MijnIds>',
    "const on = '2026-03-02'",
  ]
  const file = join(folder, 'gebruik.ts')
  await writeFile(file, [...head, ...lines, 'export type Used = [Advice, RuleId<typeof library>]'].join('\n'))
  const program = ts.createProgram([file], OPTIONS)
  const faults = ts.getPreEmitDiagnostics(program).map((fault) => {
    if (fault.file?.fileName !== file || fault.start === undefined)
      return ts.flattenDiagnosticMessageText(fault.messageText, '\n')
    return lines[ts.getLineAndCharacterOfPosition(fault.file, fault.start).line - head.length] ?? 'head'
  })
  return [...new Set(faults)]
}

const RIGHT = [
  "adviseSync(library, { on, signals: { moe: true, kleur: 'rood', klachten: ['pijn'], gewicht: 56.5, 'opname-op': on } })",
  "adviseSync(library, { on, signals: { vermoeid: true, mager: { missing: 'unknown' } }, network: 'wijk' })",
  "adviseSync(library, { on, signals: {}, reporter: 'huisarts', involved: ['huisarts'], pathways: ['pad'] })",
  "const rule: RuleId<typeof library> = 'pad/moe-en-mager'",
  "const to: 'huisarts' | undefined = adviseSync(library, { on, signals: {} }).recommendations[0]?.to",
  'export const all = [rule, to]',
]

const WRONG = [
  'adviseSync(library, { on, signals: { mo: true } })',
  "adviseSync(library, { on, signals: { kleur: 'blauw' } })",
  "adviseSync(library, { on, signals: { klachten: ['hoest'] } })",
  "adviseSync(library, { on, signals: { gewicht: '56' } })",
  "adviseSync(library, { on, signals: { melder: 'huisarts' } })",
  "adviseSync(library, { on, signals: {}, network: 'nergens' })",
  "adviseSync(library, { on, signals: {}, reporter: 'tandarts' })",
  "adviseSync(library, { on, signals: {}, pathways: ['pat'] })",
  "export const wrong: RuleId<typeof library> = 'pad/moe'",
]

test('naast een programma: wat klopt compileert, en elke verkeerde naam, keuze of waarde is een fout', async () => {
  const { code, out, err } = await ran(['types', await folderWith(RICH), '--name', 'MijnIds'])
  expect([code, err]).toEqual([0, ''])
  expect(await refusedLines(out, [...RIGHT, ...WRONG])).toEqual(WRONG)
})

test('de namen met hun label, onder een kop die zegt waar het vandaan komt', async () => {
  const { out } = await ran(['types', await folderWith(RICH)])
  expect(out.startsWith(`${HEAD}export type OwnIds = {\n`)).toBe(true)
  expect(out).toContain("    /** Gewicht (kg) */\n    'gewicht': number\n")
  expect(out).toContain("    /** Kleur van de huid: `bleek` Bleek; `rood` Rood */\n    'kleur': 'bleek' | 'rood'\n")
})

test('zonder map de meegeleverde bibliotheek', async () => {
  expect((await ran(['types'])).out).toBe(`${HEAD}${typesOf(bundled as Library, 'OwnIds')}`)
})

test('--library MAP is hetzelfde als MAP, en wat eruit komt is elke keer gelijk', async () => {
  const folder = await folderWith(RICH)
  const { out } = await ran(['types', folder])
  expect((await ran(['types', '--library', folder])).out).toBe(out)
  expect((await ran(['types', folder, folder])).out).toBe(out)
})

describe('--out', () => {
  test('schrijft een bestand, ook in een map die er nog niet is, en schrijft het later opnieuw', async () => {
    const folder = await folderWith(RICH)
    const file = join(await folderWith({}), 'src', 'ids.ts')
    expect(await ran(['types', folder, '--out', file])).toEqual({ code: 0, out: `${file}\n`, err: '' })
    expect(await readFile(file, 'utf8')).toBe((await ran(['types', folder])).out)
    const less = await folderWith(SMALL)
    expect((await ran(['types', less, '--out', file])).code).toBe(0)
    expect(await readFile(file, 'utf8')).toBe((await ran(['types', less])).out)
  })

  test('laat een bestand staan dat iets anders is', async () => {
    const file = await fileWith('export const x = 1\n', 'ids.ts')
    expect((await refused(['types', '--out', file])).err).toContain('niet door zorgpad types geschreven')
    expect(await readFile(file, 'utf8')).toBe('export const x = 1\n')
  })

  test('een map', async () => {
    await refused(['types', '--out', await folderWith({})])
  })

  test('--json zegt wat er geschreven is, of geeft de tekst', async () => {
    const file = join(await folderWith({}), 'ids.ts')
    expect(JSON.parse((await ran(['types', '--json', '--out', file, '--name', 'Ids'])).out)).toEqual({
      name: 'Ids',
      written: [file],
    })
    const { types } = JSON.parse((await ran(['types', '--json'])).out) as { types: string }
    expect(types).toBe((await ran(['types'])).out)
  })
})

test.each(['ids', 'Mijn-Ids', 'Mijn Ids', '1Ids', 'string', '', '{}', 'A;B', 'Ids\n'])(
  '--name %j kan niet',
  async (name) => {
    expect((await refused(['types', '--name', name])).err).toContain('verwacht een hoofdletter')
  },
)

test('een bibliotheek met fouten, en een map die er niet is', async () => {
  const broken = await folderWith(changed(SMALL, 'pad.yaml', 'moe: true', 'moo: true'))
  const file = join(await folderWith({}), 'ids.ts')
  expect((await refused(['types', broken, '--out', file])).err).toContain('pad.yaml:14:13:')
  await expect(readFile(file)).rejects.toThrow('ENOENT')
  await refused(['types', 'niet-hier'])
})

test.each(['types', 'new'])('%s --help legt uit, op 120 kolommen, en noemt elke optie', async (name) => {
  const { code, out } = await ran([name, '--help'])
  expect(code).toBe(0)
  expect(out).toMatch(new RegExp(`^Gebruik: zorgpad ${name}`))
  expect(out.split('\n').filter((line) => line.length > 120)).toEqual([])
  const { err } = await refused([name, '--optie-die-niet-bestaat'])
  const options = [...err.matchAll(/--[a-z-]+/g)].map(([option]) => option).slice(2)
  expect(options.length).toBeGreaterThan(2)
  for (const option of options) expect(out).toContain(option)
})
