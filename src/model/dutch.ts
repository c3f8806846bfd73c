import type { MissingReason } from './condition'
import { type DayNumber, parseDay, weekday } from './day'
import { ucum } from './quantity'

const DAYS = ['zondag', 'maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag']
const MONTHS = [
  'januari',
  'februari',
  'maart',
  'april',
  'mei',
  'juni',
  'juli',
  'augustus',
  'september',
  'oktober',
  'november',
  'december',
]

/** Writes a day as “maandag 2 maart 2026”. */
export const dayText = (day: string): string => {
  const number: DayNumber = parseDay(day) ?? 0
  const [year, month, date] = day.split('-').map(Number)
  return `${DAYS[weekday(number)]} ${date} ${MONTHS[(month ?? 1) - 1]} ${year}`
}

const UNITS: Readonly<Record<string, readonly [string, string]>> = {
  hour: ['uur', 'uur'],
  day: ['dag', 'dagen'],
  'working day': ['werkdag', 'werkdagen'],
  week: ['week', 'weken'],
  month: ['maand', 'maanden'],
  year: ['jaar', 'jaar'],
}

/** Writes a term: “1 werkdag”, “6 maanden”. */
export const termText = (term: string): string => {
  if (term === 'immediately') return 'nu'
  if (term === 'routine') return 'bij gelegenheid'
  const [count = '', ...rest] = term.split(' ')
  const unit = UNITS[rest.join(' ').replace(/s$/, '')]
  if (unit === undefined) return term
  const [one, more] = unit
  return `${count} ${count === '1' ? one : more}`
}

/** Writes a number with a comma and at most two decimals. */
export const numberText = (value: number): string => String(Math.round(value * 100) / 100).replace('.', ',')

const UNIT_NAMES: Readonly<Record<string, readonly [string, string]>> = {
  h: ['uur', 'uur'],
  d: ['dag', 'dagen'],
  wk: ['week', 'weken'],
  mo: ['maand', 'maanden'],
  a: ['jaar', 'jaar'],
  min: ['minuut', 'minuten'],
  s: ['seconde', 'seconden'],
  Cel: ['°C', '°C'],
  'mm[Hg]': ['mmHg', 'mmHg'],
  'kg/m2': ['kg/m²', 'kg/m²'],
  '1': ['', ''],
}

const withUnit = (text: string, value: number, unit: string | undefined): string => {
  const code = ucum(unit ?? '1')
  const [one, more] = UNIT_NAMES[code] ?? [code, code]
  return `${text} ${value === 1 ? one : more}`.trimEnd()
}

/** Writes the unit of more than one: “jaar”, “kg/m²”; nothing of what has none. */
export const unitText = (unit: string | undefined): string => withUnit('', 2, unit).trimStart()

/** Writes a number with its unit: “81 jaar”, “38,6 °C”. */
export const quantityText = (value: number, unit: string | undefined): string =>
  withUnit(numberText(value), value, unit)

/** Writes a number with a comma and all of its decimals: a limit is not rounded. */
export const exactText = (value: number): string => String(value).replace('.', ',')

/** Writes a limit with its unit. */
export const limitText = (value: number, unit: string | undefined): string => withUnit(exactText(value), value, unit)

const REASONS: Readonly<Record<MissingReason, string>> = {
  'not-asked': 'niet gevraagd',
  unknown: 'gevraagd, niet bekend',
  declined: 'wil niet zeggen',
  'not-applicable': 'niet van toepassing',
  stale: 'te oud',
  unreliable: 'onbetrouwbaar',
  unusable: 'onbruikbaar',
}

const BASES = {
  'vital-interest': 'vitaal belang',
  'right-to-report': 'het meldrecht',
  'legal-duty': 'een wettelijke plicht',
} as const

/** Names the basis on which something may be told without consent. */
export const basisText = (basis: keyof typeof BASES): string => BASES[basis]

/** Says why no value is known. */
export const reasonText = (reason: MissingReason): string => REASONS[reason]
