import { invert, type Plane } from '../planes'

const LOWEST_BITS = 0x01010101

/** Gathers one bit of each of eight bytes, the lowest byte of the first four first. */
const gathered = (four: number, next: number, bit: number): number =>
  Math.imul(((four >>> bit) & LOWEST_BITS) | (((next >>> bit) & LOWEST_BITS) << 4), 0x01020408) >>> 24

/** Gathers one bit of each byte of a block into a plane, 32 bytes at a time. */
export const sortBit = (plane: Plane, words: Int32Array, bit: number): void => {
  for (let word = 0; word < plane.length; word += 1) {
    const at = word * 8
    plane[word] =
      gathered(words[at] as number, words[at + 1] as number, bit) |
      (gathered(words[at + 2] as number, words[at + 3] as number, bit) << 8) |
      (gathered(words[at + 4] as number, words[at + 5] as number, bit) << 16) |
      (gathered(words[at + 6] as number, words[at + 7] as number, bit) << 24)
  }
}

/** Gives the bits that any byte of a block has, in each place of a word; eight words at a time. */
export const bitsIn = (words: Int32Array): number => {
  let any = 0
  for (let at = 0; at < words.length; at += 8)
    any |=
      (words[at] as number) |
      (words[at + 1] as number) |
      (words[at + 2] as number) |
      (words[at + 3] as number) |
      (words[at + 4] as number) |
      (words[at + 5] as number) |
      (words[at + 6] as number) |
      (words[at + 7] as number)
  return any
}

const HIGHEST_BIT = 7

/** Makes a plane of who is known: not known has all bits of a byte. */
export const sortKnown = (known: Plane, words: Int32Array): void => {
  if ((bitsIn(words) & 0x80808080) === 0) known.fill(0xffffffff)
  else {
    sortBit(known, words, HIGHEST_BIT)
    invert(known, known)
  }
}
