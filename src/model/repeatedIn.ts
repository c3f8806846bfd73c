import type { BareTest, Node } from './node'
import type { DerivationProgram, SignalProgram } from './program'
import type { Signal } from './signal'

interface Walk {
  readonly signals: readonly SignalProgram[]
  readonly met: Set<number>
  readonly repeated: Set<number>
}

/** Tells whether a score passes over some sums: what lies between its bounds is then not always possible. */
const hasGaps = ({ items }: Extract<DerivationProgram, { kind: 'score' }>): boolean =>
  items.some(({ points }) => {
    const ascending = [...new Set(points ?? [])].sort((left, right) => left - right)
    return points === null || ascending.some((point, place) => point - (ascending[place - 1] ?? point) > 1)
  })

/** Tells whether a derived signal may seem to have a value that it cannot have, or a part that does not matter. */
const isLoose = ({ type }: Signal, derivation: DerivationProgram): boolean => {
  switch (derivation.kind) {
    case 'formula':
      return true
    case 'decide':
      return (
        (type !== 'boolean' && type !== 'choice') ||
        derivation.rows.filter(({ when }) => when !== null).length > 1 ||
        derivation.rows.some(({ is }) => typeof is === 'function')
      )
    case 'score':
      return hasGaps(derivation)
    case 'bands':
      return false
  }
}

const meet = (walk: Walk, index: number): void => {
  const signal = walk.signals[index]
  if (signal === undefined) return
  if (walk.met.has(index)) {
    walk.repeated.add(index)
    return
  }
  walk.met.add(index)
  const { derivation, onlyIf, unreliableIf, atLeastIf, atMostIf } = signal
  for (const guard of [onlyIf, unreliableIf, atLeastIf, atMostIf]) visit(walk, guard)
  if (derivation === null) return
  if (isLoose(signal.signal, derivation)) walk.repeated.add(index)
  if (derivation.kind === 'decide') for (const { when } of derivation.rows) visit(walk, when)
  if (derivation.kind === 'bands') meet(walk, derivation.of)
  for (const input of signal.computedWith) meet(walk, input)
}

/** Tells whether a test compares more than once: that may exclude itself, or take in everything. */
const hasSeveral = ({ comparisons }: BareTest): boolean =>
  comparisons.length > 1 || comparisons.some(({ values }) => values.length > 1)

const visit = (walk: Walk, node: Node | null): void => {
  if (node === null) return
  if (node.kind === 'test') {
    meet(walk, node.signal)
    if (hasSeveral(node)) walk.repeated.add(node.signal)
  } else for (const part of node.kind === 'not' ? [node.of] : node.of) visit(walk, part)
}

/**
 * Lists the signals that conditions meet more than once, and the derived ones that may seem less certain than they are. While all
 * of these are known, three-valued logic is exact: all that is not known can then be met, or failed, each by itself.
 */
export const repeatedIn = (signals: readonly SignalProgram[], nodes: readonly (Node | null)[]): number[] => {
  const walk: Walk = { signals, met: new Set(), repeated: new Set() }
  for (const node of nodes) visit(walk, node)
  return [...walk.repeated]
}
