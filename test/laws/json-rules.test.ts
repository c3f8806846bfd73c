import { assert } from 'fast-check'
import { expect, test } from 'vitest'
import { adviseSync } from '../../src/adviseSync'
import { prepare } from '../../src/compile/prepare'
import { decideDirectly, runSync } from '../../src/evaluate/decide'
import { situationOf } from '../../src/evaluate/situation'
import { parseDay } from '../../src/model/day'
import type { Input } from '../../src/model/input'
import type { Library } from '../../src/model/library'
import { TRUE } from '../../src/model/truth'
import { toFacts } from '../../src/toFacts'
import { toJsonRules } from '../../src/toJsonRules'
import { fired } from '../export/stock'
import { COMPLETABLE, EVERYTHING } from './arbitrary/profile'
import { lawfulAsync, runs } from './arbitrary/trial'
import { outcomesOf, peopleOf } from './oracle/outcomes'

const rulesFor = (library: Library, { network }: Input) =>
  toJsonRules(library, network === undefined ? {} : { network })

/** Rules whose own condition holds and whose pathway is in force and asked about, replaced by another or not. */
const certain = (library: Library, input: Input): string[] => {
  const situation = runSync(
    situationOf(prepare(library, input.network ?? null), input, parseDay(input.on) ?? 0),
    decideDirectly,
  )
  const isAsked = (id: string): boolean => input.pathways?.includes(id) !== false
  return situation.standings.rules
    .filter(({ rule, verdict: { truth } }) => {
      const { id } = rule.pathway
      const inForce = situation.standings.pathways.get(id) === 'in-force' && isAsked(id)
      return truth === TRUE && (rule.rule.redFlag || inForce)
    })
    .map(({ rule }) => rule.id)
    .sort()
}

const inState = (library: Library, input: Input, ...wanted: readonly string[]): string[] =>
  adviseSync(library, input).pathways.flatMap(({ rules }) =>
    rules.filter(({ state }) => wanted.includes(state)).map(({ id }) => id),
  )

test('in a stock engine an exported rule fires exactly when it certainly applies', async () => {
  await assert(
    lawfulAsync(EVERYTHING, 4, async ({ library, inputs, note }) => {
      for (const input of inputs) {
        const [rules, facts] = [rulesFor(library, input), toFacts(library, input)]
        note('input', input)
        note('facts', facts)
        note('rules', rules)
        const fires = await fired(rules, facts)
        expect(fires).toEqual(certain(library, input))
        expect(fires).toEqual(expect.arrayContaining(inState(library, input, 'applies')))
        expect(inState(library, input, 'applies', 'replaced')).toEqual(expect.arrayContaining(fires))
      }
    }),
    runs(150),
  )
})

test('what fires in a stock engine holds for every completion', async () => {
  await assert(
    lawfulAsync(COMPLETABLE, 4, async ({ world, library, inputs, note }) => {
      for (const { on, signals } of inputs) {
        const input = { on, signals }
        note('input', input)
        const people = peopleOf(world, input)
        if (people === null) continue
        const outcomes = outcomesOf(world, people)
        const fires = await fired(toJsonRules(library), toFacts(library, input))
        expect(fires.filter((id) => outcomes.get(id) !== 'all')).toEqual([])
      }
    }),
    runs(100),
  )
})

test('a fact that is not there makes no rule fire, whichever it is', async () => {
  await assert(
    lawfulAsync(EVERYTHING, 2, async ({ draw, library, inputs, note }) => {
      for (const input of inputs) {
        const [rules, facts] = [rulesFor(library, input), toFacts(library, input)]
        const kept = Object.fromEntries(Object.entries(facts).filter(() => draw.chance(70)))
        note('facts', { facts, kept })
        const fires = await fired(rules, kept, { allowUndefinedFacts: true })
        expect(await fired(rules, facts)).toEqual(expect.arrayContaining(fires))
      }
    }),
    runs(100),
  )
})
