import { sortedEntries } from '../../link/sorted'
import type { Library } from '../../model/library'
import type { Signal } from '../../model/signal'
import type { FileKind, Files, Source } from '../../model/source/files'
import type { LawSource } from '../../model/source/laws'
import type { BibliographySource, RuleSource } from '../../model/source/pathway'
import type { RoleSource } from '../../model/source/roles'
import type { ServiceSource } from '../../model/source/services'
import type { ParameterSource, SignalSource } from '../../model/source/signals'

type Named<T> = ReadonlyMap<string, T>

/** Everything that the files of a library name, in an order that does not depend on the files; rules and parameters by full name. */
export interface Names {
  readonly signals: Named<SignalSource>
  readonly roles: Named<RoleSource>
  readonly services: Named<ServiceSource>
  readonly laws: Named<LawSource>
  readonly parameters: Named<ParameterSource>
  readonly rules: Named<RuleSource>
  readonly sources: Named<BibliographySource>
  readonly pathways: Named<{ readonly title: string }>
  readonly networks: Named<{ readonly title: string }>
}

const filesOf = <K extends FileKind>(sources: readonly Source[], kind: K): readonly Files[K][] =>
  sources.flatMap((source) => (source.kind === kind ? [source.data as Files[K]] : []))

/** Of what is named twice the first stands, as in a library. */
const named = <T>(...entries: readonly (readonly [string, T])[]): Named<T> =>
  new Map(sortedEntries([...entries].reverse()))

/** What the parts of a score can add up to is known only once a library is linked. */
const withReach = (signal: SignalSource, linked: Signal | undefined): SignalSource =>
  linked?.range === undefined ? signal : { ...signal, range: linked.range }

/**
 * Gathers the names from the files that could be read, so that there are schemas while a library is still being written;
 * the library itself, where there is one, knows more of the numbers.
 */
export const namesIn = (sources: readonly Source[], library?: Library): Names => {
  const [signals, pathways] = [filesOf(sources, 'signals'), filesOf(sources, 'pathway')]
  const inPathways = <T>(pick: (file: Files['pathway']) => Readonly<Record<string, T>> | undefined) =>
    pathways.flatMap((file) =>
      Object.entries(pick(file) ?? {}).map(([id, one]) => [`${file.pathway}/${id}`, one] as const),
    )
  return {
    signals: named(
      ...signals
        .flatMap((file) => Object.entries(file.signals))
        .map(([id, signal]) => [id, withReach(signal, library?.signals[id])] as const),
    ),
    roles: named(...filesOf(sources, 'roles').flatMap((file) => Object.entries(file.roles))),
    services: named(...filesOf(sources, 'services').flatMap((file) => Object.entries(file.services))),
    laws: named(...filesOf(sources, 'laws').flatMap((file) => Object.entries(file.laws))),
    parameters: named(
      ...signals.flatMap((file) => Object.entries(file.parameters ?? {})),
      ...inPathways(({ parameters }) => parameters),
    ),
    rules: named(...inPathways(({ rules }) => rules)),
    sources: named(...pathways.flatMap((file) => Object.entries(file.sources))),
    pathways: named(...pathways.map((file) => [file.pathway, file] as const)),
    networks: named(...filesOf(sources, 'network').map((file) => [file.network, file] as const)),
  }
}
