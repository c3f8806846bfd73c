import { parseDuration } from './duration'
import { nearest } from './nearest'

type Distance = (from: string, to: string) => number

const UNITS = ['hour', 'hours', 'day', 'days', 'week', 'weeks', 'month', 'months', 'year', 'years']

const WORKING = ['working day', 'working days']

const WORDS = ['immediately', 'routine']

/** Words for a time that no few letters lead to: Dutch ones, and English ones that are not of the format. */
const TIMES: Readonly<Record<string, string>> = {
  asap: 'immediately',
  dadelijk: 'immediately',
  direct: 'immediately',
  meteen: 'immediately',
  now: 'immediately',
  nu: 'immediately',
  onmiddellijk: 'immediately',
  spoed: 'immediately',
  dag: 'day',
  dagen: 'days',
  jaar: 'years',
  jaren: 'years',
  maand: 'month',
  maanden: 'months',
  mnd: 'months',
  uren: 'hours',
  uur: 'hours',
  weken: 'weeks',
  werkdag: 'working day',
  werkdagen: 'working days',
  workday: 'working day',
  workdays: 'working days',
}

/** Finds the term of the format that a text was probably meant as: `2 weeks` for `2 weken`, `immediately` for `meteen`. */
export const meantTerm = (text: string, distance: Distance): string | undefined => {
  const plain = text.trim().toLowerCase()
  const [, count = '', unit = plain] = /^(\d+)\s*([a-z ]+)$/.exec(plain) ?? []
  const known = unit.startsWith('work') ? WORKING : count === '' ? WORDS : UNITS
  const word = Object.hasOwn(TIMES, unit) ? TIMES[unit] : nearest(unit, known, distance)
  const term = count === '' ? word : `${count} ${word}`
  return term === undefined || parseDuration(term) === null ? undefined : term
}
