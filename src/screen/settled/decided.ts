import type { Node } from '../../model/node'
import type { DerivationProgram } from '../../model/program'
import { conditionIn } from './conditionIn'
import { NO_NUMBER } from './cutoffs'
import { EVERYBODY, type Literal, opposite } from './literals'
import type { Building, Value } from './sure'

/** Finds who is taken by each row: those whom it holds for and no row before; and who is left after the last. */
export const takenIn = (
  building: Building,
  whens: readonly (Node | null)[],
): { readonly taken: readonly Literal[]; readonly left: Literal } => {
  const { all } = building.machine
  let left = EVERYBODY
  const taken = whens.map((when) => {
    const holds = when === null ? EVERYBODY : conditionIn(building, when)
    const took = all([left, holds])
    left = all([left, opposite(holds)])
    return took
  })
  return { taken, left }
}

const isSingle = (mask: number): boolean => mask !== 0 && (mask & (mask - 1)) === 0

/** Adds a decision list that yields options; null where a row yields more than one. */
export const decided = (building: Building, { rows }: Extract<DerivationProgram, { kind: 'decide' }>): Value | null => {
  const masks = rows.map(({ is }) => (typeof is === 'function' ? 0 : is.mask))
  if (!masks.every(isSingle)) return null
  const { taken, left } = takenIn(
    building,
    rows.map(({ when }) => when),
  )
  return {
    known: opposite(left),
    option: (place) => building.machine.any(taken.filter((_, row) => masks[row] === 1 << place)),
    ...NO_NUMBER,
  }
}

type Bands = Extract<DerivationProgram, { kind: 'bands' }>

/** Adds the bands of a score; null where some overlap. */
export const banded = ({ machine, sure }: Building, { of, bands }: Bands): Value | null => {
  const score = sure.get(of)
  const ordered = [...bands].sort((one, other) => one.from - other.from)
  const areApart = ordered.every(({ to }, place) => to < (ordered[place + 1]?.from ?? Number.POSITIVE_INFINITY))
  if (score === undefined || !areApart || !bands.every(({ mask }) => isSingle(mask))) return null
  const within = bands.map(({ from, to }) =>
    machine.all([score.known, score.reaches(from), opposite(score.exceeds(to))]),
  )
  return {
    known: machine.any(within),
    option: (place) => machine.any(within.filter((_, band) => bands[band]?.mask === 1 << place)),
    ...NO_NUMBER,
  }
}
