import { bits } from '../../model/bits'
import { toNumber } from '../../model/decimal'
import type { View } from '../../model/node'
import { onceFor } from '../../model/onceFor'
import type { Program, SignalProgram } from '../../model/program'
import { boundsState, choicesState, optionsState, type State, seenOfTheDay } from '../../model/state'
import { TRUE } from '../../model/truth'
import { isOpen } from '../known/certain'
import { stateThrough, workOn } from '../known/derive'
import { TODAY } from '../known/lens'
import type { Known } from './pen'

/** An end of all that something may still turn out to be. */
type End = 'low' | 'high'

/** No or yes, the first option or the last, none of several or all, the lowest number or the highest. */
const stateAt = (end: End, { signal: { type } }: SignalProgram, { mask, must, [end]: bound }: State): State => {
  switch (type) {
    case 'boolean':
    case 'choice':
      return optionsState(end === 'low' ? mask & -mask : (bits(mask).at(-1) ?? 0))
    case 'choices':
      return end === 'low' ? choicesState(must, must) : choicesState(mask, mask)
    default:
      return boundsState(bound, bound)
  }
}

/** The same for every person: the signals that are read, each after what it rests on. */
const readIn = onceFor(({ signals, indexByAnyId }: Program): readonly SignalProgram[] => {
  const indexes = new Set(indexByAnyId.values())
  return signals.filter(({ index }) => indexes.has(index))
})

/** What has no end cannot be computed with there. */
const hasEnd = (end: End, { isComputedWith }: SignalProgram, { [end]: bound }: State): boolean =>
  !isComputedWith || Number.isFinite(toNumber(bound))

/** The items of totals that were given: these may not be what they please. */
const itemsOfGiven = ({ observations }: Known, signals: readonly SignalProgram[]): ReadonlySet<number> =>
  new Set(
    signals.flatMap(({ index, derivation, leaves }) =>
      derivation !== null && (observations[index] ?? null) !== null ? leaves : [],
    ),
  )

/**
 * Gives what would be known of someone who may be this person: everything that is not known is at one of its ends. What is met by
 * not being known stays as it is today. What fails for them does not hold whatever turns out.
 */
export const extremeOf = (known: Known, end: End): View => {
  const { program, observations, view } = known
  const signals = readIn(program)
  const items = itemsOfGiven(known, signals)
  const [states, seen] = [[...view.states], [...observations]]
  const work = workOn(program, seen, states, view.on, { ...TODAY, today: view.states })
  for (const signal of signals) {
    const { index, derivation, isPlain } = signal
    const state = view.states[index] ?? signal.unseen
    // What is certain stays so, whatever turns out.
    if (state.exact && state.exists === TRUE) continue
    const isFree = derivation === null && isOpen(state) && !state.pending && !items.has(index)
    if (isFree && hasEnd(end, signal, state)) {
      const supposed = stateAt(end, signal, state)
      seen[index] = seenOfTheDay(supposed)
      states[index] = { ...supposed, today: state }
    }
    if (!isPlain) states[index] = stateThrough(signal, work)
  }
  return work.view
}
