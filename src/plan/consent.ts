import type { Recommendation } from '../model/advice'
import type { PlanContext } from './context'

/**
 * Says whether the receiver may be told what medical and shared signals say: within the medical domain with the referral
 * itself, outside it only with consent for the role or its domain. A red flag never waits for consent.
 */
export const consentFor = (
  { program, input }: PlanContext,
  to: string | undefined,
  redFlag: boolean,
): Recommendation['consent'] => {
  const role = to === undefined ? undefined : program.library.roles[to]
  if (redFlag || to === undefined || role === undefined || role.domain === 'medical') return 'not-needed'
  const given = input.consent?.[to] ?? input.consent?.[role.domain]
  return given === undefined ? 'required' : given ? 'given' : 'refused'
}
