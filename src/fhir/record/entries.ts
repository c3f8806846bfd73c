import type { FhirIssue } from '../../model/fhir'
import { isId } from '../isId'
import { issue } from '../issue'
import { type Json, mapOf, mapsOf, textOf } from './json'

/** A resource where it stands. */
export interface Located {
  readonly type: string
  readonly resource: Json
  /** FHIRPath. */
  readonly path: string
  /** The address that its Bundle gives it. */
  readonly fullUrl: string | undefined
  /** How it is referred to, as `Observation/123`. */
  readonly reference: string
  /** Of a resource inside another: that one. */
  readonly container?: Json
}

export interface Entries {
  readonly located: Located[]
  readonly issues: FhirIssue[]
}

/** A Bundle of answers to searches holds Bundles; nobody nests them deeper. */
const DEEPEST = 4

const NO_BUNDLE = {
  what: 'Verwacht een Bundle van FHIR R4',
  remedy: 'Geef het resultaat van een zoekvraag, als gelezen JSON en niet als tekst.',
}
const HISTORY = {
  what: 'Een Bundle met de geschiedenis zegt niet wat er nu geldt',
  remedy: 'Geef het resultaat van een zoekvraag.',
}

const referenceOf = (type: string, { id }: Json, fullUrl: string | undefined): string =>
  isId(id) ? `${type}/${id}` : (fullUrl ?? type)

const containedIn = (outer: Located): Located[] =>
  mapsOf(outer.resource['contained']).flatMap(([place, resource]) => {
    const type = textOf(resource['resourceType'])
    if (type === undefined) return []
    const reference = `${outer.reference}#${textOf(resource['id']) ?? ''}`
    const path = `${outer.path}.contained[${place}]`
    return [{ type, resource, path, fullUrl: outer.fullUrl, reference, container: outer.resource }]
  })

const isFailure = (outcome: Json): boolean =>
  mapsOf(outcome['issue']).some(([, { severity }]) => severity !== 'information')

const readEntry = (entry: Json, path: string, depth: number, { located, issues }: Entries): void => {
  const resource = mapOf(entry['resource'])
  const type = textOf(resource?.['resourceType'])
  const at = `${path}.resource`
  if (resource === undefined || type === undefined) issues.push(issue('not-a-resource', { path }))
  else if (type === 'Bundle') readBundle(resource, at, depth + 1, { located, issues })
  else if (type === 'OperationOutcome') {
    if (isFailure(resource)) issues.push(issue('incomplete', { path: at }))
  } else {
    const fullUrl = textOf(entry['fullUrl'])
    const one = { type, resource, path: at, fullUrl, reference: referenceOf(type, resource, fullUrl) }
    located.push(one, ...containedIn(one))
  }
}

const readBundle = (bundle: Json, path: string, depth: number, entries: Entries): void => {
  const { issues } = entries
  if (depth > DEEPEST) return void issues.push(issue('not-a-resource', { path }))
  if (bundle['type'] === 'history') return void issues.push(issue('not-a-resource', { path, ...HISTORY }))
  for (const [place, { relation }] of mapsOf(bundle['link']))
    if (relation === 'next') issues.push(issue('incomplete', { path: `${path}.link[${place}]` }))
  const { entry } = bundle
  if (entry !== undefined && !Array.isArray(entry)) issues.push(issue('not-a-resource', { path: `${path}.entry` }))
  else
    (entry ?? []).forEach((one: unknown, place: number) => {
      const at = `${path}.entry[${place}]`
      const map = mapOf(one)
      if (map === undefined) issues.push(issue('not-a-resource', { path: at }))
      else readEntry(map, at, depth, entries)
    })
}

/** Lists every resource in a Bundle and in those inside it, and what in it is none. */
export const entriesOf = (bundle: unknown): Entries => {
  const entries: Entries = { located: [], issues: [] }
  const map = mapOf(bundle)
  if (map?.['resourceType'] === 'Bundle') readBundle(map, 'Bundle', 0, entries)
  else entries.issues.push(issue('not-a-resource', { path: '', ...NO_BUNDLE }))
  return entries
}
