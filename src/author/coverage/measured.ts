import { footingOf } from '../../link/footing'
import type { Program } from '../../model/program'
import type { Source } from '../../model/source/files'
import { pathwayProbes } from './pathwayProbes'
import type { Probe } from './probe'
import { signalProbes } from './signalProbes'

/** What is looked at together, and the pathways whose cases count for it. */
export interface Measured extends Probe {
  readonly pathways: ReadonlySet<string>
}

/** Lists, by signal, the pathways that rest on it. */
const usersOf = ({ library }: Program): ReadonlyMap<string, ReadonlySet<string>> => {
  const users = new Map<string, Set<string>>()
  for (const pathway of Object.keys(library.pathways)) {
    for (const signal of footingOf(library, [pathway]).signals)
      users.set(signal, (users.get(signal) ?? new Set<string>()).add(pathway))
  }
  return users
}

/**
 * Lists all that is looked at in some files. A rule is measured by the cases of its own pathway, and a signal by those of the
 * pathways that rest on it: in the cases of another pathway nothing is known of it, and nobody looks whether that is right.
 */
export const measuredIn = (program: Program, sources: readonly Source[]): Measured[] => {
  const users = usersOf(program)
  const everyone = new Set(Object.keys(program.library.pathways))
  return sources.flatMap((source): Measured[] => {
    if (source.kind === 'pathway') {
      const pathways = new Set([source.data.pathway])
      return pathwayProbes(program, source).map((probe) => ({ ...probe, pathways }))
    }
    if (source.kind !== 'signals') return []
    return Object.keys(source.data.signals).flatMap((id) =>
      signalProbes(program, source, id).map((probe) => ({ ...probe, pathways: users.get(id) ?? everyone })),
    )
  })
}
