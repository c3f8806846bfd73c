/** One bit for each person of a block. */
export type Plane = Uint32Array

/** Of how many persons everything is worked out before the next ones: what is known of them then stays in the cache. */
export const BLOCK = 4096

/** So many words of a plane hold them. */
export const WORDS = BLOCK / 32

export const newPlane = (): Plane => new Uint32Array(WORDS)

export const fullPlane = (): Plane => newPlane().fill(0xffffffff)

/** Whether something can be true and whether it can be false, by person; where it can be both, it is not known. */
export interface Truths {
  readonly may: Plane
  readonly mayNot: Plane
}

export const newTruths = (): Truths => ({ may: newPlane(), mayNot: newPlane() })

export const hasBit = (plane: Plane, person: number): boolean =>
  (((plane[person >>> 5] as number) >>> (person & 31)) & 1) === 1

export const setBit = (plane: Plane, person: number, isSet: boolean): void => {
  const [word, bit] = [person >>> 5, 1 << (person & 31)]
  plane[word] = isSet ? (plane[word] as number) | bit : (plane[word] as number) & ~bit
}

/** Tells whether the first `count` persons are all in a plane. */
export const isFull = (plane: Plane, count: number): boolean => {
  const words = count >>> 5
  for (let word = 0; word < words; word += 1) if (plane[word] !== 0xffffffff) return false
  const rest = (1 << (count & 31)) - 1
  return ((plane[words] ?? 0) & rest) === rest
}

/** Leaves in a plane only the first `count` persons. */
export const limit = (plane: Plane, count: number): void => {
  const word = count >>> 5
  if (word >= WORDS) return
  plane[word] = (plane[word] as number) & ((1 << (count & 31)) - 1)
  plane.fill(0, word + 1)
}

/** Tells whether nobody is in a plane. */
export const isEmpty = (plane: Plane): boolean => {
  for (let word = 0; word < WORDS; word += 1) if (plane[word] !== 0) return false
  return true
}

/** Adds to a plane whoever is in another. */
export const include = (plane: Plane, other: Plane): void => {
  for (let word = 0; word < WORDS; word += 1) plane[word] = (plane[word] as number) | (other[word] as number)
}

/** Leaves in a plane only who is in another too. */
export const keep = (plane: Plane, other: Plane): void => {
  for (let word = 0; word < WORDS; word += 1) plane[word] = (plane[word] as number) & (other[word] as number)
}

/** Takes out of a plane whoever is in another. */
export const exclude = (plane: Plane, other: Plane): void => {
  for (let word = 0; word < WORDS; word += 1) plane[word] = (plane[word] as number) & ~(other[word] as number)
}

/** Makes a plane of whoever is not in another. */
export const invert = (plane: Plane, other: Plane): void => {
  for (let word = 0; word < WORDS; word += 1) plane[word] = ~(other[word] as number)
}

/** Adds to a plane whoever is in both of two others. */
export const includeBoth = (plane: Plane, one: Plane, other: Plane): void => {
  for (let word = 0; word < WORDS; word += 1)
    plane[word] = (plane[word] as number) | ((one[word] as number) & (other[word] as number))
}

/** Visits the first `count` persons who are in a plane, in their order. */
export const visit = (plane: Plane, count: number, look: (person: number) => void): void => {
  for (let word = 0; word * 32 < count; word += 1) {
    for (let rest = plane[word] as number; rest !== 0; rest &= rest - 1) {
      const person = word * 32 + 31 - Math.clz32(rest & -rest)
      if (person < count) look(person)
    }
  }
}

/** Adds to a plane whoever is not in another. */
export const includeNot = (plane: Plane, other: Plane): void => {
  for (let word = 0; word < WORDS; word += 1) plane[word] = (plane[word] as number) | ~(other[word] as number)
}
