import { withCheck } from '../../../compile/functions'
import type { Today } from '../../../model/condition'
import type { BareTest, Node, NodeComparison } from '../../../model/node'
import type { SignalProgram } from '../../../model/program'
import { TRUE_BIT } from '../../../model/state'
import { KNOWN_OR_WHY, type OpenSignals } from './openSignals'

export const all = (of: readonly Node[]): Node => withCheck({ kind: 'all', of })
export const any = (of: readonly Node[]): Node => withCheck({ kind: 'any', of })
export const not = (of: Node): Node => withCheck({ kind: 'not', of })

/** Tests that a signal has one of the options in a mask. */
export const isOneOf = (signal: number, mask: number): Node => {
  const comparison: NodeComparison = { operator: 'within', mask, values: [], duration: { kind: 'immediately' } }
  return withCheck({ kind: 'test', signal, comparisons: [comparison], today: [], orUnknown: false })
}

const bitOf = (why: string): number => 1 << KNOWN_OR_WHY.indexOf(why as (typeof KNOWN_OR_WHY)[number])

/** Rewrites conditions for a world in which also what is there, what is known and what is given can be anything. */
export const newOpening = (open: OpenSignals): ((node: Node) => Node) => {
  const signalOf = (index: number): SignalProgram => {
    const signal = open.all[index]
    if (signal === undefined) throw new RangeError(`no signal ${index}`)
    return signal
  }
  /** When a signal is there; null: always. */
  const present = (index: number): Node | null => {
    const own = open.present.get(index)
    if (own !== undefined) return isOneOf(own, TRUE_BIT)
    const { absentWith } = signalOf(index)
    const parts = absentWith.flatMap((one) => present(one) ?? [])
    return absentWith.length === 0 || parts.length < absentWith.length ? null : any(parts)
  }
  const known = (index: number): Node => {
    const value = isOneOf(open.today.get(index) ?? index, bitOf('known'))
    const there = present(index)
    return there === null ? value : all([there, value])
  }
  const today = (index: number, one: Today): Node => {
    const { onlyIf } = signalOf(index)
    const can = onlyIf === null ? [] : [opened(onlyIf)]
    if ('known' in one) return all([...can, one.known ? known(index) : not(known(index))])
    const mask = one.missing.reduce((bits, why) => bits | bitOf(why), 0)
    return all([...can, isOneOf(open.today.get(index) ?? index, mask)])
  }
  const value = (test: BareTest): Node => {
    const own = withCheck({ ...test, today: [] })
    const there = present(test.signal)
    const plain = there === null ? own : test.orUnknown ? any([not(there), own]) : all([there, own])
    const given = open.given.get(test.signal)
    if (given === undefined) return plain
    const isGiven = isOneOf(given.whether, TRUE_BIT)
    return any([all([isGiven, withCheck({ ...test, signal: given.as, today: [] })]), all([not(isGiven), plain])])
  }
  const openedTest = (test: BareTest): Node => {
    const parts = test.today.map((one) => today(test.signal, one))
    const [only, ...others] = test.comparisons.length === 0 ? parts : [...parts, value(test)]
    return only !== undefined && others.length === 0 ? only : all(only === undefined ? [] : [only, ...others])
  }
  const openedNow = (node: Node): Node => {
    if (node.kind === 'test') return openedTest(node)
    if (node.kind === 'not') return not(opened(node.of))
    return withCheck({ ...node, of: node.of.map(opened) })
  }
  const done = new Map<Node, Node>()
  const opened = (node: Node): Node => {
    const found = done.get(node) ?? openedNow(node)
    done.set(node, found)
    return found
  }
  return opened
}
