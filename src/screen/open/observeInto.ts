import type { DayNumber } from '../../model/day'
import type { Column } from '../../model/screening'
import { readCodes } from '../columns/readCodes'
import { readNumbers } from '../columns/readNumbers'
import { readSets } from '../columns/readSets'
import { NO_CODE, NO_SET } from '../loops/loops'
import { plainLoops } from '../loops/plain'
import { sortBit, sortKnown } from '../loops/sortBit'
import { BLOCK, exclude, includeNot, invert, isFull, keep, newPlane, type Plane, visit } from '../planes'
import { type Facts, noteAll } from './known/facts'
import type { Layout, Read } from './known/layout'

/** Who has an option by the digits of its place, and whoever is not known. */
const sortOption = (plane: Plane, option: number, digits: readonly Plane[], known: Plane): void => {
  plane.fill(0xffffffff)
  digits.forEach((digit, place) => {
    if (((option >>> place) & 1) === 1) keep(plane, digit)
    else exclude(plane, digit)
  })
  includeNot(plane, known)
}

/** Sorts places of options, a byte each, into a plane for each option. */
const sortCodes = ({ possible, known }: Facts, codes: Uint8Array): (() => void) => {
  const words = new Int32Array(codes.buffer)
  const [no, yes] = possible
  if (no !== undefined && yes !== undefined && possible.length === 2)
    return () => {
      sortKnown(known, words)
      sortBit(yes, words, 0)
      invert(no, yes)
      includeNot(no, known)
    }
  const digits = Array.from({ length: 32 - Math.clz32(possible.length - 1) }, newPlane)
  return () => {
    sortKnown(known, words)
    digits.forEach((plane, digit) => {
      sortBit(plane, words, digit)
    })
    possible.forEach((plane, option) => {
      sortOption(plane, option, digits, known)
    })
  }
}

const readOptions = (facts: Facts, column: Column): Read => {
  const codes = new Uint8Array(BLOCK).fill(NO_CODE)
  const [read, sort] = [readCodes(facts.signal, plainLoops), sortCodes(facts, codes)]
  return (block) => {
    const found = read(block, column, codes)
    sort()
    return found !== 'unsure'
  }
}

/** Sorts sets of options, as bits, into who certainly has each and who may. */
const sortSets = ({ possible, certain, known }: Facts, sets: Int32Array): void => {
  for (let first = 0; first < sets.length; first += 32) {
    const word = first >>> 5
    let knownBits = 0
    for (let bit = 0; bit < 32; bit += 1) if (sets[first + bit] !== NO_SET) knownBits |= 1 << bit
    known[word] = knownBits
    for (let option = 0; option < certain.length; option += 1) {
      let bits = 0
      for (let bit = 0; bit < 32; bit += 1) bits |= (((sets[first + bit] as number) >>> option) & 1) << bit
      const [has, may] = [certain[option] as Plane, possible[option] as Plane]
      has[word] = bits & knownBits
      may[word] = bits | ~knownBits
    }
  }
}

const readSeveral = (facts: Facts, column: Column): Read => {
  const sets = new Int32Array(BLOCK).fill(NO_SET)
  const read = readSets(facts.signal, plainLoops)
  return (block) => {
    const isRight = read(block, column, sets)
    sortSets(facts, sets)
    return isRight
  }
}

const readBounds = ({ signal, low, high, known }: Facts, column: Column, on: DayNumber): Read => {
  const [lowest, highest] = [Number(signal.full.low), Number(signal.full.high)]
  const [read, unknown] = [readNumbers(signal, on, plainLoops), newPlane()]
  return (block) => {
    const isRight = read(block, column, low, known)
    high.set(low)
    if (isFull(known, block.count)) return isRight
    invert(unknown, known)
    visit(unknown, block.count, (person) => {
      low[person] = lowest
      high[person] = highest
    })
    return isRight
  }
}

/** Makes what reads the column of an observed signal. */
export const readInto = (facts: Facts, column: Column, on: DayNumber): Read => {
  if (facts.signal.signal.type === 'choices') return readSeveral(facts, column)
  return facts.possible.length > 0 ? readOptions(facts, column) : readBounds(facts, column, on)
}

/** Reads what was observed of the persons of a block. */
export const observeInto = (layout: Layout, facts: Facts, column: Column): void => {
  const { signal, known, exact, absent, notAsked, unreliable } = facts
  noteAll(facts, signal.unseen)
  const read = readInto(facts, column, layout.on)
  layout.reads.push({
    index: signal.index,
    read: (block) => {
      const isRight = read(block)
      invert(notAsked, known)
      return isRight
    },
  })
  // Of most signals that is all: what is exact is what is known, and who is absent was not asked.
  if (exact === known) return
  layout.steps.push(() => {
    unreliable.fill(0)
    if (signal.full.exact) exact.fill(0xffffffff)
    else exact.set(known)
    if (signal.signal.optional === true) absent.set(notAsked)
  })
}
