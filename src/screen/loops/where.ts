import { type Plane, visit, WORDS } from '../planes'

const ALL = 0xffffffff

/** Copies the numbers of who is in a plane; most are so in stretches. */
export const copyWhere = (to: Float64Array, plane: Plane, numbers: Float64Array): void => {
  for (let word = 0; word < WORDS; word += 1) {
    const first = word * 32
    if (plane[word] === ALL) for (let at = first; at < first + 32; at += 1) to[at] = numbers[at] as number
    else
      for (let rest = plane[word] as number; rest !== 0; rest &= rest - 1) {
        const at = first + 31 - Math.clz32(rest & -rest)
        to[at] = numbers[at] as number
      }
  }
}

/** Makes not a number of who is in a plane. */
export const forgetWhere = (to: Float64Array, plane: Plane): void => {
  for (let word = 0; word < WORDS; word += 1) {
    const first = word * 32
    if (plane[word] === ALL) for (let at = first; at < first + 32; at += 1) to[at] = Number.NaN
    else
      for (let rest = plane[word] as number; rest !== 0; rest &= rest - 1)
        to[first + 31 - Math.clz32(rest & -rest)] = Number.NaN
  }
}

/** Adds the numbers of who is in a plane. */
export const addWhere = (to: Float64Array, plane: Plane, numbers: Float64Array): void =>
  visit(plane, to.length, (person) => {
    to[person] = (to[person] as number) + (numbers[person] as number)
  })

/** Adds points to the sums of who is in a plane. */
export const addPoints = (sums: Int32Array, plane: Plane, points: number): void => {
  for (let word = 0; word < WORDS; word += 1) {
    const [who, first] = [plane[word] as number, word * 32]
    for (let bit = 0; bit < 32; bit += 1)
      sums[first + bit] = ((sums[first + bit] as number) + (-((who >>> bit) & 1) & points)) | 0
  }
}
