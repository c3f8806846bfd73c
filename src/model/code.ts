/** A code of a code system that means exactly this signal, or one of its options. */
export interface Code {
  /** A short name, or an absolute URI. */
  readonly system: string
  readonly code: string
  readonly display?: string
  /** Of a choice: the option that holds for whom a record has this code as a condition. */
  readonly is?: string
  /** Where the code was seen: a code that somebody guessed looks like any other. */
  readonly source: string
}

/** What of a record fills a signal: the age in whole years, or how many different medicines are in use. */
export type FromRecord = 'age' | 'medications'

/** Short names of code systems, and the URI that records write for each. */
export const CODE_SYSTEMS = {
  loinc: 'http://loinc.org',
  snomed: 'http://snomed.info/sct',
  'icpc-1-nl': 'http://hl7.org/fhir/sid/icpc-1-nl',
  'nhg-45': 'https://referentiemodel.nhg.org/tabellen/nhg-tabel-45-diagnostische-bepalingen',
} as const

/** Gives the URI of a code system written as such or by its short name. */
export const systemUri = (system: string): string =>
  Object.hasOwn(CODE_SYSTEMS, system) ? CODE_SYSTEMS[system as keyof typeof CODE_SYSTEMS] : system
