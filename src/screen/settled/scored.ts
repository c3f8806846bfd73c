import type { DerivationProgram } from '../../model/program'
import { BLOCK, type Plane } from '../planes'
import { betweenOfScore, isWhole } from '../scoreInto'
import { cutoffsOn, NO_OPTION } from './cutoffs'
import { EVERYBODY, opposite } from './literals'
import type { Building, Sure, Value } from './sure'
import { addWhere, forgetWhere } from './where'

type Score = Extract<DerivationProgram, { kind: 'score' }>

const addPoints = (to: Float64Array, plane: Plane, points: number): void => {
  for (let first = 0; first < BLOCK; first += 32) {
    const word = plane[first >>> 5] as number
    for (let bit = 0; bit < 32; bit += 1) to[first + bit] = (to[first + bit] as number) + ((word >>> bit) & 1) * points
  }
}

/** Adds up a score; null where sums of doubles may not be exact. An item that cannot exist gives nothing. */
export const scored = (building: Building, score: Score): Value | null => {
  const { machine, sure, program } = building
  const items = score.items.flatMap((item) => {
    const of = sure.get(item.signal)
    return of === undefined ? [] : [{ ...item, of }]
  })
  if (items.length < score.items.length || !isWhole(program.signals, score)) return null
  const known = machine.all(items.map(({ of }) => machine.any([of.known, opposite(of.exists)])))
  const [numbers, { compare, ...looks }] = [new Float64Array(BLOCK), cutoffsOn(machine)]
  const given = items.flatMap(({ of, points }) =>
    (points ?? []).flatMap((points, place) =>
      points === 0 ? [] : [{ points, plane: machine.upright(machine.all([of.exists, of.known, of.option(place)])) }],
    ),
  )
  const counted = items.flatMap(({ of, points }) =>
    points === null ? [{ numbers: of.numbers, plane: machine.upright(machine.all([of.exists, of.known])) }] : [],
  )
  const unknown = machine.upright(opposite(known))
  machine.add(() => {
    numbers.fill(0)
    for (const { points, plane } of given) addPoints(numbers, machine.planeOf(plane), points)
    for (const one of counted) addWhere(numbers, machine.planeOf(one.plane), one.numbers)
    if (known !== EVERYBODY) forgetWhere(numbers, machine.planeOf(unknown))
    compare(numbers)
  })
  const between = betweenOfScore(score.items, (index) => sure.get(index) as Sure)
  return { known, ...NO_OPTION, ...looks, numbers, between }
}
