import { parseDay } from '../../model/day'
import { CANONICAL_BASE, type Evidence, type FhirIssue, type FromFhir } from '../../model/fhir'
import type { Ids, Library } from '../../model/library'
import { issue, WRONG_DAY } from '../issue'
import { countMedicines } from './countMedicines'
import { entriesOf, type Located } from './entries'
import { isMedicine } from './inUse'
import { meaningsOf } from './meanings'
import { newest } from './newest'
import { ownOf } from './ownOf'
import { readCondition } from './readCondition'
import type { Reader, Reading } from './reading'
import { readObservation } from './readObservation'
import { hasDied, readPatient } from './readPatient'
import { readResponse } from './readResponse'
import { withoutOlder } from './withoutOlder'

/** Whose record it is, and for which day. */
export interface RecordOptions {
  /** `Patient/123` or `123`; with its whole address, of that server only. */
  readonly patient: string
  /** `YYYY-MM-DD`: what is of a later day is not used. */
  readonly on: string
  /** Where the code systems of zorgpad's own begin. */
  readonly base?: string
}

const READERS: Readonly<Record<string, (reader: Reader, located: Located) => void>> = {
  Patient: readPatient,
  Observation: readObservation,
  Condition: readCondition,
  QuestionnaireResponse: readResponse,
}

const bySignal = (readings: readonly Reading[]): Map<string, [Reading, ...Reading[]]> => {
  const sorted = new Map<string, [Reading, ...Reading[]]>()
  for (const reading of readings) {
    const others = sorted.get(reading.id)
    if (others === undefined) sorted.set(reading.id, [reading])
    else others.push(reading)
  }
  return sorted
}

const written = <L extends Library<Ids>>(
  on: string,
  readings: readonly Reading[],
  issues: readonly FhirIssue[],
): FromFhir<L> => {
  const found = [...bySignal(readings)].sort(([left], [right]) => (left < right ? -1 : 1))
  const told = found.map(([id, of]) => [id, newest(of)] as const)
  return {
    input: {
      on,
      signals: Object.fromEntries(told.map(([id, { answer }]) => [id, answer])),
      unusable: 'not-known',
    } as unknown as FromFhir<L>['input'],
    evidence: Object.fromEntries(
      told.map(([id, { evidence }]): [string, Evidence] => [id, evidence]),
    ) as FromFhir<L>['evidence'],
    issues,
  }
}

/**
 * Reads signals from a record: a Bundle of FHIR R4, of any kind but a history. Only what is of this person counts, the newest value of
 * each signal, with where it came from. All that was not used is told with its place and what to do, without values. Nothing
 * is thrown, whatever the Bundle holds.
 */
export const signalsFromBundle = <L extends Library<Ids>>(
  bundle: unknown,
  library: L,
  { patient, on, base = CANONICAL_BASE }: RecordOptions,
): FromFhir<L> => {
  const today = parseDay(on)
  if (today === null) return written(on, [], [WRONG_DAY])
  const plain = library as Library
  const { located, issues: found } = entriesOf(bundle)
  const { own: all, issues: others } = ownOf(located, patient)
  const { current: own, issues: older } = withoutOlder(all)
  const issues = [...found, ...others, ...older]
  const dead = own.find((one) => one.type === 'Patient' && hasDied(one, today))
  if (dead !== undefined) return written(on, [], [issue('deceased', { path: dead.path, reference: dead.reference })])
  const reader: Reader = { library: plain, base, today, meanings: meaningsOf(plain, base), readings: [], issues }
  for (const one of own) READERS[one.type]?.(reader, one)
  const isComplete = found.every(({ code }) => code !== 'incomplete')
  countMedicines(reader, own.filter(isMedicine), { all: located, isComplete })
  return written(on, reader.readings, issues)
}
