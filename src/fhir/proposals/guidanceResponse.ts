import type { GuidanceResponse } from 'fhir/r4.js'
import type { Advice } from '../../model/advice'
import { statusText } from '../../model/phrases'
import { moduleUrl, planDefinitionUrl } from '../canonical'
import { dataRequirement } from '../dataRequirement'
import { idIn, linkTo, ruleTitle, type Writing } from '../writing'
import { operationOutcome } from './operationOutcome'
import { author, groupId } from './requestGroup'

/** Whether more is needed before anything can be said, could still change something, or can change nothing any more. */
const statusOf = ({ status, complete, questions }: Advice): GuidanceResponse['status'] => {
  if (status === 'incomplete') return 'data-required'
  return questions.length > 0 || !complete ? 'data-requested' : 'success'
}

/** What was evaluated: the one pathway that ran, else all of them as one module. */
const moduleOf = ({ advice, base }: Writing): Partial<GuidanceResponse> => {
  const [only, ...others] = advice.pathways
  if (only === undefined || others.length > 0) return { moduleUri: moduleUrl(base) }
  return { moduleCanonical: `${planDefinitionUrl(base, only.id)}|${only.version}` }
}

const notesOf = (writing: Writing): string[] => {
  const { advice } = writing
  const flags = advice.openRedFlags.map((rule) => ruleTitle(writing, rule))
  return [
    statusText(advice),
    flags.length === 0 ? '' : `Rode vlaggen die nog niet zijn uitgesloten: ${flags.join('; ')}.`,
  ].filter((text) => text !== '')
}

const MESSAGES = 'meldingen'

/**
 * Tells how far the evaluation came: what is still to ask, best first, and every notice. What only may follow is not here: R4
 * has no place for a perhaps, and who shows notes would show it as advice.
 */
export const guidanceResponse = (writing: Writing): GuidanceResponse => {
  const { advice, library, base, subject } = writing
  const messages = operationOutcome(writing, MESSAGES)
  return {
    resourceType: 'GuidanceResponse',
    id: idIn(writing, 'guidance'),
    ...(messages === undefined ? {} : { contained: [messages] }),
    ...moduleOf(writing),
    status: statusOf(advice),
    subject,
    occurrenceDateTime: advice.on,
    performer: author(),
    note: notesOf(writing).map((text) => ({ text })),
    ...(messages === undefined ? {} : { evaluationMessage: [{ reference: `#${MESSAGES}` }] }),
    ...(advice.recommendations.length === 0 ? {} : { result: linkTo(groupId(writing)) }),
    dataRequirement: advice.questions.map(({ signal }) => dataRequirement(library, signal, base)),
  }
}
