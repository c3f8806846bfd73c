import type { Recommendation } from '../model/advice'
import type { Input } from '../model/input'
import type { PlanContext } from './context'

type Consent = Recommendation['consent']
type Mode = Recommendation['mode']

/** Tells whether a role is involved already, for each of these services; an involvement without a service is for all. */
const isInvolved = ({ involved = [] }: Input, role: string, services: readonly string[]): boolean => {
  const own = involved.filter((one) => (typeof one === 'string' ? one : one.role) === role)
  if (own.some((one) => typeof one === 'string' || one.service === undefined)) return true
  return (
    services.length > 0 &&
    services.every((service) => own.some((one) => typeof one !== 'string' && one.service === service))
  )
}

interface Asked {
  readonly kind: Recommendation['kind']
  readonly to?: string | undefined
  readonly services: readonly string[]
  readonly redFlag: boolean
  readonly consent: Consent
  readonly wasDeclined: boolean
}

/**
 * Says how a recommendation is to be taken up. What the person refused to share comes first, then what was declined before,
 * then what is to be discussed first; who is involved already is asked to align. A red flag is always plainly asked.
 */
export const modeOf = (context: PlanContext, { kind, to, services, redFlag, consent, wasDeclined }: Asked): Mode => {
  if (redFlag) return 'new'
  if (consent === 'refused') return 'not-shared'
  if (wasDeclined) return 'repeated'
  if (consent === 'required') return 'discuss-first'
  return kind === 'refer' && to !== undefined && isInvolved(context.input, to, services) ? 'align' : 'new'
}
