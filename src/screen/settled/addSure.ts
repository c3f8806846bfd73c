import type { SignalProgram } from '../../model/program'
import type { State } from '../../model/state'
import { computed } from './computed'
import { conditionIn } from './conditionIn'
import { NO_NUMBER } from './cutoffs'
import { banded, decided } from './decided'
import { EVERYBODY, type Literal, NOBODY, opposite } from './literals'
import { observed } from './observed'
import { scored } from './scored'
import type { Building, Value } from './sure'

/** Where what is known of a signal comes from. */
export interface Origin {
  readonly hasColumn: boolean
  /** What is known of it of everyone, as of who reports. */
  readonly everyone: State | null
}

/** What is known of everyone: options, or nothing. Of whom it must be known nobody is settled then. */
const ofEveryone = ({ machine }: Building, signal: SignalProgram, everyone: State | null): Value => {
  const state = everyone ?? signal.unseen
  const isKnown = state.reason === null && state.exact
  return {
    known: isKnown ? EVERYBODY : NOBODY,
    option: (place) => (((state.mask >>> place) & 1) === 1 ? EVERYBODY : NOBODY),
    ...NO_NUMBER,
    numbers: machine.rooms.newNumbers(Number.NaN),
  }
}

const isOfOptions = ({ signal: { type } }: SignalProgram): boolean => type === 'boolean' || type === 'choice'

const derived = (building: Building, signal: SignalProgram): Value | null => {
  const { derivation } = signal
  if (derivation === null || signal.signal.type === 'choices') return null
  if (derivation.kind === 'score') return scored(building, derivation)
  if (derivation.kind === 'bands') return banded(building, derivation)
  if (derivation.kind === 'decide' && isOfOptions(signal)) return decided(building, derivation)
  return isOfOptions(signal) ? null : computed(building, signal, derivation)
}

const absenceOf = (
  { machine, sure }: Building,
  { signal, derivation, absentWith }: SignalProgram,
  known: Literal,
): Literal => {
  if (derivation === null) return signal.optional === true ? opposite(known) : NOBODY
  return absentWith.length === 0 ? NOBODY : machine.all(absentWith.map((input) => sure.get(input)?.absent ?? NOBODY))
}

/** Adds what is known of a signal; all that it rests on was added before. Tells whether that can be settled for anyone. */
export const addSure = (building: Building, signal: SignalProgram, { hasColumn, everyone }: Origin): boolean => {
  const { machine, sure, opens } = building
  const { onlyIf, derivation, unreliableIf, atLeastIf, atMostIf } = signal
  const exists = onlyIf === null ? EVERYBODY : conditionIn(building, onlyIf)
  const value =
    derivation !== null
      ? derived(building, signal)
      : hasColumn
        ? observed(building, signal)
        : ofEveryone(building, signal, everyone)
  if (value === null) return false
  const absent = absenceOf(building, signal, value.known)
  const known = machine.all([value.known, opposite(absent)])
  sure.set(signal.index, { ...value, signal, exists, absent, known })
  opens.push(machine.all([exists, opposite(known), opposite(absent)]))
  // What cannot be relied on, or is a bound only, is left to others.
  for (const node of [unreliableIf, atLeastIf, atMostIf])
    if (node !== null) opens.push(machine.all([conditionIn(building, node), known]))
  const { numbers } = value
  if (absent !== NOBODY && numbers !== null && derivation !== null) {
    const plane = machine.upright(absent)
    machine.add(() => machine.loops.forgetWhere(numbers(), machine.planeOf(plane)))
  }
  return !opens.includes(EVERYBODY)
}
