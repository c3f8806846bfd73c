import type { Fraction } from './between'

/** Numbers of more decimals than this are not told apart by doubles. */
const MOST_DECIMALS = 12

export const NOTHING_BELOW: Fraction['below'] = { decimals: 0, most: 1 }

const decimalsOf = (value: number): number | null => {
  for (let decimals = 0; decimals <= MOST_DECIMALS; decimals += 1)
    if (Math.round(value * 10 ** decimals) / 10 ** decimals === value) return decimals
  return null
}

/** Gives what all of these numbers are a fraction of; null when one has more decimals than can be told. */
export const fractionOf = (...values: readonly number[]): Fraction | null => {
  let most = 0
  for (const value of values) {
    const decimals = decimalsOf(value)
    if (decimals === null) return null
    most = Math.max(most, decimals)
  }
  return { decimals: most, below: NOTHING_BELOW }
}

const isPowerOfTen = (value: number): boolean => value >= 1 && Number.isInteger(Math.log10(value))

interface Part {
  readonly fraction: Fraction | null
  /** What it is when it is always the same. */
  readonly constant: number | null
  readonly most: number
}

const isDivided = ({ below }: Fraction): boolean => below !== NOTHING_BELOW

/** Gives what a result is a fraction of. A quotient is rounded: but for a power of ten nothing may follow that makes that show. */
export const combinedFraction = (kind: string, left: Part, right: Part): Fraction | null => {
  const [one, other] = [left.fraction, right.fraction]
  if (one === null || other === null || isDivided(other)) return null
  if (kind === 'divide') {
    if (isDivided(one)) return null
    return { decimals: one.decimals, below: { decimals: other.decimals, most: right.most } }
  }
  if (isDivided(one)) return kind === 'multiply' && right.constant !== null && isPowerOfTen(right.constant) ? one : null
  const isProduct = kind === 'multiply'
  const decimals = isProduct ? one.decimals + other.decimals : Math.max(one.decimals, other.decimals)
  return { decimals, below: NOTHING_BELOW }
}

/** Tells whether a number that comes so near to a cut-off can only be that cut-off. */
export const isTheSame = ({ decimals, below }: Fraction, cutoff: number, error: number): boolean => {
  const own = decimalsOf(cutoff)
  return own !== null && 10 ** -Math.max(decimals, below.decimals + own) / below.most > 4 * error
}
