// `zorgpad/node`: the only door that touches the machine.
import { readdir, readFile } from 'node:fs/promises'
import { join, relative, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type LibraryFile, parseLibrary } from './library'
import type { Library } from './model/library'

export type { LibraryFile } from './library'
export type { AnyIds, Ids, Library } from './model/library'
export { LibraryError, type Place, type Problem, type ProblemCode } from './model/problem'

/** Stands for the folder of the pathways that come with the package. */
export const BUNDLED = 'zorgpad:bundled'

const folderOf = (name: string): string =>
  name === BUNDLED ? fileURLToPath(new URL('../pathways/', import.meta.url)) : name

/** What tools and other packages keep under a folder is not part of a library. */
const isLibraryFile = (name: string): boolean =>
  /\.ya?ml$/.test(name) && !name.split(sep).some((part) => part.startsWith('.') || part === 'node_modules')

/**
 * Reads every `*.yaml` and `*.yml` under these folders, at any depth, but not in hidden folders or `node_modules`; `zorgpad:bundled` stands for the bundled ones.
 * Files are named as seen from the current folder.
 *
 * @throws what the file system throws for a folder that is not there.
 */
export const readLibraryFiles = async (...folders: readonly string[]): Promise<LibraryFile[]> => {
  const read = async (folder: string): Promise<LibraryFile[]> => {
    const entries = await readdir(folder, { recursive: true, withFileTypes: true })
    const files = entries.filter((entry) => !entry.isDirectory()).map(({ parentPath, name }) => join(parentPath, name))
    return Promise.all(
      files
        .filter((file) => isLibraryFile(relative(folder, file)))
        .sort()
        .map(async (path) => {
          return { name: relative('.', path) || path, text: await readFile(path) }
        }),
    )
  }
  return (await Promise.all(folders.map((folder) => read(folderOf(folder))))).flat()
}

/**
 * Loads a library from folders; several make one library.
 *
 * @throws {LibraryError} with every problem, each with file, line and column.
 */
export const loadLibrary = async (...folders: readonly string[]): Promise<Library> =>
  parseLibrary(await readLibraryFiles(...folders))
