import { termText, unitText } from '../../model/dutch'
import type { Label } from './label'
import type { Names } from './names'

/** One of each form that a term can have. */
export const DURATIONS: readonly Label[] = [
  'immediately',
  '24 hours',
  '1 working day',
  '1 week',
  '6 weeks',
  '3 months',
  'routine',
].map((name) => ({ name, title: 'Termijn', description: `Termijn: ${termText(name)}` }))

const COMMON = ['1', 'years', 'months', 'weeks', 'days', 'hours', 'minutes', 'kg', 'cm', 'mmHg', '°C']

const described = (unit: string): string => (unit === '1' ? 'een aantal of score' : unitText(unit))

/** Labels the units that numbers mostly have, and those that the library uses. */
export const unitLabels = ({ signals }: Names): readonly Label[] => {
  const used = [...signals.values()].flatMap(({ unit }) => (unit === undefined ? [] : [unit]))
  const units = [...new Set([...COMMON, ...used.sort()])]
  return units.map((name) => ({ name, title: 'Eenheid', description: `Eenheid: ${described(name)}` }))
}
