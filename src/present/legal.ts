import type { Advice } from '../model/advice'
import { termText } from '../model/dutch'
import type { Library } from '../model/library'

const distinct = (texts: readonly string[]): string[] => [...new Set(texts)]

/** Says of a whole plan how the person can object to decisions, once for each law that may decide. */
export const objectionTexts = (library: Library, { recommendations }: Advice): string[] =>
  distinct(
    recommendations.flatMap(({ law }) =>
      (law?.objection ?? []).map(({ law: id, text }) => `${library.laws[id]?.label ?? id}: ${text}`),
    ),
  )

/** Lists the terms that laws set in a whole plan, apart from what a network agreed. */
export const legalTermTexts = (library: Library, { recommendations }: Advice): string[] =>
  distinct(
    recommendations.flatMap(({ law }) =>
      (law?.terms ?? []).map(
        ({ law: id, for: what, from, within }) =>
          `${library.laws[id]?.label ?? id}: ${what} binnen ${termText(within)} na ${from}`,
      ),
    ),
  )
