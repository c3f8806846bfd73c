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

const share = (part: number, whole: number): string =>
  `${part} of ${whole} (${((100 * part) / Math.max(1, whole)).toFixed(2)} %)`

const isDecided = ({ outcome }: Compared): boolean => outcome !== 'some'
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

test('where formulas share no input, few rules stay open that every completion decides', () => {
  const all: Compared[] = []
  assert(
    lawful({ ...COMPLETABLE, sharing: false }, 4, (trial) => {
      for (const input of trial.inputs) all.push(...compared(trial, input))
    }),
    runs(200),
  )
  const decided = all.filter(isDecided)
  console.info(
    `exact: ${share(all.filter(isExact).length, all.length)}; of what is decided: ${share(decided.filter(isExact).length, decided.length)}`,
  )
  // Not all: an option set or interval of a decision list or score holds values that no completion gives.
  expect(decided.filter(isExact).length / decided.length).toBeGreaterThan(0.95)
})
