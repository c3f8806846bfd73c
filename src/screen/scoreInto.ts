import type { DerivationProgram } from '../model/program'
import type { Between, Facts } from './facts'
import { factsOf, type Layout, type Step } from './layout'
import { hasBit, type Plane } from './planes'

type Score = Extract<DerivationProgram, { kind: 'score' }>
type Item = Score['items'][number]

/** Beyond this whole numbers are not exact, and neither are their sums. */
const MOST = 2 ** 40

const isWholeNumber = (value: number): boolean => Number.isInteger(value) && Math.abs(value) < MOST

/** Tells whether every item gives whole points: only then are sums of numbers exact. */
export const isWhole = (layout: Layout, { items }: Score): boolean =>
  items.every(({ signal: index, points }) => {
    const { signal, derivation, full } = factsOf(layout, index).signal
    if (points !== null) return points.every(isWholeNumber)
    if (derivation?.kind === 'score') return isWhole(layout, derivation)
    return (
      derivation === null &&
      signal.type === 'integer' &&
      Number.isInteger(signal.step ?? 1) &&
      isWholeNumber(Number(full.low)) &&
      isWholeNumber(Number(full.high))
    )
  })

/** Adds to bounds what an item may give; one that cannot exist gives nothing. */
const addItem = (facts: Facts, low: Float64Array, high: Float64Array, { points }: Item): Step => {
  const { exists, possible } = facts
  return ({ count }) => {
    for (let person = 0; person < count; person += 1) {
      let [least, most] = [facts.low[person] as number, facts.high[person] as number]
      if (points !== null) {
        least = Number.POSITIVE_INFINITY
        most = Number.NEGATIVE_INFINITY
        for (let option = 0; option < possible.length; option += 1) {
          if (!hasBit(possible[option] as Plane, person)) continue
          least = Math.min(least, points[option] as number)
          most = Math.max(most, points[option] as number)
        }
      }
      if (exists !== null && hasBit(exists.mayNot, person)) {
        const mayExist = hasBit(exists.may, person)
        least = mayExist ? Math.min(least, 0) : 0
        most = mayExist ? Math.max(most, 0) : 0
      }
      low[person] = (low[person] as number) + least
      high[person] = (high[person] as number) + most
    }
  }
}

const betweenOf = (layout: Layout, items: readonly Item[]): Between => {
  const bounds = items.map(({ signal, points }) => {
    const {
      between,
      signal: { full },
    } = factsOf(layout, signal)
    return points ?? [between?.least ?? Number(full.low), between?.most ?? Number(full.high)]
  })
  // An item that cannot exist gives nothing.
  const least = bounds.reduce((sum, all) => sum + Math.min(0, ...all), 0)
  const most = bounds.reduce((sum, all) => sum + Math.max(0, ...all), 0)
  return { least, most, nearest: least > 0 ? least : most < 0 ? -most : 1, error: 0 }
}

/** Adds up a score: between what the lowest and the highest answers would give. */
export const scoreInto = (layout: Layout, facts: Facts, { items }: Score): void => {
  const { low, high, exact } = facts
  facts.between = betweenOf(layout, items)
  layout.steps.push(() => {
    low.fill(0)
    high.fill(0)
  })
  for (const item of items) layout.steps.push(addItem(factsOf(layout, item.signal), low, high, item))
  layout.steps.push(({ count }) => {
    exact.fill(0)
    for (let person = 0; person < count; person += 1)
      if (low[person] === high[person]) exact[person >>> 5] = (exact[person >>> 5] as number) | (1 << (person & 31))
  })
}
