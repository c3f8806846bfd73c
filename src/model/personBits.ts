/** A bit for each person, 32 to a word. */
export type Bits = Uint32Array

/** Adds whoever is in another set. */
export const unite = (bits: Bits, other: Bits): Bits => {
  for (let word = 0; word < bits.length; word += 1) bits[word] = (bits[word] ?? 0) | (other[word] ?? 0)
  return bits
}

/** Leaves only who is in another set too. */
export const intersect = (bits: Bits, other: Bits): Bits => {
  for (let word = 0; word < bits.length; word += 1) bits[word] = (bits[word] ?? 0) & (other[word] ?? 0)
  return bits
}

/** Takes out whoever is in another set. */
export const without = (bits: Bits, other: Bits): Bits => {
  for (let word = 0; word < bits.length; word += 1) bits[word] = (bits[word] ?? 0) & ~(other[word] ?? 0)
  return bits
}

/** Makes a set of the first so many persons. */
export const everyone = (persons: number): Bits => {
  const bits = new Uint32Array(Math.ceil(persons / 32)).fill(0xffffffff)
  const rest = persons % 32
  if (rest > 0) bits[bits.length - 1] = 2 ** rest - 1
  return bits
}

export const noOne = (persons: number): Bits => new Uint32Array(Math.ceil(persons / 32))

const inWord = (word: number): number => {
  const pairs = word - ((word >>> 1) & 0x55555555)
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333)
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24
}

/** Counts who is in a set. */
export const countOf = (bits: Bits): number => {
  let count = 0
  for (const word of bits) count += inWord(word)
  return count
}

/** Visits whoever is in a set, in their order. */
export const forEachIn = (bits: Bits, look: (person: number) => void): void => {
  for (let word = 0; word < bits.length; word += 1)
    for (let rest = bits[word] ?? 0; rest !== 0; rest &= rest - 1) look(word * 32 + 31 - Math.clz32(rest & -rest))
}
