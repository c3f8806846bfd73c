import { completionsOf } from '../../../src/evaluate/exact/completions'
import { formatDay, parseDay } from '../../../src/model/day'
import { toNumber } from '../../../src/model/decimal'
import type { InputValue } from '../../../src/model/library'
import type { SignalProgram } from '../../../src/model/program'
import { DAY, draw } from '../workload/persons'

export const today = parseDay(DAY) ?? 0

export type Draw = (signal: SignalProgram, random: () => number) => InputValue

const anyOf = <T>(values: readonly T[], random: () => number): T => values[Math.floor(random() * values.length)] as T

/** Every stretch of answers that compare alike is as likely as any other. */
export const byCell: Draw = (signal, random) => {
  const { type, range = [0, 1], step = 1 } = signal.signal
  if (type === 'boolean') return random() < 0.5
  if (type === 'choice') return anyOf(signal.options, random)
  if (type === 'choices') return signal.options.filter(() => random() < 0.5)
  if (type === 'date') return formatDay(today - Math.floor(random() * 400))
  const cells = completionsOf(signal, signal.unseen)
  if (cells.length > 0) return toNumber(anyOf(cells, random).low)
  const [low, high] = range
  return Number((low + Math.floor(random() * (Math.round((high - low) / step) + 1)) * step).toFixed(6))
}

export const byPrevalence: Draw = (signal, random) => {
  if (signal.id === 'woonsituatie') return 'zelfstandig'
  if (signal.id === 'leeftijd') return 65 + Math.floor(random() * 30)
  return draw(signal.id, signal.signal, random)
}
