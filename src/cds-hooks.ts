// `zorgpad/cds-hooks`: an EHR asks, cards answer (CDS Hooks 2.0). Runs wherever `zorgpad/sync` does, and needs no package either.
export { type FeedbackAnswer, type FeedbackOptions, feedback } from './cds-hooks/feedback'
export type { FetchFhir } from './cds-hooks/gather'
export type { Refused } from './cds-hooks/outcome'
export type { Answer, Asked, CdsService, Circumstances, FhirAccess, PrefetchKey } from './cds-hooks/service'
export type {
  Action,
  Card,
  CardSource,
  Cards,
  Coding,
  Discovery,
  Feedback,
  FhirAuthorization,
  Hook,
  Indicator,
  Link,
  ServiceEntry,
  Suggestion,
} from './cds-hooks/wire'
export { discovery } from './discovery'
export { type HandleOptions, handle } from './handle'
export type { Ids, Library } from './model/library'
export { type HttpAnswer, type HttpRequest, type RouteOptions, route } from './route'
