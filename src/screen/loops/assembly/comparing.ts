import { four, isWithin, ofFours } from './bits'
import { PLANE } from './block'

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
