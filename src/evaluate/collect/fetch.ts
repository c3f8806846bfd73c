import pLimit from 'p-limit'
import type { Library } from '../../model/library'
import type { Notice } from '../../model/notice'

/** What came of asking a host for signals, by id. */
export interface Fetched {
  /** Never undefined or null: what the host has nothing for is in neither. */
  readonly answers: Map<string, unknown>
  readonly failed: Set<string>
}

interface Fetching {
  readonly get: (id: string) => unknown
  readonly concurrency: number
  /** Once it says so, nothing more is asked for. */
  readonly isAborted: () => boolean
}

/** Asks the host for signals, so many at once, and adds what came. Never rejects: one that fails is noted as such. */
export const fetchSignals = async (
  ids: readonly string[],
  { get, concurrency, isAborted }: Fetching,
  { answers, failed }: Fetched,
): Promise<void> => {
  await pLimit(concurrency).map(ids, async (id) => {
    if (isAborted()) return
    try {
      const answer = await get(id)
      if (answer !== undefined && answer !== null) answers.set(id, answer)
    } catch {
      failed.add(id)
    }
  })
}

/** Says of what could not be fetched that it counts as not known, in the order of the library. */
export const notFetched = ({ signals }: Library, { failed }: Fetched): Notice[] =>
  Object.entries(signals)
    .filter(([id]) => failed.has(id))
    .map(([signal, { label }]) => ({
      code: 'not-fetched',
      message: `${label} kon niet worden opgehaald en telt als niet bekend.`,
      signal,
    }))
