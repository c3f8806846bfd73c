import { NUMBERS } from './block'

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
