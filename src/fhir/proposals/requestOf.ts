import type { CommunicationRequest, ServiceRequest, Task } from 'fhir/r4.js'
import type { Recommendation } from '../../model/advice'
import type { Writing } from '../writing'
import { communicationRequest } from './communicationRequest'
import { serviceRequest } from './serviceRequest'
import { task } from './task'

/**
 * Makes the one request of a recommendation, of what who gets it may be told. A referral asks another role for a service:
 * a ServiceRequest. What is said to the person is a CommunicationRequest. All else is work for who makes it happen: a Task.
 */
export const requestOf = (
  writing: Writing,
  recommendation: Recommendation,
): ServiceRequest | Task | CommunicationRequest => {
  const one = writing.told(recommendation)
  if (one.kind === 'refer' && one.to !== undefined) return serviceRequest(writing, one, one.to)
  return one.kind === 'advise' ? communicationRequest(writing, one) : task(writing, one)
}
