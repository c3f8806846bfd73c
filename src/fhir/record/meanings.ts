import { type Code, systemUri } from '../../model/code'
import type { Library } from '../../model/library'
import { isReserved, type Signal } from '../../model/signal'
import { signalSystem } from '../canonical'
import { mapOf, mapsOf, textOf } from './json'

/** What a code means in a library. */
export interface Meaning {
  readonly id: string
  readonly signal: Signal
  /** Absent when it is the code of the signal itself, in the code system of zorgpad. */
  readonly code?: Code
}

export type Meanings = ReadonlyMap<string, readonly Meaning[]>

/** Code systems that Dutch records name by their number too. */
const ALSO: Readonly<Record<string, string>> = {
  'urn:oid:2.16.840.1.113883.6.1': systemUri('loinc'),
  'urn:oid:2.16.840.1.113883.6.96': systemUri('snomed'),
  'urn:oid:2.16.840.1.113883.2.4.4.31.1': systemUri('icpc-1-nl'),
  'urn:oid:2.16.840.1.113883.2.4.4.30.45': systemUri('nhg-45'),
}

const nameOf = (system: string, code: string): string =>
  `${Object.hasOwn(ALSO, system) ? ALSO[system] : system}|${code}`

/** Sorts the signals of a library by the codes that records may have for them. */
export const meaningsOf = (library: Library, base: string): Meanings => {
  const meanings = new Map<string, Meaning[]>()
  const add = (name: string, meaning: Meaning): void => {
    meanings.set(name, [...(meanings.get(name) ?? []), meaning])
  }
  for (const [id, signal] of Object.entries(library.signals)) {
    if (isReserved(id)) continue
    for (const name of [id, ...(signal.formerly ?? [])]) add(nameOf(signalSystem(base), name), { id, signal })
    for (const code of signal.codes ?? []) add(nameOf(systemUri(code.system), code.code), { id, signal, code })
  }
  return meanings
}

/** Gives what the codings of a concept mean, each signal once; the code of the signal itself says most. */
export const meaningsIn = (meanings: Meanings, concept: unknown): Meaning[] => {
  const found = new Map<string, Meaning>()
  for (const [, coding] of mapsOf(mapOf(concept)?.['coding'])) {
    const [system, code] = [textOf(coding['system']), textOf(coding['code'])]
    if (system === undefined || code === undefined) continue
    for (const meaning of meanings.get(nameOf(system, code)) ?? [])
      if (meaning.code === undefined || !found.has(meaning.id)) found.set(meaning.id, meaning)
  }
  return [...found.values()]
}
