import { BLOCK } from '../planes'
import type { Found, Loops, NewLoops } from './loops'
import { plainLoops } from './plain'
import { WASM } from './wasm'

type Where = number

/** What is exported by `assembly/loops.ts`; its memory begins with room for whole numbers that come from elsewhere. */
interface Compiled {
  readonly memory: { readonly buffer: ArrayBuffer; grow(pages: number): number }
  reach(plane: Where, numbers: Where, cutoff: number): void
  exceed(plane: Where, numbers: Where, cutoff: number): void
  addNear(plane: Where, takers: Where, numbers: Where, cutoff: number, error: number): void
  sortWhole(plane: Where, numbers: Where, least: number, most: number): number
  sortSteps(plane: Where, numbers: Where, least: number, most: number, perOne: number): number
  copyWholes(to: Where, wholes: Where): void
  areWholesWithin(wholes: Where, least: number, most: number): number
  forget(numbers: Where, unknown: number): void
  lookAtCodes(codes: Where, count: number): number
  sortBit(plane: Where, codes: Where, bit: number): void
  areSets(sets: Where, most: number): number
  sortOption(plane: Where, sets: Where, place: number): void
  sortKnownSets(plane: Where, sets: Where): void
  add(to: Where, left: Where, right: Where): void
  subtract(to: Where, left: Where, right: Where): void
  multiply(to: Where, left: Where, right: Where): void
  divide(to: Where, left: Where, right: Where): void
  min(to: Where, left: Where, right: Where): void
  max(to: Where, left: Where, right: Where): void
  copyWhere(to: Where, plane: Where, numbers: Where): void
  forgetWhere(to: Where, plane: Where): void
  addWhere(to: Where, plane: Where, numbers: Where): void
  addPoints(sums: Where, plane: Where, points: number): void
  countIn(plane: Where): number
  joinAll(planes: Where, joints: Where, length: number): void
}

const WHOLES: Where = 0
const PAGE = 65536
const ROOM = BLOCK * 4

const FOUND: readonly Found[] = ['all', 'some', 'unsure']

const loopsOf = (compiled: Compiled): Loops => {
  const { memory } = compiled
  let room = new Int32Array(0)
  const readIn = (wholes: ArrayLike<number>, others: number): void => {
    room.set(wholes)
    if (wholes.length < BLOCK) room.fill(others, wholes.length)
  }
  const sortRight: Loops['sortRight'] = ({ byteOffset: plane }, { byteOffset: numbers }, { least, most, perOne }) =>
    (perOne === 1
      ? compiled.sortWhole(plane, numbers, least, most)
      : compiled.sortSteps(plane, numbers, least, most, perOne)) === 1
  return {
    take: (bytes) => {
      memory.grow(Math.ceil((ROOM + bytes) / PAGE))
      room = new Int32Array(memory.buffer, WHOLES, BLOCK)
      return new Uint8Array(memory.buffer, ROOM, bytes)
    },
    reach: (plane, numbers, cutoff) => compiled.reach(plane.byteOffset, numbers.byteOffset, cutoff),
    exceed: (plane, numbers, cutoff) => compiled.exceed(plane.byteOffset, numbers.byteOffset, cutoff),
    addNear: (plane, takers, numbers, cutoff, error) =>
      compiled.addNear(plane.byteOffset, takers.byteOffset, numbers.byteOffset, cutoff, error),
    sortRight,
    readWholes: (to, plane, wholes, { bounds, unknown }) => {
      readIn(wholes, bounds.least)
      compiled.copyWholes(to.byteOffset, WHOLES)
      if (unknown === null) {
        plane.fill(0xffffffff)
        return compiled.areWholesWithin(WHOLES, bounds.least, bounds.most) === 1
      }
      compiled.forget(to.byteOffset, unknown)
      return sortRight(plane, to, bounds)
    },
    lookAtCodes: (codes, count) => FOUND[compiled.lookAtCodes(codes.byteOffset, count)] ?? 'unsure',
    sortBit: (plane, codes, bit) => compiled.sortBit(plane.byteOffset, codes.byteOffset, bit),
    areSets: (sets, most) => compiled.areSets(sets.byteOffset, most) === 1,
    sortOption: (plane, sets, place) => compiled.sortOption(plane.byteOffset, sets.byteOffset, place),
    sortKnownSets: (plane, sets) => compiled.sortKnownSets(plane.byteOffset, sets.byteOffset),
    add: (to, left, right) => compiled.add(to.byteOffset, left.byteOffset, right.byteOffset),
    subtract: (to, left, right) => compiled.subtract(to.byteOffset, left.byteOffset, right.byteOffset),
    multiply: (to, left, right) => compiled.multiply(to.byteOffset, left.byteOffset, right.byteOffset),
    divide: (to, left, right) => compiled.divide(to.byteOffset, left.byteOffset, right.byteOffset),
    min: (to, left, right) => compiled.min(to.byteOffset, left.byteOffset, right.byteOffset),
    max: (to, left, right) => compiled.max(to.byteOffset, left.byteOffset, right.byteOffset),
    copyWhere: (to, plane, numbers) => compiled.copyWhere(to.byteOffset, plane.byteOffset, numbers.byteOffset),
    forgetWhere: (to, plane) => compiled.forgetWhere(to.byteOffset, plane.byteOffset),
    addWhere: (to, plane, numbers) => compiled.addWhere(to.byteOffset, plane.byteOffset, numbers.byteOffset),
    addPoints: (sums, plane, points) => compiled.addPoints(sums.byteOffset, plane.byteOffset, points),
    copySums: (to, sums) => compiled.copyWholes(to.byteOffset, sums.byteOffset),
    countIn: (plane) => compiled.countIn(plane.byteOffset),
    joinAll: (planes, joints) => compiled.joinAll(planes.byteOffset, joints.byteOffset, joints.byteLength),
  }
}

type Module = object

/** What there is of WebAssembly in all that has it: its types come with those of a browser only. */
interface Engine {
  readonly Module: new (bytes: Uint8Array) => Module
  readonly Instance: new (module: Module) => { readonly exports: unknown }
}

const engine = (): Engine => (globalThis as unknown as { readonly WebAssembly: Engine }).WebAssembly

const newModule = (): Module =>
  new (engine().Module)(Uint8Array.from(atob(WASM), (character) => character.charCodeAt(0)))

/** Compiled once, when first needed. */
let made: Module | null = null

/**
 * Loops in WebAssembly, for two to sixteen persons at a time; those in JavaScript where it is not there, is forbidden, or does not
 * work on many numbers at a time.
 */
export const newVectorLoops: NewLoops = () => {
  try {
    made ??= newModule()
    return loopsOf(new (engine().Instance)(made).exports as Compiled)
  } catch {
    return plainLoops
  }
}
