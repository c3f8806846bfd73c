import { TRUE_BIT } from '../../model/state'
import { group } from '../pairs'
import { type Aspect, optionsOf } from './aspects'
import { comparing, isOneOf, type Leaves, type VerdictsOn } from './leaves'

type Signal = Parameters<VerdictsOn>[0]

const ALWAYS: Leaves = { all: [] }
const NEVER: Leaves = { any: [] }
const ANY_VALUE: ReturnType<VerdictsOn> = { passes: ALWAYS, fails: NEVER, mayPass: ALWAYS, mayFail: NEVER }
const NO_VALUE: ReturnType<VerdictsOn> = { passes: NEVER, fails: ALWAYS, mayPass: NEVER, mayFail: ALWAYS }

const containing = (signal: Signal, aspect: Aspect, options: readonly string[]): Leaves[] =>
  options.map((option) => comparing(signal, aspect, 'contains', option))

const isBoolean = (signal: Signal, value: boolean): ReturnType<VerdictsOn> => ({
  passes: comparing(signal, '', 'equal', value),
  fails: comparing(signal, '', 'equal', !value),
  mayPass: comparing(signal, '', 'in', [value, null]),
  mayFail: comparing(signal, '', 'in', [!value, null]),
})

/** A boolean or a choice is one of some values. */
export const within: VerdictsOn = (signal, { mask }) => {
  if (mask === signal.full.mask) return ANY_VALUE
  if (mask === 0) return NO_VALUE
  if (signal.signal.type === 'boolean') return isBoolean(signal, mask === TRUE_BIT)
  const [wanted, others] = [optionsOf(signal, mask), optionsOf(signal, signal.full.mask & ~mask)]
  const isWanted = isOneOf(signal, '', wanted)
  // Of several options it may be certain that it is one of them, and not which.
  const isNoOther = group('all', containing(signal, 'not', others))
  return {
    passes: wanted.length > 1 ? { any: [isWanted, isNoOther] } : isWanted,
    fails: group('all', containing(signal, 'not', wanted)),
    mayPass: group('any', containing(signal, 'possible', wanted)),
    mayFail: group('any', containing(signal, 'possible', others)),
  }
}

/** Of `choices` one of some options was chosen. */
export const contains: VerdictsOn = (signal, { mask }) => {
  const wanted = optionsOf(signal, mask)
  return {
    passes: group('any', containing(signal, '', wanted)),
    fails: group('all', containing(signal, 'not', wanted)),
    mayPass: group('any', containing(signal, 'possible', wanted)),
    mayFail: group('all', containing(signal, 'not-certain', wanted)),
  }
}
