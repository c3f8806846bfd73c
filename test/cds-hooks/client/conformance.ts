import type { Caller } from './caller'
import { cardViolations } from './cardViolations'
import { discoveryViolations } from './discoveryViolations'
import { feedbackChecks } from './feedbackChecks'
import { type HookCall, refusalsOf } from './refusals'
import { samenessOf } from './sameness'
import { isObject, type Json, objectsIn, type Violation } from './violation'

/** What a server is tried with. */
export interface Trial {
  /** The id of the service. */
  readonly service: string
  /** Requests that are answered with cards. */
  readonly requests: readonly HookCall[]
  /** Prefetch keys without which the service cannot do. */
  readonly required: readonly string[]
  /** A resource of somebody else that would change the answer if it were used. */
  readonly alien: Json
}

/** What came of it. */
export interface Report {
  readonly violations: readonly Violation[]
  /** How many cards were looked at. */
  readonly cards: number
  /** The longest that an answer took, in milliseconds; C15 asks for less than 500. Told, and not tested: machines differ. */
  readonly slowest: number
}

const cardsIn = (body: unknown): number => objectsIn(isObject(body) ? body['cards'] : []).length

/**
 * Tries a server as an EHR would, on every line of what a service must keep: D1–D4 on discovery, R1–R9 on requests, C1–C14 on
 * cards with the invariants of the specification's own model, and F1 on feedback.
 */
export const conformance = async (caller: Caller, { service, requests, required, alien }: Trial): Promise<Report> => {
  const path = `/cds-services/${service}`
  const discovered = await caller.get('/cds-services')
  const violations = discoveryViolations(discovered.status, discovered.body)
  let [cards, slowest] = [0, 0]
  for (const request of requests) {
    const { status, body, milliseconds } = await caller.post(path, request)
    violations.push(...cardViolations(status, body, String(request.context['patientId'])))
    cards += cardsIn(body)
    slowest = Math.max(slowest, milliseconds)
  }
  const [first] = requests
  if (first !== undefined) {
    violations.push(...(await samenessOf(caller, path, first, alien)))
    violations.push(...(await refusalsOf(caller, path, first, required)))
  }
  return { violations: [...violations, ...(await feedbackChecks(caller, path))], cards, slowest }
}
