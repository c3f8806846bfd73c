import { answersOn } from '../../evaluate/exact/answersOn'
import { exactValue } from '../../evaluate/known/known'
import { formatDay, parseDay } from '../../model/day'
import type { SignalProgram } from '../../model/program'
import type { Answers } from './person'
import type { Chance } from './seeded'

const someValue = (chance: Chance, signal: SignalProgram, on: string): unknown => {
  const { range, type } = signal.signal
  // Most of what is compared lies as far as something computed can go.
  if (range !== undefined && type !== 'date' && signal.isComputedWith && chance.in100(40)) return chance.one(range)
  const state = chance.one(answersOn(parseDay(on) ?? 0, signal, signal.full))
  if (state !== undefined) return exactValue(signal, state)
  const { step = 1 } = signal.signal
  const [low, high] = range ?? [0, 0]
  return Number((low + chance.below(Math.floor((high - low) / step) + 1) * step).toFixed(6))
}

/** How many days ago something may have been seen. */
const AGES = [1, 30, 92, 183, 366, 800]

const answerOf = (chance: Chance, signal: SignalProgram, on: string): unknown => {
  if (chance.in100(4)) return { missing: 'unknown' }
  const value = someValue(chance, signal, on)
  const canBeOld = signal.validFor !== null || signal.outdatedBy !== null
  if (!canBeOld || chance.in100(70)) return value
  return { value, on: formatDay((parseDay(on) ?? 0) - (chance.one(AGES) ?? 1)) }
}

/** Makes up someone: an answer to most of these questions, often at a cut-off or just beside it. What is given stays. */
export const someone = (chance: Chance, signals: readonly SignalProgram[], on: string, given: Answers): Answers => {
  const share = chance.one([50, 85, 100]) ?? 100
  const more = signals.flatMap((signal) =>
    given[signal.id] === undefined && chance.in100(share) ? [[signal.id, answerOf(chance, signal, on)]] : [],
  )
  return { ...Object.fromEntries(more), ...given }
}
