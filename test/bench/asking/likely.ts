import { completionsOf } from '../../../src/evaluate/exact/completions'
import { exactValue } from '../../../src/evaluate/known/known'
import { toNumber } from '../../../src/model/decimal'
import type { InputValue } from '../../../src/model/library'
import type { SignalProgram } from '../../../src/model/program'
import { randomFrom } from '../workload/persons'
import type { Draw } from './draws'
import type { Likely } from './search'

/** How often an answer is drawn to learn how likely it is. */
const DRAWS = 50_000

/** The same for values that compare alike. */
const keyOf = ({ cutoffs }: SignalProgram, value: InputValue): string =>
  typeof value === 'number'
    ? cutoffs.map((cutoff) => Math.sign(value - toNumber(cutoff))).join()
    : JSON.stringify(value)

/** Gives the answers that are ever drawn, one for all that compare alike; none where these cannot be told apart. */
export const likelyAnswers = (signal: SignalProgram, drawn: Draw): readonly Likely[] => {
  if (signal.signal.type === 'date' || signal.isComputedWith) return []
  const values = completionsOf(signal, signal.unseen).map((state) => exactValue(signal, state))
  const kinds = new Map(values.map((value) => [keyOf(signal, value), value]))
  const counts = new Map<string, number>()
  const random = randomFrom(20260302)
  for (let time = 0; time < DRAWS; time += 1) {
    const key = keyOf(signal, drawn(signal, random))
    counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  return [...kinds].flatMap(([key, value]) => {
    const count = counts.get(key) ?? 0
    return count === 0 ? [] : [{ value, chance: count / DRAWS }]
  })
}
