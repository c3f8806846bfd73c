import type { BareTest, Node } from '../model/node'
import type { SignalProgram } from '../model/program'
import { negate, TRUE, type Truth } from '../model/truth'

/** Signal by index → the distinct ways in which a condition meets it. */
type Meetings = Map<number, Set<string>>

const meet = (meetings: Meetings, signal: number, way: string): boolean => {
  const ways = meetings.get(signal) ?? new Set()
  const isNew = !ways.has(way)
  meetings.set(signal, ways.add(way))
  return isNew
}

const isRising = (operator: string): boolean => ['atLeast', 'above', 'agoAtMost', 'agoBelow'].includes(operator)
const isOrder = (operator: string): boolean => /^(ago|atLeast$|above$|atMost$|below$)/.test(operator)

/** Says in which direction, or to which options, a test pulls its signal. Two tests that pull alike can be met together. */
const wayOf = (test: BareTest, polarity: Truth, all: number): string =>
  test.comparisons
    .map(({ operator, mask, values }) => {
      if (isOrder(operator)) return isRising(operator) === (polarity === TRUE) ? 'up' : 'down'
      if (operator === 'within') return `in ${polarity === TRUE ? mask : all & ~mask}`
      return `${polarity} ${operator} ${mask} ${values.join()}`
    })
    .join(' and ')

interface Visit {
  readonly signals: readonly SignalProgram[]
  readonly meetings: Meetings
}

const visitDerivation = (visit: Visit, signal: SignalProgram, context: string): void => {
  const { derivation } = signal
  if (derivation?.kind === 'decide') {
    derivation.rows.forEach((row, number) => visitGuard(visit, row.when, `${context}/${signal.id}:${number}`))
  } else if (derivation !== null && derivation.kind !== 'formula') {
    const parts = derivation.kind === 'score' ? derivation.items.map((item) => item.signal) : [derivation.of]
    for (const part of parts) visitSignal(visit, part, 'any', `${context}/${signal.id}`)
  }
}

const visitSignal = (visit: Visit, index: number, way: string, context: string): void => {
  const signal = visit.signals[index]
  if (signal === undefined || !meet(visit.meetings, index, `${context} ${way}`)) return
  visitDerivation(visit, signal, `${context} ${way}`)
  for (const guard of [signal.onlyIf, signal.atLeastIf, signal.atMostIf, signal.unreliableIf]) {
    visitGuard(visit, guard, `${context}/${signal.id}?`)
  }
}

const visitNode = (visit: Visit, node: Node, polarity: Truth, context: string): void => {
  if (node.kind === 'not') visitNode(visit, node.of, negate(polarity), context)
  else if (node.kind !== 'test') for (const part of node.of) visitNode(visit, part, polarity, context)
  // `orUnknown` and `known` are about today: a completion leaves them as they are.
  else if (!node.orUnknown && node.comparisons.length > 0) {
    const all = visit.signals[node.signal]?.full.mask ?? 0
    const ways = node.comparisons.length > 1 ? node.comparisons.map((one) => ({ ...node, comparisons: [one] })) : [node]
    for (const way of ways) visitSignal(visit, node.signal, wayOf(way, polarity, all), context)
  }
}

const visitGuard = (visit: Visit, guard: Node | null, context: string): void => {
  if (guard !== null) visitNode(visit, guard, TRUE, context)
}

/** Tells whether completing this signal can be done by going through its values: observed, or computed as one number. */
const isVariable = ({ derivation, signal }: SignalProgram): boolean =>
  derivation === null ? signal.type !== 'date' : signal.type === 'integer' || signal.type === 'decimal'

/**
 * Lists the signals that a condition meets more than once in ways that may exclude each other. Only through these can
 * three-valued logic call a condition unknown that is decided: all other unknowns can be met, or failed, together.
 */
export const entangledIn = (signals: readonly SignalProgram[], node: Node): number[] => {
  const meetings: Meetings = new Map()
  visitNode({ signals, meetings }, node, TRUE, '')
  return signals
    .filter((signal) => isVariable(signal) && (meetings.get(signal.index)?.size ?? 0) > 1)
    .map(({ index }) => index)
}
