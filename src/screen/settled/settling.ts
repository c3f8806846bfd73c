import type { DayNumber } from '../../model/day'
import { onceEach } from '../../model/onceEach'
import type { Program } from '../../model/program'
import type { Column } from '../../model/screening'
import type { State } from '../../model/state'
import type { Block } from '../block'
import { type Kept, keepPlane } from '../kept'
import type { NewLoops } from '../loops/loops'
import { neededIn } from '../neededIn'
import { BLOCK, exclude, isEmpty, limit } from '../planes'
import { SETS } from '../rulePlanes'
import { addSure } from './addSure'
import { type Literal, NOBODY } from './literals'
import { newMachine } from './machine'
import { observed } from './observed'
import { rulesIn } from './rulesIn'
import type { Building } from './sure'

/** What is the same for everyone, and of which signals there are columns. */
export interface Shape {
  readonly on: DayNumber
  readonly columns: ReadonlySet<number>
  readonly everyone: ReadonlyMap<number, State>
  readonly asked: readonly string[] | null
}

/** A table of one shape. */
interface Settleable {
  /** By index of the signal. */
  readonly columns: ReadonlyMap<number, Column>
  /** What becomes of whom: filled in, whoever is settled. */
  readonly kept: readonly Kept[]
  /** Who is not settled: filled in. */
  readonly open: Uint32Array
}

/** Works out a block of persons, as far as all that rules rest on is known of them, or is not there. */
export type Settling = (block: Block, table: Settleable) => void

const newBuilding = (program: Program, on: DayNumber, newLoops: NewLoops): Building => {
  const machine = newMachine(newLoops())
  return {
    program,
    on,
    machine,
    reads: new Map(),
    sure: new Map(),
    conditions: new Map(),
    open: machine.newPlane(),
    opens: [],
    room: {
      numbers: machine.rooms.newNumbers(Number.NaN),
      codes: machine.rooms.newCodes(),
      words: machine.rooms.newWords(BLOCK, () => {}),
      part: onceEach(() => machine.rooms.newNumbers(Number.NaN)),
      constant: onceEach((value) => machine.rooms.newNumbers(value)),
    },
  }
}

interface Output {
  readonly rule: number
  readonly name: (typeof SETS)[number]
  readonly literal: Literal
}

/** Adds all that is in a table or that rules rest on; tells whether anyone can be settled. */
const addAll = (building: Building, { columns, everyone }: Shape): boolean => {
  const needed = new Set(neededIn(building.program))
  return building.program.signals.every((signal) => {
    const hasColumn = columns.has(signal.index)
    if (hasColumn && signal.derivation !== null) return false
    if (needed.has(signal.index))
      return addSure(building, signal, { hasColumn, everyone: everyone.get(signal.index) ?? null })
    // Of what no rule rests on the cells are to be right too.
    if (hasColumn) observed(building, signal)
    return true
  })
}

/** Makes what works out persons of whom all is settled; null where nobody can be, or where a signal is beyond that. */
export const newSettling = (program: Program, shape: Shape, newLoops: NewLoops): Settling | null => {
  const building = newBuilding(program, shape.on, newLoops)
  if (!addAll(building, shape)) return null
  const { machine, reads, open, opens } = building
  const outputs = rulesIn(building, shape.asked).flatMap((literals, rule) =>
    SETS.flatMap((name): Output[] =>
      literals[name] === NOBODY ? [] : [{ rule, name, literal: machine.upright(literals[name]) }],
    ),
  )
  const unsettled = machine.upright(machine.any([open, ...opens]))
  const [run, readers] = [machine.ready(), [...reads]]
  const areRead = (block: Block, columns: Settleable['columns']): boolean => {
    machine.planeOf(open).fill(0)
    for (const [index, read] of readers) if (!read(block, columns.get(index) as Column)) return false
    return true
  }
  return (block, { columns, kept, open: left }) => {
    const [first, words] = [block.first >>> 5, Math.ceil(block.count / 32)]
    if (!areRead(block, columns)) {
      left.fill(0xffffffff, first, first + words)
      return
    }
    run(block)
    const others = machine.planeOf(unsettled)
    limit(others, block.count)
    left.set(others.subarray(0, words), first)
    const areAllSettled = isEmpty(others)
    for (const { rule, name, literal } of outputs) {
      const plane = machine.planeOf(literal)
      if (!areAllSettled) exclude(plane, others)
      keepPlane((kept[rule] as Kept)[name], plane, block, machine.loops)
    }
  }
}
