import type { Library } from '../../model/library'
import type { JudgedMutation } from '../../model/mutation'
import type { Source } from '../../model/source/files'
import { judged } from './judged'
import { mutantsOf } from './mutantsOf'
import { trialsIn } from './trial'

/** One change that was tried, and how many there are in all. */
export interface Tried {
  readonly mutation: JudgedMutation
  readonly total: number
}

/** Which changes to try. */
export interface MutationOptions {
  /** Only these: by their rule, signal or pathway. Default: all. */
  readonly isWanted?: (of: string) => boolean
}

/** Tries, one after the other, every change of the rules and signals in some files on the cases among them. */
export function* mutationOf(
  library: Library,
  sources: readonly Source[],
  { isWanted = () => true }: MutationOptions = {},
): Generator<Tried, void, void> {
  const mutants = mutantsOf(library, sources).filter(({ of }) => isWanted(of))
  const trials = trialsIn(library, sources)
  for (const mutant of mutants) {
    const { kind, of, at, was, becomes } = mutant
    yield { mutation: { kind, of, at, was, becomes, fate: judged(library, mutant, trials) }, total: mutants.length }
  }
}
