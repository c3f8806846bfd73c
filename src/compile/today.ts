import type { Today } from '../model/condition'
import type { State } from '../model/state'
import { FALSE } from '../model/truth'

/** Tells whether `known` and `missing` hold by what is known today. Never uncertain. */
export const holdsToday = (state: State, tests: readonly Today[]): boolean => {
  const today = state.today ?? state
  if (today.exists === FALSE) return false
  const known = today.exact && today.reason === null && !today.absent
  return tests.every((test) =>
    'known' in test ? test.known === known : today.reason !== null && test.missing.includes(today.reason),
  )
}
