import type { Bundle, FhirResource } from 'fhir/r4.js'
import type { Advice } from '../../model/advice'
import { pruned } from '../pruned'
import { type BundleOptions, linkTo, type Writing, writingOf } from '../writing'
import { instantOf } from './dateTimeOf'
import { detectedIssues } from './detectedIssues'
import { guidanceResponse } from './guidanceResponse'
import { provenance } from './provenance'
import { requestGroup } from './requestGroup'
import { requestOf } from './requestOf'

const urn = ({ id = '' }: FhirResource): string => linkTo(id).reference ?? ''

/** Writes an advice as draft proposals; `told` says what who gets a request may be told of it. */
export const bundleOf = (advice: Advice, options: BundleOptions, told: Writing['told']): Bundle => {
  const writing = writingOf(advice, options, told)
  const { receipt, recorded = instantOf(advice.on) } = options
  const plan: readonly FhirResource[] = [
    ...(advice.recommendations.length === 0 ? [] : [requestGroup(writing)]),
    ...advice.recommendations.map((one) => requestOf(writing, one)),
    ...detectedIssues(writing),
    guidanceResponse(writing),
  ]
  const target = plan.map((resource) => ({ reference: urn(resource) }))
  const resources = receipt === undefined ? plan : [...plan, provenance(writing, receipt, recorded, target)]
  return pruned<Bundle>({
    resourceType: 'Bundle',
    type: 'collection',
    timestamp: recorded,
    entry: resources.map((resource) => ({ fullUrl: urn(resource), resource })),
  })
}
