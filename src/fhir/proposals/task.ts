import type { Task } from 'fhir/r4.js'
import type { Recommendation } from '../../model/advice'
import { roleText } from '../../model/phrases'
import { canonicalsOf, type Writing } from '../writing'
import { notesOf, titleIn } from './notesOf'
import { proposed } from './proposed'
import { roleCodings } from './roleCodes'

/** Gives a piece of work to who makes it happen: what to do, measure, tell, look at again or discuss. */
export const task = (writing: Writing, one: Recommendation): Task => {
  const { role, party } = one.responsible
  const acting = party?.role ?? role
  const { period, ...common } = proposed(writing, one)
  return {
    resourceType: 'Task',
    ...common,
    // R4 lets a Task instantiate an ActivityDefinition, or one protocol by its uri: the first that asks.
    instantiatesUri: canonicalsOf(writing, one)[0],
    status: 'draft',
    intent: 'proposal',
    description: titleIn(writing, one),
    for: writing.subject,
    requester: writing.requester,
    performerType: [{ coding: roleCodings(acting), text: roleText(writing.library, acting) }],
    owner: party === undefined ? undefined : { display: party.name },
    // One text, as R4 has room for one reason.
    reasonCode: { text: one.reasons.map(({ why }) => why).join(' ') },
    note: notesOf(writing, one),
    restriction: { period },
  }
}
