import type { OperationOutcome, OperationOutcomeIssue } from 'fhir/r4.js'
import type { Answer } from './service'

/** The body of an answer that says why there is no other. */
export type Refused = OperationOutcome

/** What is wrong, in Dutch, with what to do about it; never what the request held. */
export interface Fault {
  readonly code: OperationOutcomeIssue['code']
  readonly text: string
  /** Where in the request, as `prefetch.patient`. */
  readonly place?: string
}

/** Makes the answer to a request that cannot be done. */
export const refusal = (status: number, faults: readonly [Fault, ...Fault[]]): Answer<Refused> => ({
  status,
  body: {
    resourceType: 'OperationOutcome',
    issue: faults.map(({ code, text, place }) => ({
      severity: 'error',
      code,
      details: { text },
      ...(place === undefined ? {} : { diagnostics: place, expression: [place] }),
    })),
  },
})
