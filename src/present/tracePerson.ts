import type { Library } from '../model/library'
import { type Change, isNotAsked, type Trace, type TracedCondition } from '../model/trace'
import { FALSE } from '../model/truth'
import { isLong, plainKnown, plainLabel, plainLines, withoutBrackets } from './plainWords'
import type { About } from './reader'

const STATES: Readonly<Record<Trace['state'], string>> = {
  applies: 'Dit geldt voor u.',
  open: 'Wij weten nog niet of dit voor u geldt.',
  'ruled-out': 'Dit geldt nu niet voor u.',
  replaced: 'Iets anders komt hiervoor in de plaats.',
  undecidable: 'Dit is niet te zeggen. Een zorgverlener kijkt ernaar.',
  'not-indicated': 'Dit past niet bij uw situatie.',
}

/** Lists the tests that make a condition come out as it does: of what is not known only what is not known. */
const bearing = (condition: TracedCondition): readonly TracedCondition[] => {
  const { kind, truth, parts, signal } = condition
  if (signal !== undefined) return [condition]
  return parts.filter((part) => kind === 'not' || part.truth === truth).flatMap(bearing)
}

const factsOf = (library: Library, condition: TracedCondition): string[] => {
  const lines = bearing(condition).map(({ signal = '', known }) =>
    plainLines(plainLabel(library, signal), plainKnown(library, signal, known)).join('\n'),
  )
  return [...new Set(lines)].flatMap((line) => line.split('\n'))
}

const isAnyKnown = (condition: TracedCondition): boolean =>
  bearing(condition).some(({ known }) => known?.value !== undefined)

const OPPOSITE: Readonly<Record<string, string>> = { ja: 'nee', nee: 'ja' }

/** Says what would have to be so, with a list of options where that would be a long sentence. */
const changeText = (library: Library, { signal, test, oneOf = [] }: Change): string => {
  const isNot = test.startsWith('niet: ')
  const said = (isNot ? test.slice('niet: '.length) : test).replace(/^(is|met) /, '')
  const text = withoutBrackets(isNot ? (OPPOSITE[said] ?? `niet ${said}`) : said)
  const label = plainLabel(library, signal)
  const line = `${label}: ${text}.`
  if (oneOf.length === 0 || !isLong(line)) return line
  const options = oneOf.map((option) => withoutBrackets(library.signals[signal]?.options?.[option] ?? option))
  return [`${label}: ${isNot ? 'geen' : 'een'} van deze:`, ...options.map((option) => `  - ${option}.`)].join('\n')
}

/** What a person still takes in. */
const MOST_WAYS = 3

const changeLines = (library: Library, { changes }: Trace): string[] => {
  if (changes.length === 0) return []
  const ways = changes
    .slice(0, MOST_WAYS)
    .map((way) => `- ${way.map((change) => changeText(library, change)).join('\n  En ook dit:\n  ')}`)
  return ['Dit geldt wel voor u als dit zo is:', ...new Set(ways)]
}

const isUrgent = ({ library }: About, { rule, state }: Trace): boolean => {
  const [pathway = '', name = ''] = rule.split('/')
  return state === 'applies' && library.pathways[pathway]?.rules[name]?.redFlag === true
}

/** Tells a person why something is in the plan or not, in plain Dutch: no names of the library, no sources, no agreements. */
export const personTrace = (about: About, trace: Trace): string[] => {
  const { library } = about
  const { state, population, condition } = trace
  const decisive = state === 'not-indicated' && population?.truth === FALSE ? population : condition
  const facts = isNotAsked(trace) ? [] : factsOf(library, decisive)
  return [
    withoutBrackets(trace.title),
    isNotAsked(trace) ? 'Hier is nu niet naar gevraagd.' : STATES[state],
    ...(isUrgent(about, trace) ? ['Dit is dringend.'] : []),
    ...(facts.length === 0 ? [] : [isAnyKnown(decisive) ? 'Dit weten wij van u:' : 'Dit weten wij nog niet van u:']),
    ...facts,
    ...(isNotAsked(trace) ? [] : changeLines(library, trace)),
    '',
  ]
}
