// What is true of two numbers, or of four, has all bits of each. Of sixteen persons a bit is left of each.

export function ofFours(a: v128, b: v128, c: v128, d: v128): u16 {
  return <u16>i8x16.bitmask(v128.narrow<i16>(v128.narrow<i32>(a, b), v128.narrow<i32>(c, d)))
}

export function four(a: v128, b: v128): v128 {
  return v128.shuffle<i32>(a, b, 0, 2, 4, 6)
}

export function isWithin(value: v128, middle: v128, half: v128): v128 {
  return f64x2.le(f64x2.abs(f64x2.sub(value, middle)), half)
}
