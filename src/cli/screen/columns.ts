import { looksLikeIdentity, namesIdentity } from '../../evaluate/input/identity'
import { suggestion } from '../../evaluate/input/suggest'
import type { Library } from '../../model/library'
import { isReserved } from '../../model/signal'
import { UsageError } from '../usage'
import type { Mapping } from './mapping'
import { hintOf, readingOf, type Writing } from './readings'
import { type SignalColumn, signalColumn } from './signalColumn'

/** What to look for in a file with persons. */
export interface Wanted {
  readonly library: Library
  readonly on: string
  readonly mapping: Mapping
  /** The column by which the host knows its persons. */
  readonly key: string | undefined
}

/** What is told of the columns of a file that were not read. */
export interface Unread {
  /** Named for, or looking like, what points at a person. */
  readonly identity: readonly string[]
  readonly unknown: readonly string[]
  /** Of a mapping, and not in the file. */
  readonly missing: readonly string[]
}

/** The columns of one file, by name, as far as they were met. */
export interface Columns {
  /** Gives the column that a name is; null when it is not read. */
  readonly named: (name: string) => SignalColumn | null
  readonly all: () => readonly SignalColumn[]
  readonly unread: () => Unread
}

/** More names than this are not told. */
const MOST_TOLD = 1000

const idsOf = ({ signals }: Library): Map<string, string> => {
  const own = Object.keys(signals).filter((id) => !isReserved(id))
  const former = own.flatMap((id) => (signals[id]?.formerly ?? []).map((old) => [old, id] as const))
  return new Map([...former, ...own.map((id) => [id, id] as const)])
}

/** Finds out of each name of a column which signal it is. What is named for identity is not looked into. */
export const columnsOf = ({ library, on, mapping, key }: Wanted, writing: Writing): Columns => {
  const [ids, met] = [idsOf(library), new Map<string, SignalColumn | null>()]
  const [identity, unknown] = [new Set<string>(), new Set<string>()]
  const find = (name: string): SignalColumn | null => {
    if (name === key) return null
    if (namesIdentity(name) || looksLikeIdentity(name)) {
      if (identity.size < MOST_TOLD) identity.add(looksLikeIdentity(name) ? '' : name)
      return null
    }
    const mapped = mapping.get(name)
    const id = mapped?.signal ?? ids.get(name)
    const signal = library.signals[id ?? '']
    if (id === undefined || signal === undefined) {
      if (unknown.size < MOST_TOLD) unknown.add(name)
      return null
    }
    const other = [...met.values()].find((column) => column?.id === id)
    if (other)
      throw new UsageError(`Twee kolommen zijn allebei het signaal ${id}: haal er een weg, of noem haar anders.`)
    return signalColumn(name, id, {
      library,
      on,
      reading: readingOf(signal, writing, name, mapped),
      hint: hintOf(signal, writing),
    })
  }
  const named = (name: string): SignalColumn | null => {
    const before = met.get(name)
    if (before !== undefined) return before
    const found = find(name)
    // A file may have as many names as it has rows; only those of signals are few.
    if (found !== null || met.size < MOST_TOLD) met.set(name, found)
    return found
  }
  return {
    named,
    all: () => [...met.values()].filter((column) => column !== null),
    unread: () => ({
      identity: [...identity].sort(),
      unknown: [...unknown].sort(),
      missing: [...mapping.keys()].filter((name) => !met.has(name)).sort(),
    }),
  }
}

const askedFor = (key: string, names: readonly string[]): void => {
  if (names.includes(key)) return
  const shown = names.filter((name) => !looksLikeIdentity(name))
  throw new UsageError(`De kolom ${key} van --key staat niet in het bestand.${suggestion(key, shown)}`)
}

/** Says that nothing in a file is a signal. */
export const noSignal = (): UsageError =>
  new UsageError(
    'Geen enkele kolom heeft de naam van een signaal. Van CSV staan de namen op de eerste regel. Heten zij anders, geef dan met --map een bestand dat zegt welke kolom welk signaal is.',
  )

/** Finds the columns of a file of which all names are known beforehand, and refuses one that cannot be used. */
export const headed = (wanted: Wanted, writing: Writing, names: readonly string[]): Columns => {
  const columns = columnsOf(wanted, writing)
  const found = names.flatMap((name) => columns.named(name) ?? [])
  const twice = found.find((column, place) => found.indexOf(column) !== place)
  if (twice !== undefined)
    throw new UsageError(`Twee kolommen heten ${twice.name}: haal er een weg, of noem haar anders.`)
  if (wanted.key !== undefined) askedFor(wanted.key, names)
  if (found.length === 0) throw noSignal()
  return columns
}
