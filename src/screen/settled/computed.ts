import type { Formula } from '../../model/condition'
import type { Node } from '../../model/node'
import type { DerivationProgram, SignalProgram } from '../../model/program'
import { betweenOf } from '../computedRows'
import { nearTo } from '../nearTo'
import { BLOCK, fullPlane, includeBoth, type Plane } from '../planes'
import { reach } from '../reach'
import { type Spanning, spanOf } from '../spanOf'
import { cutoffsOn, NO_OPTION } from './cutoffs'
import { takenIn } from './decided'
import { EVERYBODY } from './literals'
import type { Building, Sure, Value } from './sure'

interface Row {
  readonly when: Node | null
  readonly is: Spanning
}

const ALL = fullPlane()

const spanning = ({ sure, program }: Building, formula: Formula): Spanning | null =>
  spanOf((id) => {
    const { numbers, between } = sure.get(program.index.get(id) ?? -1) as Sure
    return { low: numbers, high: numbers, exact: ALL, between }
  }, formula)

/** The rows of a computed number, a formula by itself as one for everyone; null where one may be off without end. */
const rowsOf = (
  building: Building,
  { signal: { derived } }: SignalProgram,
  derivation: DerivationProgram,
): Row[] | null => {
  const whens = derivation.kind === 'decide' ? derivation.rows : [{ when: null, is: null }]
  const rows = whens.flatMap(({ when, is }, place): Row[] => {
    const written = derived?.kind === 'decide' ? derived.rows[place]?.is : derived
    if (written?.kind === 'formula') {
      const found = spanning(building, written.formula)
      return found === null ? [] : [{ when, is: found }]
    }
    if (is === null || typeof is === 'function' || !is.exact || typeof is.low !== 'number') return []
    const found = spanning(building, { kind: 'number', value: is.low })
    return found === null ? [] : [{ when, is: found }]
  })
  return rows.length === whens.length ? rows : null
}

/** Copies the numbers of who is in a plane. */
const copyWhere = (to: Float64Array, plane: Plane, numbers: Float64Array): void => {
  for (let first = 0; first < BLOCK; first += 32) {
    const word = plane[first >>> 5] as number
    if (word === 0) continue
    for (let bit = 0; bit < 32; bit += 1)
      if (((word >>> bit) & 1) === 1) to[first + bit] = numbers[first + bit] as number
  }
}

/** Adds a number that is computed, in floating point; who comes too near to a cut-off is not settled. Null where that cannot be done. */
export const computed = (building: Building, signal: SignalProgram, derivation: DerivationProgram): Value | null => {
  const { machine, open } = building
  const rows = rowsOf(building, signal, derivation)
  if (rows === null) return null
  const { taken } = takenIn(
    building,
    rows.map(({ when }) => when),
  )
  const [numbers, { compare, ...looks }, known] = [new Float64Array(BLOCK), cutoffsOn(machine), machine.newPlane()]
  const made = rows.map(({ is }, row) => ({
    is,
    plane: machine.upright(taken[row] ?? EVERYBODY),
    findNear: is.error > 0 ? nearTo(signal.cutoffs, is) : null,
  }))
  machine.add(({ count }) => {
    numbers.fill(Number.NaN)
    for (const { is, plane, findNear } of made) {
      const span = is.run(count)
      const near = findNear?.(span)
      if (near !== undefined) includeBoth(machine.planeOf(open), near, machine.planeOf(plane))
      copyWhere(numbers, machine.planeOf(plane), span.low)
    }
    reach(machine.planeOf(known), numbers, Number.NEGATIVE_INFINITY)
    compare(numbers)
  })
  return { known, ...NO_OPTION, ...looks, numbers, between: betweenOf(rows, signal.full) }
}
