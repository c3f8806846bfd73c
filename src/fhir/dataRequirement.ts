import type { DataRequirement } from 'fhir/r4'
import type { Library } from '../model/library'
import { signalText } from '../model/phrases'
import { signalSystem } from './canonical'

const SYSTEMS: Readonly<Record<string, string>> = {
  loinc: 'http://loinc.org',
  snomed: 'http://snomed.info/sct',
  'icpc-1-nl': 'http://hl7.org/fhir/sid/icpc-1-nl',
  'nhg-45': 'https://referentiemodel.nhg.org/tabellen/nhg-tabel-45-diagnostische-bepalingen',
}

/** Says what data a signal is: by our own code, and by those that its author saw somewhere. */
export const dataRequirement = (library: Library, id: string, base: string): DataRequirement => ({
  type: 'Observation',
  codeFilter: [
    {
      path: 'code',
      code: [
        { system: signalSystem(base), code: id, display: signalText(library, id) },
        ...(library.signals[id]?.codes ?? []).map(({ system, code, display }) => ({
          system: SYSTEMS[system] ?? system,
          code,
          ...(display === undefined ? {} : { display }),
        })),
      ],
    },
  ],
})
