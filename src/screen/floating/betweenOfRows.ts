import type { State } from '../../model/state'
import type { Between, Fraction } from './between'
import { fractionOf, NOTHING_BELOW } from './fractions'

interface Bounded {
  readonly is: Between | State
}

const isBetween = (is: Bounded['is']): is is Between => 'nearest' in is

/** What any of some rows is a fraction of, when none is divided. */
const joined = (rows: readonly Bounded[]): Fraction | null => {
  const fractions = rows.map(({ is }) => (isBetween(is) ? is.fraction : fractionOf(Number(is.low))))
  const whole = fractions.flatMap((one) => (one !== null && one.below === NOTHING_BELOW ? [one] : []))
  if (whole.length < rows.length) return null
  return { decimals: Math.max(...whole.map(({ decimals }) => decimals)), below: NOTHING_BELOW }
}

/** What the outcome of rows stays between; null where it has no bounds. */
export const betweenOfRows = (rows: readonly Bounded[], full: State): Between | null => {
  const all = rows.flatMap(({ is }) => (isBetween(is) ? [is] : []))
  const bounds = rows.flatMap(({ is }) => (isBetween(is) ? [] : [is]))
  const lows = [full, ...bounds].map(({ low }) => Number(low))
  const highs = [full, ...bounds].map(({ high }) => Number(high))
  const least = Math.min(...lows, ...all.map((one) => one.least))
  const most = Math.max(...highs, ...all.map((one) => one.most))
  if (!Number.isFinite(most - least)) return null
  const [only, ...others] = rows
  const isOne = only !== undefined && others.length === 0 && isBetween(only.is)
  const fraction = isOne ? only.is.fraction : joined(rows)
  return { least, most, nearest: Math.max(least, 0), error: Math.max(0, ...all.map(({ error }) => error)), fraction }
}
