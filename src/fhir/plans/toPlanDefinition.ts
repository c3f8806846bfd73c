import type { PlanDefinition } from 'fhir/r4.js'
import { formatDay, parseDay } from '../../model/day'
import { CANONICAL_BASE } from '../../model/fhir'
import type { Ids, Library } from '../../model/library'
import type { Pathway } from '../../model/pathway'
import { planDefinitionUrl } from '../canonical'
import { pruned } from '../pruned'
import { NAMELESS } from '../writing'
import { planAction } from './planAction'
import { relatedArtifact } from './relatedArtifact'

export interface PlanDefinitionOptions {
  /** The id of the pathway; by default the one that it has in `library`, else made of its title. */
  readonly id?: string
  /** For labels and the defaults of parameters; without it ids stand where labels would. */
  readonly library?: Library<Ids>
  /** Where canonical urls begin. */
  readonly base?: string
}

const STATUS = { draft: 'draft', adopted: 'active', retired: 'retired' } as const
const TYPES = { clinical: 'clinical-protocol', organisational: 'workflow-definition' } as const

/** Writes a text as an id as FHIR has them: without accents, at most 64 characters. */
const slug = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 64)
    .replace(/^-|-$/g, '')

const idOf = (pathway: Pathway, { pathways }: Library): string =>
  Object.entries(pathways).find(([, one]) => one === pathway)?.[0] ?? slug(pathway.title)

/** A name as programs have them: `ZorgpadOndervoeding`. */
const nameOf = (id: string): string =>
  `Zorgpad${id
    .split(/[^a-zA-Z0-9]+/)
    .map((word) => `${word.charAt(0).toUpperCase()}${word.slice(1)}`)
    .join('')}`

/** `until` is the first day on which it no longer holds; the end of a period is the last on which it does. */
const periodOf = ({ from, until }: Pathway['valid']): PlanDefinition['effectivePeriod'] => {
  const end = until === undefined ? null : parseDay(until)
  return { ...(from === undefined ? {} : { start: from }), ...(end === null ? {} : { end: formatDay(end - 1) }) }
}

/**
 * Writes a pathway as a FHIR R4 PlanDefinition, for exchange: an action for each rule, with its sources, the data it looks at and
 * what it asks. Conditions are in `text/x-zorgpad`, which no other engine runs: it documents the pathway, and does not carry it out.
 */
export const toPlanDefinition = (pathway: Pathway, options: PlanDefinitionOptions = {}): PlanDefinition => {
  const { base = CANONICAL_BASE } = options
  const library = (options.library ?? NAMELESS) as Library
  const { id = idOf(pathway, library) } = options
  return pruned<PlanDefinition>({
    resourceType: 'PlanDefinition',
    id: slug(id),
    url: planDefinitionUrl(base, id),
    version: pathway.version,
    name: nameOf(id),
    title: pathway.title,
    type: {
      coding: [{ system: 'http://terminology.hl7.org/CodeSystem/plan-definition-type', code: TYPES[pathway.class] }],
    },
    status: STATUS[pathway.status],
    publisher: pathway.owner,
    usage: pathway.use,
    effectivePeriod: periodOf(pathway.valid),
    relatedArtifact: Object.values(pathway.sources).map(relatedArtifact),
    action: Object.entries(pathway.rules).map(([rule, one]) => planAction({ library, pathway, base }, rule, one)),
  })
}
