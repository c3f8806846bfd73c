import type { DataRequirement } from 'fhir/r4.js'
import type { FromRecord } from '../model/code'
import type { Library } from '../model/library'
import { signalSystem } from './canonical'
import { codingsOf } from './codingsOf'

/** Where a record has what it fills a signal with by itself. */
const RECORDS: Readonly<Record<FromRecord, DataRequirement>> = {
  age: { type: 'Patient', mustSupport: ['birthDate'] },
  medications: { type: 'MedicationStatement' },
}

/** Says what data a signal is: what a record has by itself, or an Observation. */
export const dataRequirement = (library: Library, id: string, base: string): DataRequirement => {
  const signal = library.signals[id]
  if (signal?.record !== undefined) return RECORDS[signal.record]
  const code = signal === undefined ? [{ system: signalSystem(base), code: id }] : codingsOf(id, signal, base)
  return { type: 'Observation', codeFilter: [{ path: 'code', code }] }
}
