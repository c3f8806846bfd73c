import type { Notice } from '../model/advice'
import type { Library } from '../model/library'
import { isReserved } from '../model/signal'

export interface Fetched {
  readonly signals: Readonly<Record<string, unknown>>
  readonly notices: readonly Notice[]
}

/** Fetches every signal from a host. What cannot be fetched is not known, with a notice; it never fails the advice. */
export const fetchSignals = async (library: Library, get: (id: string) => unknown): Promise<Fetched> => {
  const ids = Object.keys(library.signals).filter((id) => !isReserved(id))
  const settled = await Promise.allSettled(ids.map(async (id) => get(id)))
  const signals: Record<string, unknown> = {}
  const notices: Notice[] = []
  settled.forEach((result, place) => {
    const id = ids[place] ?? ''
    if (result.status === 'rejected') {
      const label = library.signals[id]?.label ?? id
      notices.push({
        code: 'not-fetched',
        message: `${label} kon niet worden opgehaald en telt als niet bekend.`,
        signal: id,
      })
    } else if (result.value !== undefined && result.value !== null) signals[id] = result.value
  })
  return { signals, notices }
}
