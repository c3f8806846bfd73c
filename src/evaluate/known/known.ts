import type { Known } from '../../model/advice'
import { formatDay } from '../../model/day'
import { toNumber } from '../../model/decimal'
import type { Input } from '../../model/input'
import type { InputValue } from '../../model/library'
import type { Notice } from '../../model/notice'
import type { Program, SignalProgram } from '../../model/program'
import { INVOLVED_SIGNAL, REPORTER_SIGNAL } from '../../model/signal'
import { type State, TRUE_BIT } from '../../model/state'
import { FALSE } from '../../model/truth'
import type { Derived } from './lens'
import type { Observations } from './observe'

const optionsOf = (options: readonly string[], mask: number): string[] =>
  options.filter((_, bit) => (mask & (1 << bit)) !== 0)

/** Gives the one value that is left. */
export const exactValue = (signal: SignalProgram, state: State): InputValue => {
  switch (signal.signal.type) {
    case 'boolean':
      return state.mask === TRUE_BIT
    case 'choice':
      return optionsOf(signal.options, state.mask)[0] ?? ''
    case 'choices':
      return optionsOf(signal.options, state.must)
    case 'date':
      return formatDay(Number(state.low))
    default:
      return toNumber(state.low)
  }
}

type Made = { -readonly [Field in keyof Known]: Known[Field] }

const boundsOf = ({ signal: { type }, options, full }: SignalProgram, { mask, low, high }: State): Made => {
  const bounds: Made = {}
  if (type === 'choice' && mask !== full.mask) bounds.options = optionsOf(options, mask)
  if (type !== 'integer' && type !== 'decimal') return bounds
  if (low !== full.low && Number.isFinite(toNumber(low))) bounds.low = toNumber(low)
  if (high !== full.high && Number.isFinite(toNumber(high))) bounds.high = toNumber(high)
  return bounds
}

/** Tells what is known of one signal. */
export const knownOf = (signal: SignalProgram, view: Derived): Known => {
  const state = view.states[signal.index]
  if (state === undefined || state.exists === FALSE) return { missing: 'not-applicable' }
  if (state.exact && state.reason === null)
    return signal.singleKnown[31 - Math.clz32(state.mask)] ?? { value: exactValue(signal, state) }
  const estimate = view.estimates.get(signal.index)
  const known = boundsOf(signal, state)
  if (estimate !== undefined) known.estimate = toNumber(estimate)
  known.missing = state.reason ?? 'unknown'
  return known
}

/** Tells what is known of every one of these signals that was given and of every derived one that is not simply absent. */
export const knownSignals = (
  { signals }: Pick<Program, 'signals'>,
  observations: Observations,
  view: Derived,
  { reporter, involved }: Input,
): Record<string, Known> => {
  const known: Record<string, Known> = {}
  for (const signal of signals) {
    const { index, id, derivation } = signal
    const isDerived = derivation !== null && view.states[index]?.absent !== true
    if (isDerived || observations[index] !== null) known[id] = knownOf(signal, view)
  }
  // Of the reserved signals conditions know only the roles that they name; the input knows all.
  if (reporter !== undefined) known[REPORTER_SIGNAL] = { value: reporter }
  if (involved !== undefined) {
    known[INVOLVED_SIGNAL] = { value: involved.map((one) => (typeof one === 'string' ? one : one.role)) }
  }
  return known
}

/** Tells where a given value and the items disagree. */
export const disputes = (program: Program, view: Derived): Notice[] =>
  [...view.disputed].flatMap((index): Notice[] => {
    const signal = program.signals[index]
    if (signal === undefined) return []
    const message = `${signal.signal.label}: de opgegeven uitslag klopt niet met de antwoorden waaruit die volgt.`
    return [{ code: 'given-differs', message, signal: signal.id }]
  })
