import * as fc from 'fast-check'
import type { Library } from '../../src/model/library'
import type { ConditionSource, TestSource } from '../../src/model/source/condition'
import { bool, choice, type Given, libraryOf, pathway, rule } from '../contract/library'

const COLOURS = ['rood', 'groen', 'blauw'] as const
const SIGNALS = {
  a: bool(),
  b: bool(),
  c: bool(),
  kleur: choice(COLOURS),
  tint: choice(COLOURS),
}
export type Id = keyof typeof SIGNALS
export type Value = boolean | string

export const IDS = Object.keys(SIGNALS) as Id[]
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
export const once = (ids: readonly Id[]): fc.Arbitrary<ConditionSource> => {
  const [only] = ids
  if (only !== undefined && ids.length === 1) return aTest(only).map((one) => ({ [only]: one }))
  const cut = Math.ceil(ids.length / 3)
  const parts = [ids.slice(0, cut), ids.slice(cut, 2 * cut), ids.slice(2 * cut)].filter(({ length }) => length > 0)
  return fc
    .tuple(fc.constantFrom('all', 'any', 'count', 'not'), fc.tuple(...parts.map(once)))
    .map(([kind, of]) => group(kind, of))
}

/** Signals in any number of places. */
export const { often } = fc.letrec<{ often: ConditionSource; leaf: ConditionSource }>((tie) => ({
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

export interface Case {
  readonly library: Library
  readonly known: Given
}

export const caseOf = (condition: fc.Arbitrary<ConditionSource>, population: fc.Arbitrary<ConditionSource | null>) =>
  fc.tuple(condition, population, given).map(
    ([when, who, known]): Case => ({
      library: libraryOf(SIGNALS, [pathway('pad', { regel: rule(when) }, who === null ? {} : { population: who })]),
      known,
    }),
  )

/** Every way to give these signals a value, by this rule. */
export const assignments = (ids: readonly Id[], allowed: (id: Id, value: Value) => boolean): Given[] =>
  ids.reduce<Given[]>(
    (found, id) =>
      found.flatMap((one) =>
        valuesOf(id)
          .filter((value) => allowed(id, value))
          .map((value) => ({ ...one, [id]: value })),
      ),
    [{}],
  )

/** Every set of so many signals. */
export const subsets = (size: number, from: readonly Id[] = IDS): Id[][] => {
  if (size === 0) return [[]]
  return from.flatMap((id, place) => subsets(size - 1, from.slice(place + 1)).map((rest) => [id, ...rest]))
}
