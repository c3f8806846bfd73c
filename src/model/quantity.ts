/** Everyday names of units and the UCUM code each stands for. Any other unit stands for itself. */
const EVERYDAY: Readonly<Record<string, string>> = {
  hour: 'h',
  hours: 'h',
  day: 'd',
  days: 'd',
  week: 'wk',
  weeks: 'wk',
  month: 'mo',
  months: 'mo',
  year: 'a',
  years: 'a',
  minute: 'min',
  minutes: 'min',
  second: 's',
  seconds: 's',
  mmHg: 'mm[Hg]',
  '°C': 'Cel',
  points: '1',
}

/** The everyday names themselves. */
export const EVERYDAY_UNITS: readonly string[] = Object.keys(EVERYDAY)

/** Gives the UCUM code of a unit written as such or by its everyday name. */
export const ucum = (unit: string): string => EVERYDAY[unit] ?? unit

export interface Quantity {
  readonly value: number
  /** UCUM code; absent when none was written. */
  readonly unit?: string
}

const PATTERN = /^(-?\d+(?:\.\d+)?)(?: (\S+))?$/

/** Reads `25` or `25 cm`; null when it is neither. */
export const parseQuantity = (source: string | number): Quantity | null => {
  if (typeof source === 'number') return Number.isFinite(source) ? { value: source } : null
  const match = PATTERN.exec(source)
  if (match === null) return null
  const value = Number(match[1])
  return match[2] === undefined ? { value } : { value, unit: ucum(match[2]) }
}
