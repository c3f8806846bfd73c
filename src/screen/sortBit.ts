import { invert, type Plane } from './planes'

/** Gathers one bit of each of four bytes, the lowest byte first. */
const gathered = (four: number, bit: number): number => Math.imul((four >>> bit) & 0x01010101, 0x10204080) >>> 28

/** Gathers one bit of each byte of a block into a plane, 32 bytes at a time. */
export const sortBit = (plane: Plane, words: Int32Array, bit: number): void => {
  for (let word = 0; word < plane.length; word += 1) {
    const at = word * 8
    plane[word] =
      gathered(words[at] as number, bit) |
      (gathered(words[at + 1] as number, bit) << 4) |
      (gathered(words[at + 2] as number, bit) << 8) |
      (gathered(words[at + 3] as number, bit) << 12) |
      (gathered(words[at + 4] as number, bit) << 16) |
      (gathered(words[at + 5] as number, bit) << 20) |
      (gathered(words[at + 6] as number, bit) << 24) |
      (gathered(words[at + 7] as number, bit) << 28)
  }
}

const HIGHEST_BIT = 7

/** Makes a plane of who is known: not known has all bits of a byte. */
export const sortKnown = (known: Plane, words: Int32Array): void => {
  let any = 0
  for (let word = 0; word < words.length; word += 1) any |= words[word] as number
  if ((any & 0x80808080) === 0) known.fill(0xffffffff)
  else {
    sortBit(known, words, HIGHEST_BIT)
    invert(known, known)
  }
}
