import { assert } from 'fast-check'
import { expect, test } from 'vitest'
import { adviseSync } from '../../src/adviseSync'
import type { Advice, Recommendation } from '../../src/model/advice'
import type { Input } from '../../src/model/input'
import type { ItemSource, PathwayFile } from '../../src/model/source/pathway'
import { parsed } from './arbitrary/parsed'
import { EVERYTHING } from './arbitrary/profile'
import { lawful, runs } from './arbitrary/trial'
import { filesOf, type World } from './arbitrary/world'

interface RedFlag {
  readonly id: string
  readonly items: readonly ItemSource[]
}

const redFlagsOf = ({ pathways }: World): RedFlag[] =>
  pathways
    .filter(({ status }) => status !== 'retired')
    .flatMap(({ pathway, rules }) =>
      Object.entries(rules)
        .filter(([, rule]) => rule.redFlag === true)
        // Whether an item with a condition of its own is given is another law.
        .map(([id, { then }]) => ({ id: `${pathway}/${id}`, items: then.filter(({ when }) => when === undefined) })),
    )

const alone = ({ pathway: id, population: _population, ...pathway }: PathwayFile): PathwayFile => ({
  ...pathway,
  pathway: id,
  valid: {},
  status: pathway.status === 'retired' ? 'retired' : 'adopted',
  rules: Object.fromEntries(
    Object.entries(pathway.rules).map(
      ([rule, { replaces: _replaces, pauses: _pauses, conflictsWith: _conflicts, ...kept }]) => [rule, kept],
    ),
  ),
})

const ALONE: readonly (keyof Input)[] = ['pathways', 'consent', 'coordinator', 'earlier', 'at']

const bare = (input: Input): Input =>
  Object.fromEntries(Object.entries(input).filter(([key]) => !ALONE.includes(key as keyof Input))) as unknown as Input

const statesIn = ({ pathways }: Advice, redFlags: readonly RedFlag[]): string[] =>
  pathways.flatMap(({ rules }) =>
    rules.filter(({ id }) => redFlags.some((one) => one.id === id)).map(({ id, state }) => `${id} ${state}`),
  )

const filled = (text: string | undefined): string => (text ?? '').replace('$termijn', '')

const isFor = (id: string, item: ItemSource, recommendation: Recommendation, known: ReadonlySet<string>): boolean => {
  const { kind, to, text, signals = [], reasons, redFlag, waitsFor } = recommendation
  const name = item.do ?? item.advise ?? item.discuss
  if (item.inform !== undefined && known.has(item.inform)) return true
  if (item.inform?.startsWith('$') === true && kind === 'inform') return true
  if (!redFlag || waitsFor !== undefined || !reasons.some(({ rule }) => rule === id)) return false
  if (item.refer !== undefined) return kind === 'refer' && to === item.refer
  if (item.inform !== undefined) return kind === 'inform' && to === item.inform
  if (item.assess !== undefined) return kind === 'assess' && item.assess.every((signal) => signals.includes(signal))
  if (item.review !== undefined) return kind === 'review' && (item.of ?? []).every((signal) => signals.includes(signal))
  return name?.includes('$') === true ? (text ?? '').startsWith(filled(name)) : text === name
}

const missingIn = (advice: Advice, redFlags: readonly RedFlag[]): unknown[] => {
  const applying = new Set(
    advice.pathways.flatMap(({ rules }) => rules.filter(({ state }) => state === 'applies').map(({ id }) => id)),
  )
  const known = new Set(
    advice.recommendations.flatMap(({ kind, to, responsible }): string[] => [
      responsible.role,
      ...(kind === 'refer' && to !== undefined ? [to] : []),
    ]),
  )
  return redFlags
    .filter(({ id }) => applying.has(id))
    .flatMap(({ id, items }) =>
      items
        .filter(({ note, inform }) => note === undefined && inform?.startsWith('$') !== true)
        .map((item) => ({ id, item })),
    )
    .filter(({ id, item }) => !advice.recommendations.some((recommendation) => isFor(id, item, recommendation, known)))
}

test('population, replaces, pauses, status, pathways, consent and the rest never change what becomes of a red flag', () => {
  assert(
    lawful(EVERYTHING, 4, ({ world, library, inputs, note }) => {
      const redFlags = redFlagsOf(world)
      const alike = parsed(filesOf({ ...world, pathways: world.pathways.map(alone) }))
      for (const input of inputs) {
        note('input', input)
        const advice = adviseSync(library, input)
        // What is asked can depend on the pathways, so whether a rule is open or undecidable may; but red flags always run.
        expect(statesIn(advice, redFlags)).toEqual(statesIn(adviseSync(alike, bare(input)), redFlags))
      }
    }),
    runs(60),
  )
})

test('all that a red flag asks for is in the plan when it applies, and waits for nothing', () => {
  assert(
    lawful(EVERYTHING, 4, ({ world, library, inputs, note }) => {
      for (const input of inputs) {
        note('input', input)
        expect(missingIn(adviseSync(library, input), redFlagsOf(world))).toEqual([])
      }
    }),
    runs(100),
  )
})

test('a red flag comes before all else in the plan', () => {
  assert(
    lawful(EVERYTHING, 4, ({ library, inputs, note }) => {
      for (const input of inputs) {
        note('input', input)
        const order = adviseSync(library, input).recommendations.map(({ redFlag }) => redFlag)
        expect(order).toEqual([...order].sort((a, b) => Number(b) - Number(a)))
      }
    }),
    runs(60),
  )
})
