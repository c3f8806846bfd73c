import { BUNDLED } from '../model/bundled'
import { shown } from '../model/shown'
import { INVOLVED_SIGNAL, REPORTER_SIGNAL } from '../model/signal'
import type { Source } from '../model/source/files'
import type { Draft } from './problems'
import { type Definition, type Definitions, ofKind, type Path } from './scope'

const COMMON = { domain: 'shared' } as const

/** The signals that every library has, filled from the input. */
export const RESERVED = {
  [REPORTER_SIGNAL]: { ...COMMON, label: 'Rol van wie meldt', type: 'choice' },
  [INVOLVED_SIGNAL]: { ...COMMON, label: 'Rollen die al betrokken zijn', type: 'choices' },
} as const

interface Job {
  readonly problems: Draft[]
  readonly source: Source
  readonly twice: Set<string>
}

type Into<T> = Map<string, Definition<T>>

const reportTwice = ({ problems, source }: Job, id: string, earlier: Definition<unknown>, path: Path): void => {
  const { file, line } = earlier.source.locate(earlier.path, 'key')
  const message = `${shown(id)} staat er al, in ${file}:${line}, en één ding heeft één naam: gebruik dat, of kies hier een andere naam.`
  problems.push({ code: 'duplicate-id', message, at: source.locate(path, 'key') })
}

/** Adds one thing; gives false when there is one of that name already. */
const add = <T>(job: Job, into: Into<T>, id: string, data: T, path: Path): boolean => {
  const earlier = into.get(id)
  if (earlier === undefined) into.set(id, { data, source: job.source, path })
  else {
    job.twice.add(id)
    reportTwice(job, id, earlier, path)
  }
  return earlier === undefined
}

/** Gives the file that has everything in it already: then this one is probably a copy. */
const copied = <T>(into: Into<T>, ids: readonly string[]): string | undefined => {
  const files = new Set(ids.map((id) => into.get(id)?.source.file))
  const [file] = files
  return ids.length > 1 && files.size === 1 ? file : undefined
}

/** Adds all things of one kind in a file. */
const addAll = <T>(
  job: Job,
  into: Into<T>,
  key: string,
  things: Readonly<Record<string, T>> = {},
  pathway = '',
): void => {
  const ids = Object.keys(things)
  const file = copied(into, ids)
  if (file === undefined) {
    for (const [id, data] of Object.entries(things)) add(job, into, `${pathway}${id}`, data, [key, id])
    return
  }
  for (const id of ids) job.twice.add(id)
  const message = `Alle ${ids.length} namen hieronder staan al in ${file}: is dit een kopie, haal dit bestand dan weg.`
  job.problems.push({ code: 'duplicate-id', message, at: job.source.locate([key, ids[0] ?? ''], 'key') })
}

const checkReserved = (signals: Into<unknown>, problems: Draft[]): void => {
  for (const id of [REPORTER_SIGNAL, INVOLVED_SIGNAL]) {
    const own = signals.get(id)
    if (own === undefined) continue
    const message = `"${id}" is een vast signaal, dat uit de invoer komt: kies voor dit signaal een andere naam.`
    problems.push({ code: 'duplicate-id', message, at: own.source.locate(own.path, 'key') })
  }
}

const isBundled = ({ file }: Source): boolean => file.startsWith(`${BUNDLED}/`)

// What comes with the package is first: of a name that is there twice, the one to change is in a file of one's own.
const bundledFirst = (a: Source, b: Source): number => Number(isBundled(b)) - Number(isBundled(a))

const thingsOf = (
  source: Extract<Source, { kind: 'roles' | 'services' | 'laws' }>,
): Readonly<Record<string, unknown>> =>
  source.kind === 'roles' ? source.data.roles : source.kind === 'services' ? source.data.services : source.data.laws

/**
 * Gathers what all files define. A second definition of an id is a problem; the first stands. Of a second pathway of the
 * same name nothing is gathered: it would all be there twice.
 */
export const collect = (files: readonly Source[], problems: Draft[]): Definitions => {
  const sources = [...files].sort(bundledFirst)
  const twice = new Set<string>()
  const found = {
    twice,
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
    addAll({ problems, source, twice }, found.signals, 'signals', source.data.signals)
    addAll({ problems, source, twice }, found.parameters, 'parameters', source.data.parameters)
  }
  for (const kind of ['roles', 'services', 'laws'] as const) {
    for (const source of ofKind(sources, kind)) addAll({ problems, source, twice }, found[kind], kind, thingsOf(source))
  }
  for (const source of ofKind(sources, 'pathway')) {
    const { pathway, parameters, rules } = source.data
    if (!add({ problems, source, twice }, found.pathways, pathway, source.data, ['pathway'])) continue
    addAll({ problems, source, twice }, found.parameters, 'parameters', parameters, `${pathway}/`)
    addAll({ problems, source, twice }, found.rules, 'rules', rules, `${pathway}/`)
  }
  for (const source of ofKind(sources, 'network')) {
    add({ problems, source, twice }, found.networks, source.data.network, source.data, ['network'])
  }
  checkReserved(found.signals, problems)
  return found
}
