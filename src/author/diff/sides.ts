import { prepare } from '../../compile/prepare'
import type { Library } from '../../model/library'
import type { Program } from '../../model/program'
import type { Source } from '../../model/source/files'

/** One of two libraries. */
export interface Side {
  readonly library: Library
  readonly program: Program
  /** The files with its cases among others. */
  readonly sources: readonly Source[]
  /** The name that both libraries share for a signal of this one: the one that it has now. */
  readonly nowOf: (id: string) => string
  /** The other way: undefined for a signal that this one does not have. */
  readonly ownOf: (now: string) => string | undefined
}

/** Two libraries to be held against each other, on one day and for one network. */
export interface Sides {
  readonly before: Side
  readonly after: Side
  readonly on: string
  readonly network?: string
}

/** A library as it was read. */
export interface Read {
  readonly library: Library
  readonly sources: readonly Source[]
}

const renamed = (before: Library, after: Library): Map<string, string> => {
  const names = new Map<string, string>()
  const isGone = (id: string): boolean => before.signals[id] !== undefined && after.signals[id] === undefined
  for (const [now, { formerly = [] }] of Object.entries(after.signals))
    for (const old of formerly) if (isGone(old) && before.signals[now] === undefined) names.set(old, now)
  // Who compares with an older library meets the names the other way round.
  for (const [now, { formerly = [] }] of Object.entries(before.signals))
    for (const old of formerly)
      if (after.signals[old] !== undefined && before.signals[old] === undefined && isGone(now)) names.set(now, old)
  return names
}

const sideOf = ({ library, sources }: Read, network: string | null, names: ReadonlyMap<string, string>): Side => {
  const own = new Map([...names].map(([old, now]) => [now, old]))
  return {
    library,
    sources,
    program: prepare(library, network),
    nowOf: (id) => names.get(id) ?? id,
    ownOf: (now) => {
      const id = own.get(now) ?? now
      return library.signals[id] === undefined ? undefined : id
    },
  }
}

/** Puts two libraries side by side. */
export const sidesOf = (before: Read, after: Read, on: string, network?: string): Sides => ({
  before: sideOf(before, network ?? null, renamed(before.library, after.library)),
  after: sideOf(after, network ?? null, new Map()),
  on,
  ...(network === undefined ? {} : { network }),
})
