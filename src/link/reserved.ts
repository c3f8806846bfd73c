import type { Role } from '../model/service'
import type { Signal } from '../model/signal'
import { RESERVED } from './collect'

/** Makes the signals that are filled from the input; their options are the roles of the library. */
export const reservedSignals = (roles: Iterable<readonly [string, Role]>): [string, Signal][] => {
  const options = Object.fromEntries([...roles].map(([id, { label }]) => [id, label]))
  return Object.entries(RESERVED).map(([id, signal]) => [id, { ...signal, options }])
}
