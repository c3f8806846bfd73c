import { adviseSync } from '../adviseSync'
import { traces } from '../explain'
import type { CaseResult, ToldDifference } from '../model/caseResult'
import type { Library } from '../model/library'
import type { Place, Quote } from '../model/problem'

/** Of more rules nobody reads why they are as they are; the others are named. */
const MOST_TRACED = 3

/** Adds to the differences of a case the line that each is about, and why the rules that it comes from are in their state. */
export const toldDifferences = (
  library: Library,
  { input, differences }: CaseResult,
  quoteAt: (at: Place) => Quote | undefined,
): ToldDifference[] => {
  // What comes from a rule was found in an advice, so that the input can be used.
  const advice = differences.some(({ rules }) => rules.length > 0) ? adviseSync(library, input) : null
  return differences.map((difference) => {
    const rules = difference.rules.slice(0, MOST_TRACED)
    const told = advice === null || rules.length === 0 ? [] : traces(library, input, advice, { rules })
    const quote = quoteAt(difference.at)
    return {
      ...difference,
      ...(quote === undefined ? {} : { quote }),
      traces: rules.flatMap((rule) => told.filter((trace) => trace.rule === rule)),
    }
  })
}
