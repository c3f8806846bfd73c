import type { Trace, TracedCondition } from '../model/trace'
import type { About } from './reader'
import { agreementOf } from './setting'

const TRUTHS = ['onwaar', 'onbekend', 'waar'] as const

const conditionLines = (condition: TracedCondition, depth: number): string[] => {
  const lead = `${'  '.repeat(depth)}[${TRUTHS[condition.truth]}] `
  if (condition.signal !== undefined)
    return [`${lead}${condition.signal} ${condition.test ?? ''} | gezien: ${JSON.stringify(condition.known ?? {})}`]
  const count = condition.atLeast === undefined ? '' : ` ${condition.atLeast}`
  return [`${lead}${condition.kind}${count}`, ...condition.parts.flatMap((part) => conditionLines(part, depth + 1))]
}

const list = (title: string, lines: readonly string[]): string[] => [
  `${title}:${lines.length === 0 ? ' geen' : ''}`,
  ...lines.map((line) => `  ${line}`),
]

const agreedText = (about: About, name: string, isAgreed: boolean): string => {
  if (!isAgreed) return 'standaardwaarde, niet afgesproken'
  const agreed = agreementOf(about, name)
  return `afgesproken${agreed === undefined ? '' : ` door ${agreed.by} op ${agreed.on}`}`
}

/** Tells an auditor everything a rule rests on, by the names in the library: nothing is left out or rounded. */
export const auditorTrace = (about: About, trace: Trace): string[] => [
  `regel: ${trace.rule}`,
  `titel: ${trace.title}`,
  `zorgpad: ${trace.rule.split('/')[0]} ${trace.version}`,
  `staat: ${trace.state}${trace.by === undefined ? '' : ` door ${trace.by}`}`,
  `waarom: ${trace.why}`,
  ...(trace.population === null ? ['voor wie: iedereen'] : ['voor wie:', ...conditionLines(trace.population, 1)]),
  'voorwaarde:',
  ...conditionLines(trace.condition, 1),
  ...list(
    'wijzigingen die de regel laten gelden',
    trace.changes.map((way) => way.map(({ signal, test }) => `${signal} ${test}`).join('; ')),
  ),
  ...list(
    'parameters',
    trace.parameters.map(
      ({ name, value, agreed }) => `${name} = ${JSON.stringify(value)} (${agreedText(about, name, agreed)})`,
    ),
  ),
  ...list(
    'bronnen',
    trace.sources.map(({ id, title, by, year, url, status }) =>
      [`${id}: ${title}`, by, year, url, status].filter((part) => part !== undefined).join(' | '),
    ),
  ),
  '',
]
