import type { Library } from '../../model/library'
import type { Notice } from '../../model/notice'
import type { Problem, ProblemCode } from '../../model/problem'

/** What may be wrong with a single value without making the whole input worthless. */
const VALUE_FAULTS: ReadonlySet<ProblemCode> = new Set([
  'wrong-type',
  'wrong-value',
  'unknown-option',
  'out-of-range',
  'too-fine',
  'bad-date',
  'future',
])

const SIGNAL_PATH = /^signals\.([^.[]+)/

/** Gives the signal that a path is about, by its id of today. */
const signalAt = ({ signals }: Library, path: string): string | undefined => {
  const id = SIGNAL_PATH.exec(path)?.[1] ?? ''
  return Object.hasOwn(signals, id) ? id : Object.keys(signals).find((other) => signals[other]?.formerly?.includes(id))
}

export interface Usable {
  /** What is wrong all the same. */
  readonly problems: readonly Problem[]
  /** Ids of answers to be treated as not known. */
  readonly unusable: ReadonlySet<string>
  readonly notices: readonly Notice[]
}

/** Sorts problems for a host that must go on: a bad value becomes a notice, everything else still refuses the input. */
export const withoutUnusable = (library: Library, problems: readonly Problem[]): Usable => {
  const isValue = ({ code, at }: Problem): boolean => VALUE_FAULTS.has(code) && signalAt(library, at.path) !== undefined
  const bad = problems.filter(isValue)
  return {
    problems: problems.filter((problem) => !isValue(problem)),
    unusable: new Set(bad.map(({ at }) => signalAt(library, at.path) ?? '')),
    notices: bad.map(({ message, at }) => ({
      code: 'unusable',
      message: `Onbruikbaar, telt als niet bekend: ${message}`,
      signal: signalAt(library, at.path) ?? '',
    })),
  }
}
