import type { Library } from '../../model/library'
import type { JudgedMutation } from '../../model/mutation'
import type { Source } from '../../model/source/files'
import { judged } from './judged'
import { type Mutant, mutantsOf } from './mutantsOf'
import { trialsIn } from './trial'

/** One change that was tried. */
export interface Tried {
  readonly mutation: JudgedMutation
  /** Where it stands among all that were to be tried. */
  readonly place: number
}

/** A part of the changes: every so many of them, from the nth. */
export interface MutationShare {
  /** From 0. */
  readonly nth: number
  readonly of: number
}

const ALL: MutationShare = { nth: 0, of: 1 }

/** Lists the changes of what has some text in its name: a rule in full, a signal, or a pathway. */
export const mutantsNamed = (library: Library, sources: readonly Source[], part: string): readonly Mutant[] =>
  mutantsOf(library, sources).filter(({ of }) => of.includes(part))

/** Tries changes, one after the other, on the cases in some files. Several that each take a share together try all. */
export function* mutationOf(
  library: Library,
  sources: readonly Source[],
  mutants: readonly Mutant[],
  { nth, of: every }: MutationShare = ALL,
): Generator<Tried, void, void> {
  const trials = trialsIn(library, sources)
  for (const [place, mutant] of mutants.entries()) {
    if (place % every !== nth) continue
    const { kind, of, at, was, becomes } = mutant
    yield { mutation: { kind, of, at, was, becomes, fate: judged(library, mutant, trials) }, place }
  }
}
