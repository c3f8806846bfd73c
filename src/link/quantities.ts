import type { Literal } from '../model/condition'
import { isMultiple } from '../model/decimal'
import { parseQuantity, type Quantity, ucum } from '../model/quantity'
import { shown } from '../model/shown'
import type { SignalSource } from '../model/source/signals'
import { report, type Scope } from './scope'
import { isUnitMisspelt } from './units'

const COMPARISONS: Readonly<Record<string, string>> = {
  '>=': 'atLeast',
  '≥': 'atLeast',
  '>': 'above',
  '<=': 'atMost',
  '≤': 'atMost',
  '<': 'below',
  '=': 'is',
}

/** Tells what an author probably meant who wrote text for a number. */
const instead = ({ defined, pathway }: Scope, text: string): string | undefined => {
  if (/^[-+]?\d+,\d+( \S+)?$/.test(text)) return 'Een getal heeft een punt en geen komma: schrijf bijvoorbeeld 1.5.'
  const [, sign = '', number = ''] = /^(>=|≥|<=|≤|>|<|=)\s*(\S.*)$/.exec(text) ?? []
  if (sign !== '') return `Schrijf de vergelijking in woorden: { ${COMPARISONS[sign]}: ${number} }.`
  const [, low, high] = /^(\d[\d.]*)\s*(?:-|–|\.\.|tot)\s*(\d[\d.]*)$/.exec(text) ?? []
  if (low !== undefined) return `Schrijf een bereik als { atLeast: ${low}, atMost: ${high} }.`
  const [, amount, unit] = /^(\d[\d.]*)(\D\S*)$/.exec(text) ?? []
  if (amount !== undefined) return `Zet een spatie voor de eenheid: ${amount} ${unit}.`
  const isParameter = defined.parameters.has(text) || defined.parameters.has(`${pathway}/${text}`)
  return isParameter ? `${shown(text)} is een parameter: schrijf "$${text}".` : undefined
}

const example = ({ unit = '1', range: [low] = [25, 25] }: SignalSource): string =>
  unit === '1' ? `${low}` : `${low} ${unit}`

const unitFlaw = ({ label, unit = '1' }: SignalSource, value: string, written: string): string => {
  if (unit === '1') return `${label} heeft geen eenheid: schrijf alleen het getal.`
  const said = `${label} is in ${unit}, en hier staat ${shown(written)}`
  return isUnitMisspelt(written, unit)
    ? `${said}. Bedoelt u "${value} ${unit}"?`
    : `${said}: schrijf het getal in ${unit}.`
}

const outOfRange = ({ value }: Quantity, range: SignalSource['range']): boolean =>
  // A range that runs backwards is a mistake of its own, at the signal.
  range !== undefined && range[0] < range[1] && (value < range[0] || value > range[1])

/** Reports what is not a number of the signal: no number, another unit, too fine, or out of its range. */
export const checkQuantity =
  (signal: SignalSource) =>
  (scope: Scope, value: Literal): void => {
    const { label, unit, step, range } = signal
    const quantity = typeof value === 'boolean' ? null : parseQuantity(value)
    if (quantity === null) {
      const help = typeof value === 'string' ? instead(scope, value) : undefined
      const message = `${label} is een getal. ${help ?? `Verwacht bijvoorbeeld ${example(signal)}.`}`
      return report(scope, 'wrong-comparison', message)
    }
    if (quantity.unit !== undefined && quantity.unit !== ucum(unit ?? '1')) {
      const [number = '', written = ''] = String(value).split(' ')
      return report(scope, 'wrong-unit', unitFlaw(signal, number, written))
    }
    if (step !== undefined && !isMultiple(quantity.value, step)) {
      const message = `${quantity.value} is fijner dan ${label} gemeten wordt, in stappen van ${step}: rond het af.`
      return report(scope, 'too-fine', message)
    }
    if (outOfRange(quantity, range)) {
      const message = `${quantity.value} ligt buiten het bereik van ${label}: kies een getal van ${range?.[0]} tot en met ${range?.[1]}.`
      report(scope, 'out-of-range', message)
    }
  }
