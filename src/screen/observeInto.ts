import type { DayNumber } from '../model/day'
import type { Column } from '../model/screening'
import { type Facts, noteAll } from './facts'
import type { Layout, Read } from './layout'
import { BLOCK, include, invert, type Plane } from './planes'
import { NO_CODE, readCodes } from './readCodes'
import { readNumbers } from './readNumbers'
import { NO_SET, readSets } from './readSets'

/** Gathers one bit of each of four bytes, the lowest byte first. */
const gathered = (four: number, bit: number): number => Math.imul((four >>> bit) & 0x01010101, 0x10204080) >>> 28

/** Gathers one bit of each byte of a block into a plane. */
const sortBit = (plane: Plane, words: Uint32Array, bit: number): void => {
  for (let word = 0; word < plane.length; word += 1) {
    let bits = 0
    for (let part = 0; part < 8; part += 1) bits |= gathered(words[word * 8 + part] as number, bit) << (part * 4)
    plane[word] = bits
  }
}

const BITS_IN_BYTE = 7

/** Sorts places of options, a byte each, into a plane for each option; not known has all bits of a byte. */
const sortCodes = ({ possible, known }: Facts, codes: Uint8Array): (() => void) => {
  const words = new Uint32Array(codes.buffer)
  const digits = Array.from({ length: 32 - Math.clz32(possible.length - 1) }, () => new Uint32Array(known.length))
  return () => {
    sortBit(known, words, BITS_IN_BYTE)
    invert(known, known)
    digits.forEach((plane, digit) => {
      sortBit(plane, words, digit)
    })
    possible.forEach((plane, option) => {
      invert(plane, known)
      for (let word = 0; word < plane.length; word += 1) {
        let has = 0xffffffff
        for (let digit = 0; digit < digits.length; digit += 1) {
          const bits = digits[digit]?.[word] as number
          has &= (option >>> digit) & 1 ? bits : ~bits
        }
        plane[word] = (plane[word] as number) | has
      }
    })
  }
}

const readOptions = (facts: Facts, column: Column): Read => {
  const codes = new Uint8Array(BLOCK).fill(NO_CODE)
  const [read, sort] = [readCodes(facts.signal, column), sortCodes(facts, codes)]
  return (block) => {
    const isRight = read(block, codes)
    sort()
    return isRight
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
  const read = readSets(facts.signal, column)
  return (block) => {
    const isRight = read(block, sets)
    sortSets(facts, sets)
    return isRight
  }
}

const readBounds = ({ signal, low, high, known }: Facts, column: Column, on: DayNumber): Read => {
  const [lowest, highest] = [Number(signal.full.low), Number(signal.full.high)]
  const read = readNumbers(signal, column, on)
  return (block) => {
    const isRight = read(block, low)
    for (let first = 0; first < low.length; first += 32) {
      let word = 0
      for (let bit = 0; bit < 32; bit += 1) {
        const value = low[first + bit] as number
        if (!Number.isNaN(value)) word |= 1 << bit
      }
      known[first >>> 5] = word
    }
    high.set(low)
    if (known.every((word) => word === 0xffffffff)) return isRight
    for (let person = 0; person < block.count; person += 1) {
      if (!Number.isNaN(low[person])) continue
      low[person] = lowest
      high[person] = highest
    }
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
  const { index, signal, full, unseen } = facts.signal
  noteAll(facts, unseen)
  layout.reads.push({ index, read: readInto(facts, column, layout.on) })
  layout.steps.push(() => {
    include(facts.touched, facts.known)
    invert(facts.notAsked, facts.known)
    facts.unreliable.fill(0)
    if (full.exact) facts.exact.fill(0xffffffff)
    else facts.exact.set(facts.known)
    if (signal.optional === true) invert(facts.absent, facts.known)
  })
}
