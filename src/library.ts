import { check } from './check/check'
import { link } from './link/link'
import type { Library } from './model/library'
import { LibraryError, type Problem } from './model/problem'
import type { Source } from './model/source/files'
import { withQuotes } from './read/quote'
import { readFiles } from './read/read-files'

/** A file of a library: its name, for messages, and what is in it. */
export interface LibraryFile {
  readonly name: string
  /** Text, or bytes that are to be UTF-8. */
  readonly text: string | Uint8Array
}

/** A library, or the problems why there is none. */
export interface Parsed {
  readonly library?: Library
  /** The files of which the shape is right, the authors' cases included. */
  readonly sources: readonly Source[]
  readonly problems: readonly Problem[]
}

/** What each file holds, as far as its shape is right, and what is wrong with the others. */
type Checked = Pick<Parsed, 'sources' | 'problems'>

const checked = (files: readonly LibraryFile[]): Checked => {
  const { documents, problems } = readFiles(files)
  const each = documents.map(check)
  return {
    sources: each.flatMap(({ source }) => (source === undefined ? [] : [source])),
    problems: [...problems, ...each.flatMap((one) => one.problems)],
  }
}

/** Reads files by themselves: what they name is not looked up. */
export const parseApart = (files: readonly LibraryFile[]): Checked => {
  const { sources, problems } = checked(files)
  return { sources, problems: withQuotes(problems, files) }
}

/**
 * The whole way from texts to a library. Names are linked only when every file has its shape: what a broken file defines
 * would otherwise be missed everywhere.
 */
export const parseFiles = (files: readonly LibraryFile[]): Parsed => {
  const { sources, problems: misshapen } = checked(files)
  const { library, problems } = misshapen.length > 0 ? { problems: misshapen } : link(sources)
  return { ...(library === undefined ? {} : { library }), sources, problems: withQuotes(problems, files) }
}

/**
 * Makes a library of the texts of its YAML files. The order of the files does not matter.
 *
 * @throws {LibraryError} with every problem, each with file, line and column.
 */
export const parseLibrary = (files: readonly LibraryFile[]): Library => {
  const { library, problems } = parseFiles(files)
  if (library === undefined) throw new LibraryError(problems)
  return library
}
