import type { Program, SignalProgram } from '../../model/program'
import type { Side, Sides } from './sides'

const isSameShape = (left: SignalProgram, right: SignalProgram): boolean => {
  const shape = ({ signal: { type, unit, step, range }, options }: SignalProgram): string =>
    JSON.stringify([type, unit, step, range, options])
  return shape(left) === shape(right)
}

const together = (left: readonly number[], right: readonly number[]): number[] =>
  [...new Set([...left, ...right])].sort((a, b) => a - b)

const twinIn = (other: Side, now: string): SignalProgram | undefined =>
  other.program.signals[other.program.index.get(other.ownOf(now) ?? '') ?? -1]

/** Gives signals the name that both sides share, and the cut-offs of both; what cannot be compared gets a name of its own. */
const alignedTo = (side: Side, other: Side, mark: string, changed: ReadonlySet<string>): Program => ({
  ...side.program,
  signals: side.program.signals.map((signal) => {
    const now = side.nowOf(signal.id)
    const twin = twinIn(other, now)
    if (twin === undefined || !isSameShape(signal, twin) || (signal.derivation !== null && changed.has(now)))
      return { ...signal, id: `${now} ${mark}` }
    return {
      ...signal,
      id: now,
      cutoffs: together(signal.cutoffs, twin.cutoffs),
      terms: [...signal.terms, ...twin.terms],
      isComputedWith: signal.isComputedWith || twin.isComputedWith,
    }
  }),
})

/** Gives the name that a signal has now, without the mark of one that is not shared. */
export const nameOf = ({ id }: SignalProgram): string => id.split(' ')[0] ?? id

/** Makes two programs ready to be drawn on one paper. */
export const alignedPrograms = (sides: Sides, changed: ReadonlySet<string>): readonly [Program, Program] => [
  alignedTo(sides.before, sides.after, 'before', changed),
  alignedTo(sides.after, sides.before, 'after', changed),
]
