import type { SignalProgram } from '../../model/program'
import type { Column } from '../../model/screening'
import type { Block } from '../block'
import { readCodes } from '../columns/readCodes'
import { readNumbers } from '../columns/readNumbers'
import { readSets } from '../columns/readSets'
import { areWholes, readWholes } from '../columns/readWholes'
import { betweenOfSignal } from '../floating/betweenOfSignal'
import type { Found } from '../loops/loops'
import { includeNot, invert, isFull, type Plane } from '../planes'
import { cutoffsOn, NO_NUMBER, NO_OPTION } from './cutoffs'
import { EVERYBODY, type Literal, opposite } from './literals'
import type { Building, Value } from './sure'

interface Knowing {
  readonly known: Literal
  /** The plane of whom a cell has a value: filled in where some have none. */
  readonly plane: () => Plane
  /** Notes who is not settled; tells whether anyone can be still. */
  readonly note: (found: Found, count: number) => boolean
}

/** Of a signal that everyone has, who has no value is not settled. */
const knowing = ({ machine, open }: Building, { onlyIf, signal: { optional } }: SignalProgram): Knowing => {
  const isAlwaysThere = onlyIf === null && optional !== true
  const own = machine.newPlane()
  const plane = (): Plane => machine.planeOf(own)
  return {
    known: isAlwaysThere ? EVERYBODY : own,
    plane,
    note: (found, count) => {
      if (found === 'unsure') return false
      if (!isAlwaysThere) {
        if (found === 'all') plane().fill(0xffffffff)
        return true
      }
      if (found === 'all' || isFull(plane(), count)) return true
      const unsettled = machine.planeOf(open)
      includeNot(unsettled, plane())
      return !isFull(unsettled, count)
    },
  }
}

/** What is not known has all bits of a byte, what is has not this one. */
const HIGHEST_BIT = 7

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
  const { loops } = machine
  const read = readCodes(signal, loops)
  reads.set(signal.index, (block, column) => {
    const to = room.codes()
    const found = read(block, column, to)
    if (found === 'unsure') return false
    for (const [digit, sorted] of digits) loops.sortBit(machine.planeOf(sorted), to, digit)
    if (found === 'some') {
      loops.sortBit(plane(), to, HIGHEST_BIT)
      invert(plane(), plane())
    }
    return note(found, block.count)
  })
  const option = (place: number): Literal =>
    machine.all(
      Array.from({ length: most }, (_, digit) =>
        ((place >>> digit) & 1) === 1 ? digitOf(digit) : opposite(digitOf(digit)),
      ),
    )
  return { known, option, ...NO_NUMBER }
}

const sets = (building: Building, signal: SignalProgram): Value => {
  const { machine, reads, room } = building
  const { known, plane, note } = knowing(building, signal)
  const options = new Map<number, Literal>()
  const { loops } = machine
  const read = readSets(signal, loops)
  reads.set(signal.index, (block, column) => {
    const to = room.words()
    if (!read(block, column, to)) return false
    for (const [place, sorted] of options) loops.sortOption(machine.planeOf(sorted), to, place)
    loops.sortKnownSets(plane(), to)
    return note('some', block.count)
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
  const { loops } = machine
  const { known, plane, note } = knowing(building, signal)
  const { compare, compareWholes, ...looks } = cutoffsOn(machine)
  const own = signal.isComputedWith ? machine.rooms.newNumbers(Number.NaN) : null
  const [read, readWhole] = [readNumbers(signal, on, loops), readWholes(signal, on, loops)]
  const found = (block: Block, column: Column): Found => {
    if (readWhole !== null && areWholes(column)) {
      const to = room.words()
      const whole = readWhole(block, column, to, plane())
      // A formula is of numbers, which are all known here, and never of days.
      if (own !== null) loops.copyWholes(own(), to)
      compareWholes(to)
      return whole
    }
    const to = own?.() ?? room.numbers()
    const areRight = read(block, column, to, plane())
    compare(to)
    return areRight ? 'some' : 'unsure'
  }
  reads.set(signal.index, (block, column) => note(found(block, column), block.count))
  return { known, ...NO_OPTION, ...looks, numbers: own, between: betweenOfSignal(signal) }
}

/** Adds what is read of a column. */
export const observed = (building: Building, signal: SignalProgram): Value => {
  const { type } = signal.signal
  if (type === 'choices') return sets(building, signal)
  return type === 'boolean' || type === 'choice' ? codes(building, signal) : numbers(building, signal)
}
