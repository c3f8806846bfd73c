import type { RuleState } from '../model/advice'
import { formatDay } from '../model/day'
import type { Duration } from '../model/duration'
import { dayText, quantityText, reasonText, termText } from '../model/dutch'
import type { Node, NodeComparison } from '../model/node'
import type { Program, RuleProgram, SignalProgram } from '../model/program'
import type { Signal } from '../model/signal'
import type { Trace, TracedCondition } from '../model/trace'
import { knownOf } from './known'
import type { Derived } from './lens'

const WORDS: Readonly<Record<NodeComparison['operator'], string>> = {
  within: 'is',
  contains: 'met',
  lacks: 'zonder',
  equals: 'is',
  differs: 'is niet',
  atLeast: 'ten minste',
  above: 'meer dan',
  atMost: 'ten hoogste',
  below: 'minder dan',
  agoAtLeast: 'ten minste geleden:',
  agoAbove: 'langer geleden dan',
  agoAtMost: 'ten hoogste geleden:',
  agoBelow: 'korter geleden dan',
}

const optionLabels = ({ signal, options }: SignalProgram, mask: number): string => {
  const labels = signal.type === 'boolean' ? ['nee', 'ja'] : options.map((option) => signal.options?.[option] ?? option)
  return labels.filter((_, bit) => (mask & (1 << bit)) !== 0).join(' of ')
}

const spanText = (duration: Duration): string =>
  termText(duration.kind === 'span' ? `${duration.count} ${duration.unit}` : duration.kind)

const withUnit = ({ type, unit }: Signal, value: number): string =>
  type === 'date' ? dayText(formatDay(value)) : quantityText(value, unit)

const comparisonText = (signal: SignalProgram, { operator, mask, values, duration }: NodeComparison): string => {
  if (operator.startsWith('ago')) return `${WORDS[operator]} ${spanText(duration)}`
  const isOptions = operator === 'within' || operator === 'contains' || operator === 'lacks'
  return `${WORDS[operator]} ${isOptions ? optionLabels(signal, mask) : values.map((value) => withUnit(signal.signal, value)).join(' of ')}`
}

const testText = (signal: SignalProgram, node: Extract<Node, { kind: 'test' }>): string =>
  [
    ...node.comparisons.map((comparison) => comparisonText(signal, comparison)),
    ...node.today.map((test) =>
      'known' in test
        ? test.known
          ? 'is bekend'
          : 'is niet bekend'
        : `is niet bekend (${test.missing.map(reasonText).join(', ')})`,
    ),
    ...(node.orUnknown ? ['of nog niet bekend'] : []),
  ].join(' ')

const traced = (program: Program, view: Derived, node: Node): TracedCondition => {
  const truth = node.check(view)
  if (node.kind === 'test') {
    const signal = program.signals[node.signal]
    if (signal === undefined) throw new RangeError(`no signal ${node.signal}`)
    return {
      kind: 'test',
      truth,
      signal: signal.id,
      test: testText(signal, node),
      known: knownOf(signal, view),
      parts: [],
    }
  }
  const parts = (node.kind === 'not' ? [node.of] : node.of).map((part) => traced(program, view, part))
  return node.kind === 'count'
    ? { kind: 'count', truth, atLeast: node.atLeast, parts }
    : { kind: node.kind, truth, parts }
}

/** Tells why a rule is in its state: each condition with what was known and what it came to. */
export const traceRule = (
  program: Program,
  view: Derived,
  { id, rule, pathway, when }: RuleProgram,
  state: RuleState,
): Trace => ({
  rule: id,
  version: pathway.pathway.version,
  state,
  title: rule.title,
  condition: traced(program, view, when),
  sources: rule.source.flatMap((source) => {
    const found = pathway.pathway.sources[source]
    return found === undefined ? [] : [{ id: source, ...found }]
  }),
  parameters: rule.parameters.map((name) => ({
    name,
    value: program.value({ parameter: name }),
    agreed: program.network?.parameters[name] !== undefined,
  })),
})
