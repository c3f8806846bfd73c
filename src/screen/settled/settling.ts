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

/** Works out persons of whom all that rules rest on is known, or is not there. */
export interface Settling {
  /** Makes ready to read columns; gives what works out a block, and fills in the sets of rules. It leaves in `open` who is not settled. */
  readonly over: (
    columns: ReadonlyMap<number, Column>,
  ) => (block: Block, kept: readonly RulePlanes[], open: Uint32Array) => void
}

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
export const newSettling = (program: Program, { on, columns, everyone, asked }: Shape): Settling | null => {
  const building = newBuilding(program, on)
  const { machine, reads, open, opens } = building
  const needed = new Set(neededIn(program))
  for (const signal of program.signals) {
    const hasColumn = columns.has(signal.index)
    if (hasColumn && signal.derivation !== null) return null
    if (needed.has(signal.index)) {
      if (!addSure(building, signal, { hasColumn, everyone: everyone.get(signal.index) ?? null })) return null
    } else if (hasColumn) observed(building, signal)
  }
  const outputs = rulesIn(building, asked).flatMap((literals, rule) =>
    SETS.flatMap((name): Output[] => (literals[name] === 0 ? [] : [{ rule, name, literal: literals[name] }])),
  )
  const unsettled = machine.upright(machine.any([open, ...opens]))
  const run = machine.ready()
  return {
    over: (table) => {
      const bound = [...reads].map(([index, reader]) => reader(table.get(index) as Column))
      return (block, kept, left) => {
        const openPlane = machine.planeOf(open)
        openPlane.fill(0)
        const words = Math.ceil(block.count / 32)
        if (!bound.every((read) => read(block))) {
          left.fill(0xffffffff, block.first >>> 5, (block.first >>> 5) + words)
          return
        }
        run(block)
        for (const { rule, name, literal } of outputs) {
          const to = kept[rule]?.[name]
          if (to !== undefined) keep(to, machine.planeOf, literal, block)
        }
        left.set(machine.planeOf(unsettled).subarray(0, words), block.first >>> 5)
      }
    },
  }
}
