import type {
  Bundle,
  CommunicationRequest,
  GuidanceResponse,
  RequestGroup,
  Resource,
  ServiceRequest,
  Task,
} from 'fhir/r4.js'
import { toBundle } from '../../src/fhir'
import type { Input } from '../../src/model/input'
import type { Library } from '../../src/model/library'
import { advice, withRules } from '../plan/world'

interface Kinds {
  readonly RequestGroup: RequestGroup
  readonly ServiceRequest: ServiceRequest
  readonly Task: Task
  readonly CommunicationRequest: CommunicationRequest
  readonly GuidanceResponse: GuidanceResponse
}

export type Request = ServiceRequest | Task | CommunicationRequest

export const resources = ({ entry = [] }: Bundle): Resource[] => entry.flatMap(({ resource }) => resource ?? [])

/** Lists what a Bundle holds of one kind. */
export const all = <K extends keyof Kinds>(bundle: Bundle, kind: K): Kinds[K][] =>
  resources(bundle).filter(({ resourceType }) => resourceType === kind) as unknown as Kinds[K][]

/** Gives the only one of a kind. */
export const one = <K extends keyof Kinds>(bundle: Bundle, kind: K): Kinds[K] => {
  const [first, ...rest] = all(bundle, kind)
  if (first === undefined || rest.length > 0) throw new Error(`${rest.length + (first ? 1 : 0)} × ${kind}`)
  return first
}

/** Lists the requests, each of a recommendation. */
export const requests = (bundle: Bundle): Request[] => [
  ...all(bundle, 'ServiceRequest'),
  ...all(bundle, 'Task'),
  ...all(bundle, 'CommunicationRequest'),
]

/** The id of the recommendation that a request was made of. */
export const recommendationOf = ({ identifier = [] }: Request): string => identifier[0]?.value ?? ''

export const noteTexts = ({ note = [] }: Pick<Request, 'note'>): string[] => note.map(({ text }) => text)

export const REFER = 'refer: dietist, for: dieet, responsible: huisarts, within: 1 week'

/** A library of one rule that asks one thing. */
export const asking = (item: string, extra = ''): Library =>
  withRules({ a: `when: { moe: true }, ${extra} then: [{ ${item} }]` })

/** Writes the advice of a library. */
export const written = (library: Library, input: Partial<Input> = {}, extra: object = {}) =>
  toBundle(advice(library, input), { patient: '1', library, ...extra })
