import type { Program } from '../model/program'
import type { PersonSet, ScreenedRule } from '../model/screening'
import type { Block } from './block'
import type { Loops } from './loops/loops'
import { BLOCK, limit, type Plane } from './planes'

// Classes and no literals: V8 learns of a literal that it lives long when the first tables are large, keeps all later ones among what
// is old, and with them the sets of every table until it clears all memory.

/** Persons of a table who are in a set of a rule; counted as they are added. */
class KeptSet implements PersonSet {
  count = 0
  bits: Uint32Array

  constructor(nobody: Uint32Array) {
    this.bits = nobody
  }
}

/** What becomes of a rule, of all persons of a table. */
export class Kept implements ScreenedRule {
  readonly applies: KeptSet
  readonly mayApply: KeptSet
  readonly ruledOut: KeptSet
  readonly replaced: KeptSet
  readonly notIndicated: KeptSet

  constructor(nobody: Uint32Array) {
    this.applies = new KeptSet(nobody)
    this.mayApply = new KeptSet(nobody)
    this.ruledOut = new KeptSet(nobody)
    this.replaced = new KeptSet(nobody)
    this.notIndicated = new KeptSet(nobody)
  }
}

/** Makes the sets of every rule, with nobody in them: those share their bits until someone is, as they are more than half. */
export const newKept = ({ rules }: Program, persons: number): readonly Kept[] => {
  const nobody = new Uint32Array(Math.ceil(persons / 32))
  return rules.map(() => new Kept(nobody))
}

/** Gives the bits of a set to which someone is added. */
export const ownBits = (set: KeptSet): Uint32Array => {
  if (set.count === 0) set.bits = new Uint32Array(set.bits.length)
  return set.bits
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
  const bits = ownBits(set)
  if (count === BLOCK) bits.set(plane, first >>> 5)
  else for (let word = 0; word * 32 < count; word += 1) bits[(first >>> 5) + word] = plane[word] as number
  set.count += added
}
