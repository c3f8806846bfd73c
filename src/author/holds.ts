import { decideSync } from '../decideSync'
import { fullRuleName } from '../link/conditions'
import type { Input } from '../model/input'
import type { LookedAt } from '../model/lookedAt'
import { differences, type Expected } from './expectation'

type Expect = Expected['expect']

const lookedAt = (
  pathway: string,
  { rules, openRedFlags, signals, refer, notRefer, lead, notices }: Expect,
): LookedAt => ({
  rules: Object.keys(rules ?? {}).map((rule) => fullRuleName({ pathway }, rule)),
  redFlags: openRedFlags !== undefined,
  signals: Object.keys(signals ?? {}),
  roles: [...Object.keys(refer ?? {}), ...(notRefer ?? [])],
  whole: lead !== undefined || notices !== undefined,
})

/**
 * Tells whether all comes out that an author expects, working out nothing else: nearly every case looks at one rule, or at one
 * referral. False too where that takes a whole advice. Throws as `adviseSync` does.
 */
export const holds = ({ library, pathway, expect }: Omit<Expected, 'advice'>, input: Input): boolean => {
  if (expect.questions !== undefined || expect.possible !== undefined) return false
  const looked = decideSync(library, input, lookedAt(pathway, expect))
  return differences({ library, pathway, expect, advice: { ...looked, possible: [], questions: [] } }).length === 0
}
