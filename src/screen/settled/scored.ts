import type { DerivationProgram } from '../../model/program'
import { betweenOfScore, isWhole } from '../floating/betweenOfScore'
import { BLOCK } from '../planes'
import { cutoffsOn, NO_OPTION } from './cutoffs'
import { EVERYBODY, type Literal, opposite } from './literals'
import { type Building, numbersOf, type Sure, type Value } from './sure'

type Score = Extract<DerivationProgram, { kind: 'score' }>

/** Beyond this sums are not whole numbers of 32 bits. */
const MOST = 2 ** 30

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
  const { loops, planeOf } = machine
  const { compare, ...looks } = cutoffsOn(machine)
  const [sums, numbers] = [machine.rooms.newWords(BLOCK, () => {}), machine.rooms.newNumbers(0)]
  const given = items.flatMap(({ of, points }) => pointsIn(building, of, points ?? []))
  const counted = items
    .filter(({ points }) => points === null)
    .map(({ of }) => ({ numbers: numbersOf(of), plane: machine.upright(machine.all([of.exists, of.known])) }))
  const unknown = machine.upright(opposite(known))
  machine.add(() => {
    sums().fill(0)
    for (const [points, plane] of given) loops.addPoints(sums(), planeOf(plane), points)
    loops.copyWholes(numbers(), sums())
    for (const one of counted) loops.addWhere(numbers(), planeOf(one.plane), one.numbers())
    if (known !== EVERYBODY) loops.forgetWhere(numbers(), planeOf(unknown))
    compare(numbers())
  })
  return { known, ...NO_OPTION, ...looks, numbers, between }
}
