// `zorgpad/vitest`: the authors' cases as tests of vitest, each at its place in the YAML.
import { existsSync, statSync } from 'node:fs'
import { dirname, join, relative, resolve, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import { CaseError } from './author/caseError'
import { caseModule } from './author/caseModule'
import type { CasesPlugin } from './author/casesPlugin'
import { failTest } from './author/failTest'
import { mustAwait } from './author/mustAwait'
import { nearestLibrary } from './author/nearestLibrary'
import { problemErrors } from './author/problemErrors'
import { testCase } from './author/testCase'
import { type LibraryFile, parseFiles } from './library'
import type { Library } from './model/library'
import type { Source } from './model/source/files'
import { BUNDLED, readLibraryFiles } from './node'
import { quotesIn } from './read/quote'

export type { CasesPlugin } from './author/casesPlugin'

/** What stands beside one's own files. */
export interface BesideOptions {
  /** The bundled pathways too. Default: false. */
  readonly withBundled?: boolean
}

export interface CasesOptions extends BesideOptions {
  /**
   * The folders that make up the library, as seen from the root of the project; then only the cases in them are tests.
   * Default: for each file of cases the nearest folder around it that is a library.
   */
  readonly library?: string | readonly string[]
}

/** The first of these groups of folders that is a library. */
interface Opening extends BesideOptions {
  readonly anyOf: readonly (readonly string[])[]
}

interface Opened {
  readonly library: Library
  readonly cases: readonly Extract<Source, { kind: 'cases' }>[]
  readonly files: readonly LibraryFile[]
}

const listOf = (folders: string | readonly string[]): readonly string[] =>
  typeof folders === 'string' ? [folders] : folders

const isIn = (file: string, folder: string): boolean => resolve(file).startsWith(resolve(folder) + sep)

/** Lists the folders that the library of a file of cases may be: the one it lies in and those around that, within its project. */
const foldersAround = (file: string, root: string): string[] => {
  const folders = [dirname(file)]
  let last = dirname(file)
  while (isIn(last, root) && !existsSync(join(last, 'package.json'))) {
    last = dirname(last)
    folders.push(last)
  }
  return folders
}

const parse = async (folders: readonly string[], { withBundled = false }: BesideOptions) => {
  const wrong = folders.find(
    (folder) => folder !== BUNDLED && !statSync(folder, { throwIfNoEntry: false })?.isDirectory(),
  )
  if (wrong !== undefined) throw new CaseError(`De map ${wrong} bestaat niet, of is geen map.`, { path: '' })
  const files = await readLibraryFiles(...(withBundled ? [BUNDLED] : []), ...folders)
  return { ...parseFiles(files), files }
}

const BESIDE = 'Naast de meegeleverde zorgpaden zijn er geen fouten: geef withBundled: true.'

/** Opens the first that is a library. When none is, it fails with every problem of the nearest. */
const open = async ({ anyOf, ...beside }: Opening): Promise<Opened> => {
  const failed = []
  for (const folders of anyOf) {
    const { library, sources, problems, files } = await parse(folders, beside)
    const cases = sources.filter((source) => source.kind === 'cases')
    if (library !== undefined) return { library, cases, files }
    failed.push({ folders, problems })
  }
  const { folders = [], problems = [] } = nearestLibrary(failed) ?? {}
  const isRight = beside.withBundled !== true && (await parse(folders, { withBundled: true })).library !== undefined
  failTest([...problemErrors(problems), ...(isRight ? [new CaseError(BESIDE, { path: '' })] : [])])
  throw new CaseError('Er is geen map met een bibliotheek genoemd.', { path: '' })
}

/** Opens a file of cases and gives what runs one of them. For the modules that `zorgpad()` makes of such files. */
export const openCases = async (file: string, opening: Opening): Promise<(place: number) => void> => {
  const { library, cases } = await open(opening)
  const source = cases.find((one) => resolve(one.file) === resolve(file))
  if (source === undefined) throw new CaseError('Dit bestand hoort niet bij de bibliotheek.', { file, path: '' })
  // Vitest shows the line itself: it knows this file.
  return (place) => testCase(library, source, place, () => undefined)
}

const describeCases = async (folders: readonly string[], options: BesideOptions): Promise<void> => {
  const { describe, test } = await import('vitest')
  const { library, cases, files } = await open({ ...options, anyOf: [folders] })
  const isOwn = ({ file }: Source): boolean => options.withBundled !== true || folders.some((one) => isIn(file, one))
  const own = cases.filter(isOwn)
  const none = `In ${folders.join(', ')} zijn geen gevallen gevonden: een bestand met cases: ontbreekt.`
  if (own.length === 0) throw new CaseError(none, { path: '' })
  const quoteAt = quotesIn(files)
  for (const source of own)
    describe(source.file, () => {
      for (const [place, { title }] of source.data.tests.entries())
        test(title, () => testCase(library, source, place, quoteAt))
    })
}

/**
 * Describes and tests every case in these folders, seen from the current one. To be awaited in a test file of vitest: tests
 * that come later than that are not run, so that it fails when nobody waits. With `withBundled` the cases of the bundled
 * pathways are left out: they expect that nothing stands beside them.
 *
 * @throws with every problem, when the folders are no library.
 */
export const testLibrary = (library: string | readonly string[], options: BesideOptions = {}): PromiseLike<void> => {
  const forgotten = 'Zet await voor testLibrary: anders wordt er niets getoetst.'
  return mustAwait(describeCases(listOf(library), options), () => new CaseError(forgotten, { path: '' }))
}

const CASES = /\.cases\.ya?ml$/
const PATTERN = '**/*.cases.{yaml,yml}'

/** Makes the plugin for vitest with which every `*.cases.yaml` is a test file, run again when any YAML of its library changes. */
export const zorgpad = ({ library, withBundled = false }: CasesOptions = {}): CasesPlugin => {
  /** By file of cases: the folders whose YAML it rests on. */
  const watched = new Map<string, readonly string[]>()
  const restingOn = (file: string): string[] | undefined => {
    const files = [...watched.keys()].filter((cases) => watched.get(cases)?.some((folder) => isIn(file, folder)))
    return CASES.test(file) || files.length === 0 ? undefined : files
  }
  return {
    name: 'zorgpad',
    enforce: 'pre',
    configureVitest({ vitest: { config }, project }) {
      const { root, dir = root, include } = project.config
      const folders = listOf(library ?? dir).map((folder) => relative(dir, resolve(root, folder)).split(sep).join('/'))
      include.push(...folders.map((folder) => (folder === '' ? PATTERN : `${folder}/${PATTERN}`)))
      const trigger = { pattern: /\.ya?ml$/, testsToRun: restingOn }
      config.watchTriggerPatterns = [...(config.watchTriggerPatterns ?? []), trigger]
    },
    transform(code, id) {
      const { root } = this.environment.config
      const own = library === undefined ? undefined : listOf(library).map((folder) => resolve(root, folder))
      if (!CASES.test(id) || own?.some((folder) => isIn(id, folder)) === false) return undefined
      const anyOf = own === undefined ? foldersAround(id, root).map((folder) => [folder]) : [own]
      watched.set(id, anyOf.flat())
      for (const folder of anyOf.flat()) this.addWatchFile(folder)
      return caseModule({ file: id, text: code }, fileURLToPath(import.meta.url), { anyOf, withBundled })
    },
  }
}
