import type { Today } from '../model/condition'
import type { State } from '../model/state'
import { FALSE, fromBoolean, type Truth, UNKNOWN } from '../model/truth'

/** Tells whether `known` and `missing` hold by what is known today. Uncertain only while answers are still to be fetched. */
export const holdsToday = (state: State, tests: readonly Today[]): Truth => {
  const today = state.today ?? state
  if (today.exists === FALSE) return FALSE
  if (today.pending) return UNKNOWN
  const known = today.exact && today.reason === null && !today.absent
  return fromBoolean(
    tests.every((test) =>
      'known' in test ? test.known === known : today.reason !== null && test.missing.includes(today.reason),
    ),
  )
}
