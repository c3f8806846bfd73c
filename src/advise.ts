import { adviseFlow } from './adviseSync'
import { decideByEngine } from './compile/engine'
import { prepare } from './compile/prepare'
import { runAsync } from './evaluate/decide'
import { fetchSignals } from './evaluate/fetch'
import type { Advice } from './model/advice'
import type { FetchedInput, Input } from './model/input'
import type { Ids, Library } from './model/library'

const isFetched = (input: Input | FetchedInput<Library> | null | undefined): input is FetchedInput<Library> =>
  typeof input?.signals === 'function'

/**
 * Works out what follows for one person from what was noticed; json-rules-engine decides which rules hold. `signals` may be
 * a function, which is then asked for every signal.
 *
 * @throws {InputError} (as a rejection) with every problem of the input at once; values are never repeated.
 */
export const advise = async <L extends Library<Ids>>(
  library: L,
  input: Input<L> | FetchedInput<L>,
): Promise<Advice<L>> => {
  const [plain, given] = [library as Library, input as Input | FetchedInput<Library>]
  const fetched = isFetched(given) ? await fetchSignals(plain, given.signals as (id: string) => unknown) : null
  const complete = (fetched === null ? given : { ...given, signals: fetched.signals }) as Input
  const settling = adviseFlow(plain, complete, fetched?.notices ?? [])
  const advice = await runAsync(settling, ({ rules, view }) =>
    decideByEngine(prepare(plain, complete.network ?? null), rules, view),
  )
  return advice as Advice<L>
}
