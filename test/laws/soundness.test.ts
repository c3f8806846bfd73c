import { assert } from 'fast-check'
import { expect, test } from 'vitest'
import { adviseSync } from '../../src/adviseSync'
import type { Advice, RuleState } from '../../src/model/advice'
import type { Input } from '../../src/model/input'
import { COMPLETABLE } from './arbitrary/profile'
import { lawful, runs, type Trial } from './arbitrary/trial'
import { outcomesOf, peopleOf } from './oracle/outcomes'

/** What brute force over every completion allows each state to be. */
const ALLOWED: Readonly<Record<'none' | 'some' | 'all', readonly RuleState[]>> = {
  all: ['applies', 'open', 'undecidable'],
  some: ['open', 'undecidable'],
  none: ['ruled-out', 'open', 'undecidable'],
}

/** The parameters of the network are not the oracle's business. */
const withoutNetwork = ({ on, signals }: Input): Input => ({ on, signals })

interface Compared {
  readonly rule: string
  readonly state: RuleState
  readonly outcome: 'none' | 'some' | 'all'
}

const statesOf = ({ pathways }: Advice): [string, RuleState][] =>
  pathways.flatMap(({ rules }) => rules.map(({ id, state }): [string, RuleState] => [id, state]))

const compared = ({ world, library }: Trial, given: Input): Compared[] => {
  const input = withoutNetwork(given)
  const people = peopleOf(world, input)
  if (people === null) return []
  const outcomes = outcomesOf(world, people)
  return statesOf(adviseSync(library, input)).map(([rule, state]) => ({
    rule,
    state,
    outcome: outcomes.get(rule) ?? 'some',
  }))
}

const isExact = ({ state, outcome }: Compared): boolean =>
  (outcome === 'some') === (state === 'open' || state === 'undecidable')

test('what applies does so for every completion, and what is ruled out for none', () => {
  assert(
    lawful(COMPLETABLE, 4, (trial) => {
      for (const input of trial.inputs) {
        trial.note('input', input)
        expect(compared(trial, input).filter(({ state, outcome }) => !ALLOWED[outcome].includes(state))).toEqual([])
      }
    }),
    runs(300),
  )
})

test('where formulas share no input, a rule is open only when some completion makes it apply and another does not', () => {
  let compare = 0
  assert(
    lawful({ ...COMPLETABLE, sharing: false }, 4, (trial) => {
      for (const input of trial.inputs) {
        const all = compared(trial, input)
        compare += all.length
        trial.note('input', input)
        expect(all.filter((one) => !isExact(one))).toEqual([])
      }
    }),
    runs(200),
  )
  expect(compare).toBeGreaterThan(1000)
})
