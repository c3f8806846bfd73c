import { agreementsIn } from '../author/agreements'
import type { Library } from '../model/library'
import { faultLines, networkLines } from '../present/agreements'
import { type Arguments, type ExitCode, flag } from './command'
import { dayOption, networkIn } from './network'
import { complain, print } from './output'
import { today } from './today'

/** Says what a network still has to arrange; exit 2 when a red flag has nobody for one of its roles. */
export const checkNetwork = (given: Arguments, library: Library, network: string): ExitCode => {
  const agreements = agreementsIn(library, networkIn(library, network), dayOption(given) ?? today())
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
