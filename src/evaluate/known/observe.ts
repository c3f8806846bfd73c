import type { DayNumber } from '../../model/day'
import { addCalendar } from '../../model/duration'
import type { Input } from '../../model/input'
import type { InputValue } from '../../model/library'
import type { Notice } from '../../model/notice'
import type { Program, SignalProgram } from '../../model/program'
import { INVOLVED_SIGNAL, REPORTER_SIGNAL } from '../../model/signal'
import { choicesState, type Observed, optionsState, type State } from '../../model/state'
import { plainAnswer, plainlySeen, type Seen } from './answers'
import { isWithin, join } from './join'

/** By index of the signal; null where the input says nothing. */
export type Observations = readonly (Observed | null)[]

export interface Observing {
  readonly observations: Observations
  readonly notices: readonly Notice[]
}

const isSame = (signal: SignalProgram, left: State, right: State): boolean =>
  isWithin(signal.signal.type, left, right) && isWithin(signal.signal.type, right, left)

/** Takes the newest; what was seen twice on its day and differs stays possible. */
const newest = (signal: SignalProgram, seen: readonly Seen[]): Seen => {
  const [only] = seen
  if (only !== undefined && seen.length === 1) return only
  const on = Math.max(...seen.map((one) => one.on))
  const states = seen.filter((one) => one.on === on).map((one) => one.state)
  const state = states.reduce((left, right) =>
    isSame(signal, left, right) ? left : join(signal.signal.type, left, right),
  )
  return { on, state: state.exact ? state : { ...state, reason: 'not-asked' } }
}

const isStale = (
  { validFor, outdatedBy }: SignalProgram,
  on: DayNumber,
  today: DayNumber,
  observed: Observations,
): boolean => {
  if (validFor !== null && on < today && addCalendar(on, validFor) < today) return true
  const outdating = outdatedBy === null ? null : (observed[outdatedBy] ?? null)
  return (
    outdating !== null && outdating.state.reason === null && outdating.state.exact && on < Number(outdating.state.low)
  )
}

const withAge = (
  signal: SignalProgram,
  state: State,
  on: DayNumber,
  today: DayNumber,
  observed: Observations,
): Observed =>
  isStale(signal, on, today, observed)
    ? { state: { ...signal.full, reason: 'stale' }, stale: state, on }
    : { state, stale: null, on }

const observeOne = (
  signal: SignalProgram,
  answer: unknown,
  today: DayNumber,
  observed: Observations,
  notices: Notice[],
): Observed => {
  if (typeof answer !== 'object') {
    const seen = plainlySeen(signal, answer as InputValue)
    return signal.outdatedBy === null ? seen : withAge(signal, seen.state, today, today, observed)
  }
  const plain = plainAnswer(signal, answer, today)
  if ('missing' in plain) return { state: { ...signal.full, reason: plain.missing }, stale: null, on: today }
  const { state, on } = newest(signal, plain.seen)
  if (plain.seen.length > 1 && plain.seen.some((one) => !isSame(signal, one.state, state))) {
    const message = `Over ${signal.signal.label} zijn er verschillende waarnemingen; de nieuwste telt.`
    notices.push({ code: 'observations-differ', message, signal: signal.id })
  }
  return withAge(signal, state, on, today, observed)
}

const bitsOf = (options: readonly string[], chosen: readonly string[]): number =>
  chosen.reduce((mask, role) => mask | (1 << (options.includes(role) ? options.indexOf(role) : options.length - 1)), 0)

const reserved = (signal: SignalProgram, input: Input, today: DayNumber): Observed | null => {
  if (signal.id === REPORTER_SIGNAL && input.reporter !== undefined) {
    return { state: optionsState(bitsOf(signal.options, [input.reporter])), stale: null, on: today }
  }
  if (signal.id !== INVOLVED_SIGNAL || input.involved === undefined) return null
  const roles = input.involved.map((one) => (typeof one === 'string' ? one : one.role))
  const mask = bitsOf(signal.options, roles)
  return { state: choicesState(mask, mask), stale: null, on: today }
}

/** What an input says apart from its signals, of who reports and who is involved: by index, null where that is nothing. */
export const observedOfInput = (
  program: Program,
  input: Input,
  today: DayNumber,
): (readonly [number, Observed | null])[] =>
  [REPORTER_SIGNAL, INVOLVED_SIGNAL].flatMap((id) => {
    const signal = program.signals[program.index.get(id) ?? -1]
    return signal === undefined ? [] : [[signal.index, reserved(signal, input, today)] as const]
  })

const bySignal = ({ index }: Program, notices: readonly Notice[]): Notice[] =>
  notices.length < 2
    ? [...notices]
    : [...notices].sort((left, right) => (index.get(left.signal ?? '') ?? 0) - (index.get(right.signal ?? '') ?? 0))

/** Reads what an input, found to be right, says of each signal on its day. */
export const observe = (program: Program, input: Input, today: DayNumber): Observing => {
  const notices: Notice[] = []
  const observations = new Array<Observed | null>(program.signals.length).fill(null)
  const answers = input.signals as Readonly<Record<string, unknown>>
  const dependent: (readonly [SignalProgram, unknown])[] = []
  const isWhole = program.whole === null
  // An answer that has no part in a part of a program is not read.
  for (const id of isWhole ? Object.keys(answers) : program.indexByAnyId.keys()) {
    const signal = program.signals[program.indexByAnyId.get(id) ?? -1]
    const answer = isWhole || Object.hasOwn(answers, id) ? answers[id] : undefined
    if (signal === undefined || answer === undefined) continue
    // What another answer can make stale waits until that one has been read.
    if (signal.outdatedBy !== null) dependent.push([signal, answer])
    else observations[signal.index] = observeOne(signal, answer, today, observations, notices)
  }
  for (const [signal, answer] of dependent.sort(([left], [right]) => left.index - right.index)) {
    observations[signal.index] = observeOne(signal, answer, today, observations, notices)
  }
  for (const [index, observed] of observedOfInput(program, input, today)) observations[index] = observed
  return { observations, notices: bySignal(program, notices) }
}

/** Lists a signal with those whose answers it can make stale, in their order. */
const readWith = ({ signals }: Program, index: number): SignalProgram[] => {
  const read = new Set([index])
  for (const one of read) for (const signal of signals) if (signal.outdatedBy === one) read.add(signal.index)
  return signals.filter((signal) => read.has(signal.index))
}

/** Reads one answer again, with those that it can make stale; all other answers are as they were. */
export const observeAgain = (
  program: Program,
  input: Input,
  today: DayNumber,
  before: Observing,
  index: number,
): Observing & { readonly read: readonly number[] } => {
  const signals = readWith(program, index)
  const [read, given] = [new Set(signals.map(({ id }) => id)), new Map<number, unknown>()]
  for (const [id, answer] of Object.entries(input.signals)) given.set(program.indexByAnyId.get(id) ?? -1, answer)
  const observations = [...before.observations]
  const notices = before.notices.filter(({ signal }) => signal === undefined || !read.has(signal))
  // As in a first reading, what can be made stale comes after the rest.
  for (const signal of [...signals].sort(
    (left, right) => Number(left.outdatedBy !== null) - Number(right.outdatedBy !== null),
  )) {
    const answer = given.get(signal.index)
    observations[signal.index] = answer === undefined ? null : observeOne(signal, answer, today, observations, notices)
  }
  return { observations, notices: bySignal(program, notices), read: signals.map((signal) => signal.index) }
}
