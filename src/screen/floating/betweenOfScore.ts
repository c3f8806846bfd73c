import type { DerivationProgram, SignalProgram } from '../../model/program'
import type { Between } from './between'
import { fractionOf } from './fractions'

type Score = Extract<DerivationProgram, { kind: 'score' }>

/** Beyond this whole numbers are not exact, and neither are their sums. */
const MOST = 2 ** 40

const isWholeNumber = (value: number): boolean => Number.isInteger(value) && Math.abs(value) < MOST

/** Tells whether every item gives whole points: only then are sums of numbers exact. */
export const isWhole = (signals: readonly SignalProgram[], { items }: Pick<Score, 'items'>): boolean =>
  items.every(({ signal: index, points }) => {
    if (points !== null) return points.every(isWholeNumber)
    const { signal, derivation, full } = signals[index] as SignalProgram
    if (derivation?.kind === 'score') return isWhole(signals, derivation)
    return (
      derivation === null &&
      signal.type === 'integer' &&
      Number.isInteger(signal.step ?? 1) &&
      isWholeNumber(Number(full.low)) &&
      isWholeNumber(Number(full.high))
    )
  })

/** A number that is counted in a score, or the options that give points. */
interface Item {
  readonly signal: SignalProgram
  readonly between: Between | null
}

/** What a score stays between. */
export const betweenOfScore = (items: Score['items'], itemOf: (signal: number) => Item): Between => {
  const bounds = items.map(({ signal, points }) => {
    const {
      between,
      signal: { full },
    } = itemOf(signal)
    return points ?? [between?.least ?? Number(full.low), between?.most ?? Number(full.high)]
  })
  // An item that cannot exist gives nothing.
  const least = bounds.reduce((sum, all) => sum + Math.min(0, ...all), 0)
  const most = bounds.reduce((sum, all) => sum + Math.max(0, ...all), 0)
  return { least, most, nearest: least > 0 ? least : most < 0 ? -most : 1, error: 0, fraction: fractionOf(1) }
}
