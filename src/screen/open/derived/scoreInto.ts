import type { DerivationProgram } from '../../../model/program'
import type { Step } from '../../block'
import { betweenOfScore } from '../../floating/betweenOfScore'
import { meet } from '../../loops/reach'
import { hasBit, include, invert, newPlane, type Plane, visit } from '../../planes'
import type { Facts } from '../known/facts'
import { factsOf, type Layout } from '../known/layout'
import { single } from '../known/single'

type Score = Extract<DerivationProgram, { kind: 'score' }>
type Item = Score['items'][number]

/** Adds the points of every option that is possible: right for whoever has one option left. */
const addPoints = (low: Float64Array, high: Float64Array, plane: Plane, points: number): void => {
  for (let first = 0; first < low.length; first += 32) {
    const word = plane[first >>> 5] as number
    for (let bit = 0; bit < 32; bit += 1) {
      const given = ((word >>> bit) & 1) * points
      low[first + bit] = (low[first + bit] as number) + given
      high[first + bit] = (high[first + bit] as number) + given
    }
  }
}

const addNumbers = (to: Float64Array, numbers: Float64Array): void => {
  for (let person = 0; person < to.length; person += 1)
    to[person] = (to[person] as number) + (numbers[person] as number)
}

/** Gives what an item may give one person; one that cannot exist gives nothing. */
const boundsAt = ({ exists, possible, low, high }: Facts, points: Item['points'], person: number) => {
  const given = points?.filter((_, option) => hasBit(possible[option] as Plane, person))
  const [least, most] = given
    ? [Math.min(...given), Math.max(...given)]
    : [low[person] as number, high[person] as number]
  if (exists === null || !hasBit(exists.mayNot, person)) return [least, most] as const
  return hasBit(exists.may, person) ? ([Math.min(least, 0), Math.max(most, 0)] as const) : ([0, 0] as const)
}

const sumAt = ({ possible }: Facts, points: readonly number[], person: number): number =>
  points.reduce((sum, one, option) => sum + (hasBit(possible[option] as Plane, person) ? one : 0), 0)

/** Adds to bounds what an item may give: to all at once, and then what is otherwise for whom it is open or may not exist. */
const addItem = (facts: Facts, low: Float64Array, high: Float64Array, { points }: Item): Step => {
  const { exists, possible } = facts
  const [others, one] = [newPlane(), newPlane()]
  return ({ count }) => {
    others.fill(0)
    if (points === null) {
      addNumbers(low, facts.low)
      addNumbers(high, facts.high)
    } else {
      points.forEach((given, option) => {
        if (given !== 0) addPoints(low, high, possible[option] as Plane, given)
      })
      single(one, possible)
      invert(others, one)
    }
    if (exists !== null) include(others, exists.mayNot)
    visit(others, count, (person) => {
      const [least, most] = boundsAt(facts, points, person)
      const added = points === null ? null : sumAt(facts, points, person)
      low[person] = (low[person] as number) + least - (added ?? (facts.low[person] as number))
      high[person] = (high[person] as number) + most - (added ?? (facts.high[person] as number))
    })
  }
}

/** Adds up a score: between what the lowest and the highest answers would give. */
export const scoreInto = (layout: Layout, facts: Facts, { items }: Score): void => {
  const { low, high, exact } = facts
  facts.between = betweenOfScore(items, (signal) => factsOf(layout, signal))
  layout.steps.push(() => {
    low.fill(0)
    high.fill(0)
  })
  for (const item of items) layout.steps.push(addItem(factsOf(layout, item.signal), low, high, item))
  layout.steps.push(() => meet(exact, low, high))
}
