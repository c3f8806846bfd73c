import { decideSync, readFor } from '../decideSync'
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
 * referral. False too where that takes a whole advice. Throws as `adviseSync` does. `inputOf` is told what is read of the input.
 */
export const holds = (
  { library, pathway, expect }: Omit<Expected, 'advice'>,
  network: string | undefined,
  inputOf: (read: ReadonlyMap<string, unknown>) => Input,
): boolean => {
  if (expect.questions !== undefined || expect.possible !== undefined) return false
  const looked = lookedAt(pathway, expect)
  const advice = decideSync(library, inputOf(readFor(library, network, looked)), looked)
  return differences({ library, pathway, expect, advice: { ...advice, possible: [], questions: [] } }).length === 0
}
