import type { DetectedIssue } from 'fhir/r4.js'
import type { AgendaItem } from '../../model/advice'
import { idIn, linkTo, requestId, type Writing } from '../writing'
import { author } from './requestGroup'

const issueOf = (writing: Writing, { text, rules }: AgendaItem): DetectedIssue => ({
  resourceType: 'DetectedIssue',
  id: idIn(writing, `agenda ${rules.join(' ')}`),
  status: 'preliminary',
  patient: writing.subject,
  identifiedDateTime: writing.advice.on,
  author: author(),
  implicated: writing.advice.recommendations
    .filter(({ reasons }) => reasons.some(({ rule }) => rules.includes(rule)))
    .map((one) => linkTo(requestId(writing, one))),
  detail: text,
})

/** Tells of rules that contradict each other, and the requests that people must settle. What is to be discussed is a Task. */
export const detectedIssues = (writing: Writing): DetectedIssue[] => {
  const { agenda, recommendations } = writing.advice
  const discussed = new Set(recommendations.flatMap(({ kind, text }) => (kind === 'discuss' ? [text] : [])))
  return agenda.filter(({ text }) => !discussed.has(text)).map((item) => issueOf(writing, item))
}
