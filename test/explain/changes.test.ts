import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { adviseSync } from '../../src/adviseSync'
import { explain } from '../../src/explain'
import type { Library } from '../../src/model/library'
import type { Change } from '../../src/model/trace'
import { type Given, inputOf } from '../contract/library'
import { runs } from '../laws/arbitrary/trial'
import { assignments, type Case, caseOf, IDS, type Id, often, once, subsets, type Value } from './conditions'

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
