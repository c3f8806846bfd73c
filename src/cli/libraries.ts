import { type Parsed, parseFiles } from '../library'
import type { Library } from '../model/library'
import { LibraryError } from '../model/problem'
import { BUNDLED, readLibraryFiles } from '../node'
import { type Arguments, flag, listOption } from './command'

/** The options of every command that works on a library. */
export const libraryOptions = {
  library: { type: 'string', multiple: true },
  'with-bundled': { type: 'boolean' },
} as const

export const LIBRARY_HELP = `  --library MAP       een eigen map met YAML-bestanden in plaats van de meegeleverde; mag vaker
  --with-bundled      de meegeleverde zorgpaden erbij`

const foldersOf = (given: Arguments, more: readonly string[]): string[] => {
  const own = [...listOption(given, 'library'), ...more]
  return own.length === 0 || flag(given, 'with-bundled') ? [BUNDLED, ...own] : own
}

/** Reads the files of the library that the arguments name, without complaining about what is in them. */
export const parseNamed = async (given: Arguments, more: readonly string[] = []): Promise<Parsed> =>
  parseFiles(await readLibraryFiles(...foldersOf(given, more)))

/** Loads the library that the arguments name; the bundled one was compiled when the package was built. */
export const libraryOf = async (given: Arguments): Promise<Library> => {
  if (listOption(given, 'library').length === 0) return (await import('../pathways')).library as Library
  const { library, problems } = await parseNamed(given)
  if (library === undefined) throw new LibraryError(problems)
  return library
}
