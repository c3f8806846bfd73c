import { systemUri } from '../../model/code'
import { momentOf, whenOf } from '../dates'
import type { Located } from './entries'
import { mapOf, mapsOf, typedKeys } from './json'
import { type Meaning, meaningsIn } from './meanings'
import { isQualified, QUALIFIED, type Reader, refuse, refuseCode } from './reading'

const CURRENT = ['active', 'recurrence', 'relapse']
const VERIFIED = 'confirmed'

/** SNOMED CT: known absent. Dutch records write it beside `refuted`. */
const KNOWN_ABSENT = '410516002'

const codesIn = (concept: unknown): string[] =>
  mapsOf(mapOf(concept)?.['coding']).flatMap(([, { code }]) => (typeof code === 'string' ? [code] : []))

/** Tells whether somebody has the condition, is known not to have it, or neither. */
const standing = ({ resource }: Located): 'present' | 'absent' | 'neither' => {
  const { clinicalStatus, verificationStatus } = resource
  const verification = codesIn(verificationStatus)
  if (verification.includes(KNOWN_ABSENT)) return 'absent'
  const isVerified = verificationStatus === undefined || verification.includes(VERIFIED)
  const isCurrent = clinicalStatus === undefined || codesIn(clinicalStatus).some((code) => CURRENT.includes(code))
  return isVerified && isCurrent && typedKeys(resource, 'abatement').length === 0 ? 'present' : 'neither'
}

/** Who does not have one of several conditions may have another: only the one code of a signal says no to it. */
const isOnlyCode = ({ signal, code }: Meaning): boolean =>
  signal.codes?.filter(({ system }) => systemUri(system) === systemUri(code?.system ?? '')).length === 1

const valueFor = (meaning: Meaning, stands: 'present' | 'absent'): boolean | string | undefined => {
  const { signal, code } = meaning
  if (signal.type === 'boolean' && stands === 'present') return true
  if (signal.type === 'boolean') return isOnlyCode(meaning) ? false : undefined
  return signal.type === 'choice' && stands === 'present' ? code?.is : undefined
}

/** Reads a Condition: that somebody has it, now and for certain, or is known not to have it. That it is not there says nothing. */
export const readCondition = (reader: Reader, located: Located): void => {
  const { resource, reference } = located
  const found = meaningsIn(reader.meanings, resource['code'])
  const [meaning] = found
  if (meaning === undefined) return refuseCode(reader, located)
  if (isQualified(located)) return refuse(reader, 'value', located, { meaning, ...QUALIFIED })
  const stands = standing(located)
  if (stands === 'neither') return refuse(reader, 'status', located, { meaning })
  const at = momentOf(resource['recordedDate']) ?? whenOf(resource, 'onset', reader.today)
  if (at === null) return refuse(reader, 'no-date', located, { path: 'recordedDate', meaning })
  if (at.day > reader.today) return refuse(reader, 'future', located, { path: 'recordedDate', meaning })
  for (const one of found) {
    const value = valueFor(one, stands)
    if (value === undefined) refuse(reader, 'value', located, { path: 'code', meaning: one })
    else reader.readings.push({ id: one.id, value, at, reference })
  }
}
