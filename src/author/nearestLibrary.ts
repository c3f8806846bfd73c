import type { Problem } from '../model/problem'

/** Folders that are no library, and why not. */
interface Failed {
  readonly folders: readonly string[]
  readonly problems: readonly Problem[]
}

// Where the pathway of the cases is not, the library is further away.
const lacksPathway = ({ problems }: Failed): number => (problems.some(({ code }) => code === 'unknown-pathway') ? 1 : 0)

/** Of folders that may each be the library of some cases, gives those that most likely are meant to be it. */
export const nearestLibrary = (failed: readonly Failed[]): Failed | undefined =>
  [...failed].sort((a, b) => lacksPathway(a) - lacksPathway(b) || a.problems.length - b.problems.length)[0]
