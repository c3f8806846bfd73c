import { assert, gen, property } from 'fast-check'
import { expect, test } from 'vitest'
import { adviseSync } from '../../src/adviseSync'
import { partOf } from '../../src/compile/part'
import { prepare } from '../../src/compile/prepare'
import { decideSync } from '../../src/decideSync'
import type { LibraryFile } from '../../src/library'
import type { Advice, Known } from '../../src/model/advice'
import type { Input } from '../../src/model/input'
import type { Library } from '../../src/model/library'
import type { LookedAt } from '../../src/model/lookedAt'
import { bundledLibrary, someAnswers } from './arbitrary/bundled'
import { drawWith } from './arbitrary/draw'
import { parsed } from './arbitrary/parsed'
import { EVERYTHING } from './arbitrary/profile'
import { lawful, runs } from './arbitrary/trial'

const NOTHING: LookedAt = { rules: [], redFlags: false, signals: [], roles: [], whole: false }

const rulesIn = ({ pathways }: Pick<Advice, 'pathways'>, ids: readonly string[]): unknown[] =>
  pathways.flatMap(({ rules }) => rules.filter(({ id }) => ids.includes(id)))

const signalsIn = ({ signals }: Pick<Advice, 'signals'>, ids: readonly string[]): unknown[] =>
  ids.map((id) => (signals as Readonly<Record<string, Known>>)[id])

const referralsIn = ({ recommendations }: Pick<Advice, 'recommendations'>, roles: readonly string[]): unknown[] =>
  recommendations.filter(({ kind, to }) => kind === 'refer' && roles.includes(to ?? ''))

/** Holds what is decided by itself against the same in a whole advice. */
const expectAlike = (library: Library, input: Input, all: Advice, looked: LookedAt): void => {
  const some = decideSync(library, input, looked)
  expect(rulesIn(some, looked.rules)).toEqual(rulesIn(all, looked.rules))
  expect(signalsIn(some, looked.signals)).toEqual(signalsIn(all, looked.signals))
  expect(referralsIn(some, looked.roles)).toEqual(referralsIn(all, looked.roles))
  if (looked.redFlags) expect(some.openRedFlags).toEqual(all.openRedFlags)
  if (!looked.whole) return
  const { recommendations, coordinator, notices } = all
  expect([some.recommendations, some.coordinator, some.notices]).toEqual([recommendations, coordinator, notices])
}

const namesIn = (library: Library) => ({
  rules: prepare(library, null).rules.map(({ id }) => id),
  signals: library.order,
  roles: Object.keys(library.roles),
})

test('what is decided by itself is what the whole advice says of it', () => {
  assert(
    lawful(EVERYTHING, 4, ({ draw, library, inputs, note }) => {
      const names = namesIn(library)
      for (const input of inputs) {
        note('input', input)
        const looked: LookedAt = {
          rules: draw.some(names.rules, 0, 3),
          redFlags: draw.chance(20),
          signals: draw.some(names.signals, 0, 2),
          roles: draw.some(names.roles, 0, 2),
          whole: draw.chance(20),
        }
        note('looked', looked)
        expectAlike(library, input, adviseSync(library, input), looked)
      }
    }),
    runs(300),
  )
})

/** Who coordinates comes of all rules: without that, referrals take only what they rest on. */
const withoutCoordinator = (files: readonly LibraryFile[]): Library =>
  parsed(files.map(({ name, text }) => ({ name, text: String(text).replaceAll('"coordinator"', '"melder"') })))

test('so is each rule, each signal and each role, one after the other', () => {
  assert(
    lawful({ ...EVERYTHING, answered: 85 }, 3, ({ draw, library: all, files, inputs, note }) => {
      const library = draw.chance(70) ? withoutCoordinator(files) : all
      const names = namesIn(library)
      const each = [
        ...names.rules.map((rule) => ({ ...NOTHING, rules: [rule] })),
        ...names.signals.map((signal) => ({ ...NOTHING, signals: [signal] })),
        ...names.roles.map((role) => ({ ...NOTHING, roles: [role] })),
      ]
      for (const input of inputs) {
        note('input', input)
        const all = adviseSync(library, input)
        for (const looked of each) {
          note('looked', looked)
          expectAlike(library, input, all, looked)
        }
      }
    }),
    runs(150),
  )
})

test('in the bundled library each referral takes no more than it rests on', () => {
  const library = bundledLibrary()
  const { rules, signals, roles } = namesIn(library)
  assert(
    property(gen(), (g) => {
      const draw = drawWith(g)
      const input = someAnswers(draw, library)
      const all = adviseSync(library, input)
      for (const role of roles) expectAlike(library, input, all, { ...NOTHING, roles: [role] })
      expectAlike(library, input, all, { ...NOTHING, rules: draw.some(rules, 2, 2), signals: draw.some(signals, 2, 2) })
    }),
    runs(30),
  )
})

test('most of a library has no part in one rule', () => {
  assert(
    lawful(EVERYTHING, 0, ({ library }) => {
      const program = prepare(library, null)
      for (const rule of program.rules) {
        const part = partOf(program, { ...NOTHING, rules: [rule.id] })
        const beside = program.rules.filter(({ rule: { replaces, pauses, conflictsWith } }) =>
          [replaces, pauses, conflictsWith].flat().includes(rule.id),
        )
        expect(part.rules.length).toBeLessThanOrEqual(1 + beside.length + rule.rule.conflictsWith.length)
        expect(partOf(program, { ...NOTHING, rules: [rule.id] })).toBe(part)
      }
    }),
    runs(20),
  )
})
