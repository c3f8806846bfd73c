import { type LibraryFile, type Parsed, parseApart, parseFiles } from '../library'
import type { Library } from '../model/library'
import { LibraryError } from '../model/problem'
import { BUNDLED, readLibraryFiles } from '../node'
import { type Arguments, flag, listOption } from './command'
import { complain } from './output'
import { UsageError } from './usage'

/** The options of every command that works on a library. */
export const libraryOptions = {
  library: { type: 'string', multiple: true },
  'with-bundled': { type: 'boolean' },
} as const

export const LIBRARY_HELP = `  --library MAP       een eigen map met YAML-bestanden in plaats van de meegeleverde; mag vaker
  --with-bundled      de meegeleverde zorgpaden erbij, naast uw eigen bestanden`

const ownFolders = (given: Arguments, more: readonly string[]): string[] => [...listOption(given, 'library'), ...more]

/** A library as it was read, or why it could not be, its files, and which of them lie in the folders that were named. */
export interface Named extends Parsed {
  readonly files: readonly LibraryFile[]
  readonly own: ReadonlySet<string>
}

const filesOf = async (
  given: Arguments,
  folders: readonly string[],
): Promise<readonly [LibraryFile[], Set<string>]> => {
  const each = await Promise.all(folders.map((folder) => readLibraryFiles(folder)))
  const empty = folders.find((_, place) => each[place]?.length === 0)
  const own = new Set(each.flat().map(({ name }) => name))
  // When there is nothing at all, reading says so.
  if (empty !== undefined && (own.size > 0 || flag(given, 'with-bundled')))
    throw new UsageError(`In ${empty} staan geen YAML-bestanden: een bibliotheek bestaat uit *.yaml en *.yml.`)
  const isBundled = folders.length === 0 || flag(given, 'with-bundled')
  return [await readLibraryFiles(...(isBundled ? [BUNDLED] : []), ...folders), own]
}

// Who writes a network of their own meets errors about every role in it, and the way out is one option.
const suggestBundled = async (given: Arguments, folders: readonly string[]): Promise<void> => {
  if (folders.length === 0 || flag(given, 'with-bundled')) return
  const { library } = parseFiles(await readLibraryFiles(BUNDLED, ...folders))
  if (library !== undefined) complain('Naast de meegeleverde zorgpaden zijn er geen fouten: zet --with-bundled erbij.')
}

/**
 * Reads the files of the library that the arguments name. What is wrong with them is left to the caller; only that they would
 * be right beside the bundled ones is said here.
 */
export const parseNamed = async (given: Arguments, more: readonly string[] = []): Promise<Named> => {
  const folders = ownFolders(given, more)
  const [files, own] = await filesOf(given, folders)
  const parsed = parseFiles(files)
  if (parsed.library === undefined && files.length > 0) await suggestBundled(given, folders)
  return { ...parsed, files, own: own.size > 0 ? own : new Set(files.map(({ name }) => name)) }
}

const bundled = async (): Promise<Library> => (await import('../pathways')).library as Library

/** Tells of a file that was not read yet whether it holds cases: its kind is its one key that stands at the beginning of a line. */
const holdsCases = ({ text }: LibraryFile): boolean => {
  const bytes = Buffer.from(text)
  return bytes.subarray(0, 6).equals(Buffer.from('cases:')) || bytes.includes('\ncases:')
}

/**
 * Reads what running cases needs. Of the bundled pathways those are the files of cases alone: the rest was checked and compiled when
 * the package was built.
 */
export const casesNamed = async (given: Arguments, more: readonly string[]): Promise<Named> => {
  if (ownFolders(given, more).length > 0) return parseNamed(given, more)
  const files = (await readLibraryFiles(BUNDLED)).filter(holdsCases)
  const { sources, problems } = parseApart(files)
  const library = problems.length > 0 ? {} : { library: await bundled() }
  return { ...library, sources, problems, files, own: new Set(files.map(({ name }) => name)) }
}

/** Loads the library that the arguments name; the bundled one was compiled when the package was built. */
export const libraryOf = async (given: Arguments, more: readonly string[] = []): Promise<Library> => {
  if (ownFolders(given, more).length === 0) return bundled()
  const { library, problems } = await parseNamed(given, more)
  if (library === undefined) throw new LibraryError(problems)
  return library
}
