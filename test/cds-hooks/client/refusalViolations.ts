import { emptyMembers, isFilled, isObject, objectsIn, unless, type Violation } from './violation'

/** What a refusal is for, and what it must say. */
export interface Refusal {
  readonly rule: string
  readonly status: number
  /** What the answer must name: a key, a member. */
  readonly names?: string
}

/** Finds what a refusal does not keep: the status, and an OperationOutcome that says what is wrong and where. */
export const refusalViolations = (
  status: number,
  body: unknown,
  { rule, status: wanted, names }: Refusal,
): Violation[] => {
  if (status !== wanted) return [{ rule, message: `verwachtte ${wanted}, kreeg ${status}` }]
  if (!isObject(body) || body['resourceType'] !== 'OperationOutcome') {
    return [{ rule, message: 'geen OperationOutcome' }]
  }
  const issues = objectsIn(body['issue'])
  const isSaid = issues.every(
    ({ severity, code, details }) =>
      severity === 'error' && isFilled(code) && isObject(details) && isFilled(details['text']),
  )
  return [
    ...unless(issues.length > 0 && isSaid, rule, 'een issue zonder severity, code of tekst'),
    ...unless(names === undefined || JSON.stringify(issues).includes(names), rule, `noemt ${names} niet`),
    ...emptyMembers(body, rule, []),
  ]
}
