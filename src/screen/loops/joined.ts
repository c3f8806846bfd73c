import { WORDS } from '../planes'

// What is turned around has all its bits flipped, which costs less than to look whether it is. Of four words at a time it is found
// out only once where memory lies.

const joinTwo = (memory: Int32Array, to: number, joints: Int32Array, at: number): void => {
  const one = joints[at] as number
  const flipOne = joints[at + 1] as number
  const other = joints[at + 2] as number
  const flipOther = joints[at + 3] as number
  const joined = (word: number): number =>
    ((memory[one + word] as number) ^ flipOne) & ((memory[other + word] as number) ^ flipOther)
  for (let word = 0; word < WORDS; word += 4) {
    memory[to + word] = joined(word)
    memory[to + word + 1] = joined(word + 1)
    memory[to + word + 2] = joined(word + 2)
    memory[to + word + 3] = joined(word + 3)
  }
}

const joinAnother = (memory: Int32Array, to: number, joints: Int32Array, at: number): void => {
  const one = joints[at] as number
  const flipOne = joints[at + 1] as number
  const joined = (word: number): number => (memory[to + word] as number) & ((memory[one + word] as number) ^ flipOne)
  for (let word = 0; word < WORDS; word += 4) {
    memory[to + word] = joined(word)
    memory[to + word + 1] = joined(word + 1)
    memory[to + word + 2] = joined(word + 2)
    memory[to + word + 3] = joined(word + 3)
  }
}

/** Makes planes of who is in all of some others, one after another. */
export const joinAll = (memory: Int32Array, joints: Int32Array): void => {
  for (let at = 0; at < joints.length; ) {
    const to = joints[at] as number
    const end = at + 2 + 2 * (joints[at + 1] as number)
    joinTwo(memory, to, joints, at + 2)
    for (let next = at + 6; next < end; next += 2) joinAnother(memory, to, joints, next)
    at = end
  }
}
