import { bits } from '../model/bits'
import type { Diagram } from '../model/diagram'
import type { Node, NodeComparison } from '../model/node'
import type { SignalProgram } from '../model/program'
import type { State } from '../model/state'
import { FALSE, TRUE, type Truth, UNKNOWN } from '../model/truth'
import type { Pen } from './pen'
import type { TruthDiagrams } from './truthDiagrams'

export type Test = Extract<Node, { kind: 'test' }>

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
  const exists = onlyIf === null ? passed : truths.all([pen.condition(onlyIf), passed])
  if (unreliableIf === null && !test.orUnknown) return exists
  const unreliable = unreliableIf === null ? pen.sheet.leaf(FALSE) : pen.condition(unreliableIf)
  return pen.sheet.combine(unreliable, exists, {
    of: (truth, outcome) => {
      const found = truth === FALSE ? outcome : UNKNOWN
      return test.orUnknown && found === UNKNOWN ? TRUE : found
    },
  })
}

/** Draws a test of which the truth is not known. */
export const drawTest = (pen: Pen, truths: TruthDiagrams, test: Test): Diagram => {
  const [signal, state] = [pen.program.signals[test.signal], pen.view.states[test.signal]]
  if (signal === undefined || state === undefined) throw new RangeError(`no signal ${test.signal}`)
  const isObserved = signal.derivation === null
  if (signal.signal.type === 'choices' && isObserved && !state.exact)
    return drawChoices(pen, truths, test, signal, state)
  const today = state.today ?? state
  // What is known today stays as it is, but where it is to be learnt.
  const stays = test.today.length > 0 || (test.orUnknown && !pen.isLearning)
  const truthIn = (found: State): Truth =>
    pen.supposing([test.signal], [stays ? { ...found, today } : found], test.check)
  if (signal.isPlain) return pen.variables.ofSignal(signal, state, 'value', (cell) => pen.sheet.leaf(truthIn(cell)))
  return pen.sheet.map(pen.signal(test.signal, false), (outcome) => truthIn(pen.outcomes.stateOf(outcome)))
}
