import { completionsOf } from '../../evaluate/exact/completions'
import { join } from '../../evaluate/known/join'
import type { Cannot } from '../../model/coverage'
import type { BareTest, Node, View } from '../../model/node'
import { onceFor } from '../../model/onceFor'
import type { Program, SignalProgram } from '../../model/program'
import { isReserved } from '../../model/signal'
import type { State } from '../../model/state'
import { FALSE, TRUE, type Truth, UNKNOWN } from '../../model/truth'

const mayNotBe = ({ signal, onlyIf, absentWith }: SignalProgram): boolean =>
  signal.optional === true || onlyIf !== null || absentWith.length > 0

/** Anything that may ever be known of a signal: a value, none, or that it is not there. What is computed may lie outside its range. */
const anything = (signal: SignalProgram): State => ({
  ...(signal.derivation === null ? signal.full : { ...signal.full, low: -Infinity, high: Infinity }),
  exists: mayNotBe(signal) ? UNKNOWN : TRUE,
  pending: true,
})

const anythingIn = onceFor(({ signals }: Program): readonly State[] => signals.map(anything))

/** What is known when one signal is in a state, or in one within it, and the others can be in any. */
const knowingOnly = (program: Program, index: number, state: State): View => {
  return { states: anythingIn(program).with(index, { ...state, pending: true }), on: 0 }
}

/** Observed, there for everyone, and of a type of which the values can be gone through. */
const isPlain = ({ id, isPlain: plain, signal: { optional, type } }: SignalProgram): boolean =>
  plain && optional !== true && type !== 'choices' && type !== 'date' && !isReserved(id)

/** Every value that a signal can have, as far as this test and those that may keep a case away from it tell them apart. */
const valuesOf = (signal: SignalProgram, { comparisons }: BareTest): readonly State[] => {
  const own = comparisons.flatMap(({ values }) => values)
  const cutoffs = [...new Set([...signal.cutoffs, ...own])].sort((left, right) => left - right)
  // Nothing is computed here: each stretch between cut-offs is one value.
  return completionsOf({ ...signal, cutoffs, isComputedWith: false }, signal.full)
}

const isTodays = ({ comparisons, orUnknown }: BareTest): boolean => comparisons.length === 0 || orUnknown

/** Tells whether a test is never uncertain: about today, with `orUnknown`, or the same for every value in the range. */
const isCertain = (test: Node & BareTest, program: Program): boolean => {
  const signal = program.signals[test.signal]
  if (isTodays(test)) return true
  // A value that is known is compared for certain, unless the signal may not exist for this person.
  if (signal?.onlyIf !== null) return false
  if (test.today.some((one) => 'known' in one && one.known)) return true
  return (
    signal.derivation === null &&
    test.today.length === 0 &&
    test.check(knowingOnly(program, test.signal, signal.full)) !== UNKNOWN
  )
}

const canBeUnknown = (node: Node, program: Program): boolean => {
  if (node.kind === 'test') return !isCertain(node, program)
  return (node.kind === 'not' ? [node.of] : node.of).some((part) => canBeUnknown(part, program))
}

/** Tells for certain, by what is known, that a case does not come to a condition. */
export type Blocks = (view: View) => boolean

export const NOTHING_BLOCKS: Blocks = () => false

const isNever = (node: Node, truth: Truth, program: Program, blocks: Blocks): boolean => {
  const signal = node.kind === 'test' ? program.signals[node.signal] : undefined
  if (node.kind !== 'test' || signal === undefined || !isPlain(signal)) return false
  if (isTodays(node) || node.today.length > 0) return false
  const values = valuesOf(signal, node)
  const [first, ...others] = values.filter((value) => node.check(knowingOnly(program, node.signal, value)) === truth)
  if (first === undefined) return values.length > 0
  // Answers that differ leave more than one of these possible: what keeps out all of them together keeps out each.
  const all = others.reduce((left, right) => join(signal.signal.type, left, right), first)
  return blocks(knowingOnly(program, node.signal, all))
}

/**
 * Says of a leaf what no case can show, as far as that follows from its own signal: it is never unknown, or whatever value
 * makes it true, or false, keeps every case away from the condition that it stands in.
 */
export const cannotOf = (
  node: Node,
  program: Program,
  blocks: Blocks,
): Readonly<Record<'true' | 'false' | 'unknown', Cannot | null>> => ({
  true: isNever(node, TRUE, program, blocks) ? 'never-reached' : null,
  false: isNever(node, FALSE, program, blocks) ? 'never-reached' : null,
  unknown: canBeUnknown(node, program) ? null : 'never-unknown',
})
