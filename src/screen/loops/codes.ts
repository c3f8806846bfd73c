import type { Found } from './loops'
import { bitsIn } from './sortBit'

const ONES = 0x01010101
const HIGH = 0x80808080

/** Looks whether each byte is below a count of at most 127, or not known; four at a time. */
export const lookAtCodes = (codes: Uint8Array, count: number): Found => {
  const words = new Int32Array(codes.buffer, codes.byteOffset, codes.byteLength >>> 2)
  // Added to a byte that is below the count, this leaves its highest bit as it was: 0.
  const rest = Math.imul(0x80 - count, ONES)
  // What has no other bits than the last place is not beyond it: so it is of most columns.
  if ((bitsIn(words) & ~Math.imul(count - 1, ONES)) === 0) return 'all'
  let [wrong, high] = [0, 0]
  for (let word = 0; word < words.length; word += 1) {
    const four = words[word] as number
    high |= four
    const unknown = Math.imul((four & HIGH) >>> 7, 0xff)
    wrong |= ((four & unknown) ^ unknown) | (((four & ~unknown) + rest) & HIGH & ~unknown)
  }
  if (wrong !== 0) return 'unsure'
  return (high & HIGH) === 0 ? 'all' : 'some'
}
