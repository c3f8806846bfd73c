import { formatDay } from '../../model/day'
import type { Evidence } from '../../model/fhir'
import type { Reading } from './reading'

/** What is known of one signal, as an input has it. */
export interface Newest {
  readonly answer: Told | readonly Told[]
  readonly evidence: Evidence
}

interface Told {
  readonly value: Reading['value']
  readonly on: string
}

const byText = (left: string, right: string): number => (left < right ? -1 : left > right ? 1 : 0)

const inOrder = (one: Reading, other: Reading): number =>
  byText(JSON.stringify(one.value), JSON.stringify(other.value)) || byText(one.reference, other.reference)

/** Of one day the last ones, where all of them have a time. */
const lastOf = (readings: readonly Reading[]): readonly Reading[] => {
  const minutes = readings.map(({ at }) => at.minute)
  if (minutes.includes(null)) return readings
  const last = Math.max(...minutes.map(Number))
  return readings.filter(({ at }) => at.minute === last)
}

/** Takes the newest. What was seen at the same moment and differs is all told: the engine keeps each of it possible. */
export const newest = (readings: readonly [Reading, ...Reading[]]): Newest => {
  const day = Math.max(...readings.map(({ at }) => at.day))
  const last = [...lastOf(readings.filter(({ at }) => at.day === day))].sort(inOrder)
  const on = formatDay(day)
  // Sorted by what they say, so that what is alike is side by side.
  const differing = last.filter(({ value }, place) => JSON.stringify(value) !== JSON.stringify(last[place - 1]?.value))
  const told = differing.map(({ value }): Told => ({ value, on }))
  const [only = { value: readings[0].value, on }] = told
  return {
    answer: told.length > 1 ? told : only,
    evidence: { reference: (last[0] ?? readings[0]).reference, on },
  }
}
