import type { DayNumber } from '../../model/day'
import type { Program } from '../../model/program'
import type { Column } from '../../model/screening'
import type { State } from '../../model/state'
import type { Block } from '../layout'
import { neededIn } from '../neededIn'
import { BLOCK } from '../planes'
import { NO_CODE } from '../readCodes'
import { NO_SET } from '../readSets'
import { type RulePlanes, SETS } from '../rulePlanes'
import { addSure } from './addSure'
import type { Literal } from './literals'
import { newMachine, type PlaneOf } from './machine'
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
export interface Settleable {
  /** By index of the signal. */
  readonly columns: ReadonlyMap<number, Column>
  /** What becomes of whom: filled in, whoever is settled. */
  readonly kept: readonly RulePlanes[]
  /** Who is not settled: filled in. */
  readonly open: Uint32Array
}

/** Works out a block of persons, as far as all that rules rest on is known of them, or is not there. */
export type Settling = (block: Block, table: Settleable) => void

const newBuilding = (program: Program, on: DayNumber): Building => {
  const machine = newMachine()
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
      numbers: new Float64Array(BLOCK),
      codes: new Uint8Array(BLOCK).fill(NO_CODE),
      sets: new Int32Array(BLOCK).fill(NO_SET),
    },
  }
}

interface Output {
  readonly rule: number
  readonly name: (typeof SETS)[number]
  readonly literal: Literal
}

/** Copies who is in a set to where they stand in the table. */
const keep = (to: Uint32Array, planeOf: PlaneOf, literal: Literal, { first, count }: Block): void => {
  const [from, flip, start] = [planeOf(literal & ~1), -(literal & 1), first >>> 5]
  const words = Math.ceil(count / 32)
  for (let word = 0; word < words; word += 1) to[start + word] = (from[word] as number) ^ flip
  if (count % 32 !== 0) to[start + words - 1] = (to[start + words - 1] as number) & ((1 << (count % 32)) - 1)
}

/** Makes what works out persons of whom all is settled; null where nobody can be, or where a signal is beyond that. */
export const newSettling = (program: Program, { on, columns: given, everyone, asked }: Shape): Settling | null => {
  const building = newBuilding(program, on)
  const { machine, reads, open, opens } = building
  const needed = new Set(neededIn(program))
  for (const signal of program.signals) {
    const hasColumn = given.has(signal.index)
    if (hasColumn && signal.derivation !== null) return null
    if (needed.has(signal.index)) {
      if (!addSure(building, signal, { hasColumn, everyone: everyone.get(signal.index) ?? null })) return null
    } else if (hasColumn) observed(building, signal)
  }
  const outputs = rulesIn(building, asked).flatMap((literals, rule) =>
    SETS.flatMap((name): Output[] => (literals[name] === 0 ? [] : [{ rule, name, literal: literals[name] }])),
  )
  const unsettled = machine.upright(machine.any([open, ...opens]))
  const [run, readers] = [machine.ready(), [...reads]]
  const isSettleable = (block: Block, columns: Settleable['columns']): boolean => {
    machine.planeOf(open).fill(0)
    for (const [index, read] of readers) if (!read(block, columns.get(index) as Column)) return false
    return true
  }
  return (block, { columns, kept, open: left }) => {
    const [first, words] = [block.first >>> 5, Math.ceil(block.count / 32)]
    if (!isSettleable(block, columns)) {
      left.fill(0xffffffff, first, first + words)
      return
    }
    run(block)
    for (const { rule, name, literal } of outputs)
      keep((kept[rule] as RulePlanes)[name], machine.planeOf, literal, block)
    left.set(machine.planeOf(unsettled).subarray(0, words), first)
  }
}
