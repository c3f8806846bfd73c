import { ofFours } from './bits'
import { BLOCK, PLANE, WORDS } from './block'

/** Looks at bytes: 0 where all are below a count, 1 where others are not known, 2 where any may be wrong. */
export function lookAtCodes(codes: usize, count: i32): i32 {
  // One more makes nought of what is not known, and at most the count of what is.
  const one = i8x16.splat(1)
  let lowest = i8x16.splat(-1)
  let highest = i8x16.splat(0)
  for (let end = codes + BLOCK; codes < end; codes += 32) {
    const some = i8x16.add(v128.load(codes), one)
    const others = i8x16.add(v128.load(codes, 16), one)
    lowest = i8x16.min_u(lowest, i8x16.min_u(some, others))
    highest = i8x16.max_u(highest, i8x16.max_u(some, others))
  }
  if (v128.any_true(i8x16.gt_u(highest, i8x16.splat(<i8>count)))) return 2
  return i8x16.all_true(lowest) ? 0 : 1
}

function bitsOf(codes: usize, left: i32): u32 {
  // Shifted by two bytes together, the highest bit of each is still one of its own.
  return <u32>i8x16.bitmask(i16x8.shl(v128.load(codes), left))
}

export function sortBit(plane: usize, codes: usize, bit: i32): void {
  const left = 7 - bit
  for (let end = plane + PLANE; plane < end; plane += 4, codes += 32)
    store<u32>(plane, bitsOf(codes, left) | (bitsOf(codes + 16, left) << 16))
}

export function areSets(sets: usize, most: i32): bool {
  const others = i32x4.splat(~most)
  const unknown = i32x4.splat(-1)
  let beyond = i32x4.splat(0)
  for (let end = sets + WORDS; sets < end; sets += 16) {
    const set = v128.load(sets)
    beyond = v128.or(beyond, v128.andnot(v128.and(set, others), i32x4.eq(set, unknown)))
  }
  return !v128.any_true(beyond)
}

export function sortOption(plane: usize, sets: usize, place: i32): void {
  const left = 31 - place
  for (let end = plane + PLANE; plane < end; plane += 2, sets += 64)
    store<u16>(
      plane,
      ofFours(
        i32x4.shl(v128.load(sets), left),
        i32x4.shl(v128.load(sets, 16), left),
        i32x4.shl(v128.load(sets, 32), left),
        i32x4.shl(v128.load(sets, 48), left),
      ),
    )
}

export function sortKnownSets(plane: usize, sets: usize): void {
  const unknown = i32x4.splat(-1)
  for (let end = plane + PLANE; plane < end; plane += 2, sets += 64)
    store<u16>(
      plane,
      ofFours(
        i32x4.ne(v128.load(sets), unknown),
        i32x4.ne(v128.load(sets, 16), unknown),
        i32x4.ne(v128.load(sets, 32), unknown),
        i32x4.ne(v128.load(sets, 48), unknown),
      ),
    )
}
