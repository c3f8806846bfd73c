import type { SignalSource } from '../../../src/model/source/signals'

/** A signal that is there already, for others to rest on. */
export interface Pooled {
  readonly id: string
  readonly source: SignalSource
  /** Least and greatest of a whole number, where it has them. */
  readonly reach?: readonly [number, number]
}

export const optionIds = ({ options }: SignalSource): string[] => Object.keys(options ?? {})

export const isNumber = ({ type }: SignalSource): boolean => type === 'integer' || type === 'decimal'

export const isDerived = ({ formula, decide, score, bands }: SignalSource): boolean =>
  [formula, decide, score, bands].some((key) => key !== undefined)

const onGrid = (count: number, step: number): number => Number((count * step).toFixed(2))

/** Lists numbers that may be asked for, answered and compared with, ascending. */
export const numbersOf = ({ source, reach }: Pooled): number[] => {
  const [low, high] = source.range ?? reach ?? [-1, 6]
  const step = source.step ?? (source.type === 'integer' ? 1 : 0.5)
  const [first, last] = [Math.round(low / step), Math.round(high / step)]
  return Array.from({ length: last - first + 1 }, (_, place) => onGrid(first + place, step))
}
