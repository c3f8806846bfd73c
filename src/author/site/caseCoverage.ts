import type { RuleCoverage } from '../../model/site'
import type { Source } from '../../model/source/files'

/** Lists what the cases expect of rules: each with its full name and the state. */
const expectations = (sources: readonly Source[]): (readonly [rule: string, state: string])[] =>
  sources.flatMap((source) =>
    source.kind === 'cases'
      ? source.data.tests.flatMap(({ expect: { rules = {} } }) =>
          Object.entries(rules).map(
            ([rule, state]) => [rule.includes('/') ? rule : `${source.data.cases}/${rule}`, state] as const,
          ),
        )
      : [],
  )

/** Counts for each of these rules the cases that expect something of it, and how often that it applies or is ruled out. */
export const caseCoverage = (sources: readonly Source[], rules: readonly string[]): RuleCoverage[] => {
  const expected = expectations(sources)
  return rules.map((rule) => {
    const states = expected.flatMap(([name, state]) => (name === rule ? [state] : []))
    return {
      rule,
      cases: states.length,
      applying: states.filter((state) => state === 'applies' || state === 'replaced').length,
      excluding: states.filter((state) => state === 'ruled-out').length,
    }
  })
}
