import type { SignalProgram } from '../../model/program'
import { betweenOf } from '../addSignal'
import { isWholeNumbers } from '../cell'
import { BLOCK, includeNot, invert, isFull, newPlane, type Plane } from '../planes'
import { reach } from '../reach'
import { readCodes } from '../readCodes'
import { readNumbers } from '../readNumbers'
import { NO_SET, readSets } from '../readSets'
import { sortBit } from '../sortBit'
import { cutoffsOn, NO_NUMBER, NO_OPTION } from './cutoffs'
import { EVERYBODY, type Literal, opposite } from './literals'
import type { Building, Value } from './sure'

interface Knowing {
  readonly known: Literal
  /** Notes of whom a cell has a value, null: of everyone; tells whether anyone can be settled still. */
  readonly note: (fill: ((known: Plane) => void) | null, count: number) => boolean
}

/** Of a signal that everyone has, who has no value is not settled. */
const knowing = ({ machine, open }: Building, { onlyIf, signal: { optional } }: SignalProgram): Knowing => {
  const isAlwaysThere = onlyIf === null && optional !== true
  const [known, spare] = [isAlwaysThere ? EVERYBODY : machine.newPlane(), newPlane()]
  return {
    known,
    note: (fill, count) => {
      if (isAlwaysThere && fill === null) return true
      const plane = isAlwaysThere ? spare : machine.planeOf(known)
      if (fill === null) plane.fill(0xffffffff)
      else fill(plane)
      if (!isAlwaysThere) return true
      includeNot(machine.planeOf(open), plane)
      return !isFull(machine.planeOf(open), count)
    },
  }
}

const UNKNOWN_BIT = 7
const UNKNOWN_BITS = 0x80808080

const isAnyUnknown = (words: Int32Array): boolean => {
  let any = 0
  for (let word = 0; word < words.length; word += 1) any |= words[word] as number
  return (any & UNKNOWN_BITS) !== 0
}

/** Options by the digits of their places; those that nothing rests on are not worked out. */
const codes = (building: Building, signal: SignalProgram): Value => {
  const { machine, reads, room } = building
  const { known, note } = knowing(building, signal)
  const digits = new Map<number, Literal>()
  const digitOf = (digit: number): Literal => {
    const plane = digits.get(digit) ?? machine.newPlane()
    digits.set(digit, plane)
    return plane
  }
  const most = 32 - Math.clz32(Math.max(1, signal.options.length - 1))
  const words = new Int32Array(room.codes.buffer)
  const fillKnown = (plane: Plane): void => {
    sortBit(plane, words, UNKNOWN_BIT)
    invert(plane, plane)
  }
  reads.set(signal.index, (column) => {
    const read = readCodes(signal, column)
    return (block) => {
      if (block.count < BLOCK) room.codes.fill(0, block.count)
      if (!read(block, room.codes)) return false
      for (const [digit, plane] of digits) sortBit(machine.planeOf(plane), words, digit)
      return note(isAnyUnknown(words) ? fillKnown : null, block.count)
    }
  })
  const option = (place: number): Literal =>
    machine.all(
      Array.from({ length: most }, (_, digit) =>
        ((place >>> digit) & 1) === 1 ? digitOf(digit) : opposite(digitOf(digit)),
      ),
    )
  return { known, option, ...NO_NUMBER }
}

const sortSet = (plane: Plane, sets: Int32Array, place: number): void => {
  for (let first = 0; first < BLOCK; first += 32) {
    let word = 0
    for (let bit = 0; bit < 32; bit += 1) word |= (((sets[first + bit] as number) >>> place) & 1) << bit
    plane[first >>> 5] = word
  }
}

const sets = (building: Building, signal: SignalProgram): Value => {
  const { machine, reads, room } = building
  const { known, note } = knowing(building, signal)
  const options = new Map<number, Literal>()
  const fillKnown = (plane: Plane): void => {
    for (let first = 0; first < BLOCK; first += 32) {
      let word = 0
      for (let bit = 0; bit < 32; bit += 1) word |= Number(room.sets[first + bit] !== NO_SET) << bit
      plane[first >>> 5] = word
    }
  }
  reads.set(signal.index, (column) => {
    const read = readSets(signal, column)
    return (block) => {
      if (!read(block, room.sets)) return false
      for (const [place, plane] of options) sortSet(machine.planeOf(plane), room.sets, place)
      return note(fillKnown, block.count)
    }
  })
  const option = (place: number): Literal => {
    const plane = options.get(place) ?? machine.newPlane()
    options.set(place, plane)
    return plane
  }
  return { known, option, ...NO_NUMBER }
}

const numbers = (building: Building, signal: SignalProgram): Value => {
  const { machine, reads, room, on } = building
  const { known, note } = knowing(building, signal)
  const { compare, ...looks } = cutoffsOn(machine)
  const own = signal.isComputedWith ? new Float64Array(BLOCK) : room.numbers
  const fillKnown = (plane: Plane): void => reach(plane, own, Number.NEGATIVE_INFINITY)
  reads.set(signal.index, (column) => {
    const read = readNumbers(signal, column, on)
    const isAlwaysKnown = isWholeNumbers(column) && signal.signal.type !== 'date'
    return (block) => {
      if (!read(block, own)) return false
      compare(own)
      return note(isAlwaysKnown ? null : fillKnown, block.count)
    }
  })
  return { known, ...NO_OPTION, ...looks, numbers: own, between: betweenOf(signal) }
}

/** Adds what is read of a column. */
export const observed = (building: Building, signal: SignalProgram): Value => {
  const { type } = signal.signal
  if (type === 'choices') return sets(building, signal)
  return type === 'boolean' || type === 'choice' ? codes(building, signal) : numbers(building, signal)
}
