import type { OperationOutcome, OperationOutcomeIssue } from 'fhir/r4.js'
import type { Notice, NoticeCode } from '../../model/notice'
import { noticeSystem } from '../canonical'
import { ruleTitle, type Writing } from '../writing'

type Kind = Pick<OperationOutcomeIssue, 'severity' | 'code'>

const remark: Kind = { severity: 'information', code: 'informational' }
const incomplete: Kind = { severity: 'warning', code: 'incomplete' }

const KINDS: Readonly<Record<NoticeCode, Kind>> = {
  draft: remark,
  expired: { severity: 'warning', code: 'business-rule' },
  'not-yet-valid': { severity: 'warning', code: 'business-rule' },
  'role-not-filled': { severity: 'warning', code: 'not-found' },
  'parameter-not-agreed': remark,
  'law-not-settled': { severity: 'information', code: 'incomplete' },
  'given-differs': { severity: 'warning', code: 'conflict' },
  'observations-differ': { severity: 'warning', code: 'conflict' },
  'stale-red-flag': incomplete,
  estimate: { severity: 'information', code: 'incomplete' },
  'undecidable-red-flag': incomplete,
  'without-consent': { severity: 'warning', code: 'business-rule' },
  unusable: { severity: 'warning', code: 'value' },
  'not-fetched': incomplete,
  note: remark,
}

const issueOf = (base: string, code: string, text: string, kind: Kind): OperationOutcomeIssue => ({
  ...kind,
  details: { coding: [{ system: noticeSystem(base), code }], text },
})

const noticeIssue = (base: string, { code, message }: Notice): OperationOutcomeIssue =>
  issueOf(base, code, message, KINDS[code])

/** Tells of every red flag that is not decided, first, and of every notice; undefined when there is nothing to tell. */
export const operationOutcome = (writing: Writing, id: string): OperationOutcome | undefined => {
  const { advice, base } = writing
  const issue = [
    ...advice.openRedFlags.map((rule) =>
      issueOf(base, 'open-red-flag', `Rode vlag, nog niet uitgesloten: ${ruleTitle(writing, rule)}`, incomplete),
    ),
    ...advice.notices.map((notice) => noticeIssue(base, notice)),
  ]
  return issue.length === 0 ? undefined : { resourceType: 'OperationOutcome', id, issue }
}
