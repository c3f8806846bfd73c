import { bits } from '../../model/bits'
import type { Diagram } from '../../model/diagram'
import { mayBeAbsent } from '../../model/mayBeAbsent'
import type { Node, NodeComparison } from '../../model/node'
import type { SignalProgram } from '../../model/program'
import type { State } from '../../model/state'
import { FALSE, TRUE, type Truth, UNKNOWN } from '../../model/truth'
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
  const known = (truth: number): number => (test.orUnknown && truth === UNKNOWN ? TRUE : truth)
  const unreliable = unreliableIf === null ? pen.sheet.leaf(FALSE) : pen.condition(unreliableIf)
  const reliable = pen.sheet.combine(unreliable, passed, {
    of: (truth, outcome) => known(truth === FALSE ? outcome : UNKNOWN),
  })
  // What cannot exist passes no test, whether it could be relied on or not.
  return onlyIf === null ? reliable : truths.all([pen.sheet.map(pen.condition(onlyIf), known), reliable])
}

/** What would have to be known today for a test to hold that looks at that; null: nothing can be. */
const standing = ({ today }: Test, full: State): State | null => {
  const asked = today.flatMap((one) => ('known' in one ? [] : one.missing))
  const reasons: readonly State['reason'][] = [null, full.reason, ...asked]
  const isMet = (reason: State['reason']): boolean =>
    today.every((one) =>
      'known' in one ? one.known === (reason === null) : reason !== null && one.missing.includes(reason),
    )
  const reason = reasons.find(isMet)
  return reason === undefined ? null : { ...full, exact: reason === null, reason }
}

/** Of any person: what is absent passes no test. */
const present = (pen: Pen, { all, not }: TruthDiagrams, signal: SignalProgram, passed: Diagram): Diagram =>
  pen.isOfAnyone && mayBeAbsent(signal) ? all([not(pen.variables.ofOwn(signal, { kind: 'absent' })), passed]) : passed

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

/** Draws a test of any person: what it says of today is theirs, and the rest is what they may answer. */
const drawToday = (pen: Pen, truths: TruthDiagrams, test: Test, signal: SignalProgram): Diagram => {
  const own = ({ kind, signal: index, comparisons, today, orUnknown }: Test): Diagram =>
    pen.variables.ofOwn(signal, { kind: 'holds', test: { kind, signal: index, comparisons, today, orUnknown } })
  if (test.orUnknown) return own(test)
  const today = standing(test, signal.full)
  if (today === null) return pen.sheet.leaf(FALSE)
  const stands = own({ ...test, comparisons: [] })
  return test.comparisons.length === 0 ? stands : truths.all([stands, drawComparisons(pen, truths, test, today)])
}

/** Draws a test of which the truth is not known. */
export const drawTest = (pen: Pen, truths: TruthDiagrams, test: Test): Diagram => {
  const signal = pen.program.signals[test.signal]
  if (signal === undefined) throw new RangeError(`no signal ${test.signal}`)
  if (pen.isOfAnyone && (test.orUnknown || test.today.length > 0)) return drawToday(pen, truths, test, signal)
  return drawComparisons(pen, truths, test, null)
}
