import { adviseFlow } from './adviseSync'
import { collectFlow } from './collect'
import { decideByEngine } from './compile/engine'
import { prepare } from './compile/prepare'
import { notFetched } from './evaluate/collect/fetch'
import { runAsync } from './evaluate/decide'
import type { Advice } from './model/advice'
import type { FetchedInput, Input } from './model/input'
import type { Ids, Library } from './model/library'
import type { Notice } from './model/notice'

interface Complete {
  readonly input: Input
  readonly notices: readonly Notice[]
}

const isFetched = (input: Input | FetchedInput<Library> | null | undefined): input is FetchedInput<Library> =>
  typeof input?.signals === 'function'

/** What could not be fetched has no answer, so that it is asked. */
const completed = async (library: Library, given: Input | FetchedInput<Library>): Promise<Complete> => {
  if (!isFetched(given)) return { input: given, notices: [] }
  const { signals: get, ...context } = given
  const collected = await collectFlow(library, get, context)
  return { input: collected.input, notices: notFetched(library, collected) }
}

/**
 * Works out what follows for one person from what was noticed; json-rules-engine decides which rules hold. `signals` may be
 * a function, which is then asked as `collect` does for what can matter. What it cannot give is not known, with a notice.
 *
 * @throws {InputError} (as a rejection) with every problem of the input at once; values are never repeated.
 */
export const advise = async <L extends Library<Ids>>(
  library: L,
  given: Input<L> | FetchedInput<L>,
): Promise<Advice<L>> => {
  const plain = library as Library
  const { input, notices } = await completed(plain, given as Input | FetchedInput<Library>)
  const advice = await runAsync(adviseFlow(plain, input, notices), ({ rules, view }) =>
    decideByEngine(prepare(plain, input.network ?? null), rules, view),
  )
  return advice as Advice<L>
}
