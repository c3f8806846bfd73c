import { bits } from '../../model/bits'
import { add, compare, type Decimal, divide, subtract, toNumber } from '../../model/decimal'
import { onceFor } from '../../model/onceFor'
import type { SignalProgram } from '../../model/program'
import { boundsState, choicesState, optionsState, type State } from '../../model/state'

/** The most values of one number that are gone through. */
const MOST_VALUES = 512

/** All ways to choose from the options in a mask: counting down through the mask visits each once. */
const subsets = (mask: number): number[] => {
  const found = [mask]
  for (let chosen = mask; chosen !== 0; found.push(chosen)) chosen = (chosen - 1) & mask
  return found
}

/** The distance between neighbouring values; none for a computed number, which can be anything. */
const stepOf = ({ signal: { type, derived, step } }: SignalProgram): number | undefined => {
  if (type === 'integer') return step ?? 1
  return derived === undefined ? step : undefined
}

/** One number in every stretch between two cut-offs, and each cut-off itself: all of a stretch compares alike. */
export const stretchesOf = (program: SignalProgram, { low, high }: State): Decimal[] => {
  const { cutoffs } = program
  const inside = cutoffs.filter((cutoff) => compare(cutoff, low) >= 0 && compare(cutoff, high) <= 0)
  const step = stepOf(program)
  const between = inside.flatMap((cutoff, place): Decimal[] => {
    if (step !== undefined) return [subtract(cutoff, step), cutoff, add(cutoff, step)]
    const next = inside[place + 1]
    return next === undefined ? [cutoff] : [cutoff, divide(add(cutoff, next), 2)]
  })
  const all = [low, ...between, high].filter((value) => compare(value, low) >= 0 && compare(value, high) <= 0)
  return all.filter((value, place) => all.findIndex((other) => compare(other, value) === 0) === place)
}

/** Every value between the bounds, for a number that is computed with; none when there are too many. */
const grid = (program: SignalProgram, { low, high }: State): Decimal[] => {
  const by = stepOf(program)
  if (by === undefined || !Number.isFinite(toNumber(low)) || !Number.isFinite(toNumber(high))) return []
  const values: Decimal[] = []
  for (let value = low; compare(value, high) <= 0; value = add(value, by)) {
    if (values.length >= MOST_VALUES) return []
    values.push(value)
  }
  return values
}

const numberStates = (signal: SignalProgram, state: State): State[] => {
  const values = signal.isComputedWith ? grid(signal, state) : stretchesOf(signal, state)
  return values.map((value) => ({ ...boundsState(value, value), exists: state.exists }))
}

const completed = (signal: SignalProgram, state: State): State[] => {
  switch (signal.signal.type) {
    case 'boolean':
    case 'choice':
      return bits(state.mask).map((mask) => ({ ...optionsState(mask), exists: state.exists }))
    case 'choices':
      return subsets(state.mask & ~state.must).map((more) => ({
        ...choicesState(state.must | more, state.must | more),
        exists: state.exists,
      }))
    default:
      return numberStates(signal, state)
  }
}

/** Of which nothing was said: the same for every person. */
const unseen = onceFor((signal: SignalProgram) => completed(signal, signal.unseen))

/** Lists every value that a signal may still turn out to have, as far as its cut-offs tell them apart; none when there are too many. */
export const completionsOf = (signal: SignalProgram, state: State): readonly State[] =>
  state === signal.unseen ? unseen(signal) : completed(signal, state)
