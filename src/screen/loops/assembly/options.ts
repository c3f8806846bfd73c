import { ofFours } from './bits'
import { BLOCK, PLANE, WORDS } from './block'

/** Looks at bytes: 0 where all are below a count, 1 where others are not known, 2 where any may be wrong. */
export function lookAtCodes(codes: usize, count: i32): i32 {
  const from = i8x16.splat(<i8>count)
  const unknown = i8x16.splat(-1)
  let others = i32x4.splat(0)
  let beyond = i32x4.splat(0)
  for (let end = codes + BLOCK; codes < end; codes += 16) {
    const code = v128.load(codes)
    const isOther = i8x16.ge_u(code, from)
    others = v128.or(others, isOther)
    beyond = v128.or(beyond, v128.andnot(isOther, i8x16.eq(code, unknown)))
  }
  return v128.any_true(beyond) ? 2 : v128.any_true(others) ? 1 : 0
}

export function sortBit(plane: usize, codes: usize, bit: i32): void {
  // Shifted by two bytes together, the highest bit of each is still one of its own.
  for (let end = plane + PLANE; plane < end; plane += 2, codes += 16)
    store<u16>(plane, i8x16.bitmask(i16x8.shl(v128.load(codes), 7 - bit)))
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
