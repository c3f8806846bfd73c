import type { Library } from '../model/library'
import type { Place, Quote } from '../model/problem'
import type { Source } from '../model/source/files'
import { caseErrors } from './caseErrors'
import { runCases } from './cases'
import { failTest } from './failTest'

/** Runs one case as a test: throws what came out otherwise than its author expected. */
export const testCase = (
  library: Library,
  source: Extract<Source, { kind: 'cases' }>,
  place: number,
  quoteAt: (at: Place) => Quote | undefined,
): void => {
  const results = runCases(library, source, { isWanted: (_, at) => at === place })
  failTest(results.flatMap((result) => caseErrors(library, result, quoteAt)))
}
