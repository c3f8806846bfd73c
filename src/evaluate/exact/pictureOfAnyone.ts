import type { DayNumber } from '../../model/day'
import { mayBeAbsent } from '../../model/mayBeAbsent'
import type { Program } from '../../model/program'
import type { State } from '../../model/state'
import { FALSE, TRUE, UNKNOWN } from '../../model/truth'
import type { OfAnyone, Test } from './pen'
import { drawing, newPaper, type Picture } from './picture'

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

/** What a test says of today is theirs, and the rest is what they may answer. */
const drawTest: OfAnyone['drawTest'] = (pen, truths, test, compare) => {
  const { signal: index, comparisons, today, orUnknown } = test
  const signal = pen.program.signals[index]
  if (signal === undefined || (!orUnknown && today.length === 0)) return compare(null)
  const own = (tested: Test['comparisons']) =>
    pen.variables.ofOwn(signal, {
      kind: 'holds',
      test: { kind: 'test', signal: index, comparisons: tested, today, orUnknown },
    })
  if (orUnknown) return own(comparisons)
  const known = standing(test, signal.full)
  if (known === null) return pen.sheet.leaf(FALSE)
  return comparisons.length === 0 ? own([]) : truths.all([own([]), compare(known)])
}

/** What is absent passes no test. */
const present: OfAnyone['present'] = (pen, { all, not }, signal, passed) =>
  mayBeAbsent(signal) ? all([not(pen.variables.ofOwn(signal, { kind: 'absent' })), passed]) : passed

const orAbsent: OfAnyone['orAbsent'] = (pen, signal, value) => {
  if (!mayBeAbsent(signal)) return value
  const absent = pen.outcomes.numberOf({ ...signal.full, absent: true })
  return pen.sheet.combine(pen.variables.ofOwn(signal, { kind: 'absent' }), value, {
    of: (truth, outcome) => (truth === TRUE ? absent : outcome),
  })
}

const ofAnyone: OfAnyone = { drawTest, present, orAbsent }

/**
 * Takes up the pen for anyone: every person of whom everything may be known or not. What no answer changes is drawn as a variable
 * by itself. `known`: what is known of everyone.
 */
export const pictureOfAnyone = (program: Program, on: DayNumber, known: ReadonlyMap<number, State>): Picture => {
  const states = program.signals.map(
    ({ index, full, onlyIf }): State => known.get(index) ?? { ...full, exists: onlyIf === null ? TRUE : UNKNOWN },
  )
  const view = { states, on, estimates: new Map(), disputed: new Set<number>() }
  const observations = program.signals.map(() => null)
  const paper = newPaper(on, () => false)
  return drawing({ program, observations, view }, { isLearning: false, ofAnyone }, paper)
}
