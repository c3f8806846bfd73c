import { assert } from 'fast-check'
import { expect, test } from 'vitest'
import { adviseSync } from '../../src/adviseSync'
import { analysisOf } from '../../src/author/analysis/analysis'
import { neverApplies } from '../../src/author/analysis/findings/ruleIn'
import { findingsIn } from '../../src/author/analysis/findingsIn'
import { parseFiles } from '../../src/library'
import type { RuleState } from '../../src/model/advice'
import type { LibraryFinding } from '../../src/model/libraryFinding'
import { COMPLETABLE, EVERYTHING } from './arbitrary/profile'
import { lawful, runs, type Trial } from './arbitrary/trial'
import { outcomesOf, peopleOf } from './oracle/outcomes'

const DAY = '2026-03-02'

const found = ({ library, files }: Trial, code: LibraryFinding['code']): readonly LibraryFinding[] =>
  findingsIn(library, parseFiles(files).sources, DAY).findings.filter((one) => one.code === code)

test('under a rule that never applies no one comes, and under one that always does everyone', () => {
  let seen = 0
  assert(
    lawful(COMPLETABLE, 0, (trial) => {
      const people = peopleOf(trial.world, { on: DAY, signals: {} })
      if (people === null) return
      const outcomes = outcomesOf(trial.world, people)
      const never = found(trial, 'never-applies').map(({ of }) => outcomes.get(of))
      const always = found(trial, 'always-applies').map(({ of }) => outcomes.get(of))
      seen += never.length + always.length
      expect(never).toEqual(never.map(() => 'none'))
      expect(always).toEqual(always.map(() => 'all'))
    }),
    runs(150),
  )
  expect(seen).toBeGreaterThan(0)
})

test('where formulas share no input, most rules under which no one comes are found', () => {
  let missed = 0
  let all = 0
  assert(
    lawful({ ...COMPLETABLE, sharing: false }, 0, (trial) => {
      const people = peopleOf(trial.world, { on: DAY, signals: {} })
      if (people === null) return
      // With the defaults, as the oracle has them; what a network may agree on otherwise can keep a rule from being told.
      const { world } = analysisOf(trial.library, [], DAY)
      const never = new Set(world.program.rules.map(({ id }) => id).filter((id) => neverApplies(world, id)))
      const empty = [...outcomesOf(trial.world, people)].filter(([, outcome]) => outcome === 'none')
      all += empty.length
      missed += empty.filter(([rule]) => !never.has(rule)).length
    }),
    runs(150),
  )
  // Not all: a total on paper may be one that no answers come to, and the oracle has only totals of answers.
  expect(all).toBeGreaterThan(0)
  expect(missed / all).toBeLessThan(0.2)
})

const statesOf = ({ library }: Trial, input: Trial['inputs'][number]): ReadonlyMap<string, RuleState> =>
  new Map(
    adviseSync(library, input).pathways.flatMap(({ rules }) => rules.map(({ id, state }) => [id, state] as const)),
  )

test('a rule that never applies does so for no input at all, and one that is always replaced never stands', () => {
  assert(
    lawful({ ...EVERYTHING, given: false }, 6, (trial) => {
      const never = found(trial, 'never-applies')
      const replaced = found(trial, 'always-replaced')
      for (const given of trial.inputs) {
        // Of a pathway that is not asked about nothing replaces, and a network may have agreed on anything.
        const { network: _, pathways: __, ...input } = given
        trial.note('input', input)
        const states = statesOf(trial, input)
        expect(never.filter(({ of }) => states.get(of) === 'applies')).toEqual([])
        // Until it is known which of several replaces it, a rule stands.
        const isOpen = ({ with: by = '' }: LibraryFinding): boolean =>
          by.split(', ').some((rule) => ['open', 'undecidable'].includes(states.get(rule) ?? ''))
        expect(replaced.filter((one) => states.get(one.of) === 'applies' && !isOpen(one))).toEqual([])
      }
    }),
    runs(100),
  )
})

test('an example shows what is claimed', () => {
  assert(
    lawful(EVERYTHING, 0, (trial) => {
      for (const { of, example } of found(trial, 'hidden-red-flag')) {
        if (example !== undefined) expect(statesOf(trial, example).get(of)).toBe('ruled-out')
      }
      for (const { of, with: other = '', example } of found(trial, 'contradicting-rules')) {
        if (example === undefined) continue
        const states = statesOf(trial, example)
        expect([states.get(of), states.get(other)]).toEqual(['applies', 'applies'])
      }
    }),
    runs(60),
  )
})
