import { countOf } from '../../model/personBits'
import { BLOCK } from '../planes'
import { add, divide, max, min, multiply, subtract } from './arithmetic'
import { lookAtCodes } from './codes'
import { joinAll } from './joined'
import type { Loops, NewLoops } from './loops'
import { sortRight } from './numbers'
import { addNear, exceed, reach } from './reach'
import { areSets, sortKnownSets, sortOption } from './sets'
import { sortBit } from './sortBit'
import { addPoints, addWhere, copyWhere, forgetWhere } from './where'
import { areWithin, reachWholes, sortWholes } from './wholes'

/** Loops in JavaScript: they run everywhere, on any memory. */
export const plainLoops: Loops = {
  take: (bytes) => new Uint8Array(bytes),
  reach,
  exceed,
  addNear,
  sortRight,
  areWithin,
  sortWholes,
  reachWholes,
  copyWholes: (to, wholes) => to.set(wholes),
  lookAtCodes,
  sortBit: (plane, { buffer, byteOffset }, bit) => sortBit(plane, new Int32Array(buffer, byteOffset, BLOCK / 4), bit),
  areSets,
  sortOption,
  sortKnownSets,
  add,
  subtract,
  multiply,
  divide,
  min,
  max,
  copyWhere,
  forgetWhere,
  addWhere,
  addPoints,
  countIn: countOf,
  joinAll,
}

export const newPlainLoops: NewLoops = () => plainLoops
