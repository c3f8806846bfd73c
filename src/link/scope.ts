import type { ProblemCode } from '../model/problem'
import type { FileKind, Source } from '../model/source/files'
import type { NetworkFile } from '../model/source/network'
import type { RuleSource } from '../model/source/pathway'
import type { RoleSource } from '../model/source/roles'
import type { ServiceSource } from '../model/source/services'
import type { ParameterSource, SignalSource } from '../model/source/signals'
import type { Draft } from './problems'

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
  /** Names that were defined twice: which of the two their users mean is not known. */
  readonly twice: ReadonlySet<string>
}

/** How far a score can be: null when nothing says so, `unclear` when what says so is wrong itself. */
export type Reach = readonly [number, number] | 'unclear' | null

/** Where linking stands: the place in a file, all that is defined, and where problems go. */
export interface Scope {
  readonly defined: Definitions
  readonly source: Source
  readonly path: Path
  /** The pathway whose names come first; null outside pathways. */
  readonly pathway: string | null
  readonly problems: Draft[]
  /** Parameters of which a mistake was told already: where they are used it is not told again. */
  readonly faulty: Set<string>
  /** What is already known of how far scores can be. */
  readonly reaches: Map<SignalSource, Reach>
}

/** Goes deeper into the same file. */
export const inside = (scope: Scope, ...path: Path): Scope => ({ ...scope, path: [...scope.path, ...path] })

/** Reports a problem at the scope's place. */
export const report = (
  { source, path, problems }: Scope,
  code: ProblemCode,
  message: Draft['message'],
  part: 'key' | 'value' = 'value',
  about?: string,
): void => {
  const draft = { code, message, at: source.locate(path, part) }
  problems.push(about === undefined ? draft : { ...draft, about })
}

/** Picks the files of one kind. */
export const ofKind = <K extends FileKind>(sources: readonly Source[], kind: K): Extract<Source, { kind: K }>[] =>
  sources.filter((source): source is Extract<Source, { kind: K }> => source.kind === kind)
