import { describe, expect, test } from 'vitest'
import { prepare } from '../../src/compile/prepare'
import { parseDay } from '../../src/model/day'
import type { SignalProgram } from '../../src/model/program'
import type { Column } from '../../src/model/screening'
import { readCodes } from '../../src/screen/columns/readCodes'
import { readNumbers } from '../../src/screen/columns/readNumbers'
import { readSets } from '../../src/screen/columns/readSets'
import { areWholes, readWholes } from '../../src/screen/columns/readWholes'
import type { Loops } from '../../src/screen/loops/loops'
import { plainLoops } from '../../src/screen/loops/plain'
import { newVectorLoops } from '../../src/screen/loops/vector'
import { BLOCK, WORDS } from '../../src/screen/planes'
import { choice, choices, date, oneRule, whole } from '../contract/library'

const ON = parseDay('2026-03-02') ?? 0

const { signals } = prepare(
  oneRule(
    { n: whole(5, 10), d: date(), c: choice(['een', 'twee', 'drie']), m: choices(['een', 'twee']) },
    { any: [{ n: 5 }, { d: { ago: { below: '1 week' } } }, { c: 'een' }, { m: 'een' }] },
  ),
  null,
)

const signalOf = (id: string): SignalProgram => signals.find((signal) => signal.id === id) as SignalProgram

type Reads = (column: Column) => boolean

/** Reads columns of one signal, as one block each, in the same memory; tells whether all are certainly right. */
const readingBy = (loops: Loops, id: string): Reads => {
  const { buffer, byteOffset } = loops.take(BLOCK * 8 + WORDS * 4)
  const [signal, known] = [signalOf(id), new Uint32Array(buffer, byteOffset + BLOCK * 8, WORDS)]
  const block = (column: Column) => ({ first: 0, count: column.length })
  if (id === 'c') {
    const [read, to] = [readCodes(signal, loops), new Uint8Array(buffer, byteOffset, BLOCK)]
    return (column) => read(block(column), column, to) !== 'unsure'
  }
  if (id === 'm') {
    const [read, to] = [readSets(signal, loops), new Int32Array(buffer, byteOffset, BLOCK)]
    return (column) => read(block(column), column, to)
  }
  const [read, to] = [readNumbers(signal, ON, loops), new Float64Array(buffer, byteOffset, BLOCK)]
  const [readWhole, wholes] = [readWholes(signal, ON, loops), new Int32Array(buffer, byteOffset, BLOCK)]
  return (column) =>
    readWhole !== null && areWholes(column)
      ? readWhole(block(column), column, wholes, known) !== 'unsure'
      : read(block(column), column, to, known)
}

const KINDS: readonly (readonly [name: string, newLoops: () => Loops])[] = [
  ['JavaScript', () => plainLoops],
  ['WebAssembly', newVectorLoops],
]

const COLUMNS: readonly (readonly [what: string, id: string, right: Column, wrong: Column])[] = [
  ['whole numbers', 'n', Int32Array.of(5, 10), Int32Array.of(5, 10, 5, 4)],
  ['doubles', 'n', Float64Array.of(5, 10), Float64Array.of(5, 10, 5, 5.5)],
  ['a list of numbers', 'n', [5, 10], [5, 10, 5, 11]],
  ['days', 'd', Int32Array.of(ON, -1), Int32Array.of(ON, ON, ON, ON + 1)],
  ['days as doubles', 'd', Float64Array.of(ON, -1), Float64Array.of(ON, ON, ON, 0.5)],
  ['places of options', 'c', Int8Array.of(2, -1), Int8Array.of(2, 2, 2, 3)],
  ['sets of options', 'm', Int32Array.of(3, -1), Int32Array.of(3, 3, 3, 4)],
]

describe.each(KINDS)('in %s', (_, newLoops) => {
  test.each(COLUMNS)('%s that are right are so after a longer column that was not', (__, id, right, wrong) => {
    const reads = readingBy(newLoops(), id)
    expect([reads(right), reads(wrong), reads(right)]).toEqual([true, false, true])
  })
})
