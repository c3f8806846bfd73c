import { EVERYDAY_UNITS } from '../model/quantity'
import { near } from './meant'

/** Dutch units, and what the format writes for each. */
const DUTCH: Readonly<Record<string, string>> = {
  jaar: 'years',
  jaren: 'years',
  maand: 'months',
  maanden: 'months',
  weken: 'weeks',
  dag: 'days',
  dagen: 'days',
  uur: 'hours',
  uren: 'hours',
  minuten: 'minutes',
  seconden: 'seconds',
  punten: 'points',
  keer: '1',
  aantal: '1',
  procent: '%',
  graden: 'Cel',
  kilo: 'kg',
  kilogram: 'kg',
  gram: 'g',
  meter: 'm',
  centimeter: 'cm',
  millimeter: 'mm',
  liter: 'L',
}

/** Codes that are in use in care. Any other code may be right too; of these another capital is a slip. */
const USUAL = [
  'kg',
  'g',
  'mg',
  'm',
  'cm',
  'mm',
  'km',
  'L',
  'mL',
  'dL',
  'kg/m2',
  'm/s',
  'mmol/L',
  'umol/L',
  'Cel',
  'mm[Hg]',
  'min',
]

/** Units of a few letters are often one letter from another that there is: 25 mm is not 25 cm. */
const SHORTEST = 4

/** Tells whether a unit was probably meant to be this one. */
export const isUnitMisspelt = (written: string, unit: string): boolean =>
  Object.hasOwn(DUTCH, written)
    ? DUTCH[written] === unit
    : written.toLowerCase() === unit.toLowerCase() || (unit.length >= SHORTEST && near(written, [unit]) !== undefined)

/** Gives the unit that was probably meant; nothing for what can be right, as every code of UCUM can. */
export const meantUnit = (written: string): string | undefined => {
  const known = [...EVERYDAY_UNITS, ...USUAL]
  if (known.includes(written)) return undefined
  const lower = written.toLowerCase()
  if (Object.hasOwn(DUTCH, lower)) return DUTCH[lower]
  const capitals = known.find((unit) => unit.toLowerCase() === lower)
  if (capitals !== undefined || written.length < SHORTEST) return capitals
  return near(
    written,
    EVERYDAY_UNITS.filter((unit) => unit.length >= SHORTEST),
  )
}
