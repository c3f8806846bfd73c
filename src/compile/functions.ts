import type { BareNode, BareTest, Check, Node, View } from '../model/node'
import type { State } from '../model/state'
import { FALSE, fromBoolean, negate, TRUE, type Truth, UNKNOWN } from '../model/truth'
import { maybePassing, passing } from './operators'
import { holdsToday } from './today'

const stateOf = (view: View, index: number): State => {
  const state = view.states[index]
  if (state === undefined) throw new RangeError(`no state for signal ${index}`)
  return state
}

const compareOne = (signal: number, comparison: BareTest['comparisons'][number]): Check => {
  const passes = passing(comparison)
  return (view) => passes(stateOf(view, signal), view.on)
}

const compareLeniently = ({ signal, comparisons }: BareTest, strictly: Check): Check => {
  const mayPass = comparisons.map(maybePassing)
  return (view) => {
    const state = stateOf(view, signal)
    const passes = mayPass.every((mayBe) => mayBe(state, view.on))
    const today = state.today ?? state
    if (!today.pending) return fromBoolean(passes)
    // What may still be fetched is not unknown for good; what is then not there passes, whatever its values would do.
    if (!passes) return today.exists === UNKNOWN ? UNKNOWN : FALSE
    return strictly(view) === TRUE ? TRUE : UNKNOWN
  }
}

const checkTest = (test: BareTest): Check => {
  const { signal, comparisons, today, orUnknown } = test
  const strictly = checkAll(comparisons.map((comparison) => compareOne(signal, comparison)))
  const compare = orUnknown ? compareLeniently(test, strictly) : strictly
  return today.length === 0 ? compare : checkAll([(view) => holdsToday(stateOf(view, signal), today), compare])
}

const checkAll = (checks: readonly Check[]): Check => {
  const [only] = checks
  if (only !== undefined && checks.length === 1) return only
  return (view) => {
    let least: Truth = TRUE
    for (const check of checks) {
      const truth = check(view)
      if (truth === FALSE) return FALSE
      if (truth < least) least = truth
    }
    return least
  }
}

const checkAny =
  (checks: readonly Check[]): Check =>
  (view) => {
    let most: Truth = FALSE
    for (const check of checks) {
      const truth = check(view)
      if (truth === TRUE) return TRUE
      if (truth > most) most = truth
    }
    return most
  }

const checkCount =
  (atLeast: number, checks: readonly Check[]): Check =>
  (view) => {
    let [certain, possible] = [0, 0]
    for (const check of checks) {
      const truth = check(view)
      if (truth === TRUE) certain += 1
      if (truth !== FALSE) possible += 1
    }
    return certain >= atLeast ? TRUE : possible < atLeast ? FALSE : UNKNOWN
  }

const checksOf = (nodes: readonly Node[]): Check[] => nodes.map((node) => node.check)

const checkOf = (node: BareNode): Check => {
  switch (node.kind) {
    case 'all':
      return checkAll(checksOf(node.of))
    case 'any':
      return checkAny(checksOf(node.of))
    case 'not': {
      const { check } = node.of
      return (view) => negate(check(view))
    }
    case 'count':
      return checkCount(node.atLeast, checksOf(node.of))
    case 'test':
      return checkTest(node)
  }
}

const isLenient = (node: BareNode): boolean => {
  if (node.kind === 'test') return node.orUnknown
  return (node.kind === 'not' ? [node.of] : node.of).some((part) => part.lenient)
}

/** Adds to a condition the function that checks it. */
export const withCheck = (node: BareNode): Node => {
  // Written out: with a spread that is added to, every condition would have a hidden class of its own.
  const added = { check: checkOf(node), lenient: isLenient(node) }
  switch (node.kind) {
    case 'test': {
      const { kind, signal, comparisons, today, orUnknown } = node
      return { kind, signal, comparisons, today, orUnknown, ...added }
    }
    case 'count':
      return { kind: node.kind, atLeast: node.atLeast, of: node.of, ...added }
    case 'not':
      return { kind: node.kind, of: node.of, ...added }
    default:
      return { kind: node.kind, of: node.of, ...added }
  }
}
