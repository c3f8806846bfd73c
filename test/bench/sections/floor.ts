import { prepare } from '../../../src/compile/prepare'
import type { Library } from '../../../src/model/library'
import type { NumberColumn } from '../../../src/model/screening'
import type { Contender } from '../contenders/contender'
import { screening } from '../contenders/screening'
import { alternate } from '../timing/alternate'
import { median } from '../timing/median'
import { columnsOf } from '../workload/columns'
import { NETWORK } from '../workload/complete'
import { usualPersons } from '../workload/drawn'
import { worldOf } from '../workload/world'

const ROUNDS = { warmUp: 1, rounds: 11 }
const PERSONS = 20_000

const bytesIn = (columns: readonly NumberColumn[]): number =>
  columns.reduce((sum, { byteLength }) => sum + byteLength, 0)

// One for each kind of array: a function that gets several kinds is slower at each. A comparison is made a number, as a branch costs five times as much.

/** Four bytes at a time: of each its lowest bit, which tells yes from no. */
const inBytes = (column: Int8Array): number => {
  const words = new Int32Array(column.buffer, column.byteOffset, column.length >>> 2)
  let found = 0
  for (let word = 0; word < words.length; word += 1)
    found += Math.imul((words[word] as number) & 0x01010101, 0x10204080) >>> 28
  return found
}

const inWholes = (column: Int32Array): number => {
  let found = 0
  for (let person = 0; person < column.length; person += 1) found += Number((column[person] as number) > 0)
  return found
}

const inDecimals = (column: Float64Array): number => {
  let found = 0
  for (let person = 0; person < column.length; person += 1) found += Number((column[person] as number) > 0)
  return found
}

const count = (column: NumberColumn): number => {
  if (column instanceof Int8Array) return inBytes(column)
  return column instanceof Int32Array ? inWholes(column) : inDecimals(column as Float64Array)
}

/** What cannot be avoided: to have every byte come from memory, and to have JavaScript look at every cell. */
const bounds = (columns: readonly NumberColumn[]): Contender[] => {
  const room = new Uint8Array(Math.max(...columns.map(({ byteLength }) => byteLength)))
  const none = { note: '', persons: PERSONS, verdicts: () => new Uint32Array() }
  return [
    {
      ...none,
      name: 'copying the columns, a bound set by memory',
      run: () => {
        for (const { buffer, byteOffset, byteLength } of columns)
          room.set(new Uint8Array(buffer, byteOffset, byteLength))
      },
    },
    {
      ...none,
      name: 'comparing every cell once, a bound set by JavaScript',
      run: () => {
        let all = 0
        for (const column of columns) all += count(column)
        if (all === 0) throw new Error('nothing was read')
      },
    },
  ]
}

/** Shows how far `screen` is from what reading its columns alone takes. */
export const floor = async (library: Library): Promise<string> => {
  const program = prepare(library, NETWORK)
  const world = worldOf(program, usualPersons(program, PERSONS))
  const columns = Object.values(columnsOf(world)).filter((column): column is NumberColumn => !Array.isArray(column))
  const contenders = [...bounds(columns), await screening(world)]
  const times = await alternate(contenders, ROUNDS)
  return [
    `${columns.length} typed columns of ${PERSONS.toLocaleString('en')} persons, ${(bytesIn(columns) / PERSONS).toFixed(0)} bytes a person; medians of ${ROUNDS.rounds} rounds of processor time.`,
    '',
    '| | one person |',
    '| --- | ---: |',
    ...[...times].map(([{ name }, all]) => `| ${name} | ${(median(all) / 1000).toFixed(3)} µs |`),
  ].join('\n')
}
