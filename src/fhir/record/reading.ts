import type { DayNumber } from '../../model/day'
import type { FhirIssue, FhirIssueCode } from '../../model/fhir'
import type { InputValue, Library } from '../../model/library'
import type { Moment } from '../dates'
import { issue } from '../issue'
import type { Located } from './entries'
import type { Meaning, Meanings } from './meanings'

/** A value of a signal that a record holds. */
export interface Reading {
  readonly id: string
  readonly value: InputValue
  readonly at: Moment
  readonly reference: string
}

/** While a record is read: what it is read for, and what was found. */
export interface Reader {
  readonly library: Library
  readonly base: string
  readonly today: DayNumber
  readonly meanings: Meanings
  readonly readings: Reading[]
  readonly issues: FhirIssue[]
}

/** Tells why something of a resource was not used. */
export const refuse = (
  { issues }: Reader,
  code: FhirIssueCode,
  { path, reference }: Located,
  where: {
    readonly path?: string
    readonly meaning?: Meaning | undefined
    readonly what?: string
    readonly remedy?: string
  },
): void => {
  const { meaning, what, remedy } = where
  const place = { path: where.path === undefined ? path : `${path}.${where.path}`, reference }
  issues.push(
    issue(code, {
      ...place,
      signal: meaning?.id,
      label: meaning?.signal.label,
      ...(what === undefined ? {} : { what }),
      ...(remedy === undefined ? {} : { remedy }),
    }),
  )
}

/** Tells that no signal of the library has the code of a resource. */
export const refuseCode = (reader: Reader, located: Located): void =>
  refuse(reader, 'not-a-resource', located, {
    path: 'code',
    what: 'Geen signaal heeft deze code',
    remedy: 'Hoort zij bij een signaal, zet haar dan onder `codes` in de bibliotheek.',
  })

/** Tells whether a resource carries what may change its meaning in a way that is not known here; FHIR forbids to read that. */
export const isQualified = ({ resource }: Located): boolean =>
  (Array.isArray(resource['modifierExtension']) && resource['modifierExtension'].length > 0) ||
  resource['implicitRules'] !== undefined

/** What is said of such a resource. */
export const QUALIFIED = {
  what: 'Een uitbreiding kan hier de betekenis veranderen',
  remedy: 'Kijk in het dossier wat er bedoeld is, en stel de vraag.',
}
