import type { Found, Loops, NewLoops } from './loops'
import { plainLoops } from './plain'
import { WASM } from './wasm'

type Where = number

/** What is exported by `assembly/loops.ts`. */
interface Compiled {
  readonly memory: { readonly buffer: ArrayBuffer; grow(pages: number): number }
  reach(plane: Where, numbers: Where, cutoff: number): void
  exceed(plane: Where, numbers: Where, cutoff: number): void
  addNear(plane: Where, takers: Where, numbers: Where, cutoff: number, error: number): void
  sortWhole(plane: Where, numbers: Where, least: number, most: number): number
  sortSteps(plane: Where, numbers: Where, least: number, most: number, perOne: number): number
  areWithin(wholes: Where, least: number, most: number): number
  sortWholes(plane: Where, wholes: Where, least: number, most: number, unknown: number): number
  reachWholes(plane: Where, wholes: Where, cutoff: number): void
  copyWholes(to: Where, wholes: Where): void
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

const PAGE = 65536

const FOUND: readonly Found[] = ['all', 'some', 'unsure']

const loopsOf = (compiled: Compiled): Loops => {
  const { memory } = compiled
  return {
    take: (bytes) => {
      memory.grow(Math.ceil(bytes / PAGE))
      return new Uint8Array(memory.buffer, 0, bytes)
    },
    reach: (plane, numbers, cutoff) => compiled.reach(plane.byteOffset, numbers.byteOffset, cutoff),
    exceed: (plane, numbers, cutoff) => compiled.exceed(plane.byteOffset, numbers.byteOffset, cutoff),
    addNear: (plane, takers, numbers, cutoff, error) =>
      compiled.addNear(plane.byteOffset, takers.byteOffset, numbers.byteOffset, cutoff, error),
    sortRight: ({ byteOffset: plane }, { byteOffset: numbers }, { least, most, perOne }) =>
      (perOne === 1
        ? compiled.sortWhole(plane, numbers, least, most)
        : compiled.sortSteps(plane, numbers, least, most, perOne)) === 1,
    areWithin: (wholes, { least, most }) => compiled.areWithin(wholes.byteOffset, least, most) === 1,
    sortWholes: (plane, wholes, { least, most }, unknown) =>
      compiled.sortWholes(plane.byteOffset, wholes.byteOffset, least, most, unknown) === 1,
    reachWholes: (plane, wholes, cutoff) => compiled.reachWholes(plane.byteOffset, wholes.byteOffset, cutoff),
    copyWholes: (to, wholes) => compiled.copyWholes(to.byteOffset, wholes.byteOffset),
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
