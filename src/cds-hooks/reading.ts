import { isMap } from '../model/isMap'
import type { Template } from './templates'

/** What came of one query. `nothing` was looked for and is not there; `absent` was not looked for; `failed` gave an error. */
export type Reading =
  | { readonly state: 'read'; readonly entries: readonly unknown[]; readonly next?: unknown }
  | { readonly state: 'nothing' | 'absent' | 'failed' | 'wrong' }

const isError = (resource: unknown): boolean =>
  isMap(resource) &&
  resource['resourceType'] === 'OperationOutcome' &&
  // A search tells of small things that way, too.
  (!Array.isArray(resource['issue']) ||
    resource['issue'].some((issue) => isMap(issue) && (issue['severity'] === 'error' || issue['severity'] === 'fatal')))

const isOutcome = (entry: unknown): boolean =>
  isMap(entry) && isMap(entry['resource']) && entry['resource']['resourceType'] === 'OperationOutcome'

const ofSearch = (bundle: Readonly<Record<string, unknown>>): Reading => {
  const entries: readonly unknown[] = Array.isArray(bundle['entry']) ? bundle['entry'] : []
  if (entries.some((entry) => isMap(entry) && isError(entry['resource']))) return { state: 'failed' }
  const links: readonly unknown[] = Array.isArray(bundle['link']) ? bundle['link'] : []
  const next = links.find((link) => isMap(link) && link['relation'] === 'next')
  const found = entries.filter((entry) => !isOutcome(entry))
  return { state: 'read', entries: found, ...(next === undefined ? {} : { next }) }
}

/** Tells the answers to a query apart. https://cds-hooks.hl7.org/2.0/#prefetch-template */
export const readingOf = ({ type }: Pick<Template, 'type'>, value: unknown): Reading => {
  if (value === undefined) return { state: 'absent' }
  if (value === null) return { state: 'nothing' }
  if (!isMap(value)) return { state: 'wrong' }
  if (value['resourceType'] === 'OperationOutcome') return { state: 'failed' }
  if (value['resourceType'] !== type) return { state: 'wrong' }
  return type === 'Bundle' ? ofSearch(value) : { state: 'read', entries: [{ resource: value }] }
}
