import { four, isWithin, ofFours } from './bits'
import { PLANE } from './block'

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
