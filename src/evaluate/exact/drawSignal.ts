import type { Diagram } from '../../model/diagram'
import type { Node } from '../../model/node'
import type { SignalProgram } from '../../model/program'
import type { State } from '../../model/state'
import { FALSE, TRUE, UNKNOWN } from '../../model/truth'
import { widened } from '../known/derive'
import { drawDerivation } from './drawDerivation'
import type { Pen } from './pen'

const isGiven = ({ observations }: Pen, { index }: SignalProgram): boolean => observations[index]?.state.reason === null

const guardedBy = (pen: Pen, guard: Node | null): Diagram =>
  guard === null ? pen.sheet.leaf(FALSE) : pen.condition(guard)

/** Of a computed number that is only a bound while its condition holds. */
const bounded = (pen: Pen, signal: SignalProgram, value: Diagram): Diagram => {
  const { numberOf, stateOf } = pen.outcomes
  const { atMostIf, atLeastIf } = signal
  if (atMostIf === null && atLeastIf === null) return value
  const upper = pen.sheet.combine(value, guardedBy(pen, atMostIf), {
    of: (outcome, truth) => numberOf(widened(signal, stateOf(outcome), truth !== FALSE, false)),
  })
  return pen.sheet.combine(upper, guardedBy(pen, atLeastIf), {
    of: (outcome, truth) => numberOf(widened(signal, stateOf(outcome), false, truth !== FALSE)),
  })
}

const ownValue = (pen: Pen, signal: SignalProgram, state: State): Diagram => {
  if (state.exact) return pen.sheet.leaf(pen.outcomes.numberOf(state))
  const { derivation } = signal
  if (derivation === null || isGiven(pen, signal)) return pen.whole(signal, state, 'value')
  const drawn = drawDerivation(pen, signal, derivation)
  return drawn === null ? pen.whole(signal, state, 'value') : bounded(pen, signal, drawn)
}

const reliable = (pen: Pen, signal: SignalProgram, value: Diagram): Diagram => {
  const { unreliableIf, full } = signal
  if (unreliableIf === null || (pen.ofAnyone === null && unreliableIf.check(pen.view) === FALSE)) return value
  return pen.sheet.combine(pen.condition(unreliableIf), value, {
    of: (truth, outcome) => (truth === FALSE ? outcome : pen.outcomes.numberOf(full)),
  })
}

const existing = (pen: Pen, signal: SignalProgram, state: State, value: Diagram): Diagram => {
  const { numberOf, stateOf } = pen.outcomes
  if (signal.onlyIf === null) return value
  // What cannot exist is not asked any more; a value that is known or derived all the same is still computed with.
  const isUnasked = signal.derivation === null && !state.exact
  return pen.sheet.combine(pen.condition(signal.onlyIf), value, {
    of: (truth, outcome) => {
      if (truth === TRUE) return outcome
      if (truth === UNKNOWN) return numberOf({ ...stateOf(outcome), exists: UNKNOWN })
      return numberOf({ ...(isUnasked ? state : stateOf(outcome)), exists: FALSE })
    },
  })
}

/** Draws what a signal may turn out to be. */
export const drawSignal = (pen: Pen, index: number, within: boolean): Diagram => {
  const [signal, state] = [pen.program.signals[index], pen.view.states[index]]
  if (signal === undefined || state === undefined) throw new RangeError(`no signal ${index}`)
  if (state.exists === FALSE || (state.absent && !within)) return pen.sheet.leaf(pen.outcomes.numberOf(state))
  const there = { ...state, absent: false, exists: signal.onlyIf === null ? state.exists : TRUE }
  const drawn = existing(pen, signal, there, reliable(pen, signal, ownValue(pen, signal, there)))
  return pen.ofAnyone === null || within ? drawn : pen.ofAnyone.orAbsent(pen, signal, drawn)
}
