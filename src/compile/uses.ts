import type { Node, NodeComparison } from '../model/node'
import type { SignalProgram } from '../model/program'

type Comparisons = ReadonlyMap<number, readonly NodeComparison[]>

/** By signal what conditions compare it with. */
const comparisonsIn = (conditions: readonly Node[]): Comparisons => {
  const found = new Map<number, NodeComparison[]>()
  const look = (node: Node): void => {
    if (node.kind !== 'test') for (const part of node.kind === 'not' ? [node.of] : node.of) look(part)
    else found.set(node.signal, [...(found.get(node.signal) ?? []), ...node.comparisons])
  }
  for (const node of conditions) look(node)
  return found
}

/** By signal where the bands begin and end that it falls into. */
const bandEdges = (signals: readonly SignalProgram[]): ReadonlyMap<number, readonly number[]> => {
  const edges = new Map<number, readonly number[]>()
  for (const { derivation } of signals) {
    if (derivation?.kind !== 'bands') continue
    const own = derivation.bands.flatMap(({ from, to }) => [from, to])
    edges.set(derivation.of, [...(edges.get(derivation.of) ?? []), ...own])
  }
  return edges
}

/** Adds to a signal what some comparisons compare it with. */
const comparedBy = (signal: SignalProgram, comparisons: readonly NodeComparison[]): SignalProgram => ({
  ...signal,
  cutoffs: [...new Set([...signal.cutoffs, ...comparisons.flatMap(({ values }) => values)])]
    .filter(Number.isFinite)
    .sort((a, b) => a - b),
  terms: [
    ...signal.terms,
    ...comparisons.flatMap(({ operator, duration }) => (operator.startsWith('ago') ? [duration] : [])),
  ],
})

/** Adds to every signal how its numbers are used: compared with what, and computed with. */
export const withUses = (signals: readonly SignalProgram[], conditions: readonly Node[]): SignalProgram[] => {
  const comparisons = comparisonsIn(conditions)
  const computedWith = new Set(signals.flatMap((signal) => signal.computedWith))
  const cutoffs = bandEdges(signals)
  return signals.map((signal) => {
    const { index } = signal
    const edges = { ...signal, cutoffs: cutoffs.get(index) ?? [] }
    return { ...comparedBy(edges, comparisons.get(index) ?? []), isComputedWith: computedWith.has(index) }
  })
}

/** Adds to signals of which the uses are known what some more conditions compare them with. */
export const withMoreUses = (signals: readonly SignalProgram[], conditions: readonly Node[]): SignalProgram[] => {
  const comparisons = comparisonsIn(conditions)
  return signals.map((signal) => {
    const more = comparisons.get(signal.index)
    return more === undefined || more.length === 0 ? signal : comparedBy(signal, more)
  })
}
