// The loops of `../loops.ts` in AssemblyScript, which becomes WebAssembly: of everyone of a block, two to sixteen at a time. It
// is called with where things lie in memory, each at a multiple of 16 bytes.

const BLOCK: usize = 4096
const PLANE: usize = BLOCK / 8
const NUMBERS: usize = BLOCK * 8
const WORDS: usize = BLOCK * 4

// What is true of two numbers, or of four, has all bits of each. Of sixteen persons a bit is left of each.

function ofFours(a: v128, b: v128, c: v128, d: v128): u16 {
  return <u16>i8x16.bitmask(v128.narrow<i16>(v128.narrow<i32>(a, b), v128.narrow<i32>(c, d)))
}

function four(a: v128, b: v128): v128 {
  return v128.shuffle<i32>(a, b, 0, 2, 4, 6)
}

function reaches(numbers: usize, cutoff: v128): v128 {
  return four(f64x2.ge(v128.load(numbers), cutoff), f64x2.ge(v128.load(numbers, 16), cutoff))
}

export function reach(plane: usize, numbers: usize, cutoff: f64): void {
  const at = f64x2.splat(cutoff)
  for (let end = plane + PLANE; plane < end; plane += 2, numbers += 128)
    store<u16>(
      plane,
      ofFours(reaches(numbers, at), reaches(numbers + 32, at), reaches(numbers + 64, at), reaches(numbers + 96, at)),
    )
}

function exceeds(numbers: usize, cutoff: v128): v128 {
  return four(f64x2.gt(v128.load(numbers), cutoff), f64x2.gt(v128.load(numbers, 16), cutoff))
}

export function exceed(plane: usize, numbers: usize, cutoff: f64): void {
  const at = f64x2.splat(cutoff)
  for (let end = plane + PLANE; plane < end; plane += 2, numbers += 128)
    store<u16>(
      plane,
      ofFours(exceeds(numbers, at), exceeds(numbers + 32, at), exceeds(numbers + 64, at), exceeds(numbers + 96, at)),
    )
}

function isWithin(value: v128, middle: v128, half: v128): v128 {
  return f64x2.le(f64x2.abs(f64x2.sub(value, middle)), half)
}

function areWithin(numbers: usize, middle: v128, half: v128): v128 {
  return four(isWithin(v128.load(numbers), middle, half), isWithin(v128.load(numbers, 16), middle, half))
}

export function addNear(plane: usize, takers: usize, numbers: usize, cutoff: f64, error: f64): void {
  const at = f64x2.splat(cutoff)
  const far = f64x2.splat(error)
  for (let end = plane + PLANE; plane < end; plane += 2, takers += 2, numbers += 128) {
    const near = ofFours(
      areWithin(numbers, at, far),
      areWithin(numbers + 32, at, far),
      areWithin(numbers + 64, at, far),
      areWithin(numbers + 96, at, far),
    )
    store<u16>(plane, load<u16>(plane) | (near & load<u16>(takers)))
  }
}

function areNumbers(numbers: usize): v128 {
  const one = v128.load(numbers)
  const other = v128.load(numbers, 16)
  return four(f64x2.eq(one, one), f64x2.eq(other, other))
}

/** Tells whether whoever is not in a plane has no number. */
function haveOthersNone(plane: usize, numbers: usize): bool {
  for (let end = plane + PLANE; plane < end; plane += 2, numbers += 128) {
    const who = load<u16>(plane)
    if (who === 0xffff) continue
    const known = ofFours(
      areNumbers(numbers),
      areNumbers(numbers + 32),
      areNumbers(numbers + 64),
      areNumbers(numbers + 96),
    )
    if (known !== who) return false
  }
  return true
}

function isWhole(numbers: usize, middle: v128, half: v128): v128 {
  const value = v128.load(numbers)
  return v128.and(f64x2.eq(f64x2.floor(value), value), isWithin(value, middle, half))
}

function areWhole(numbers: usize, middle: v128, half: v128): v128 {
  return four(isWhole(numbers, middle, half), isWhole(numbers + 16, middle, half))
}

/** Tells whether all who have a number have a right one. */
export function sortWhole(plane: usize, numbers: usize, least: f64, most: f64): bool {
  const middle = f64x2.splat((least + most) / 2)
  const half = f64x2.splat((most - least + 1) / 2)
  for (let at: usize = 0; at < PLANE; at += 2)
    store<u16>(
      plane + at,
      ofFours(
        areWhole(numbers + at * 64, middle, half),
        areWhole(numbers + at * 64 + 32, middle, half),
        areWhole(numbers + at * 64 + 64, middle, half),
        areWhole(numbers + at * 64 + 96, middle, half),
      ),
    )
  return haveOthersNone(plane, numbers)
}

function isStep(numbers: usize, perOne: v128, middle: v128, half: v128): v128 {
  const value = v128.load(numbers)
  const nearest = f64x2.floor(f64x2.add(f64x2.mul(value, perOne), f64x2.splat(0.5)))
  return v128.and(f64x2.eq(f64x2.div(nearest, perOne), value), isWithin(value, middle, half))
}

function areSteps(numbers: usize, perOne: v128, middle: v128, half: v128): v128 {
  return four(isStep(numbers, perOne, middle, half), isStep(numbers + 16, perOne, middle, half))
}

/** Tells whether all who have a number have a right one. */
export function sortSteps(plane: usize, numbers: usize, least: f64, most: f64, perOne: f64): bool {
  const per = f64x2.splat(perOne)
  const middle = f64x2.splat((least + most) / 2)
  const half = f64x2.splat((most - least + 1 / perOne) / 2)
  for (let at: usize = 0; at < PLANE; at += 2)
    store<u16>(
      plane + at,
      ofFours(
        areSteps(numbers + at * 64, per, middle, half),
        areSteps(numbers + at * 64 + 32, per, middle, half),
        areSteps(numbers + at * 64 + 64, per, middle, half),
        areSteps(numbers + at * 64 + 96, per, middle, half),
      ),
    )
  return haveOthersNone(plane, numbers)
}

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

export function add(to: usize, left: usize, right: usize): void {
  for (let end = to + NUMBERS; to < end; to += 16, left += 16, right += 16)
    v128.store(to, f64x2.add(v128.load(left), v128.load(right)))
}

export function subtract(to: usize, left: usize, right: usize): void {
  for (let end = to + NUMBERS; to < end; to += 16, left += 16, right += 16)
    v128.store(to, f64x2.sub(v128.load(left), v128.load(right)))
}

export function multiply(to: usize, left: usize, right: usize): void {
  for (let end = to + NUMBERS; to < end; to += 16, left += 16, right += 16)
    v128.store(to, f64x2.mul(v128.load(left), v128.load(right)))
}

export function divide(to: usize, left: usize, right: usize): void {
  const nan = f64x2.splat(NaN)
  for (let end = to + NUMBERS; to < end; to += 16, left += 16, right += 16) {
    const by = v128.load(right)
    v128.store(to, v128.bitselect(nan, f64x2.div(v128.load(left), by), f64x2.eq(by, f64x2.splat(0))))
  }
}

export function min(to: usize, left: usize, right: usize): void {
  for (let end = to + NUMBERS; to < end; to += 16, left += 16, right += 16)
    v128.store(to, f64x2.min(v128.load(left), v128.load(right)))
}

export function max(to: usize, left: usize, right: usize): void {
  for (let end = to + NUMBERS; to < end; to += 16, left += 16, right += 16)
    v128.store(to, f64x2.max(v128.load(left), v128.load(right)))
}

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

/** Where a plane of which the number of words before it is given lies. */
function lying(planes: usize, words: usize): usize {
  return planes + load<u32>(words) * 4
}

function turned(plane: usize, flip: v128): v128 {
  return v128.xor(v128.load(plane), flip)
}

function joinTwo(to: usize, planes: usize, joints: usize): void {
  let one = lying(planes, joints)
  let other = lying(planes, joints + 8)
  const flipOne = v128.load32_splat(joints, 4)
  const flipOther = v128.load32_splat(joints, 12)
  for (let end = to + PLANE; to < end; to += 16, one += 16, other += 16)
    v128.store(to, v128.and(turned(one, flipOne), turned(other, flipOther)))
}

function joinAnother(to: usize, planes: usize, joints: usize): void {
  let one = lying(planes, joints)
  const flip = v128.load32_splat(joints, 4)
  for (let end = to + PLANE; to < end; to += 16, one += 16) v128.store(to, v128.and(v128.load(to), turned(one, flip)))
}

export function joinAll(planes: usize, joints: usize, length: usize): void {
  for (let end = joints + length; joints < end; ) {
    const to = lying(planes, joints)
    const next = joints + 8 + 8 * load<u32>(joints, 4)
    joinTwo(to, planes, joints + 8)
    for (joints += 24; joints < next; joints += 8) joinAnother(to, planes, joints)
  }
}
