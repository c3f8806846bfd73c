import { suggestion } from '../evaluate/input/suggest'
import { parseDay } from '../model/day'
import type { Library } from '../model/library'
import { type Arguments, textOption } from './command'
import { UsageError } from './usage'

/** Gives back a network that is there, and refuses one that is not. */
export const networkIn = (library: Library, network: string): string => {
  const known = Object.keys(library.networks)
  if (known.includes(network)) return network
  const hint = suggestion(network, known)
  const list = known.length === 0 ? ' De bibliotheek heeft er geen.' : ` Kies uit: ${known.join(', ')}.`
  throw new UsageError(`Het netwerk ${network} bestaat niet.${hint || list}`)
}

/** Gives the day that was asked for, and refuses one that does not exist. */
export const dayOption = (given: Arguments): string | undefined => {
  const on = textOption(given, 'on')
  if (on !== undefined && parseDay(on) === null)
    throw new UsageError('--on is geen dag: schrijf JJJJ-MM-DD, bijvoorbeeld 2026-03-02.')
  return on
}
