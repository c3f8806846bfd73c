import type { Place, Problem } from './problem'

/** Most problems of one file that are told: who sees more at once does not read them, and a hostile file has a hundred thousand. */
const MOST = 100

const left = (count: number, at: Place): Problem => ({
  code: 'limit-problems',
  message:
    count === 1
      ? 'Er is nog 1 probleem in dit bestand: los eerst de problemen hierboven op.'
      : `Er zijn nog ${count} problemen in dit bestand: los eerst de problemen hierboven op.`,
  at,
})

type Placed = Pick<Problem, 'at'>

const ofOneFile = <P extends Placed>(problems: readonly P[], more: number): readonly (P | Problem)[] => {
  const next = problems[MOST]
  return next === undefined ? problems : [...problems.slice(0, MOST), left(problems.length - MOST + more, next.at)]
}

/**
 * Keeps the first problems of each file, in the order given, with one more that says how many are left out. The problems
 * of a file stand together. `more` is how many there are besides, of one file.
 */
export const mostProblems = <P extends Placed>(problems: readonly P[], more = 0): readonly (P | Problem)[] => {
  const byFile = new Map<string | undefined, P[]>()
  for (const problem of problems) {
    const ofFile = byFile.get(problem.at.file)
    if (ofFile === undefined) byFile.set(problem.at.file, [problem])
    else ofFile.push(problem)
  }
  return [...byFile.values()].flatMap((ofFile) => ofOneFile(ofFile, more))
}
