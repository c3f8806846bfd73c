import { bits } from '../../model/bits'
import type { Diagram } from '../../model/diagram'
import type { NodeComparison } from '../../model/node'
import type { SignalProgram } from '../../model/program'
import type { State } from '../../model/state'
import { FALSE, TRUE, type Truth, UNKNOWN } from '../../model/truth'
import type { Pen, Test } from './pen'
import type { TruthDiagrams } from './truthDiagrams'

/** Draws whether one of several answers is given: each by itself, as they can be given together in too many ways. */
const drawContains = (
  { sheet, variables }: Pen,
  { any, not }: TruthDiagrams,
  signal: SignalProgram,
  { mask, must }: State,
  { mask: wanted, operator }: NodeComparison,
): Diagram => {
  const drawn =
    (must & wanted) !== 0
      ? sheet.leaf(TRUE)
      : any(bits(mask & wanted).map((option) => variables.ofOption(signal, option, sheet.leaf)))
  return operator === 'lacks' ? not(drawn) : drawn
}

const drawChoices = (pen: Pen, truths: TruthDiagrams, test: Test, signal: SignalProgram, state: State): Diagram => {
  const passed = truths.all(test.comparisons.map((comparison) => drawContains(pen, truths, signal, state, comparison)))
  const { onlyIf, unreliableIf } = signal
  const known = (truth: number): number => (test.orUnknown && truth === UNKNOWN ? TRUE : truth)
  const unreliable = unreliableIf === null ? pen.sheet.leaf(FALSE) : pen.condition(unreliableIf)
  const reliable = pen.sheet.combine(unreliable, passed, {
    of: (truth, outcome) => known(truth === FALSE ? outcome : UNKNOWN),
  })
  // What cannot exist passes no test, whether it could be relied on or not.
  return onlyIf === null ? reliable : truths.all([pen.sheet.map(pen.condition(onlyIf), known), reliable])
}

const present = (pen: Pen, truths: TruthDiagrams, signal: SignalProgram, passed: Diagram): Diagram =>
  pen.ofAnyone === null ? passed : pen.ofAnyone.present(pen, truths, signal, passed)

const drawComparisons = (pen: Pen, truths: TruthDiagrams, test: Test, standing: State | null): Diagram => {
  const [signal, state] = [pen.program.signals[test.signal], pen.view.states[test.signal]]
  if (signal === undefined || state === undefined) throw new RangeError(`no signal ${test.signal}`)
  const isObserved = signal.derivation === null
  if (signal.signal.type === 'choices' && isObserved && !state.exact)
    return present(pen, truths, signal, drawChoices(pen, truths, test, signal, state))
  const today = standing ?? state.today ?? state
  // What is known today stays as it is, but where it is to be learnt.
  const stays = test.today.length > 0 || (test.orUnknown && !pen.isLearning)
  const truthIn = (found: State): Truth =>
    pen.supposing([test.signal], [stays ? { ...found, today } : found], test.check)
  if (signal.isPlain) {
    const leafOf = (cell: State): Diagram => pen.sheet.leaf(truthIn(cell))
    return present(pen, truths, signal, pen.variables.ofSignal(signal, state, 'value', leafOf))
  }
  return pen.sheet.map(pen.signal(test.signal, false), (outcome) => truthIn(pen.outcomes.stateOf(outcome)))
}

/** Draws a test of which the truth is not known. */
export const drawTest = (pen: Pen, truths: TruthDiagrams, test: Test): Diagram => {
  const compare = (standing: State | null): Diagram => drawComparisons(pen, truths, test, standing)
  return pen.ofAnyone === null ? compare(null) : pen.ofAnyone.drawTest(pen, truths, test, compare)
}
