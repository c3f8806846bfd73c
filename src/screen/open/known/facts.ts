import { compare, type Decimal, toNumber } from '../../../model/decimal'
import type { SignalProgram } from '../../../model/program'
import type { State } from '../../../model/state'
import { FALSE, TRUE, type Truth, UNKNOWN } from '../../../model/truth'
import type { Between } from '../../floating/between'
import { BLOCK, hasBit, newPlane, type Plane, setBit, type Truths } from '../../planes'
import type { Span } from './spans'

/** What is known of one signal: a `State` for every person of a block, its fields side by side. */
export interface Facts {
  readonly signal: SignalProgram
  /** Whether it can exist; null: it does. */
  readonly exists: Truths | null
  readonly absent: Plane
  /** Whose value is the only one left. */
  readonly exact: Plane
  /** Whose value is known: for all others there is a reason why not. */
  readonly known: Plane
  /** Of whom that is that nobody asked, and that it cannot be relied on; of all others, that it cannot be told. */
  readonly notAsked: Plane
  readonly unreliable: Plane
  /** Of options: who may have each, and, of `choices`, who certainly has. */
  readonly possible: readonly Plane[]
  readonly certain: readonly Plane[]
  /** Of numbers and days; of options these are empty. */
  readonly low: Float64Array
  readonly high: Float64Array
  /** Who has numbers of more digits than `low` and `high` can hold: those are the nearest then, on the same side of every cut-off. */
  readonly long: Map<number, State>
  /** Of a number with which can be computed in floating point: found when it is added. */
  between: Between | null
  /** Works out one person's exact numbers where `low` and `high` may be off; null where they are not. */
  exactly: ((person: number) => State | null) | null
  /** Of what is computed: who came so near to a cut-off that it was worked out exactly. */
  readonly near: Plane
  /** Bounds of each formula by itself, before it is said for whom that counts. */
  readonly spans: Map<string, Span>
  /** Of a derived signal: of whom the table itself has a value. */
  readonly given: Plane
}

/** A state whose fields are filled in again for every person. */
export type LentState = { -readonly [K in keyof State]: State[K] }

const optionsOf = ({ signal: { type }, options }: SignalProgram): number =>
  type === 'boolean' ? 2 : type === 'choice' || type === 'choices' ? options.length : 0

/** Tells whether what is known is exact, and what is not was not asked: then that is written once. */
const isBare = ({ isPlain, full }: SignalProgram): boolean => isPlain && !full.exact

/** Makes room for what is known of a signal. */
export const newFacts = (signal: SignalProgram, exists: Truths | null): Facts => {
  const count = optionsOf(signal)
  const numbers = count === 0 ? BLOCK : 0
  const [known, notAsked] = [newPlane(), newPlane()]
  return {
    signal,
    exists,
    absent: isBare(signal) && signal.signal.optional === true ? notAsked : newPlane(),
    exact: isBare(signal) ? known : newPlane(),
    known,
    notAsked,
    unreliable: newPlane(),
    possible: Array.from({ length: count }, newPlane),
    certain: Array.from({ length: signal.signal.type === 'choices' ? count : 0 }, newPlane),
    low: new Float64Array(numbers),
    high: new Float64Array(numbers),
    long: new Map(),
    between: null,
    exactly: null,
    near: newPlane(),
    spans: new Map(),
    given: newPlane(),
  }
}

const maskAt = (planes: readonly Plane[], person: number): number => {
  let mask = 0
  for (let bit = 0; bit < planes.length; bit += 1) if (hasBit(planes[bit] as Plane, person)) mask |= 1 << bit
  return mask
}

const existsAt = ({ exists }: Facts, person: number): Truth => {
  if (exists === null || !hasBit(exists.mayNot, person)) return TRUE
  return hasBit(exists.may, person) ? UNKNOWN : FALSE
}

const reasonAt = ({ known, notAsked, unreliable }: Facts, person: number): State['reason'] => {
  if (hasBit(known, person)) return null
  return hasBit(notAsked, person) ? 'not-asked' : hasBit(unreliable, person) ? 'unreliable' : 'unknown'
}

/** Fills in what is known of one person. */
export const lend = (facts: Facts, person: number, state: LentState): void => {
  state.exists = existsAt(facts, person)
  state.absent = hasBit(facts.absent, person)
  state.exact = hasBit(facts.exact, person)
  state.reason = reasonAt(facts, person)
  if (facts.possible.length === 0) {
    const { low, high } = facts.long.get(person) ??
      facts.exactly?.(person) ?? { low: facts.low[person] as number, high: facts.high[person] as number }
    state.low = low
    state.high = high
  } else {
    state.mask = maskAt(facts.possible, person)
    state.must = maskAt(facts.certain, person)
  }
}

/** Tells whether no cut-off lies between a number of many digits and the nearest one that can be held. */
const isOnSameSide = ({ signal: { cutoffs } }: Facts, exact: Decimal, held: number): boolean =>
  typeof exact === 'number' || !cutoffs.includes(held) || compare(exact, held) === 0

const noteNumbers = (facts: Facts, person: number, state: State): boolean => {
  const [low, high] = [toNumber(state.low), toNumber(state.high)]
  facts.low[person] = low
  facts.high[person] = high
  if (typeof state.low !== 'number' || typeof state.high !== 'number') facts.long.set(person, state)
  else if (facts.long.size > 0) facts.long.delete(person)
  return isOnSameSide(facts, state.low, low) && isOnSameSide(facts, state.high, high)
}

/** Notes what is known of one person, but whether the signal exists. Tells whether that was possible: some numbers have too many digits. */
export const note = (facts: Facts, person: number, state: State): boolean => {
  setBit(facts.absent, person, state.absent)
  setBit(facts.exact, person, state.exact)
  setBit(facts.known, person, state.reason === null)
  setBit(facts.notAsked, person, state.reason === 'not-asked')
  setBit(facts.unreliable, person, state.reason === 'unreliable')
  facts.possible.forEach((plane, bit) => {
    setBit(plane, person, (state.mask & (1 << bit)) !== 0)
  })
  facts.certain.forEach((plane, bit) => {
    setBit(plane, person, (state.must & (1 << bit)) !== 0)
  })
  if (facts.possible.length > 0) return true
  return noteNumbers(facts, person, state)
}

/** Notes the same of every person of a block. */
export const noteAll = (facts: Facts, state: State): void => {
  const all = (plane: Plane, isSet: boolean): void => {
    plane.fill(isSet ? 0xffffffff : 0)
  }
  all(facts.absent, state.absent)
  all(facts.exact, state.exact)
  all(facts.known, state.reason === null)
  all(facts.notAsked, state.reason === 'not-asked')
  all(facts.unreliable, state.reason === 'unreliable')
  facts.possible.forEach((plane, bit) => {
    all(plane, (state.mask & (1 << bit)) !== 0)
  })
  facts.certain.forEach((plane, bit) => {
    all(plane, (state.must & (1 << bit)) !== 0)
  })
  facts.low.fill(Number(state.low))
  facts.high.fill(Number(state.high))
}
