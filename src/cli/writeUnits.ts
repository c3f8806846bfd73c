import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { UcumLhcUtils } from '@lhncbc/ucum-lhc'

/**
 * Units of care, by what they measure; the first of a line is what the others are reckoned in. Only within a line is anything
 * converted: UCUM holds a mole for a plain number and a percentage for a fraction, and a score is neither.
 */
const KINDS: readonly (readonly string[])[] = [
  ['1'],
  ['%'],
  ['kg', 'g', 'mg', 'ug', '[lb_av]', '[oz_av]', '[stone_av]'],
  ['m', 'km', 'cm', 'mm', '[in_i]', '[ft_i]'],
  ['m2', 'cm2'],
  ['L', 'dL', 'cL', 'mL', 'uL', 'm3', 'cm3'],
  ['s', 'ms', 'min', 'h', 'd', 'wk', 'mo', 'a'],
  ['Pa', 'hPa', 'kPa', 'mm[Hg]', 'cm[H2O]', 'bar', 'mbar'],
  ['Cel', 'K', '[degF]'],
  ['mol/L', 'mmol/L', 'umol/L', 'nmol/L', 'mol/m3', 'mmol/dL'],
  ['g/L', 'kg/L', 'mg/L', 'ug/L', 'g/dL', 'mg/dL', 'ug/dL', 'mg/mL', 'ug/mL', 'ng/mL', 'kg/m3'],
  ['osm/kg', 'mosm/kg'],
  ['osm/L', 'mosm/L'],
  ['kg/m2', 'g/cm2'],
  ['m/s', 'cm/s', 'km/h', 'm/min'],
  ['/a', '/mo', '/wk', '/d', '/h', '/min'],
  ['J', 'kJ', 'cal', 'kcal'],
  ['kJ/d', 'kcal/d'],
  ['mL/min', 'L/min', 'mL/h', 'L/h', 'mL/d', 'L/d'],
  ['g/d', 'mg/d'],
  ['10*9/L', '10*3/uL', '/uL', '10*12/L', '10*6/uL'],
  ['N', 'kN', 'kgf'],
  ['W'],
]

/** So far two numbers are the same but for the reckoning of computers. */
const CLOSE = 1e-12

const MOST_STEPS = 40

const greatestCommon = (a: number, b: number): number => (b === 0 ? Math.abs(a) : greatestCommon(b, a % b))

const simplest = (value: number): readonly [over: number, under: number] => {
  let [over, under, formerOver, formerUnder, rest] = [Math.floor(value), 1, 1, 0, value - Math.floor(value)]
  for (let step = 0; step < MOST_STEPS && Math.abs(over / under - value) > Math.abs(value) * CLOSE; step += 1) {
    const whole = Math.floor(1 / rest)
    rest = 1 / rest - whole
    const next = [whole * over + formerOver, whole * under + formerUnder] as const
    ;[formerOver, formerUnder, over, under] = [over, under, ...next]
  }
  return [over, under]
}

/** Writes a number as a fraction: of its decimals when it is short, else the simplest that is this close. */
const fractionOf = (value: number): readonly [over: number, under: number] => {
  const [digits = '', exponent = '0'] = value.toExponential(11).split('e')
  const under = 10 ** Math.max(0, 11 - Number(exponent))
  if (!digits.endsWith('0') || under > 1e15) return simplest(value)
  const over = Math.round(value * under)
  const common = greatestCommon(over, under)
  return [over / common, under / common]
}

const ucum = UcumLhcUtils.getInstance()

const converted = (value: number, from: string, to: string): number => {
  const { status, toVal, msg } = ucum.convertUnitTo(from, value, to)
  if (status === 'succeeded' && toVal !== null) return toVal
  throw new Error(`${from} is not ${to}: ${msg.join(' ')}`)
}

/** Far from nought, where the nought of degrees weighs nothing in what one degree is. */
const FAR = 1e6

/** Gives what a value is in the first unit of its line: `(value × times + plus) / by`. */
const factorsOf = (unit: string, first: string): readonly [times: number, plus: number, by: number] => {
  const nought = converted(0, unit, first)
  const [over, under] = fractionOf((converted(FAR, unit, first) - nought) / FAR)
  const [shift, by] = fractionOf(nought)
  const factors = [over * by, shift * under, under * by] as const
  if (!factors.every(Number.isSafeInteger))
    throw new Error(`${unit} is no fraction of ${first} that can be written down`)
  const common = factors.reduce(greatestCommon)
  return [factors[0] / common, factors[1] / common, factors[2] / common]
}

const row = (unit: string, [first = '']: readonly string[]): string =>
  `  ${JSON.stringify(unit)}: [${[JSON.stringify(first), ...factorsOf(unit, first)].join(', ')}],`

/** Works out how the units of care are converted, and writes that as a module that holds nothing else. */
export const writeUnits = async (root: string): Promise<void> => {
  const module = `// Written by \`npm run generate\`. Of UCUM, © Regenstrief Institute and the UCUM Organization, https://ucum.org/license.

/** Units of care: the unit in which those like it are reckoned, and what a value is in that: \`(value × times + plus) / by\`. */
export const UNITS: Readonly<Record<string, readonly [like: string, times: number, plus: number, by: number]>> = {
${KINDS.flatMap((kind) => kind.map((unit) => row(unit, kind))).join('\n')}
}
`
  await writeFile(join(root, 'src/fhir/record/units.ts'), module)
}
