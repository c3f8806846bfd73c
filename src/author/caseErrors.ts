import type { CaseResult } from '../model/caseResult'
import type { Library } from '../model/library'
import type { Place, Quote } from '../model/problem'
import { differenceMessage } from '../present/difference'
import { CaseError } from './caseError'
import { toldDifferences } from './toldDifferences'

/** Makes an error of each thing that came out otherwise than the author expected. `quoteAt` quotes what the runner does not. */
export const caseErrors = (
  library: Library,
  result: CaseResult,
  quoteAt: (at: Place) => Quote | undefined,
): CaseError[] =>
  toldDifferences(library, result, quoteAt).map(
    (difference) =>
      new CaseError(
        differenceMessage({ library, network: result.input.network }, difference),
        difference.at,
        difference,
      ),
  )
