import type { AgreedParameter, Network } from '../model/network'
import type { Source } from '../model/source/files'
import type { NetworkFile, PartySource } from '../model/source/network'
import { checkDay, checkValidity } from './durations'
import { isDefined } from './names'
import { outside } from './parameters'
import { inside, report, type Scope } from './scope'
import { sortedEntries } from './sorted'

type AgreedSource = NonNullable<NetworkFile['parameters']>[string]

const checkParties = (scope: Scope, parties: Readonly<Record<string, readonly PartySource[]>>): void => {
  for (const [role, list] of Object.entries(parties)) {
    isDefined(inside(scope, role), 'roles', role, { part: 'key' })
    list.forEach((party, place) => checkValidity(inside(scope, role, place), party))
  }
}

const linkAgreed = (scope: Scope, name: string, source: AgreedSource): (readonly [string, AgreedParameter])[] => {
  const agreed: AgreedParameter = typeof source === 'object' ? source : { is: source }
  if (!isDefined(scope, 'parameters', name, { part: 'key' })) return []
  if (agreed.agreed !== undefined) checkDay(inside(scope, 'agreed', 'on'), agreed.agreed.on)
  const parameter = scope.defined.parameters.get(name)
  // Bounds that are wrong themselves are told at the parameter.
  const fault = parameter === undefined || scope.faulty.has(name) ? null : outside(parameter.data, agreed.is)
  if (fault !== null) report(typeof source === 'object' ? inside(scope, 'is') : scope, 'bad-parameter', fault)
  return [[name, agreed]]
}

/** Links one network: its parties, who stands in for whom, and what it agreed within the bounds of the pathways. */
export const linkNetwork = (outer: Scope, source: Extract<Source, { kind: 'network' }>): Network => {
  const { data }: { data: NetworkFile } = source
  const scope: Scope = { ...outer, source, path: [] }
  const { filledBy = {}, leadOrder = [], parameters = {} } = data
  checkParties(inside(scope, 'parties'), data.parties)
  for (const [role, other] of Object.entries(filledBy)) {
    isDefined(inside(scope, 'filledBy', role), 'roles', role, { part: 'key' })
    isDefined(inside(scope, 'filledBy', role), 'roles', other)
  }
  leadOrder.forEach((role, place) => isDefined(inside(scope, 'leadOrder', place), 'roles', role))
  const agreed = sortedEntries(parameters).flatMap(([name, value]) =>
    linkAgreed(inside(scope, 'parameters', name), name, value),
  )
  return {
    title: data.title,
    area: data.area,
    parties: data.parties,
    filledBy,
    leadOrder,
    parameters: Object.fromEntries(agreed),
  }
}
