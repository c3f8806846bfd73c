import { ofFours } from './bits'
import { NUMBERS, PLANE, WORDS } from './block'

/** Copies whole numbers to doubles. */
export function copyWholes(to: usize, wholes: usize): void {
  for (let end = to + NUMBERS; to < end; to += 32, wholes += 16) {
    const value = v128.load(wholes)
    v128.store(to, f64x2.convert_low_i32x4_s(value))
    v128.store(to, f64x2.convert_low_i32x4_s(v128.shuffle<i32>(value, value, 2, 3, 2, 3)), 16)
  }
}

/** Tells whether all whole numbers are within bounds. */
export function areWithin(wholes: usize, least: i32, most: i32): bool {
  let lowest = i32x4.splat(least)
  let highest = i32x4.splat(most)
  for (let end = wholes + WORDS; wholes < end; wholes += 32) {
    const some = v128.load(wholes)
    const others = v128.load(wholes, 16)
    lowest = i32x4.min_s(lowest, i32x4.min_s(some, others))
    highest = i32x4.max_s(highest, i32x4.max_s(some, others))
  }
  return i32x4.all_true(i32x4.eq(lowest, i32x4.splat(least))) && i32x4.all_true(i32x4.eq(highest, i32x4.splat(most)))
}

/** Makes the least of 32 bits of what stands for not known, and tells what does not. */
function known(wholes: usize, unknown: v128): v128 {
  const value = v128.load(wholes)
  const isKnown = i32x4.ne(value, unknown)
  v128.store(wholes, v128.bitselect(value, i32x4.splat(i32.MIN_VALUE), isKnown))
  return isKnown
}

function isBeyond(wholes: usize, isKnown: v128, from: v128, to: v128): v128 {
  const value = v128.load(wholes)
  return v128.and(v128.or(i32x4.lt_s(value, from), i32x4.gt_s(value, to)), isKnown)
}

export function sortWholes(plane: usize, wholes: usize, least: i32, most: i32, unknown: i32): bool {
  const from = i32x4.splat(least)
  const to = i32x4.splat(most)
  const none = i32x4.splat(unknown)
  let beyond = i32x4.splat(0)
  for (let end = plane + PLANE; plane < end; plane += 2, wholes += 64) {
    const a = known(wholes, none)
    const b = known(wholes + 16, none)
    const c = known(wholes + 32, none)
    const d = known(wholes + 48, none)
    store<u16>(plane, ofFours(a, b, c, d))
    beyond = v128.or(beyond, v128.or(isBeyond(wholes, a, from, to), isBeyond(wholes + 16, b, from, to)))
    beyond = v128.or(beyond, v128.or(isBeyond(wholes + 32, c, from, to), isBeyond(wholes + 48, d, from, to)))
  }
  return !v128.any_true(beyond)
}

function reaches(wholes: usize, cutoff: v128): v128 {
  return i32x4.ge_s(v128.load(wholes), cutoff)
}

export function reachWholes(plane: usize, wholes: usize, cutoff: i32): void {
  const at = i32x4.splat(cutoff)
  for (let end = plane + PLANE; plane < end; plane += 2, wholes += 64)
    store<u16>(
      plane,
      ofFours(reaches(wholes, at), reaches(wholes + 16, at), reaches(wholes + 32, at), reaches(wholes + 48, at)),
    )
}
