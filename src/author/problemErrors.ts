import { libraryProblemLines, type Problem } from '../model/problem'
import { CaseError } from './caseError'

/** Makes an error of each problem of a library, with its place, the line itself and its code. */
export const problemErrors = (problems: readonly Problem[]): CaseError[] =>
  problems.map((problem) => new CaseError(libraryProblemLines([problem]).join('\n'), problem.at))
