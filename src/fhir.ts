// `zorgpad/fhir`: an EHR's own resources in and out (FHIR R4). Runs wherever `zorgpad/sync` does, and needs no package either.

export { type PlanDefinitionOptions, toPlanDefinition } from './fhir/plans/toPlanDefinition'
export { type QuestionnaireOptions, questionnaireFor } from './fhir/questionnaire/questionnaireFor'
export {
  type ResponseOptions,
  signalsFromQuestionnaireResponse,
} from './fhir/questionnaire/signalsFromQuestionnaireResponse'
export { type RecordOptions, signalsFromBundle } from './fhir/record/signalsFromBundle'
export type { BundleOptions } from './fhir/writing'
export { CANONICAL_BASE, type Evidence, type FhirIssue, type FhirIssueCode, type FromFhir } from './model/fhir'
export { toBundle } from './toBundle'
