import { dayText } from '../model/dutch'
import { knownText } from '../model/knownText'
import type { Library } from '../model/library'
import { type Change, isNotAsked, type Trace, type TracedCondition } from '../model/trace'
import { TRUE } from '../model/truth'
import type { About } from './reader'
import { agreementOf, parameterText, settingText } from './setting'

const MARKS = ['✗', '?', '✓'] as const

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

const headLine = ({ library }: About, trace: Trace): string => {
  const { title, state, by = '' } = trace
  const [pathway = '', rule = ''] = by.split('/')
  const other = library.pathways[pathway]?.rules[rule]
  if (isNotAsked(trace)) return `${title}: naar dit zorgpad is niet gevraagd`
  return `${title}: ${STATES[state]}${other === undefined ? '' : ` (${other.title})`}`
}

const populationLines = (library: Library, population: Trace['population']): string[] => {
  if (population === null) return []
  if (population.truth === TRUE) return ['  ✓ het zorgpad is voor deze persoon']
  return [`  ${MARKS[population.truth]} het zorgpad is voor:`, ...conditionLines(library, population, 2)]
}

const changeText = (library: Library, { signal, test }: Change): string => {
  const label = library.signals[signal]?.label ?? signal
  return test.startsWith('niet: ') ? `niet: ${label} ${test.slice('niet: '.length)}` : `${label} ${test}`
}

/** What a reader still takes in; the others are counted. */
const MOST_WAYS = 6

const changeLines = (library: Library, trace: Trace): string[] => {
  const { state, changes } = trace
  if (state === 'applies' || state === 'replaced' || isNotAsked(trace)) return []
  if (changes.length === 0) return ['  geen drie andere antwoorden laten de regel gelden']
  const shown = changes.slice(0, MOST_WAYS).map((way) => way.map((change) => changeText(library, change)).join(', en '))
  const more = changes.length - shown.length
  return [
    `  zou gelden met${shown.length === 1 ? '' : ' een van deze'}:`,
    ...shown.map((way) => `    - ${way}`),
    ...(more === 0 ? [] : [`    en nog ${more} ${more === 1 ? 'andere weg' : 'andere wegen'}`]),
  ]
}

const agreedText = (about: About, name: string, isAgreed: boolean): string => {
  if (!isAgreed) return 'nog lokaal af te spreken'
  const agreed = agreementOf(about, name)
  return `afgesproken in het netwerk${agreed === undefined ? '' : ` (${agreed.by}, ${dayText(agreed.on)})`}`
}

/** Tells a professional why a rule is in its state: conditions with what was known, agreements, sources, and what would change it. */
export const professionalTrace = (about: About, trace: Trace): string[] => {
  const { library } = about
  return [
    headLine(about, trace),
    `  ${trace.why}`,
    ...populationLines(library, trace.population),
    ...conditionLines(library, trace.condition, 1),
    ...changeLines(library, trace),
    ...trace.parameters.map(
      ({ name, value, agreed }) =>
        `  ${parameterText(name)}: ${settingText(library, value)}, ${agreedText(about, name, agreed)}`,
    ),
    ...trace.sources.map(
      (source) => `  bron: ${[source.title, source.by, source.year].filter((part) => part !== undefined).join(', ')}`,
    ),
    '',
  ]
}
