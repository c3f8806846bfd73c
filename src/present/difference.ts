import type { ToldDifference } from '../model/caseResult'
import { placed, quoteLines } from '../model/problem'
import type { Trace } from '../model/trace'
import type { About } from './reader'
import { professionalTrace } from './traceProfessional'

/** A line with what it is for: a terminal may give each its colour. */
export interface DifferenceLine {
  readonly kind: 'place' | 'quote' | 'expected' | 'actual' | 'trace'
  readonly text: string
}

const lines = (kind: DifferenceLine['kind'], texts: readonly string[]): DifferenceLine[] =>
  texts.map((text) => ({ kind, text }))

// Who tests a rule knows its sources; they stand in the same file.
const traceTexts = (about: About, trace: Trace): string[] => [
  `regel ${trace.rule}`,
  ...professionalTrace(about, { ...trace, sources: [] }).flatMap((line) => (line === '' ? [] : [`  ${line}`])),
]

const othersText = ({ rules, traces }: ToldDifference): string[] => {
  const others = rules.filter((rule) => traces.every((trace) => trace.rule !== rule))
  return others.length === 0 || traces.length === 0 ? [] : [`zie ook: ${others.join(', ')}`]
}

/** Writes why the rules are as they are that something comes from which its author did not expect. */
const whyLines = (about: About, difference: ToldDifference): string[] => [
  ...difference.traces.flatMap((trace) => traceTexts(about, trace)),
  ...othersText(difference),
]

/** Writes something that came out otherwise than its author expected: where, the line itself, both values, and why. */
export const differenceLines = (about: About, difference: ToldDifference): DifferenceLine[] => {
  const { at, quote, what, expected, actual } = difference
  return [
    ...lines('place', [`${placed(at)}: ${what}`]),
    ...lines('quote', quoteLines(at, quote)),
    ...lines('expected', [`  verwacht: ${expected}`]),
    ...lines('actual', [`  gekregen: ${actual}`]),
    ...lines(
      'trace',
      whyLines(about, difference).map((line) => `  ${line}`),
    ),
  ]
}

/** Writes the same for a runner that shows the place and both values in its own way. */
export const differenceMessage = (about: About, difference: ToldDifference): string => {
  const { at, quote, what, expected, actual } = difference
  const said = `${what}: verwacht ${expected}, gekregen ${actual}`
  return [said, ...quoteLines(at, quote), ...whyLines(about, difference)].join('\n')
}
