import type { FhirIssue } from '../../model/fhir'
import { issue } from '../issue'
import type { Located } from './entries'
import { mapOf, textOf } from './json'

/** Gives when a server last wrote a resource, in milliseconds; NaN when it does not say. */
const writtenAt = ({ resource }: Located): number => Date.parse(textOf(mapOf(resource['meta'])?.['lastUpdated']) ?? '')

const OLDER = {
  what: 'Hiervan staat ook een nieuwere versie in de gegevens',
  remedy: 'Die is gebruikt; u hoeft niets te doen.',
}

/** Leaves out versions of a resource that another one in the record has taken the place of: what was corrected is not true beside it. */
export const withoutOlder = (
  located: readonly Located[],
): { readonly current: readonly Located[]; readonly issues: readonly FhirIssue[] } => {
  const newest = new Map<string, number>()
  const named = ({ resource, type, reference }: Located): boolean => resource['id'] !== undefined && reference !== type
  for (const one of located) {
    const [at, before] = [writtenAt(one), newest.get(one.reference)]
    if (named(one) && (before === undefined || at > before) && !Number.isNaN(at)) newest.set(one.reference, at)
  }
  const isOlder = (one: Located): boolean => named(one) && writtenAt(one) < (newest.get(one.reference) ?? 0)
  return {
    current: located.filter((one) => !isOlder(one)),
    issues: located.filter(isOlder).map(({ path, reference }) => issue('status', { path, reference, ...OLDER })),
  }
}
