import type { Identifier, Period } from 'fhir/r4.js'
import type { Recommendation } from '../../model/advice'
import { recommendationSystem } from '../canonical'
import { requestId, type Writing } from '../writing'
import { dateTimeOf } from './dateTimeOf'
import { priorityOf } from './priorityOf'

/** What every kind of request says in the same words. */
interface Proposed {
  readonly id: string
  readonly identifier: Identifier[]
  readonly priority: ReturnType<typeof priorityOf>
  readonly authoredOn: string
  /** Until when; undefined without a deadline. */
  readonly period: Period | undefined
}

/** Gives what every request has. The identifier is the id of the recommendation, with which a host tells what became of it. */
export const proposed = (writing: Writing, one: Recommendation): Proposed => ({
  id: requestId(writing, one),
  identifier: [{ system: recommendationSystem(writing.base), value: one.id }],
  priority: priorityOf(one.urgency),
  authoredOn: writing.advice.on,
  period: one.due === null ? undefined : { end: dateTimeOf(one.due) },
})
