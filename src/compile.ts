// `zorgpad/compile`: from texts to a checked library.
export { type LibraryFile, parseLibrary } from './library'
export type { AnyIds, Ids, Library } from './model/library'
export { LibraryError, type Place, type Problem, type ProblemCode } from './model/problem'
