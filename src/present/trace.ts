import type { Known } from '../model/advice'
import { dayText, numberText, quantityText, reasonText, termText } from '../model/dutch'
import type { Library } from '../model/library'
import { parseQuantity } from '../model/quantity'
import type { Trace, TracedCondition } from '../model/trace'

const MARKS = ['✗', '?', '✓'] as const

const valueText = (library: Library, id: string, value: NonNullable<Known['value']>): string => {
  const { options, unit, type } = library.signals[id] ?? {}
  if (typeof value === 'boolean') return value ? 'ja' : 'nee'
  if (typeof value === 'number') return quantityText(value, unit)
  if (type === 'date') return dayText(String(value))
  const labels = (typeof value === 'string' ? [value] : value).map((option) => options?.[option] ?? option)
  return labels.length === 0 ? 'geen' : labels.join(', ')
}

/** Says what is known of a signal: its value, within what it lies, or why there is none. */
export const knownText = (
  library: Library,
  id: string,
  { value, low, high, options, missing = 'unknown' }: Known,
): string => {
  if (value !== undefined) return valueText(library, id, value)
  if (options !== undefined)
    return `nog mogelijk: ${options.map((option) => library.signals[id]?.options?.[option] ?? option).join(' of ')}`
  const bounds = [
    ...(low === undefined ? [] : [`ten minste ${numberText(low)}`]),
    ...(high === undefined ? [] : [`ten hoogste ${numberText(high)}`]),
  ]
  return bounds.length > 0 ? bounds.join(' en ') : reasonText(missing)
}

const GROUPS: Readonly<Record<TracedCondition['kind'], string>> = {
  all: 'dit alles',
  any: 'ten minste een van deze',
  not: 'niet',
  count: 'ten minste zoveel van deze',
  test: '',
}

const conditionLines = (library: Library, condition: TracedCondition, depth: number): string[] => {
  const lead = `${'  '.repeat(depth)}${MARKS[condition.truth]} `
  if (condition.signal !== undefined) {
    const label = library.signals[condition.signal]?.label ?? condition.signal
    const known = condition.known === undefined ? '' : ` (nu: ${knownText(library, condition.signal, condition.known)})`
    return [`${lead}${label} ${condition.test ?? ''}${known}`]
  }
  const title = condition.atLeast === undefined ? GROUPS[condition.kind] : `ten minste ${condition.atLeast} van deze`
  return [`${lead}${title}`, ...condition.parts.flatMap((part) => conditionLines(library, part, depth + 1))]
}

const STATES: Readonly<Record<Trace['state'], string>> = {
  applies: 'geldt',
  open: 'staat nog open',
  'ruled-out': 'geldt niet',
  replaced: 'een andere regel komt ervoor in de plaats',
  undecidable: 'is niet te beslissen',
  'not-indicated': 'hoort niet bij deze persoon',
}

/** Reads an id as words: what an agreement is about. */
const parameterText = (name: string): string => (name.split('/').at(-1) ?? name).replaceAll('-', ' ')

const settingText = (library: Library, value: string | number | boolean): string => {
  const role = library.roles[String(value)]
  if (role !== undefined) return role.label
  const quantity = typeof value === 'boolean' ? null : parseQuantity(value)
  const isTerm = typeof value === 'string' && termText(value) !== value
  return quantity === null || isTerm ? termText(String(value)) : quantityText(quantity.value, quantity.unit)
}

const traceOf = (library: Library, { title, state, condition, sources, parameters }: Trace): string[] => [
  `${title}: ${STATES[state]}`,
  ...conditionLines(library, condition, 1),
  ...parameters.map(
    ({ name, value, agreed }) =>
      `  ${parameterText(name)}: ${settingText(library, value)}, ${agreed ? 'afgesproken in het netwerk' : 'nog lokaal af te spreken'}`,
  ),
  ...sources.map(
    (source) => `  bron: ${[source.title, source.by, source.year].filter((part) => part !== undefined).join(', ')}`,
  ),
  '',
]

/** Writes why rules apply: each condition with what was known, the agreements and the sources. */
export const traceLines = (library: Library, traces: readonly Trace[]): string[] => [
  'Waarom',
  '',
  ...traces.flatMap((trace) => traceOf(library, trace)),
]
