import type { Coding } from 'fhir/r4.js'

const CODE = 'geen-van-deze'

const systemOf = (base: string): string => `${base}/CodeSystem/antwoord`

/**
 * Makes the answer that nothing on the list is so. Nothing ticked would be not known; and it has a code system of its own, as an author
 * may have an option of the same name.
 */
export const noneOfThese = (base: string): Coding => ({ system: systemOf(base), code: CODE, display: 'Geen van deze' })

/** Tells whether a coding is that answer. */
export const isNoneOfThese = (base: string, system: unknown, code: unknown): boolean =>
  system === systemOf(base) && code === CODE
