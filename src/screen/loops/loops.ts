import type { Plane } from '../planes'

/** What is right of a number: within bounds, and a whole number of steps. */
export interface Bounds {
  readonly least: number
  readonly most: number
  /** Of steps: so many to one. */
  readonly perOne: number
}

/** What is right of a whole number: within bounds of 32 bits, the least above `NO_WHOLE`. */
export type WholeBounds = Pick<Bounds, 'least' | 'most'>

/** What was read of bytes: of everyone, of some, or also what may be wrong: then each cell is to be checked. */
export type Found = 'all' | 'some' | 'unsure'

/** Works out something of two numbers of everyone. */
type Operation = (to: Float64Array, left: Float64Array, right: Float64Array) => void

/**
 * All that goes over everyone of a block, one after another: nearly all the time of screening is spent here. Whoever makes them
 * gives the memory too that they work on.
 */
export interface Loops {
  /** Takes memory, in which all that the others are given must lie; each part at a multiple of 16 bytes. Once only. */
  readonly take: (bytes: number) => Uint8Array

  /** Makes a plane of whoever has numbers of at least a cut-off. */
  readonly reach: (plane: Plane, numbers: Float64Array, cutoff: number) => void
  /** Makes a plane of whoever has numbers above a cut-off. */
  readonly exceed: (plane: Plane, numbers: Float64Array, cutoff: number) => void
  /** Adds to a plane who of the takers has a number within an error of a cut-off. */
  readonly addNear: (plane: Plane, takers: Plane, numbers: Float64Array, cutoff: number, error: number) => void

  /** Makes a plane of who has a right number; tells whether all others have none. */
  readonly sortRight: (plane: Plane, numbers: Float64Array, bounds: Bounds) => boolean

  /** Tells whether all whole numbers are within bounds. */
  readonly areWithin: (wholes: Int32Array, bounds: WholeBounds) => boolean
  /** Makes a plane of whose whole number is known, and `NO_WHOLE` of what stands for not known; tells whether all others are within bounds. */
  readonly sortWholes: (plane: Plane, wholes: Int32Array, bounds: WholeBounds, unknown: number) => boolean
  /** Makes a plane of whoever has a whole number of at least a cut-off, which is above `NO_WHOLE`. */
  readonly reachWholes: (plane: Plane, wholes: Int32Array, cutoff: number) => void
  readonly copyWholes: (to: Float64Array, wholes: Int32Array) => void

  /** Looks whether each byte is below a count of at most 127, or not known. */
  readonly lookAtCodes: (codes: Uint8Array, count: number) => Found
  /** Makes a plane of whose byte has a bit. */
  readonly sortBit: (plane: Plane, codes: Uint8Array, bit: number) => void
  /** Looks whether all sets are of the options there are, or not known. `most`: all of them together. */
  readonly areSets: (sets: Int32Array, most: number) => boolean
  /** Makes a plane of whose set has an option. */
  readonly sortOption: (plane: Plane, sets: Int32Array, place: number) => void
  /** Makes a plane of whose set is known. */
  readonly sortKnownSets: (plane: Plane, sets: Int32Array) => void

  readonly add: Operation
  readonly subtract: Operation
  readonly multiply: Operation
  /** What is divided by zero is not a number. */
  readonly divide: Operation
  readonly min: Operation
  readonly max: Operation

  /** Copies the numbers of who is in a plane. */
  readonly copyWhere: (to: Float64Array, plane: Plane, numbers: Float64Array) => void
  /** Makes not a number of who is in a plane. */
  readonly forgetWhere: (to: Float64Array, plane: Plane) => void
  /** Adds the numbers of who is in a plane. */
  readonly addWhere: (to: Float64Array, plane: Plane, numbers: Float64Array) => void
  /** Adds points to the sums of who is in a plane. */
  readonly addPoints: (sums: Int32Array, plane: Plane, points: number) => void

  /** Counts who is in a plane. */
  readonly countIn: (plane: Plane) => number

  /**
   * Makes planes of who is in all of some others, one after another. Each is written down as where it is, how many those others
   * are, and of each where that is and what its bits are turned around with; where, as words from the first plane.
   */
  readonly joinAll: (planes: Int32Array, joints: Int32Array) => void
}

export type NewLoops = () => Loops

/** Stands for not known in a byte: all its bits. */
export const NO_CODE = 0xff

/** Stands for not known among options as bits. */
export const NO_SET = -1

/** Stands for not known among whole numbers of 32 bits, which they are all above. */
export const NO_WHOLE = -(2 ** 31)
