import type { Program } from '../model/program'
import type { PersonSet, ScreenedRule } from '../model/screening'
import type { Block } from './layout'
import type { Loops } from './loops/loops'
import { BLOCK, limit, type Plane } from './planes'

// Classes and no literals: V8 learns of a literal that it lives long when the first tables are large, keeps all later ones among what
// is old, and with them the sets of every table until it clears all memory.

/** Persons of a table who are in a set of a rule; counted as they are added. */
class KeptSet implements PersonSet {
  count = 0
  readonly bits: Uint32Array

  constructor(persons: number) {
    this.bits = new Uint32Array(Math.ceil(persons / 32))
  }
}

/** What becomes of a rule, of all persons of a table. */
export class Kept implements ScreenedRule {
  readonly applies: KeptSet
  readonly mayApply: KeptSet
  readonly ruledOut: KeptSet
  readonly replaced: KeptSet
  readonly notIndicated: KeptSet

  constructor(persons: number) {
    this.applies = new KeptSet(persons)
    this.mayApply = new KeptSet(persons)
    this.ruledOut = new KeptSet(persons)
    this.replaced = new KeptSet(persons)
    this.notIndicated = new KeptSet(persons)
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
  set.bits.set(count === BLOCK ? plane : plane.subarray(0, Math.ceil(count / 32)), first >>> 5)
  set.count += countIn(plane)
}
