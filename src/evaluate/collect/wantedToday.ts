import type { Node } from '../../model/node'
import type { Program, SignalProgram } from '../../model/program'
import type { Derived } from '../known/lens'

const conditionsOf = ({ onlyIf, unreliableIf, atLeastIf, atMostIf, derivation }: SignalProgram): (Node | null)[] => [
  ...[onlyIf, unreliableIf, atLeastIf, atMostIf],
  ...(derivation?.kind === 'decide' ? derivation.rows.map(({ when }) => when) : []),
]

/**
 * Lists the signals still to be fetched on which it rests whether, and why, something that a condition asks about is not known.
 * An answer that changes no value can still change that.
 */
export const wantedToday = (
  { signals }: Program,
  { states }: Derived,
  pending: ReadonlySet<number>,
  node: Node,
): number[] => {
  const [found, visited] = [new Set<number>(), new Set<number>()]
  const addInputs = (index: number): void => {
    if (found.has(index)) return
    found.add(index)
    for (const input of signals[index]?.inputs ?? []) addInputs(input)
  }
  const visit = (one: Node | null): void => {
    if (one === null) return
    if (one.kind !== 'test') for (const part of one.kind === 'not' ? [one.of] : one.of) visit(part)
    else if ((one.today.length > 0 || one.orUnknown) && states[one.signal]?.pending === true) addInputs(one.signal)
    else visitSignal(one.signal)
  }
  const visitSignal = (index: number): void => {
    const signal = signals[index]
    if (signal === undefined || visited.has(index)) return
    visited.add(index)
    for (const condition of conditionsOf(signal)) visit(condition)
    for (const input of signal.inputs) visitSignal(input)
  }
  visit(node)
  return [...found].filter((index) => pending.has(index))
}
