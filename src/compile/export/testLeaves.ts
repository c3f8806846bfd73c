import type { Today } from '../../model/condition'
import type { FactCondition } from '../../model/jsonRule'
import type { BareTest, NodeOperator } from '../../model/node'
import type { SignalProgram } from '../../model/program'
import { group, type Pair } from '../pairs'
import { mayBeAbsent, STATUSES, type Status } from './aspects'
import { isOneOf, type Leaves, type VerdictsOn } from './leaves'
import { contains, within } from './options'
import { asNumber, asTimeAgo, equals, reaches } from './orders'

const opposite =
  (verdictsOn: VerdictsOn): VerdictsOn =>
  (signal, comparison) => {
    const { passes, fails, mayPass, mayFail } = verdictsOn(signal, comparison)
    return { passes: fails, fails: passes, mayPass: mayFail, mayFail: mayPass }
  }

const operators: Readonly<Record<NodeOperator, VerdictsOn>> = {
  within,
  contains,
  lacks: opposite(contains),
  equals,
  differs: opposite(equals),
  atLeast: reaches(asNumber, 'atLeast'),
  above: reaches(asNumber, 'above'),
  atMost: opposite(reaches(asNumber, 'above')),
  below: opposite(reaches(asNumber, 'atLeast')),
  agoAtLeast: reaches(asTimeAgo, 'atLeast'),
  agoAbove: reaches(asTimeAgo, 'above'),
  agoAtMost: opposite(reaches(asTimeAgo, 'above')),
  agoBelow: opposite(reaches(asTimeAgo, 'atLeast')),
}

const isAlways = (leaves: Leaves): boolean => 'all' in leaves && leaves.all.length === 0

/** Adds that what is absent, or cannot exist, passes nothing and therefore fails everything. */
const strictly = (signal: SignalProgram, { holds, fails }: Pair<FactCondition>): Pair<FactCondition> => {
  const without = [...(signal.onlyIf === null ? [] : ['no']), ...(mayBeAbsent(signal) ? ['absent'] : [])]
  if (without.length === 0) return { holds, fails }
  // Facts about what is absent say nothing, so that it must be told to be there only where nothing is asked of them.
  const isToldThere = signal.onlyIf !== null || isAlways(holds)
  return {
    holds: isToldThere ? group('all', [isOneOf(signal, 'exists', ['yes']), holds]) : holds,
    fails: group('any', [isOneOf(signal, 'exists', without), fails]),
  }
}

/** Adds that what is absent may still pass, and that what cannot exist does not. */
const leniently = (signal: SignalProgram, { holds, fails }: Pair<FactCondition>): Pair<FactCondition> => {
  const [isConditional, isOptional] = [signal.onlyIf !== null, mayBeAbsent(signal)]
  if (!isConditional && !isOptional) return { holds, fails }
  const isThere = isOneOf(signal, 'exists', isConditional ? ['yes', 'unsure'] : ['yes'])
  const absent = isOptional ? [isOneOf(signal, 'exists', ['absent'])] : []
  const impossible = isConditional ? [isOneOf(signal, 'exists', ['no'])] : []
  return {
    holds: group('any', [...absent, group('all', [isThere, holds])]),
    fails: group('any', [...impossible, group('all', [isThere, fails])]),
  }
}

const compared = (signal: SignalProgram, { comparisons, orUnknown }: BareTest): Pair<FactCondition> => {
  const verdicts = comparisons.map((comparison) => operators[comparison.operator](signal, comparison))
  const passing = verdicts.map(({ passes, mayPass }) => (orUnknown ? mayPass : passes))
  const pair = {
    holds: group('all', passing),
    fails: group(
      'any',
      verdicts.map(({ fails }) => fails),
    ),
  }
  return orUnknown ? leniently(signal, pair) : strictly(signal, pair)
}

const isMet = (status: Status, test: Today): boolean => {
  if (status === 'cannot-exist') return false
  if ('known' in test) return test.known === (status === 'known')
  return test.missing.some((reason) => reason === status)
}

const knownToday = (signal: SignalProgram, tests: readonly Today[]): Pair<FactCondition> => {
  const met = STATUSES.filter((status) => tests.every((test) => isMet(status, test)))
  const others = STATUSES.filter((status) => !met.includes(status))
  return { holds: isOneOf(signal, 'status', met), fails: isOneOf(signal, 'status', others) }
}

/** Writes a test as a pair for a stock json-rules-engine. */
export const testLeaves = (signal: SignalProgram, test: BareTest): Pair<FactCondition> => {
  const pairs = [
    ...(test.today.length === 0 ? [] : [knownToday(signal, test.today)]),
    ...(test.comparisons.length === 0 ? [] : [compared(signal, test)]),
  ]
  return {
    holds: group(
      'all',
      pairs.map(({ holds }) => holds),
    ),
    fails: group(
      'any',
      pairs.map(({ fails }) => fails),
    ),
  }
}
