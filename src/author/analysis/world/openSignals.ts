import { bareSignal } from '../../../model/bareSignal'
import type { Program, SignalProgram } from '../../../model/program'
import { optionsState } from '../../../model/state'

/** What can be known of a signal today, by bit: that there is a value, or why there is none. */
export const KNOWN_OR_WHY = [
  'known',
  'not-asked',
  'unknown',
  'declined',
  'not-applicable',
  'stale',
  'unreliable',
  'unusable',
] as const

/** What an analysis asks of a signal besides its value, as signals of their own, by index of the signal. */
export interface OpenSignals {
  /** The signals of the program and after them these. */
  readonly all: readonly SignalProgram[]
  /** Whether an optional signal is there. */
  readonly present: ReadonlyMap<number, number>
  /** Whether it is known today, and if not why. */
  readonly today: ReadonlyMap<number, number>
  /** Of a derived signal that can be given: whether it is, and as what. */
  readonly given: ReadonlyMap<number, { readonly whether: number; readonly as: number }>
}

/** A signal about a signal: observed, plain, with nothing that bears on it. */
const about = (signal: SignalProgram, index: number, options: readonly string[]): SignalProgram => {
  const full = optionsState((1 << Math.max(2, options.length)) - 1, 'not-asked')
  return {
    ...bare(signal, index),
    signal: { label: signal.signal.label, type: options.length > 0 ? 'choice' : 'boolean', domain: 'shared' },
    options,
    full,
    unseen: full,
    cutoffs: [],
    terms: [],
  }
}

const bare = (signal: SignalProgram, index: number): SignalProgram => ({
  ...bareSignal(signal),
  // A name of its own: pictures tell signals apart by their names.
  id: `${signal.id} ${index}`,
  index,
  computedWith: [],
  leaves: [],
  absentWith: [],
  isComputedWith: false,
})

/** Tells whether people know an outcome without the answers: it is asked for, or a total and its bands as they stand on paper. */
const canBeGiven = ({ derivation, signal: { ask } }: SignalProgram): boolean =>
  derivation !== null && (ask !== undefined || derivation.kind === 'score' || derivation.kind === 'bands')

/** Adds to the signals of a program what may also differ between two persons: what is there, what is known, what is given. */
export const openSignals = ({ signals }: Program): OpenSignals => {
  const all = [...signals]
  const [present, today] = [new Map<number, number>(), new Map<number, number>()]
  const given = new Map<number, { readonly whether: number; readonly as: number }>()
  const add = (make: (index: number) => SignalProgram): number => all.push(make(all.length)) - 1
  for (const signal of signals) {
    const { index, derivation } = signal
    if (derivation === null && signal.signal.optional === true)
      present.set(
        index,
        add((own) => about(signal, own, [])),
      )
    today.set(
      index,
      add((own) => about(signal, own, KNOWN_OR_WHY)),
    )
    if (canBeGiven(signal))
      given.set(index, { whether: add((own) => about(signal, own, [])), as: add((own) => bare(signal, own)) })
  }
  return { all, present, today, given }
}
