import type { Reference, RequestGroup, RequestGroupAction } from 'fhir/r4.js'
import type { Lead, Recommendation, Responsible } from '../../model/advice'
import { questionsOf, roleText, whoOf } from '../../model/phrases'
import { VERSION } from '../../model/version'
import { relatedArtifact } from '../plans/relatedArtifact'
import { canonicalsOf, idIn, linkTo, requestId, type Writing } from '../writing'
import { dateTimeOf } from './dateTimeOf'
import { evidenceFor, isReason } from './evidenceFor'
import { notesOf, titleIn } from './notesOf'
import { priorityOf } from './priorityOf'

/** Zorgpad as an author. */
export const author = (): Reference => ({ display: `zorgpad ${VERSION}` })

export const groupId = (writing: Writing): string => idIn(writing, 'group')

/** Says that an action comes after what it waits for, where that is in the plan. */
const after = (writing: Writing, one: Recommendation): RequestGroupAction['relatedAction'] =>
  writing.advice.recommendations
    .filter((other) => other !== one && other.reasons.some(({ rule }) => one.waitsFor?.includes(rule)))
    .map((other) => ({ actionId: requestId(writing, other), relationship: 'after-end' }))

/** Each source once, also where several pathways name it. */
const sourcesOf = ({ reasons }: Recommendation): RequestGroupAction['documentation'] => {
  const cited = reasons.flatMap(({ sources }) => sources).map(relatedArtifact)
  return [...new Map(cited.map((one) => [JSON.stringify(one), one])).values()]
}

const participantsOf = ({ library }: Writing, { responsible, with: partners = [] }: Recommendation): Reference[] => {
  const all: readonly Responsible[] = [responsible, ...partners.map((role) => ({ role }))]
  return all.map((one) => ({ display: whoOf(library, one) }))
}

/** Says all of a recommendation in words, also what its request may not say to who gets it. */
const inWords = (writing: Writing, one: Recommendation): string =>
  [
    ...(one.kind === 'advise' ? [one.text ?? ''] : questionsOf(one)),
    ...notesOf(writing, one).map(({ text }) => text),
  ].join('\n')

/** One recommendation in full, for who decides on it: why, on which sources, and who. */
const actionOf = (writing: Writing, one: Recommendation): RequestGroupAction => ({
  id: requestId(writing, one),
  title: titleIn(writing, one),
  description: one.reasons.map(({ why }) => why).join(' '),
  textEquivalent: inWords(writing, one),
  priority: priorityOf(one.urgency),
  documentation: sourcesOf(one),
  relatedAction: after(writing, one),
  timingPeriod: one.due === null ? undefined : { end: dateTimeOf(one.due) },
  participant: participantsOf(writing, one),
  resource: linkTo(requestId(writing, one)),
})

const leadNote = ({ library }: Writing, what: string, lead: Lead | null): string[] =>
  lead === null ? [] : [`${what}: ${roleText(library, lead.role)}${who(lead)} (voorstel). ${lead.why}`]

const who = ({ party }: Lead): string => (party === undefined ? '' : ` – ${party.name}`)

/** Puts the plan together: every request once, the most urgent first. */
export const requestGroup = (writing: Writing): RequestGroup => {
  const { advice, subject } = writing
  const { recommendations, coordinator, crisisLead, treatmentLead } = advice
  const notes = [
    'Voorstellen: een mens besluit.',
    ...leadNote(writing, 'Leiding bij de rode vlag', crisisLead),
    ...leadNote(writing, 'Coördinator', coordinator),
    ...leadNote(writing, 'Regiebehandelaar', treatmentLead),
  ]
  return {
    resourceType: 'RequestGroup',
    id: groupId(writing),
    instantiatesCanonical: canonicalsOf(writing, { reasons: recommendations.flatMap(({ reasons }) => reasons) }),
    status: 'draft',
    intent: 'proposal',
    priority: advice.urgency === null ? undefined : priorityOf(advice.urgency),
    subject,
    authoredOn: advice.on,
    author: author(),
    // For who decides: what was seen in the record, also what a request may only tell in other words.
    reasonReference: evidenceFor(writing, Object.keys(writing.evidence).sort()).filter(isReason),
    note: notes.map((text) => ({ text })),
    action: recommendations.map((one) => actionOf(writing, one)),
  }
}
