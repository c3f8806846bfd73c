// `zorgpad/node`: the only door that touches the machine.
import { readdir, readFile } from 'node:fs/promises'
import { isAbsolute, join, relative, resolve, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type LibraryFile, parseLibrary } from './library'
import { BUNDLED } from './model/bundled'
import type { Library } from './model/library'

export type { LibraryFile } from './library'
export { BUNDLED } from './model/bundled'
export type { AnyIds, Ids, Library } from './model/library'
export { LibraryError, type Place, type Problem, type ProblemCode } from './model/problem'

const folderOf = (name: string): string =>
  name === BUNDLED ? fileURLToPath(new URL('../pathways/', import.meta.url)) : name

/** What tools and other packages keep under a folder is not part of a library. */
const isLibraryFile = (name: string): boolean =>
  /\.ya?ml$/.test(name) && !name.split(sep).some((part) => part.startsWith('.') || part === 'node_modules')

// Beside files of one's own the bundled ones go by a name that says what they are; by themselves they are files like any other.
const nameOf = (path: string, folder: string, isAlone: boolean): string => {
  const near = relative('.', path) || path
  const isFar = near.startsWith('..') || isAbsolute(near)
  if (folder !== BUNDLED || (isAlone && !isFar)) return near
  return `${BUNDLED}/${relative(folderOf(folder), path).split(sep).join('/')}`
}

const filesIn = async (folder: string, isAlone: boolean): Promise<(readonly [path: string, name: string])[]> => {
  const root = folderOf(folder)
  const entries = await readdir(root, { recursive: true, withFileTypes: true })
  const files = entries.filter((entry) => !entry.isDirectory()).map(({ parentPath, name }) => join(parentPath, name))
  return files
    .filter((file) => isLibraryFile(relative(root, file)))
    .sort()
    .map((path) => [resolve(path), nameOf(path, folder, isAlone)])
}

/**
 * Reads every `*.yaml` and `*.yml` under these folders, at any depth, but not in hidden folders or `node_modules`; `zorgpad:bundled` stands for the bundled ones.
 * Files are named as seen from the current folder; the bundled ones are `zorgpad:bundled/…` beside others, and when they lie elsewhere. A file that lies in more than one of the folders is read once.
 *
 * @throws what the file system throws for a folder that is not there.
 */
export const readLibraryFiles = async (...folders: readonly string[]): Promise<LibraryFile[]> => {
  const found = new Map((await Promise.all(folders.map((folder) => filesIn(folder, folders.length === 1)))).flat())
  return Promise.all([...found].map(async ([path, name]) => ({ name, text: await readFile(path) })))
}

/**
 * Loads a library from folders; several make one library: `loadLibrary('zorgpad:bundled', './eigen')` puts one's own network or
 * pathways beside the bundled ones. Files of one's own may name all that the bundled ones define, and define none of it again.
 *
 * @throws {LibraryError} with every problem, each with file, line and column.
 */
export const loadLibrary = async (...folders: readonly string[]): Promise<Library> =>
  parseLibrary(await readLibraryFiles(...folders))
