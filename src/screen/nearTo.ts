import type { Plane } from './planes'
import type { Span } from './spans'

/** Makes what finds whose bounds are so near to a cut-off, or to each other, that doubles do not tell on which side they are. */
export const nearTo = (
  near: Plane,
  cutoffs: readonly number[],
  error: number,
): ((span: Span, count: number) => Plane) => {
  const limits = Float64Array.from(cutoffs)
  const isNear = (value: number): boolean => {
    for (let place = 0; place < limits.length; place += 1)
      if (Math.abs(value - (limits[place] as number)) <= error) return true
    return false
  }
  return ({ low, high }, count) => {
    near.fill(0)
    for (let person = 0; person < count; person += 1) {
      const [least, most] = [low[person] as number, high[person] as number]
      const isDoubtful = least === most ? isNear(least) : most - least <= 2 * error || isNear(least) || isNear(most)
      if (isDoubtful) near[person >>> 5] = (near[person >>> 5] as number) | (1 << (person & 31))
    }
    return near
  }
}
