import { COMPARED_WORDS } from '../../model/comparedWords'
import { formatDay } from '../../model/day'
import type { Duration } from '../../model/duration'
import { dayText, quantityText, reasonText, termText } from '../../model/dutch'
import type { Node, NodeComparison } from '../../model/node'
import type { Program, RuleProgram, SignalProgram } from '../../model/program'
import type { Signal } from '../../model/signal'
import type { Change, Trace, TracedCondition } from '../../model/trace'
import { TRUE } from '../../model/truth'
import { knownOf } from '../known/known'
import type { Derived } from '../known/lens'
import { changesFor, type Seen, type Turn } from './changes'

const WORDS: Readonly<Record<NodeComparison['operator'], string>> = {
  within: 'is',
  contains: 'met',
  lacks: 'zonder',
  equals: 'is',
  differs: 'is niet',
  ...COMPARED_WORDS,
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

/** What became of a rule, and which rule replaced it. */
export type Became = Pick<Trace, 'state' | 'by'>

/** Lists the options of a test that is for one of these and for nothing else. */
const oneOf = ({ options }: SignalProgram, { comparisons, today, orUnknown }: Turn['test']): readonly string[] => {
  const [only, ...others] = comparisons
  if (only?.operator !== 'within' || others.length + today.length > 0 || orUnknown) return []
  return options.filter((_, bit) => (only.mask & (1 << bit)) !== 0)
}

const changeOf = ({ program }: Seen, { test, to }: Turn): Change => {
  const signal = program.signals[test.signal]
  if (signal === undefined) throw new RangeError(`no signal ${test.signal}`)
  const options = oneOf(signal, test)
  return {
    signal: signal.id,
    test: to === TRUE ? testText(signal, test) : `niet: ${testText(signal, test)}`,
    ...(options.length < 2 ? {} : { oneOf: options }),
  }
}

const written = ({ signal, test }: Change): string => `${signal} ${test}`

/** Leaves out what is named twice, and a set of changes that holds all of another. */
const withoutRepeats = (sets: readonly (readonly Change[])[]): Trace['changes'] => {
  const all = sets.map((changes) => new Map(changes.map((change) => [written(change), change])))
  const holds = (one: ReadonlyMap<string, Change>, other: ReadonlyMap<string, Change>): boolean =>
    [...other.keys()].every((key) => one.has(key))
  const least = all.filter(
    (one, place) =>
      !all.some((other, at) => other !== one && holds(one, other) && (other.size < one.size || at < place)),
  )
  return least.map((changes) => [...changes.values()])
}

const changesOf = (seen: Seen, one: RuleProgram, { state }: Became): Trace['changes'] =>
  state === 'applies' || state === 'replaced'
    ? []
    : withoutRepeats(changesFor(seen, one).map((turns) => turns.map((turn) => changeOf(seen, turn))))

/** Tells why a rule is in its state: each condition with what was known and what it came to. */
export const traceRule = (seen: Seen, one: RuleProgram, became: Became): Trace => ({
  rule: one.id,
  version: one.pathway.pathway.version,
  ...became,
  title: one.rule.title,
  why: one.rule.why,
  population:
    one.rule.redFlag || one.pathway.population === null
      ? null
      : traced(seen.program, seen.view, one.pathway.population),
  condition: traced(seen.program, seen.view, one.when),
  changes: changesOf(seen, one, became),
  ...restingOn(seen.program, one),
})

const restingOn = (program: Program, { rule, pathway }: RuleProgram): Pick<Trace, 'sources' | 'parameters'> => ({
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
