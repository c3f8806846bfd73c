import { withCheck } from '../../compile/functions'
import type { Node } from '../../model/node'
import type { Program, RuleProgram, SignalProgram } from '../../model/program'
import type { Mutant } from './mutantsOf'

/** Conditions that must all hold together, as they are and as they become. */
export type Pair = readonly [was: readonly Node[], now: readonly Node[]]

const forRule = ({ rule, pathway }: RuleProgram, nodes: readonly Node[]): readonly Node[] =>
  rule.redFlag || pathway.population === null ? nodes : [pathway.population, ...nodes]

const rulePairs = (original: Program, changed: Program): Pair[] =>
  original.rules.flatMap((was, index): Pair[] => {
    const now = changed.rules[index]
    if (now === undefined || (was.when === now.when && was.asked === now.asked)) return []
    return [[forRule(was, [was.when]), forRule(now, [now.when])]]
  })

const optionPairs = (index: number, { options, signal }: SignalProgram): Pair[] | null => {
  if (signal.type !== 'boolean' && signal.type !== 'choice') return null
  const bits = signal.type === 'boolean' ? [0, 1] : options.map((_, bit) => bit)
  return bits.map((bit) => {
    const comparison = { operator: 'within', mask: 1 << bit, values: [], duration: { kind: 'immediately' } } as const
    const test = withCheck({ kind: 'test', signal: index, comparisons: [comparison], today: [], orUnknown: false })
    return [[test], [test]]
  })
}

/** Every rule that rests on a signal, and what is shown of it and of what is derived from it; null for a number. */
const everyPair = (original: Program, changed: Program, own: SignalProgram): readonly Pair[] | null => {
  const above = new Set([own.index])
  for (const { index, inputs } of original.signals) if (inputs.some((input) => above.has(input))) above.add(index)
  const shown = [...above].map((index) => optionPairs(index, original.signals[index] ?? own))
  if (shown.some((pairs) => pairs === null)) return null
  return [...shown.flatMap((pairs) => pairs ?? []), ...rulePairs(original, changed)]
}

/** A value that is given as such is held against what is known of its inputs: with others that may come out otherwise. */
const hasSameInputs = ({ inputs }: SignalProgram, now: SignalProgram | undefined): boolean =>
  now !== undefined &&
  new Set([...inputs, ...now.inputs]).size === new Set(inputs).size &&
  now.inputs.length === inputs.length

/** What must be equal for the advice to be; null when that cannot be said in conditions. */
export const pairsOf = (mutant: Mutant, original: Program, changed: Program): readonly Pair[] | null => {
  const { part } = mutant
  // Of an item it counts what is known today, and not whether every answer agrees.
  if (part.kind === 'whole' || part.kind === 'item') return null
  if (part.kind === 'signal') {
    const index = original.index.get(part.signal) ?? -1
    const signal = original.signals[index]
    if (signal === undefined || !hasSameInputs(signal, changed.signals[index])) return null
    // By what it may be found to be alone, other rules that also look at what it rests on would be forgotten.
    return mutant.kind === 'unknown-as-no' ? everyPair(original, changed, signal) : optionPairs(index, signal)
  }
  // A signal that reads the rule may be otherwise where the rule itself is for nobody.
  if (original.signals.some(({ inputs }, index) => inputs !== changed.signals[index]?.inputs)) return null
  if (part.kind !== 'population') return rulePairs(original, changed)
  const find = ({ pathways }: Program): readonly Node[] =>
    pathways.flatMap(({ id, population }) => (id === part.pathway && population !== null ? [population] : []))
  return [[find(original), find(changed)]]
}
