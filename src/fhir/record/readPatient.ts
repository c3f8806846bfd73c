import { addMonths, type DayNumber } from '../../model/day'
import { daysOf } from '../dates'
import type { Located } from './entries'
import type { Meaning } from './meanings'
import { type Reader, refuse } from './reading'

const MOST_YEARS = 200

/** Gives the age in whole years; who was born on 29 February has a birthday on 28 February, as everywhere in zorgpad. */
const ageOn = (born: DayNumber, today: DayNumber): number => {
  let years = Math.min(MOST_YEARS, Math.floor((today - born) / 365))
  while (years > 0 && addMonths(born, years * 12) > today) years -= 1
  return years
}

/** Tells whether a record says that somebody had died by then. Without a day, a death is one of before. */
export const hasDied = ({ resource }: Located, today: DayNumber): boolean => {
  const { deceasedBoolean, deceasedDateTime } = resource
  if (deceasedBoolean !== undefined && deceasedBoolean !== null && deceasedBoolean !== false) return true
  if (deceasedDateTime === undefined || deceasedDateTime === null) return false
  const days = daysOf(deceasedDateTime)
  return days === null || days[0] <= today
}

const PARTIAL = {
  what: 'De geboortedatum is niet volledig, en de leeftijd is daardoor niet zeker',
  remedy: 'Vul haar aan in het dossier, of vraag de leeftijd.',
}

/** Reads the age out of a birth date. The date itself goes no further. */
export const readPatient = (reader: Reader, located: Located): void => {
  const { library, today, readings } = reader
  const [id, signal] = Object.entries(library.signals).find(([, { record }]) => record === 'age') ?? []
  if (id === undefined || signal === undefined) return
  const meaning: Meaning = { id, signal }
  const where = { path: 'birthDate', meaning }
  const { birthDate } = located.resource
  if (birthDate === undefined || birthDate === null) return refuse(reader, 'no-value', located, where)
  const days = daysOf(birthDate)
  if (days === null) return refuse(reader, 'value', located, where)
  const [first, last] = days
  if (first > today) return refuse(reader, 'future', located, where)
  const age = ageOn(first, today)
  if (ageOn(last, today) !== age) return refuse(reader, 'no-date', located, { ...where, ...PARTIAL })
  const [low, high] = signal.range ?? [0, MOST_YEARS]
  if (age < low || age > high) return refuse(reader, 'value', located, where)
  readings.push({ id, value: age, at: { day: today, minute: null }, reference: located.reference })
}
