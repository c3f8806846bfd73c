import { type MutationShare, mutantsNamed, mutationOf, type Tried } from '../author/mutation/mutationOf'
import { type LibraryFile, parseFiles } from '../library'
import { LibraryError } from '../model/problem'

/** Changes to try, told so that a thread of its own can do it. */
export interface MutationTask {
  readonly files: readonly LibraryFile[]
  /** The files of which rules are changed and cases are run. */
  readonly own: ReadonlySet<string>
  /** What the names of the changed have in them. */
  readonly part: string
  readonly share: MutationShare
}

/** Tries a share of the changes, one after the other. */
export const tried = ({ files, own, part, share }: MutationTask): Generator<Tried, void, void> => {
  const { library, sources, problems } = parseFiles(files)
  if (library === undefined) throw new LibraryError(problems)
  const mine = sources.filter(({ file }) => own.has(file))
  return mutationOf(library, mine, mutantsNamed(library, mine, part), share)
}
