import { agreementsIn } from '../author/agreements'
import { suggestion } from '../evaluate/suggest'
import { parseDay } from '../model/day'
import type { Library } from '../model/library'
import { faultLines, networkLines } from '../present/agreements'
import { type Arguments, type ExitCode, flag, textOption } from './command'
import { complain, print } from './output'
import { today } from './today'
import { UsageError } from './usage'

const dayFrom = (given: Arguments): string => {
  const on = textOption(given, 'on') ?? today()
  if (parseDay(on) === null) throw new UsageError('--on is geen dag: schrijf JJJJ-MM-DD, bijvoorbeeld 2026-03-02.')
  return on
}

/** Says what a network still has to arrange; exit 2 when a red flag has nobody for one of its roles. */
export const checkNetwork = (given: Arguments, library: Library, network: string): ExitCode => {
  const known = Object.keys(library.networks)
  if (!known.includes(network)) {
    const hint = suggestion(network, known)
    const list = known.length === 0 ? ' De bibliotheek heeft er geen.' : ` Kies uit: ${known.join(', ')}.`
    throw new UsageError(`Het netwerk ${network} bestaat niet.${hint || list}`)
  }
  const agreements = agreementsIn(library, network, dayFrom(given))
  const faults = faultLines(library, agreements)
  if (flag(given, 'json')) print(JSON.stringify(agreements, null, 2))
  else print(networkLines(library, agreements).join('\n'))
  if (faults.length > 0) {
    complain(faults.join('\n'))
    return 2
  }
  const { parameters, roles, ending } = agreements
  return parameters.length + roles.filter(({ standIn }) => standIn === undefined).length + ending.length === 0 ? 0 : 1
}
