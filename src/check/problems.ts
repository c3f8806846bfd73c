import { mostProblems } from '../model/mostProblems'
import type { Problem } from '../model/problem'
import type { Locate } from '../model/source/files'
import type { Finding } from './finding'
import { onePerMistake } from './mistakes'

/**
 * Turns findings into problems in the order of the file, one for each mistake, no more of them than anyone reads. `more` is
 * how many were not even looked into.
 */
export const problemsOf = (findings: readonly Finding[], more: number, locate: Locate): readonly Problem[] =>
  mostProblems(
    onePerMistake(findings)
      .map(({ code, message, path, part }) => ({ code, message, at: locate(path, part) }))
      .sort((a, b) => (a.at.line ?? 0) - (b.at.line ?? 0) || (a.at.column ?? 0) - (b.at.column ?? 0)),
    more,
  )
