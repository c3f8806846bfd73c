import { cutoffOf } from '../model/cutoffOf'
import type { DayNumber } from '../model/day'
import { compare, type Decimal } from '../model/decimal'
import { addCalendar, type Duration } from '../model/duration'
import type { NodeComparison } from '../model/node'
import type { State } from '../model/state'
import { FALSE, negate, TRUE, type Truth, UNKNOWN } from '../model/truth'
import { withOpposites } from '../model/withOpposites'

type Test = (state: State, on: DayNumber) => Truth
type Operator = (comparison: NodeComparison) => Test

const opposite =
  (operator: Operator): Operator =>
  (comparison) => {
    const test = operator(comparison)
    return (state, on) => negate(test(state, on))
  }

const within: Operator =
  ({ mask: wanted }) =>
  ({ mask }) =>
    (mask & wanted) === 0 ? FALSE : (mask & ~wanted) === 0 ? TRUE : UNKNOWN

const contains: Operator =
  ({ mask: wanted }) =>
  ({ mask, must }) =>
    (must & wanted) !== 0 ? TRUE : (mask & wanted) !== 0 ? UNKNOWN : FALSE

const equals: Operator =
  ({ values }) =>
  ({ low, high, exact }) => {
    const possible = values.some((value) => compare(low, value) <= 0 && compare(high, value) >= 0)
    return !possible ? FALSE : exact ? TRUE : UNKNOWN
  }

const atLeast: Operator = (comparison) => {
  const cutoff = cutoffOf(comparison)
  return ({ low, high }) => (compare(low, cutoff) >= 0 ? TRUE : compare(high, cutoff) >= 0 ? UNKNOWN : FALSE)
}

const above: Operator = (comparison) => {
  const cutoff = cutoffOf(comparison)
  return ({ low, high }) => (compare(low, cutoff) > 0 ? TRUE : compare(high, cutoff) > 0 ? UNKNOWN : FALSE)
}

const anniversary = (day: Decimal, duration: Duration): number => {
  const number = Number(day)
  return Number.isFinite(number) ? addCalendar(number, duration) : number
}

// The later the day, the shorter ago: a term that has passed since the latest possible day has certainly passed.
const agoAtLeast: Operator =
  ({ duration }) =>
  ({ low, high }, on) =>
    anniversary(high, duration) <= on ? TRUE : anniversary(low, duration) <= on ? UNKNOWN : FALSE

const agoAbove: Operator =
  ({ duration }) =>
  ({ low, high }, on) =>
    anniversary(high, duration) < on ? TRUE : anniversary(low, duration) < on ? UNKNOWN : FALSE

/** Every operator: certainly passed, certainly not, or not certain, over all values that are still possible. */
const operators = withOpposites<Operator>({ within, contains, equals, atLeast, above, agoAtLeast, agoAbove }, opposite)

/** Makes the function that compares what is known. What is absent or cannot exist passes nothing. */
export const passing = (comparison: NodeComparison): Test => {
  const test = operators[comparison.operator](comparison)
  return (state, on) => {
    if (state.absent || state.exists === FALSE) return FALSE
    const truth = test(state, on)
    return truth === TRUE && state.exists === UNKNOWN ? UNKNOWN : truth
  }
}

/** The same by what is really known today and leniently: true as long as it is not certainly false. */
export const maybePassing = (comparison: NodeComparison): ((state: State, on: DayNumber) => boolean) => {
  const test = operators[comparison.operator](comparison)
  return (state, on) => {
    const today = state.today ?? state
    return today.exists !== FALSE && (today.absent || test(today, on) !== FALSE)
  }
}
