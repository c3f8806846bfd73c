import { type Moment, whenOf } from '../dates'
import type { Located } from './entries'
import { type Json, mapsOf } from './json'
import { type Meaning, meaningsIn } from './meanings'
import { isQualified, QUALIFIED, type Reader, refuse, refuseCode } from './reading'
import { valueIn } from './values'

const FINAL = ['final', 'amended', 'corrected']

/** A value in an Observation: its own, or that of a component. */
interface Slot {
  readonly meaning: Meaning
  readonly node: Json
  /** In the resource; empty for its own. */
  readonly at: string
}

const slotsOf = ({ meanings }: Reader, { resource }: Located): Slot[] => [
  ...meaningsIn(meanings, resource['code']).map((meaning) => ({ meaning, node: resource, at: '' })),
  ...mapsOf(resource['component']).flatMap(([place, component]) =>
    meaningsIn(meanings, component['code']).map((meaning) => ({
      meaning,
      node: component,
      at: `component[${place}].`,
    })),
  ),
]

/** Reads the moment of an Observation; null when it has none that can be used, which is told once. */
const momentFor = (reader: Reader, located: Located, [first]: readonly Slot[]): Moment | null => {
  const { resource } = located
  const refused = (code: 'status' | 'no-date' | 'future' | 'value', path?: string, words = {}): null => {
    refuse(reader, code, located, { meaning: first?.meaning, ...(path === undefined ? {} : { path }), ...words })
    return null
  }
  if (isQualified(located)) return refused('value', undefined, QUALIFIED)
  if (typeof resource['status'] !== 'string' || !FINAL.includes(resource['status'])) return refused('status', 'status')
  const at = whenOf(resource, 'effective', reader.today)
  if (at === null) return refused('no-date', 'effective')
  return at.day > reader.today ? refused('future', 'effective') : at
}

const readSlot = (reader: Reader, located: Located, at: Moment, { meaning, node, at: place }: Slot): void => {
  const { id, signal, code } = meaning
  const where = { path: `${place}value`, meaning }
  // What an Observation with the code of a diagnosis says, its value says, and that may well be no.
  if (code?.is !== undefined) return refuse(reader, 'value', located, where)
  if (node['dataAbsentReason'] !== undefined) return refuse(reader, 'no-value', located, where)
  const read = valueIn(node, { id, signal, base: reader.base, today: reader.today, ofSignal: code === undefined })
  if ('code' in read) refuse(reader, read.code, located, where)
  else reader.readings.push({ id, value: read.value, at, reference: located.reference })
}

/** Reads an Observation: its own value, and those of its components. What it has as members are Observations themselves. */
export const readObservation = (reader: Reader, located: Located): void => {
  const slots = slotsOf(reader, located)
  if (slots.length === 0) return refuseCode(reader, located)
  const at = momentFor(reader, located, slots)
  if (at !== null) for (const slot of slots) readSlot(reader, located, at, slot)
}
