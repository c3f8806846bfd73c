import type { Program } from '../model/program'
import type { PersonSet, ScreenedRule } from '../model/screening'
import type { Block } from './block'
import type { Loops } from './loops/loops'
import { BLOCK, limit, type Plane } from './planes'
import { SETS } from './rulePlanes'

// Classes and no literals: V8 learns of a literal that it lives long when the first tables are large, keeps all later ones among what
// is old, and with them the sets of every table until it clears all memory.

/** Persons of a table who are in a set of a rule; counted as they are added. */
class KeptSet implements PersonSet {
  count = 0
  readonly bits: Uint32Array

  constructor(bits: Uint32Array) {
    this.bits = bits
  }
}

/** What becomes of a rule, of all persons of a table: in one buffer, as there are thousands of rules in a large library. */
export class Kept implements ScreenedRule {
  readonly applies: KeptSet
  readonly mayApply: KeptSet
  readonly ruledOut: KeptSet
  readonly replaced: KeptSet
  readonly notIndicated: KeptSet

  constructor(persons: number) {
    const size = Math.ceil(persons / 32)
    const { buffer } = new Uint32Array(size * SETS.length)
    const setAt = (place: number): KeptSet =>
      new KeptSet(new Uint32Array(buffer, place * size * Uint32Array.BYTES_PER_ELEMENT, size))
    this.applies = setAt(0)
    this.mayApply = setAt(1)
    this.ruledOut = setAt(2)
    this.replaced = setAt(3)
    this.notIndicated = setAt(4)
  }
}

/** Makes room for the sets of every rule. */
export const newKept = ({ rules }: Program, persons: number): readonly Kept[] => rules.map(() => new Kept(persons))

/** Copies who is in a set to where they stand in the table, and counts them. Who is in the plane beyond the block is left out. */
export const keepPlane = (
  set: KeptSet,
  plane: Plane,
  { first, count }: Block,
  { countIn }: Pick<Loops, 'countIn'>,
): void => {
  limit(plane, count)
  if (count === BLOCK) set.bits.set(plane, first >>> 5)
  else for (let word = 0; word * 32 < count; word += 1) set.bits[(first >>> 5) + word] = plane[word] as number
  set.count += countIn(plane)
}
