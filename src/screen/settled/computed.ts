import { computedFrom } from '../../model/computedFrom'
import type { Formula } from '../../model/condition'
import type { Node } from '../../model/node'
import type { DerivationProgram, SignalProgram } from '../../model/program'
import type { Between } from '../floating/between'
import { betweenIn } from '../floating/betweenIn'
import { betweenOfRows } from '../floating/betweenOfRows'
import { certainAt } from '../floating/certainAt'
import { cutoffsOn, NO_OPTION } from './cutoffs'
import { takenIn } from './decided'
import { EVERYBODY, type Literal, NOBODY } from './literals'
import type { Room } from './rooms'
import { type Building, numbersOf, type Sure, type Value } from './sure'

interface Row {
  readonly when: Node | null
  readonly formula: Formula
  readonly is: Between
}

const sureOf = ({ sure, program }: Building, id: string): Sure => sure.get(program.index.get(id) ?? -1) as Sure

/** The rows of a computed number, a formula by itself as one for everyone; null where one may be off without end. */
const rowsOf = (building: Building, { signal }: SignalProgram, derivation: DerivationProgram): Row[] | null => {
  const { derived } = signal
  const whens = derivation.kind === 'decide' ? derivation.rows : [{ when: null, is: null }]
  const rows = whens.flatMap(({ when, is }, place): Row[] => {
    const written = derived?.kind === 'decide' ? derived.rows[place]?.is : derived
    const isNumber = is !== null && typeof is !== 'function' && is.exact && typeof is.low === 'number'
    const formula: Formula | null =
      written?.kind === 'formula' ? written.formula : isNumber ? { kind: 'number', value: Number(is.low) } : null
    const found = formula && betweenIn((id) => sureOf(building, id).between, formula)
    return formula === null || found === null ? [] : [{ when, formula, is: found }]
  })
  return rows.length === whens.length ? rows : null
}

const divides = (formula: Formula): boolean =>
  'left' in formula && (formula.kind === 'divide' || divides(formula.left) || divides(formula.right))

/** Makes what works out a formula for everyone, in floating point. `depth`: so many parts of a larger one are kept meanwhile. */
const pointsOf = (building: Building, formula: Formula, depth = 0): Room<Float64Array> => {
  const { machine, room } = building
  if (formula.kind === 'number') return room.constant(formula.value)
  if (formula.kind === 'signal') return numbersOf(sureOf(building, formula.signal))
  const [left, right] = [pointsOf(building, formula.left, depth), pointsOf(building, formula.right, depth + 1)]
  const [to, operate] = [room.part(depth), machine.loops[formula.kind]]
  return () => {
    operate(to(), left(), right())
    return to()
  }
}

interface Part extends Pick<Value, 'known' | 'reaches' | 'exceeds'> {
  readonly taken: Literal
}

const constant = (taken: Literal, value: number): Part => ({
  taken,
  known: EVERYBODY,
  reaches: (cutoff) => (value >= cutoff ? EVERYBODY : NOBODY),
  exceeds: (cutoff) => (value > cutoff ? EVERYBODY : NOBODY),
})

/** Works out a row for everyone, whoever it is taken by. `to`: room for the numbers of who takes it; null: nobody needs those. */
const partOf = (
  building: Building,
  signal: SignalProgram,
  { formula, is }: Row,
  taken: Literal,
  to: Room<Float64Array> | null,
): Part => {
  const { machine, open } = building
  const { loops, planeOf } = machine
  const certain = certainAt(signal.cutoffs, is)
  const { compare, ...looks } = cutoffsOn(machine, (cutoff) => (certain.includes(cutoff) ? is.error : 0))
  const doubtful = signal.cutoffs.filter((cutoff) => is.error > 0 && !certain.includes(cutoff))
  const mayFail = divides(formula)
  const known = mayFail
    ? machine.newPlane()
    : machine.all(computedFrom(formula).map((id) => sureOf(building, id).known))
  const [takers, points] = [machine.upright(taken), pointsOf(building, formula)]
  machine.add(() => {
    const numbers = points()
    for (const cutoff of doubtful) loops.addNear(planeOf(open), planeOf(takers), numbers, cutoff, is.error)
    if (mayFail) loops.reach(planeOf(known), numbers, Number.NEGATIVE_INFINITY)
    if (to !== null) loops.copyWhere(to(), planeOf(takers), numbers)
    compare(numbers)
  })
  return { taken, known, ...looks }
}

/** Adds a number that is computed, in floating point; who comes too near to a cut-off is not settled. Null where that cannot be done. */
export const computed = (building: Building, signal: SignalProgram, derivation: DerivationProgram): Value | null => {
  const { machine } = building
  const rows = rowsOf(building, signal, derivation)
  if (rows === null) return null
  const { taken } = takenIn(
    building,
    rows.map(({ when }) => when),
  )
  const numbers = signal.isComputedWith ? machine.rooms.newNumbers(Number.NaN) : null
  if (numbers !== null) machine.add(() => numbers().fill(Number.NaN))
  const parts = rows.map((row, place) => {
    const takers = taken[place] as Literal
    return row.formula.kind === 'number' && numbers === null
      ? constant(takers, row.formula.value)
      : partOf(building, signal, row, takers, numbers)
  })
  const anyPart = (literalOf: (part: Part) => Literal): Literal =>
    machine.any(parts.map((part) => machine.all([part.taken, literalOf(part)])))
  return {
    known: anyPart((part) => part.known),
    ...NO_OPTION,
    reaches: (cutoff) => anyPart((part) => part.reaches(cutoff)),
    exceeds: (cutoff) => anyPart((part) => part.exceeds(cutoff)),
    numbers,
    between: betweenOfRows(rows, signal.full),
  }
}
