import type { SignalProgram } from '../../model/program'
import { betweenOf } from '../addSignal'
import { BLOCK, includeNot, isFull, newPlane, type Plane } from '../planes'
import { readCodes } from '../readCodes'
import { readNumbers } from '../readNumbers'
import { NO_SET, readSets } from '../readSets'
import { sortBit, sortKnown } from '../sortBit'
import { cutoffsOn, NO_NUMBER, NO_OPTION } from './cutoffs'
import { EVERYBODY, type Literal, opposite } from './literals'
import type { Building, Value } from './sure'

interface Knowing {
  readonly known: Literal
  /** The plane of whom a cell has a value. */
  readonly plane: () => Plane
  /** Notes who is not settled; tells whether anyone can be still. */
  readonly note: (count: number) => boolean
}

/** Of a signal that everyone has, who has no value is not settled. */
const knowing = ({ machine, open }: Building, { onlyIf, signal: { optional } }: SignalProgram): Knowing => {
  const isAlwaysThere = onlyIf === null && optional !== true
  const [known, spare] = [isAlwaysThere ? EVERYBODY : machine.newPlane(), newPlane()]
  return {
    known,
    plane: () => (isAlwaysThere ? spare : machine.planeOf(known)),
    note: (count) => {
      if (!isAlwaysThere || isFull(spare, count)) return true
      const plane = machine.planeOf(open)
      includeNot(plane, spare)
      return !isFull(plane, count)
    },
  }
}

/** Options by the digits of their places; those that nothing rests on are not worked out. */
const codes = (building: Building, signal: SignalProgram): Value => {
  const { machine, reads, room } = building
  const { known, plane, note } = knowing(building, signal)
  const digits = new Map<number, Literal>()
  const digitOf = (digit: number): Literal => {
    const found = digits.get(digit) ?? machine.newPlane()
    digits.set(digit, found)
    return found
  }
  const most = 32 - Math.clz32(Math.max(1, signal.options.length - 1))
  const words = new Int32Array(room.codes.buffer)
  const read = readCodes(signal)
  reads.set(signal.index, (block, column) => {
    if (block.count < BLOCK) room.codes.fill(0, block.count)
    const found = read(block, column, room.codes)
    if (found === 'unsure') return false
    for (const [digit, to] of digits) sortBit(machine.planeOf(to), words, digit)
    if (found === 'all') plane().fill(0xffffffff)
    else sortKnown(plane(), words)
    return found === 'all' || note(block.count)
  })
  const option = (place: number): Literal =>
    machine.all(
      Array.from({ length: most }, (_, digit) =>
        ((place >>> digit) & 1) === 1 ? digitOf(digit) : opposite(digitOf(digit)),
      ),
    )
  return { known, option, ...NO_NUMBER }
}

/** Copies eight bits of each set into bytes, from a place on: bits of bytes are gathered many at a time. */
const narrow = (bytes: Uint8Array, sets: Int32Array, place: number): void => {
  for (let at = 0; at < BLOCK; at += 4) {
    bytes[at] = (sets[at] as number) >>> place
    bytes[at + 1] = (sets[at + 1] as number) >>> place
    bytes[at + 2] = (sets[at + 2] as number) >>> place
    bytes[at + 3] = (sets[at + 3] as number) >>> place
  }
}

const BITS = 8

const sortKnownSets = (plane: Plane, sets: Int32Array): void => {
  for (let first = 0; first < BLOCK; first += 32) {
    let word = 0
    for (let bit = 0; bit < 32; bit += 1) word |= Number(sets[first + bit] !== NO_SET) << bit
    plane[first >>> 5] = word
  }
}

const sets = (building: Building, signal: SignalProgram): Value => {
  const { machine, reads, room } = building
  const { known, plane, note } = knowing(building, signal)
  const options = new Map<number, Literal>()
  const words = new Int32Array(room.codes.buffer)
  const read = readSets(signal)
  reads.set(signal.index, (block, column) => {
    if (!read(block, column, room.sets)) return false
    for (let first = 0; first < signal.options.length; first += BITS) {
      narrow(room.codes, room.sets, first)
      for (const [place, to] of options)
        if (place >= first && place < first + BITS) sortBit(machine.planeOf(to), words, place - first)
    }
    sortKnownSets(plane(), room.sets)
    return note(block.count)
  })
  const option = (place: number): Literal => {
    const found = options.get(place) ?? machine.newPlane()
    options.set(place, found)
    return found
  }
  return { known, option, ...NO_NUMBER }
}

const numbers = (building: Building, signal: SignalProgram): Value => {
  const { machine, reads, room, on } = building
  const { known, plane, note } = knowing(building, signal)
  const { compare, ...looks } = cutoffsOn(machine)
  const own = signal.isComputedWith ? new Float64Array(BLOCK) : room.numbers
  const read = readNumbers(signal, on)
  reads.set(signal.index, (block, column) => {
    if (!read(block, column, own, plane())) return false
    compare(own)
    return note(block.count)
  })
  return { known, ...NO_OPTION, ...looks, numbers: own, between: betweenOf(signal) }
}

/** Adds what is read of a column. */
export const observed = (building: Building, signal: SignalProgram): Value => {
  const { type } = signal.signal
  if (type === 'choices') return sets(building, signal)
  return type === 'boolean' || type === 'choice' ? codes(building, signal) : numbers(building, signal)
}
