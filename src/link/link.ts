import type { Library } from '../model/library'
import type { Pathway } from '../model/pathway'
import type { Problem } from '../model/problem'
import type { Role } from '../model/service'
import type { Source } from '../model/source/files'
import type { LawSource } from '../model/source/laws'
import type { RoleSource } from '../model/source/roles'
import { checkBasis } from './basis'
import { checkCases } from './cases'
import { checkCodes } from './codes'
import { collect } from './collect'
import { checkNumbers, checkSizes } from './limits'
import { isDefined } from './names'
import { linkNetwork } from './networks'
import { checkActing, orderSignals } from './order'
import { linkParameter } from './parameters'
import { linkPathway } from './pathways'
import { type Draft, told } from './problems'
import { reservedSignals } from './reserved'
import { withParameters } from './restingOn'
import { type Definition, inside, ofKind, type Scope } from './scope'
import { linkLaw, linkService } from './services'
import { linkSignal } from './signals'
import { sortedEntries, sortedRecord } from './sorted'

export interface Linked {
  /** Absent when there are problems. */
  readonly library?: Library
  readonly problems: readonly Problem[]
}

const linkRole = (outer: Scope, { data, source, path }: Definition<RoleSource>): Role => {
  if (data.outOfHours !== undefined)
    isDefined(inside({ ...outer, source, path }, 'outOfHours'), 'roles', data.outOfHours)
  return { receives: [], ...data }
}

const each = <T, R>(
  definitions: ReadonlyMap<string, Definition<T>>,
  link: (definition: Definition<T>, id: string) => R,
): Map<string, R> => new Map(sortedEntries(definitions).map(([id, definition]) => [id, link(definition, id)]))

const EMPTY = 'Er zijn geen YAML-bestanden om te lezen: kijk of dit de goede map is.'

/**
 * Makes a library of checked files: every name is held against what it names. The order of the passes: what is defined
 * first, as everything refers to it; then every file on its own; then what goes through all files (circles, and on which
 * parameters a rule rests).
 */
export const link = (sources: readonly Source[]): Linked => {
  const [first] = sources
  if (first === undefined) return { problems: [{ code: 'empty-file', message: EMPTY, at: { path: '' } }] }
  const problems: Draft[] = []
  const defined = collect(sources, problems)
  const faulty = new Set<string>()
  const scope: Scope = { defined, source: first, path: [], pathway: null, problems, faulty, reaches: new Map() }
  checkNumbers(scope)

  const parameters = each(defined.parameters, (parameter, name) => linkParameter(scope, parameter, name))
  const roles = each(defined.roles, (role) => linkRole(scope, role))
  const laws = each(defined.laws as ReadonlyMap<string, Definition<LawSource>>, (law) => linkLaw(scope, law))
  const services = each(defined.services, (service) => linkService(scope, service))
  const signals = new Map(
    sortedEntries([...each(defined.signals, (signal) => linkSignal(scope, signal)), ...reservedSignals(roles)]),
  )
  checkCodes(scope)
  const pathways = new Map(
    sortedEntries(
      ofKind(sources, 'pathway')
        .filter((source) => defined.pathways.get(source.data.pathway)?.source === source)
        .map((source): [string, Pathway] => [source.data.pathway, linkPathway(scope, source)]),
    ),
  )
  const networks = sortedRecord(
    ofKind(sources, 'network').map((source) => [source.data.network, linkNetwork(scope, source)]),
  )

  const order = orderSignals(scope, { signals, pathways })
  if (problems.length === 0) {
    checkSizes(scope, pathways)
    checkBasis(scope, { signals, parameters, roles, pathways })
  }
  checkActing(scope, { signals, pathways })
  for (const source of ofKind(sources, 'cases')) checkCases(scope, source)
  if (problems.length > 0) return { problems: told(problems) }
  const library: Library = {
    format: 1,
    signals: Object.fromEntries(signals),
    order,
    parameters: Object.fromEntries(parameters),
    roles: Object.fromEntries(roles),
    services: Object.fromEntries(services),
    laws: Object.fromEntries(laws),
    pathways: Object.fromEntries(withParameters(signals, pathways)),
    networks,
  }
  return { library, problems: [] }
}
