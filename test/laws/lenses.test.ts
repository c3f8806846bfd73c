import { assert } from 'fast-check'
import { expect, test } from 'vitest'
import { adviseSync } from '../../src/adviseSync'
import type { Advice, RuleState } from '../../src/model/advice'
import { parsed } from './arbitrary/parsed'
import { LEARNABLE } from './arbitrary/profile'
import { lawful, runs } from './arbitrary/trial'
import { filesOf, type World } from './arbitrary/world'

const PLAIN = { ...LEARNABLE, given: true, optional: true }

const withoutPathwayRules = (world: World): World => ({
  ...world,
  pathways: world.pathways.map((pathway) => ({
    ...pathway,
    rules: Object.fromEntries(
      Object.entries(pathway.rules).map(([id, { replaces: _replaces, ...rule }]) => [id, rule]),
    ),
  })),
})

const withSignals = (world: World, drop: 'missing' | 'validFor'): World => ({
  ...world,
  signals: Object.fromEntries(
    Object.entries(world.signals).map(([id, { [drop]: _dropped, ...signal }]) => [id, signal]),
  ),
})

const statesOf = ({ pathways }: Advice): [string, RuleState][] =>
  pathways.flatMap(({ rules }) => rules.map(({ id, state }): [string, RuleState] => [id, state]))

test('an estimate may make an open rule apply, and changes nothing else', () => {
  assert(
    lawful({ ...PLAIN, age: false, estimates: true, answered: 95 }, 5, ({ world, inputs, note }) => {
      const plain = withoutPathwayRules(world)
      const library = parsed(filesOf(plain))
      const strict = parsed(filesOf(withSignals(plain, 'missing')))
      for (const input of inputs) {
        note('input', input)
        const without = new Map(statesOf(adviseSync(strict, input)))
        const changed = statesOf(adviseSync(library, input)).filter(([rule, state]) => without.get(rule) !== state)
        const bad = changed.filter(
          ([rule, state]) => state !== 'applies' || !['open', 'undecidable'].includes(without.get(rule) ?? ''),
        )
        expect(bad.map(([rule, state]) => `${rule}: ${without.get(rule)} → ${state}`)).toEqual([])
      }
    }),
    runs(70),
  )
})

test('a stale value may keep an open red flag applying, and else is as if it was never given', () => {
  assert(
    lawful({ ...LEARNABLE, optional: false }, 4, ({ world, inputs, note }) => {
      const plain = withoutPathwayRules(world)
      const library = parsed(filesOf(plain))
      const redFlags = new Set(
        plain.pathways.flatMap(({ pathway, rules }) =>
          Object.entries(rules).flatMap(([id, rule]) => (rule.redFlag === true ? [`${pathway}/${id}`] : [])),
        ),
      )
      for (const input of inputs) {
        note('input', input)
        const advice = adviseSync(library, input)
        const stale = Object.entries(advice.signals).flatMap(([id, known]) =>
          known?.missing === 'stale' && /^o/.test(id) ? [id, `oud-${id}`] : [],
        )
        const fresh = {
          ...input,
          signals: Object.fromEntries(Object.entries(input.signals).filter(([id]) => !stale.includes(id))),
        }
        const without = new Map(statesOf(adviseSync(library, fresh)))
        const changed = statesOf(advice).filter(([rule, state]) => without.get(rule) !== state)
        const bad = changed.filter(
          ([rule, state]) =>
            !redFlags.has(rule) || state !== 'applies' || !['open', 'undecidable'].includes(without.get(rule) ?? ''),
        )
        expect(bad.map(([rule, state]) => `${rule}: ${without.get(rule)} → ${state}`)).toEqual([])
      }
    }),
    runs(70),
  )
})
