import type { Node, View } from '../../model/node'
import type { Program, SignalProgram } from '../../model/program'
import { FALSE, TRUE, UNKNOWN } from '../../model/truth'
import { certainTruth, isOpen } from '../known/certain'
import { type Forecast, partsIn } from './forecast'

const NOTHING: readonly Node[] = []

/** Lists the parts of a condition that is not known yet, as it was written or in the order in which to ask for them. */
const partsOf = ({ view, forecast }: Walk, node: Exclude<Node, { kind: 'test' }>): readonly Node[] => {
  if (forecast !== null) return partsIn(forecast, node)
  return certainTruth(node, view) !== UNKNOWN ? NOTHING : node.kind === 'not' ? [node.of] : node.of
}

interface Walk {
  readonly program: Program
  readonly view: View
  readonly disputed: ReadonlySet<number>
  readonly forecast: Forecast | null
  /** In the order in which they were met. */
  readonly found: Set<number>
  readonly visited: Set<number>
}

const walkNode = (walk: Walk, node: Node | null): void => {
  if (node === null) return
  if (node.kind !== 'test') for (const part of partsOf(walk, node)) walkNode(walk, part)
  else if (certainTruth(node, walk.view) === UNKNOWN) walkSignal(walk, node.signal, false)
}

const walkRows = (
  walk: Walk,
  rows: readonly { readonly when: Node | null; readonly is: unknown }[],
  signal: SignalProgram,
): void => {
  for (const { when, is } of rows) {
    const truth = when === null ? TRUE : certainTruth(when, walk.view)
    if (truth === FALSE) continue
    walkNode(walk, when)
    if (typeof is === 'function') for (const input of signal.computedWith) walkSignal(walk, input, true)
    if (truth === TRUE) return
  }
}

const walkDerivation = (walk: Walk, signal: SignalProgram): void => {
  const { derivation } = signal
  if (derivation?.kind === 'decide') walkRows(walk, derivation.rows, signal)
  else if (derivation?.kind === 'bands') walkSignal(walk, derivation.of, true)
  else for (const input of signal.computedWith) walkSignal(walk, input, true)
}

/** Of a derived signal that was refused, what it is derived from is not asked. A total that is not known leaves its items to ask. */
const REFUSED: ReadonlySet<string> = new Set(['declined', 'not-applicable'])

/** Visits a signal; `within` an instrument that was begun, optional items count as any other. */
const walkSignal = (walk: Walk, index: number, within: boolean): void => {
  const [signal, state] = [walk.program.signals[index], walk.view.states[index]]
  if (signal === undefined || state === undefined || walk.visited.has(index)) return
  if (state.exists === UNKNOWN) walkNode(walk, signal.onlyIf)
  if (!isOpen(state) && !(within && state.absent)) return
  walk.visited.add(index)
  for (const guard of [signal.onlyIf, signal.unreliableIf, signal.atLeastIf, signal.atMostIf]) walkNode(walk, guard)
  if (walk.disputed.has(index)) walk.found.add(index)
  if (signal.derivation === null) walk.found.add(index)
  else if (!REFUSED.has(state.reason ?? '')) walkDerivation(walk, signal)
}

/**
 * Lists the signals that can still change whether conditions hold: observed ones, and derived ones of which the given value
 * and the items disagree. In the order in which the conditions name them, or another.
 */
export const unsettledIn = (
  program: Program,
  view: View,
  disputed: ReadonlySet<number>,
  nodes: readonly (Node | null)[],
  forecast: Forecast | null = null,
): number[] => {
  const walk: Walk = { program, view, disputed, forecast, found: new Set(), visited: new Set() }
  for (const node of nodes) walkNode(walk, node)
  return [...walk.found]
}
