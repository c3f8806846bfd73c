import type { Library } from '../model/library'
import type { Pathway } from '../model/pathway'
import type { Problem } from '../model/problem'
import { shown } from '../model/shown'
import { isReserved } from '../model/signal'
import { alike, partsThatDiffer } from './alike'
import { KINDS } from './kinds'
import { sortedRecord } from './sorted'

/** All that has an id in a library. */
export type Things = Omit<Library, 'format' | 'order' | 'ids'>

const MOST_SHOWN = 3

const clash = (kind: keyof Things, id: string, ours: object, theirs: object): Problem => {
  const parts = partsThatDiffer(ours, theirs)
  const more = parts.length > MOST_SHOWN ? ` en nog ${parts.length - MOST_SHOWN}` : ''
  const difference = `${parts.slice(0, MOST_SHOWN).join(', ')}${more}`
  return {
    code: 'duplicate-id',
    message: `${KINDS[kind].the} ${shown(id)} staat in beide bibliotheken en is niet hetzelfde (verschil: ${difference}). Geef een van beide een andere naam, of maak ze gelijk.`,
    at: { path: `${kind}.${id}` },
  }
}

interface Together<T> {
  readonly things: Readonly<Record<string, T>>
  readonly problems: readonly Problem[]
}

// Two that say the same may be written in another order; which one stays must not depend on which library came first.
const either = <T>(one: T, other: T): T => (JSON.stringify(one) <= JSON.stringify(other) ? one : other)

const ofKind = <T extends object>(
  kind: keyof Things,
  ours: Readonly<Record<string, T>>,
  theirs: Readonly<Record<string, T>>,
  compared: (thing: T) => object = (thing) => thing,
): Together<T> => {
  const things = new Map(Object.entries(ours))
  const problems: Problem[] = []
  for (const [id, their] of Object.entries(theirs)) {
    const our = things.get(id)
    things.set(id, our === undefined ? their : either(our, their))
    if (our !== undefined && !alike(compared(our), compared(their)))
      problems.push(clash(kind, id, compared(our), compared(their)))
  }
  return { things: sortedRecord(things), problems }
}

// On which parameters a rule rests follows from all else; compared, one signal that differs would be told many times.
const asWritten = (pathway: Pathway): Pathway => ({
  ...pathway,
  rules: Object.fromEntries(Object.entries(pathway.rules).map(([id, rule]) => [id, { ...rule, parameters: [] }])),
})

const described = (signals: Library['signals']): Library['signals'] =>
  Object.fromEntries(Object.entries(signals).filter(([id]) => !isReserved(id)))

// A parameter is told with the pathway that it belongs to: one mistake gives one problem.
const withoutCascades = (problems: readonly Problem[]): Problem[] => {
  const paths = new Set(problems.map(({ at }) => at.path))
  return problems.filter(({ at }) => {
    const [, pathway] = /^parameters\.([^/]+)\//.exec(at.path) ?? []
    return pathway === undefined || !paths.has(`pathways.${pathway}`)
  })
}

/** Puts the things of two libraries together, without the reserved signals. An id that stands for two things is a problem. */
export const together = (
  ours: Library,
  theirs: Library,
): { readonly things: Things; readonly problems: readonly Problem[] } => {
  const all = {
    signals: ofKind('signals', described(ours.signals), described(theirs.signals)),
    parameters: ofKind('parameters', ours.parameters, theirs.parameters),
    roles: ofKind('roles', ours.roles, theirs.roles),
    services: ofKind('services', ours.services, theirs.services),
    laws: ofKind('laws', ours.laws, theirs.laws),
    pathways: ofKind('pathways', ours.pathways, theirs.pathways, asWritten),
    networks: ofKind('networks', ours.networks, theirs.networks),
  }
  return {
    things: Object.fromEntries(Object.entries(all).map(([kind, { things }]) => [kind, things])) as Things,
    problems: withoutCascades(Object.values(all).flatMap(({ problems }) => problems)),
  }
}
