import type { DerivationProgram } from '../../model/program'
import { BLOCK, type Plane } from '../planes'
import { betweenOfScore, isWhole } from '../scoreInto'
import { cutoffsOn, NO_OPTION } from './cutoffs'
import { EVERYBODY, type Literal, opposite } from './literals'
import type { Building, Sure, Value } from './sure'
import { addWhere, forgetWhere } from './where'

type Score = Extract<DerivationProgram, { kind: 'score' }>

/** Beyond this sums are not whole numbers of 32 bits. */
const MOST = 2 ** 30

const addPoints = (to: Int32Array, plane: Plane, points: number): void => {
  for (let first = 0; first < BLOCK; first += 32) {
    const word = plane[first >>> 5] as number
    for (let bit = 0; bit < 32; bit += 1)
      to[first + bit] = ((to[first + bit] as number) + (-((word >>> bit) & 1) & points)) | 0
  }
}

/** Gives who has each number of points of an item. */
const pointsIn = (
  { machine }: Building,
  { exists, known, option }: Sure,
  points: readonly number[],
): [number, Literal][] =>
  [...new Set(points)]
    .filter((one) => one !== 0)
    .map((one) => {
      const places = points.flatMap((given, place) => (given === one ? [option(place)] : []))
      return [one, machine.upright(machine.all([exists, known, machine.any(places)]))]
    })

/** Adds up a score; null where sums of doubles may not be exact. An item that cannot exist gives nothing. */
export const scored = (building: Building, score: Score): Value | null => {
  const { machine, sure, program } = building
  const items = score.items.flatMap((item) => {
    const of = sure.get(item.signal)
    return of === undefined ? [] : [{ ...item, of }]
  })
  if (items.length < score.items.length || !isWhole(program.signals, score)) return null
  const known = machine.all(items.map(({ of }) => machine.any([of.known, opposite(of.exists)])))
  const between = betweenOfScore(score.items, (index) => sure.get(index) as Sure)
  if (Math.max(-between.least, between.most) > MOST) return null
  const [sums, numbers, { compare, ...looks }] = [new Int32Array(BLOCK), new Float64Array(BLOCK), cutoffsOn(machine)]
  const given = items.flatMap(({ of, points }) => pointsIn(building, of, points ?? []))
  const counted = items.flatMap(({ of, points }) =>
    points === null ? [{ numbers: of.numbers, plane: machine.upright(machine.all([of.exists, of.known])) }] : [],
  )
  const unknown = machine.upright(opposite(known))
  machine.add(() => {
    sums.fill(0)
    for (const [points, plane] of given) addPoints(sums, machine.planeOf(plane), points)
    numbers.set(sums)
    for (const one of counted) addWhere(numbers, machine.planeOf(one.plane), one.numbers)
    if (known !== EVERYBODY) forgetWhere(numbers, machine.planeOf(unknown))
    compare(numbers)
  })
  return { known, ...NO_OPTION, ...looks, numbers, between }
}
