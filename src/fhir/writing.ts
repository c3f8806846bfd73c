import type { Reference } from 'fhir/r4.js'
import type { Advice, Recommendation } from '../model/advice'
import { CANONICAL_BASE, type Evidence, type FromFhir } from '../model/fhir'
import type { Ids, Library } from '../model/library'
import type { Receipt } from '../model/receipt'
import { planDefinitionUrl } from './canonical'
import { uuidOf } from './uuidOf'

/** What a Bundle of proposals is made with. */
export interface BundleOptions<L extends Library<Ids> = Library> {
  /** Of whom: `Patient/123`, `123`, or any other reference to a Patient. */
  readonly patient: string
  /** Who would ask for it: a reference, as `PractitionerRole/7`. */
  readonly requester?: string
  /** For labels, and for what a receiver may be told; without it ids stand where labels would. */
  readonly library?: L
  /** Where the values came from, as `signalsFromBundle` gives it. */
  readonly evidence?: FromFhir<L>['evidence']
  /** Kept in a Provenance. */
  readonly receipt?: Receipt
  /** When it was made, as an instant; the beginning of the day of the advice by default. */
  readonly recorded?: string
  /** Where canonical urls begin. */
  readonly base?: string
}

/** What every part of a Bundle is written with. */
export interface Writing {
  readonly advice: Advice
  readonly library: Library
  readonly base: string
  readonly subject: Reference
  readonly requester: Reference | undefined
  readonly evidence: Readonly<Record<string, Evidence | undefined>>
  /** What whoever gets a request may be told of it. */
  readonly told: (recommendation: Recommendation) => Recommendation
}

/** Of which nothing has a label. */
export const NAMELESS: Library = {
  format: 1,
  signals: {},
  order: [],
  parameters: {},
  roles: {},
  services: {},
  laws: {},
  pathways: {},
  networks: {},
}

/** Gets ready to write an advice down. */
export const writingOf = (
  advice: Advice,
  { patient, requester, library = NAMELESS, evidence = {}, base = CANONICAL_BASE }: BundleOptions,
  told: Writing['told'],
): Writing => ({
  advice,
  library,
  base,
  subject: { reference: /[/:]/.test(patient) ? patient : `Patient/${patient}` },
  requester: requester === undefined ? undefined : { reference: requester },
  evidence,
  told,
})

/** Gives the id of a part of a Bundle: the same for the same person, day and part. */
export const idIn = ({ advice, subject }: Writing, part: string): string =>
  uuidOf(`${subject.reference} ${advice.on} ${part}`)

export const linkTo = (id: string): Reference => ({ reference: `urn:uuid:${id}` })

/** The id of the request that is made of a recommendation. */
export const requestId = (writing: Writing, { id }: Recommendation): string => idIn(writing, `recommendation ${id}`)

export const ruleTitle = ({ library }: Pick<Writing, 'library'>, id: string): string => {
  const [pathway = '', rule = ''] = id.split('/')
  return library.pathways[pathway]?.rules[rule]?.title ?? id
}

/** Names the pathways, with their versions, of which rules ask something. */
export const canonicalsOf = ({ advice, base }: Writing, { reasons }: Pick<Recommendation, 'reasons'>): string[] => {
  const asking = new Set(reasons.map(({ rule }) => rule.split('/')[0]))
  return advice.pathways
    .filter(({ id }) => asking.has(id))
    .map(({ id, version }) => `${planDefinitionUrl(base, id)}|${version}`)
}
