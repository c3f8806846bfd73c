import { distance } from 'fastest-levenshtein'
import { nearest } from '../model/nearest'
import type { Problem, ProblemCode } from '../model/problem'
import type { FileKind, Source } from '../model/source/files'
import type { NetworkFile } from '../model/source/network'
import type { RuleSource } from '../model/source/pathway'
import type { RoleSource } from '../model/source/roles'
import type { ServiceSource } from '../model/source/services'
import type { ParameterSource, SignalSource } from '../model/source/signals'

export type Path = readonly (string | number)[]

/** Something defined in a file, with its place there. */
export interface Definition<T> {
  readonly data: T
  readonly source: Source
  readonly path: Path
}

/** Everything that files define, by id; parameters and rules by full name. */
export interface Definitions {
  readonly signals: ReadonlyMap<string, Definition<SignalSource>>
  readonly roles: ReadonlyMap<string, Definition<RoleSource>>
  readonly services: ReadonlyMap<string, Definition<ServiceSource>>
  readonly laws: ReadonlyMap<string, Definition<unknown>>
  readonly parameters: ReadonlyMap<string, Definition<ParameterSource>>
  readonly rules: ReadonlyMap<string, Definition<RuleSource>>
  readonly pathways: ReadonlyMap<string, Definition<unknown>>
  readonly networks: ReadonlyMap<string, Definition<NetworkFile>>
}

/** Where linking stands: the place in a file, all that is defined, and where problems go. */
export interface Scope {
  readonly defined: Definitions
  readonly source: Source
  readonly path: Path
  /** The pathway whose names come first; null outside pathways. */
  readonly pathway: string | null
  readonly problems: Problem[]
}

/** Goes deeper into the same file. */
export const inside = (scope: Scope, ...path: Path): Scope => ({ ...scope, path: [...scope.path, ...path] })

/** Reports a problem at the scope's place. */
export const report = (
  { source, path, problems }: Scope,
  code: ProblemCode,
  message: string,
  part: 'key' | 'value' = 'value',
): void => {
  problems.push({ code, message, at: source.locate(path, part) })
}

/** Says which known name was probably meant. */
export const meant = (name: string, known: Iterable<string>): string => {
  const near = nearest(name, [...known], distance)
  return near === undefined ? '' : `; bedoelt u ${near}?`
}

const CODES = {
  signals: ['unknown-signal', 'het signaal'],
  roles: ['unknown-role', 'de rol'],
  services: ['unknown-service', 'de dienst'],
  laws: ['unknown-law', 'de wet'],
  parameters: ['unknown-parameter', 'de parameter'],
  rules: ['unknown-rule', 'de regel'],
  pathways: ['unknown-pathway', 'het zorgpad'],
  networks: ['unknown-network', 'het netwerk'],
} as const satisfies Readonly<Record<keyof Definitions, readonly [ProblemCode, string]>>

const KINDS: Readonly<Record<keyof Definitions, string>> = {
  signals: 'een signaal',
  roles: 'een rol',
  services: 'een dienst',
  laws: 'een wet',
  parameters: 'een parameter',
  rules: 'een regel',
  pathways: 'een zorgpad',
  networks: 'een netwerk',
}

const otherKind = (defined: Definitions, name: string): string => {
  const found = (Object.keys(KINDS) as (keyof Definitions)[]).find((kind) => defined[kind].has(name))
  return found === undefined ? '' : `; ${name} is ${KINDS[found]}`
}

/** Tells whether a name is defined; reports it when it is not. */
export const isDefined = (
  scope: Scope,
  kind: keyof Definitions,
  name: string,
  part: 'key' | 'value' = 'value',
): boolean => {
  if (scope.defined[kind].has(name)) return true
  const [code, what] = CODES[kind]
  const hint = otherKind(scope.defined, name) || meant(name, scope.defined[kind].keys())
  report(scope, code, `${what} ${name} bestaat niet${hint}`, part)
  return false
}

/** Picks the files of one kind. */
export const ofKind = <K extends FileKind>(sources: readonly Source[], kind: K): Extract<Source, { kind: K }>[] =>
  sources.filter((source): source is Extract<Source, { kind: K }> => source.kind === kind)
