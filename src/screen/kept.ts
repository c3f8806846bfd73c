import type { Program } from '../model/program'
import type { PersonSet, ScreenedRule } from '../model/screening'
import type { Block } from './block'
import type { Loops } from './loops/loops'
import { BLOCK, limit, type Plane } from './planes'

// Classes and no literals: V8 learns of a literal that it lives long when the first tables are large, keeps all later ones among what
// is old, and with them the sets of every table until it clears all memory.

/** Gives bits for one more set, with nobody in it. */
type NewBits = () => Uint32Array

/** So many words are in a buffer together, or those of one set: larger buffers take longer, as each page of them is new. */
const BUFFER = 2 ** 12

/** Hands out bits of a few buffers: a large library has thousands of sets, and a buffer for each takes longer to make than to fill. */
const handingOut = (words: number, rules: number): NewBits => {
  const most = Math.max(1, Math.min(Math.floor(BUFFER / words), rules))
  let buffer = new ArrayBuffer(0)
  let taken = most
  return () => {
    if (taken === most) {
      buffer = new ArrayBuffer(most * words * Uint32Array.BYTES_PER_ELEMENT)
      taken = 0
    }
    taken += 1
    return new Uint32Array(buffer, (taken - 1) * words * Uint32Array.BYTES_PER_ELEMENT, words)
  }
}

/** Persons of a table who are in a set of a rule; counted as they are added. */
class KeptSet implements PersonSet {
  count = 0
  bits: Uint32Array
  // Private, so that a copy for a worker has no function in it.
  readonly #newBits: NewBits

  constructor(nobody: Uint32Array, newBits: NewBits) {
    this.bits = nobody
    this.#newBits = newBits
  }

  /** Gives the bits to which someone is added: until then a set shares those of nobody. */
  ownBits(): Uint32Array {
    if (this.count === 0) this.bits = this.#newBits()
    return this.bits
  }
}

/** What becomes of a rule, of all persons of a table. */
export class Kept implements ScreenedRule {
  readonly applies: KeptSet
  readonly mayApply: KeptSet
  readonly ruledOut: KeptSet
  readonly replaced: KeptSet
  readonly notIndicated: KeptSet

  constructor(nobody: Uint32Array, newBits: NewBits) {
    this.applies = new KeptSet(nobody, newBits)
    this.mayApply = new KeptSet(nobody, newBits)
    this.ruledOut = new KeptSet(nobody, newBits)
    this.replaced = new KeptSet(nobody, newBits)
    this.notIndicated = new KeptSet(nobody, newBits)
  }
}

/** Makes the sets of every rule, with nobody in them: those share their bits until someone is, as they are more than half. */
export const newKept = ({ rules }: Program, persons: number): readonly Kept[] => {
  const words = Math.ceil(persons / 32)
  const [nobody, newBits] = [new Uint32Array(words), handingOut(words, rules.length)]
  return rules.map(() => new Kept(nobody, newBits))
}

/** Copies who is in a set to where they stand in the table, and counts them. Who is in the plane beyond the block is left out. */
export const keepPlane = (
  set: KeptSet,
  plane: Plane,
  { first, count }: Block,
  { countIn }: Pick<Loops, 'countIn'>,
): void => {
  limit(plane, count)
  const added = countIn(plane)
  if (added === 0) return
  const bits = set.ownBits()
  if (count === BLOCK) bits.set(plane, first >>> 5)
  else for (let word = 0; word * 32 < count; word += 1) bits[(first >>> 5) + word] = plane[word] as number
  set.count += added
}
