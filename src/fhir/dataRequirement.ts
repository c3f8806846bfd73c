import type { DataRequirement } from 'fhir/r4'
import { type FromRecord, systemUri } from '../model/code'
import type { Library } from '../model/library'
import { signalText } from '../model/phrases'
import { signalSystem } from './canonical'

/** Where a record has what it fills a signal with by itself. */
const RECORDS: Readonly<Record<FromRecord, DataRequirement>> = {
  age: { type: 'Patient', mustSupport: ['birthDate'] },
  medications: { type: 'MedicationStatement' },
}

/**
 * Says what data a signal is: an Observation with our own code, or with one that its author saw somewhere. A code that stands
 * for one option says which problem somebody has, not what was asked.
 */
export const dataRequirement = (library: Library, id: string, base: string): DataRequirement => {
  const { codes = [], record } = library.signals[id] ?? {}
  if (record !== undefined) return RECORDS[record]
  const own = { system: signalSystem(base), code: id, display: signalText(library, id) }
  const seen = codes
    .filter(({ is }) => is === undefined)
    .map(({ system, code, display }) => ({
      system: systemUri(system),
      code,
      ...(display === undefined ? {} : { display }),
    }))
  return { type: 'Observation', codeFilter: [{ path: 'code', code: [own, ...seen] }] }
}
