import { PLANE } from './block'

// Whether each of two persons, or of four, is in a plane.

function twoIn(bits: v128, place: i32): v128 {
  const own = i64x2.shl(i64x2(1, 2), place)
  return i64x2.eq(v128.and(bits, own), own)
}

function fourIn(bits: v128, place: i32): v128 {
  const own = i32x4.shl(i32x4(1, 2, 4, 8), place)
  return i32x4.eq(v128.and(bits, own), own)
}

export function copyWhere(to: usize, plane: usize, numbers: usize): void {
  for (let end = plane + PLANE; plane < end; plane += 4) {
    const bits = i64x2.splat(load<u32>(plane))
    for (let place = 0; place < 32; place += 2, to += 16, numbers += 16)
      v128.store(to, v128.bitselect(v128.load(numbers), v128.load(to), twoIn(bits, place)))
  }
}

export function forgetWhere(to: usize, plane: usize): void {
  const nan = f64x2.splat(NaN)
  for (let end = plane + PLANE; plane < end; plane += 4) {
    const bits = i64x2.splat(load<u32>(plane))
    for (let place = 0; place < 32; place += 2, to += 16)
      v128.store(to, v128.bitselect(nan, v128.load(to), twoIn(bits, place)))
  }
}

export function addWhere(to: usize, plane: usize, numbers: usize): void {
  for (let end = plane + PLANE; plane < end; plane += 4) {
    const bits = i64x2.splat(load<u32>(plane))
    for (let place = 0; place < 32; place += 2, to += 16, numbers += 16) {
      const value = v128.load(to)
      v128.store(to, v128.bitselect(f64x2.add(value, v128.load(numbers)), value, twoIn(bits, place)))
    }
  }
}

export function addPoints(sums: usize, plane: usize, points: i32): void {
  const given = i32x4.splat(points)
  for (let end = plane + PLANE; plane < end; plane += 4) {
    const bits = i32x4.splat(load<u32>(plane))
    for (let place = 0; place < 32; place += 4, sums += 16)
      v128.store(sums, i32x4.add(v128.load(sums), v128.and(given, fourIn(bits, place))))
  }
}

export function countIn(plane: usize): i32 {
  let count: i32 = 0
  for (let end = plane + PLANE; plane < end; plane += 8) count += <i32>popcnt<u64>(load<u64>(plane))
  return count
}
