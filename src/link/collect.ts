import type { Problem } from '../model/problem'
import { INVOLVED_SIGNAL, REPORTER_SIGNAL } from '../model/signal'
import type { Source } from '../model/source/files'
import { type Definition, type Definitions, ofKind, type Path } from './scope'

const COMMON = { domain: 'shared' } as const

/** The signals that every library has, filled from the input. */
export const RESERVED = {
  [REPORTER_SIGNAL]: { ...COMMON, label: 'Rol van wie meldt', type: 'choice' },
  [INVOLVED_SIGNAL]: { ...COMMON, label: 'Rollen die al betrokken zijn', type: 'choices' },
} as const

/** Gathers what all files define. A second definition of an id is a problem; the first stands. */
export const collect = (sources: readonly Source[], problems: Problem[]): Definitions => {
  const into = <T>(map: Map<string, Definition<T>>, id: string, data: T, source: Source, path: Path): void => {
    const earlier = map.get(id)
    if (earlier === undefined) map.set(id, { data, source, path })
    else {
      const { file, line } = earlier.source.locate(earlier.path, 'key')
      const at = source.locate(path, 'key')
      problems.push({
        code: 'duplicate-id',
        message: `${id} staat er al: ${file}:${line}; één ding heeft één naam`,
        at,
      })
    }
  }
  const all = <T>(
    map: Map<string, Definition<T>>,
    entries: Readonly<Record<string, T>>,
    source: Source,
    key: string,
    prefix = '',
  ): void => {
    for (const [id, data] of Object.entries(entries)) into(map, `${prefix}${id}`, data, source, [key, id])
  }
  const found = {
    signals: new Map(),
    roles: new Map(),
    services: new Map(),
    laws: new Map(),
    parameters: new Map(),
    rules: new Map(),
    pathways: new Map(),
    networks: new Map(),
  }
  for (const source of ofKind(sources, 'signals')) {
    all(found.signals, source.data.signals, source, 'signals')
    all(found.parameters, source.data.parameters ?? {}, source, 'parameters')
  }
  for (const source of ofKind(sources, 'roles')) all(found.roles, source.data.roles, source, 'roles')
  for (const source of ofKind(sources, 'services')) all(found.services, source.data.services, source, 'services')
  for (const source of ofKind(sources, 'laws')) all(found.laws, source.data.laws, source, 'laws')
  for (const source of ofKind(sources, 'pathway')) {
    const { pathway, parameters = {}, rules } = source.data
    into(found.pathways, pathway, source.data, source, ['pathway'])
    all(found.parameters, parameters, source, 'parameters', `${pathway}/`)
    all(found.rules, rules, source, 'rules', `${pathway}/`)
  }
  for (const source of ofKind(sources, 'network'))
    into(found.networks, source.data.network, source.data, source, ['network'])
  for (const id of [REPORTER_SIGNAL, INVOLVED_SIGNAL]) {
    const own = found.signals.get(id)
    if (own !== undefined) {
      problems.push({
        code: 'duplicate-id',
        message: `${id} is een vast signaal en kan niet opnieuw worden beschreven`,
        at: own.source.locate(own.path, 'key'),
      })
    }
  }
  return found
}
