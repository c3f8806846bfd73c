import type { Coding } from 'fhir/r4.js'

const SNOMED = 'http://snomed.info/sct'
const AGB_SPECIALISM = 'urn:oid:2.16.840.1.113883.2.4.6.7'

interface Confirmed {
  readonly code: string
  /** Where the code was seen with exactly this meaning. */
  readonly source: string
}

const VALUE_SETS = 'canvas-medical/canvas-plugins, value_set/v2022/intervention.py (copy of US VSAC value sets)'
const NICTIZ = 'Nictiz/Nictiz-R4-zib2020 and Nictiz/HL7-mappings, examples with AGB specialisms'

/** A referral as such. */
const REFERRAL: Confirmed = { code: '3457005', source: 'Nictiz/Nictiz-R4-ELZ, hg-ReferralTask' }

/** Referrals to exactly one profession, by role. A role that is not here goes out as text. */
const REFERRALS: Readonly<Record<string, Confirmed>> = {
  apotheker: { code: '306362008', source: VALUE_SETS },
  dietist: { code: '103699006', source: VALUE_SETS },
  ergotherapeut: { code: '308453003', source: VALUE_SETS },
  fysiotherapeut: { code: '308447003', source: VALUE_SETS },
  logopedist: { code: '308452008', source: VALUE_SETS },
}

const SPECIALISMS: Readonly<Record<string, Confirmed>> = {
  apotheker: { code: '0200', source: NICTIZ },
  fysiotherapeut: { code: '0400', source: NICTIZ },
  huisarts: { code: '0100', source: NICTIZ },
  logopedist: { code: '0500', source: NICTIZ },
  neuroloog: { code: '0330', source: NICTIZ },
}

const codings = (system: string, found: readonly (Confirmed | undefined)[]): Coding[] =>
  found.flatMap((one) => (one === undefined ? [] : [{ system, code: one.code }]))

const of = (table: Readonly<Record<string, Confirmed>>, role: string): Confirmed | undefined =>
  Object.hasOwn(table, role) ? table[role] : undefined

/** Gives the codes of a referral to a role: that it is one, and of exactly that profession where its code is confirmed. */
export const referralCodings = (role: string): Coding[] => codings(SNOMED, [of(REFERRALS, role), REFERRAL])

/** Gives the AGB specialism of a role; none where it is not confirmed. */
export const roleCodings = (role: string): Coding[] => codings(AGB_SPECIALISM, [of(SPECIALISMS, role)])
