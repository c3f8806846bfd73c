// `zorgpad/fhir`: an EHR's own resources in and out (FHIR R4). Runs wherever `zorgpad/sync` does, and needs no package either.

export type { PlanDefinitionOptions } from './fhir/toPlanDefinition'
export { toPlanDefinition } from './fhir/toPlanDefinition'
export type { BundleOptions } from './fhir/writing'
export type { Evidence, FhirIssue, FhirIssueCode, FromFhir } from './model/fhir'
export { toBundle } from './toBundle'
