import type { RelatedArtifact } from 'fhir/r4.js'
import type { Bibliography } from '../../model/pathway'

const STATUS: Readonly<Record<NonNullable<Bibliography['status']>, string>> = {
  current: '',
  superseded: 'vervangen',
  'not-current': 'niet actueel',
}

/** Cites a source. */
export const relatedArtifact = ({ title, by, year, url, status = 'current' }: Bibliography): RelatedArtifact => ({
  type: 'citation',
  display: title,
  citation: [title, by ?? '', year === undefined ? '' : String(year), STATUS[status]]
    .filter((part) => part !== '')
    .join(', '),
  ...(url === undefined ? {} : { url }),
})
