import { NUMBERS, WORDS } from './block'

/** Copies whole numbers to doubles. */
export function copyWholes(to: usize, wholes: usize): void {
  for (let end = to + NUMBERS; to < end; to += 32, wholes += 16) {
    const value = v128.load(wholes)
    v128.store(to, f64x2.convert_low_i32x4_s(value))
    v128.store(to, f64x2.convert_low_i32x4_s(v128.shuffle<i32>(value, value, 2, 3, 2, 3)), 16)
  }
}

/** Tells whether all whole numbers are within bounds. */
export function areWholesWithin(wholes: usize, least: i32, most: i32): bool {
  const from = i32x4.splat(least)
  const to = i32x4.splat(most)
  let beyond = i32x4.splat(0)
  for (let end = wholes + WORDS; wholes < end; wholes += 16) {
    const value = v128.load(wholes)
    beyond = v128.or(beyond, v128.or(i32x4.lt_s(value, from), i32x4.gt_s(value, to)))
  }
  return !v128.any_true(beyond)
}

/** Makes not a number of what stands for not known. */
export function forget(numbers: usize, unknown: f64): void {
  const none = f64x2.splat(unknown)
  const nan = f64x2.splat(NaN)
  for (let end = numbers + NUMBERS; numbers < end; numbers += 16) {
    const value = v128.load(numbers)
    v128.store(numbers, v128.bitselect(nan, value, f64x2.eq(value, none)))
  }
}
