import type { Loops } from '../loops/loops'
import { BLOCK } from '../planes'

/** Gives room for something of everyone; only once all is built. */
export type Room<T> = () => T

/** What is worked out of a block that is no plane, in the memory of the loops. */
export interface Rooms {
  /** Takes room for a number of everyone, which is the same for all at first. */
  readonly newNumbers: (value: number) => Room<Float64Array>
  /** Takes room for whole numbers of 32 bits, and fills that in at first. */
  readonly newWords: (count: number, fill: (words: Int32Array) => void) => Room<Int32Array>
  readonly newCodes: () => Room<Uint8Array>
  /** Takes the memory for all of it, and gives so many words that lie before it. Once only. */
  readonly take: (words: number) => Int32Array
}

/** Each room lies at a multiple of so many bytes. */
const ALIGNED = 16

interface Taken {
  readonly bytes: number
  readonly place: (buffer: ArrayBufferLike, at: number) => void
}

export const newRooms = ({ take }: Pick<Loops, 'take'>): Rooms => {
  const taken: Taken[] = []
  const roomFor = <T>(bytes: number, viewOf: (buffer: ArrayBufferLike, at: number) => T): Room<T> => {
    let view: T | null = null
    const place: Taken['place'] = (buffer, at) => {
      view = viewOf(buffer, at)
    }
    taken.push({ bytes: Math.ceil(bytes / ALIGNED) * ALIGNED, place })
    return () => {
      if (view === null) throw new RangeError('there is no room before all is built')
      return view
    }
  }
  return {
    newNumbers: (value) =>
      roomFor(BLOCK * Float64Array.BYTES_PER_ELEMENT, (buffer, at) => new Float64Array(buffer, at, BLOCK).fill(value)),
    newWords: (count, fill) =>
      roomFor(count * Int32Array.BYTES_PER_ELEMENT, (buffer, at) => {
        const words = new Int32Array(buffer, at, count)
        fill(words)
        return words
      }),
    newCodes: () => roomFor(BLOCK, (buffer, at) => new Uint8Array(buffer, at, BLOCK)),
    take: (words) => {
      const before = words * Int32Array.BYTES_PER_ELEMENT
      const { buffer, byteOffset } = take(taken.reduce((sum, { bytes }) => sum + bytes, before))
      let at = byteOffset + before
      for (const { bytes, place } of taken) {
        place(buffer, at)
        at += bytes
      }
      return new Int32Array(buffer, byteOffset, words)
    },
  }
}
