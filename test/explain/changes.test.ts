import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { adviseSync } from '../../src/adviseSync'
import { explain } from '../../src/explain'
import type { Library } from '../../src/model/library'
import type { ConditionSource, TestSource } from '../../src/model/source/condition'
import type { Change } from '../../src/model/trace'
import { bool, choice, type Given, inputOf, libraryOf, pathway, rule } from '../contract/library'
import { runs } from '../laws/arbitrary/trial'

const COLOURS = ['rood', 'groen', 'blauw'] as const
const SIGNALS = {
  a: bool(),
  b: bool(),
  c: bool(),
  kleur: choice(COLOURS),
  tint: choice(COLOURS),
}
type Id = keyof typeof SIGNALS
type Value = boolean | string

const IDS = Object.keys(SIGNALS) as Id[]
const isChoice = (id: Id): boolean => id === 'kleur' || id === 'tint'
const valuesOf = (id: Id): readonly Value[] => (isChoice(id) ? COLOURS : [true, false])

const aTest = (id: Id): fc.Arbitrary<TestSource> => {
  if (!isChoice(id)) return fc.boolean()
  const some = fc.subarray([...COLOURS], { minLength: 1, maxLength: 2 })
  return fc.oneof(
    some,
    some.map((options) => ({ not: options })),
  )
}

const group = (kind: string, of: readonly ConditionSource[]): ConditionSource => {
  if (kind === 'all') return { all: of }
  if (kind === 'any') return { any: of }
  return kind === 'not' ? { not: { all: of } } : { count: { atLeast: 2, of } }
}

/** Each signal at most once: then no two tests bear on each other, and the smallest sets are all found. */
const once = (ids: readonly Id[]): fc.Arbitrary<ConditionSource> => {
  const [only] = ids
  if (only !== undefined && ids.length === 1) return aTest(only).map((one) => ({ [only]: one }))
  const cut = Math.ceil(ids.length / 3)
  const parts = [ids.slice(0, cut), ids.slice(cut, 2 * cut), ids.slice(2 * cut)].filter(({ length }) => length > 0)
  return fc
    .tuple(fc.constantFrom('all', 'any', 'count', 'not'), fc.tuple(...parts.map(once)))
    .map(([kind, of]) => group(kind, of))
}

/** Signals in any number of places. */
const { often } = fc.letrec<{ often: ConditionSource; leaf: ConditionSource }>((tie) => ({
  leaf: fc.constantFrom(...IDS).chain((id) => aTest(id).map((one) => ({ [id]: one }))),
  often: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    tie('leaf'),
    fc.array(tie('often'), { minLength: 1, maxLength: 3 }).map((all) => ({ all })),
    fc.array(tie('often'), { minLength: 1, maxLength: 3 }).map((any) => ({ any })),
    fc.array(tie('often'), { minLength: 2, maxLength: 3 }).map((of) => ({ count: { atLeast: 2, of } })),
    tie('often').map((not) => ({ not })),
  ),
}))

const given = fc
  .record(
    Object.fromEntries(IDS.map((id) => [id, fc.constantFrom(...valuesOf(id))])) as Record<Id, fc.Arbitrary<Value>>,
    { requiredKeys: [] },
  )
  .map((values): Given => values)

interface Case {
  readonly library: Library
  readonly known: Given
}

const caseOf = (condition: fc.Arbitrary<ConditionSource>, population: fc.Arbitrary<ConditionSource | null>) =>
  fc.tuple(condition, population, given).map(
    ([when, who, known]): Case => ({
      library: libraryOf(SIGNALS, [pathway('pad', { regel: rule(when) }, who === null ? {} : { population: who })]),
      known,
    }),
  )

const applies = (library: Library, known: Given): boolean =>
  adviseSync(library, inputOf(known)).pathways.some(({ rules }) => rules.some(({ state }) => state === 'applies'))

const WORDS: Readonly<Record<string, Value>> = { ja: true, nee: false }

/** Reads “is rood of groen” and “niet: is ja” as a person does. */
const passes = ({ test: text }: Change, value: Value): boolean => {
  const isNot = text.startsWith('niet: ')
  const words = text
    .replace(/^niet: /, '')
    .replace(/^is /, '')
    .split(' of ')
  return words.map((word) => WORDS[word] ?? word).includes(value) !== isNot
}

/** Every way to give these signals a value, by this rule. */
const assignments = (ids: readonly Id[], allowed: (id: Id, value: Value) => boolean): Given[] =>
  ids.reduce<Given[]>(
    (found, id) =>
      found.flatMap((one) =>
        valuesOf(id)
          .filter((value) => allowed(id, value))
          .map((value) => ({ ...one, [id]: value })),
      ),
    [{}],
  )

const changedBy = (set: readonly Change[]): Id[] => IDS.filter((id) => set.some(({ signal }) => signal === id))

const expectTrue = ({ library, known }: Case): void => {
  const { changes, state } = explain(library, inputOf(known), 'pad/regel')
  if (state === 'applies') expect(changes).toEqual([])
  for (const set of changes) {
    const ways = assignments(changedBy(set), (id, value) =>
      set.every((change) => change.signal !== id || passes(change, value)),
    )
    expect(ways.length).toBeGreaterThan(0)
    for (const way of ways) expect(applies(library, { ...known, ...way }), JSON.stringify({ set, way })).toBe(true)
  }
}

test('wie de genoemde veranderingen doorvoert, hoe dan ook, laat de regel gelden', () => {
  fc.assert(fc.property(caseOf(often, fc.option(often)), expectTrue), runs(150))
})

const subsets = (size: number, from: readonly Id[] = IDS): Id[][] => {
  if (size === 0) return [[]]
  return from.flatMap((id, place) => subsets(size - 1, from.slice(place + 1)).map((rest) => [id, ...rest]))
}

/** The smallest sets of signals of which other values make the rule apply, found by trying all. */
const smallest = ({ library, known }: Case): string[] => {
  for (const size of [1, 2, 3]) {
    const found = subsets(size).filter((ids) =>
      assignments(ids, () => true).some((way) => applies(library, { ...known, ...way })),
    )
    if (found.length > 0) return found.map((ids) => ids.join())
  }
  return []
}

test('de genoemde veranderingen zijn de kleinste die er zijn, en alle kleinste', () => {
  fc.assert(
    fc.property(
      fc.shuffledSubarray(IDS, { minLength: 2 }).chain((ids) => {
        const cut = Math.ceil(ids.length / 2)
        return fc.oneof(caseOf(once(ids), fc.constant(null)), caseOf(once(ids.slice(0, cut)), once(ids.slice(cut))))
      }),
      (one) => {
        expectTrue(one)
        const { changes, state } = explain(one.library, inputOf(one.known), 'pad/regel')
        if (state === 'applies') return
        const named = new Set(changes.map((set) => changedBy(set).join()))
        expect([...named].sort()).toEqual(smallest(one).sort())
      },
    ),
    runs(60),
  )
})
