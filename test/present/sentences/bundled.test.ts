import { describe, expect, test } from 'vitest'
import type { Condition, SignalTest } from '../../../src/model/condition'
import type { Library } from '../../../src/model/library'
import { library as bundled } from '../../../src/pathways'
import { conditionOutline, type Outline } from '../../../src/present/sentences/conditionOutline'
import { conditionText } from '../../../src/present/sentences/conditionText'
import { formulaText } from '../../../src/present/sentences/formulaText'
import { readingOf } from '../../../src/present/sentences/reading'
import { ruleSentence } from '../../../src/present/sentences/ruleSentence'
import { testWords } from '../../../src/present/sentences/testWords'

const library = bundled as Library
const NETWORKS = [undefined, ...Object.keys(library.networks)]

const rules = Object.entries(library.pathways).flatMap(([pathway, one]) =>
  Object.entries(one.rules).map(([id, rule]) => [`${pathway}/${id}`, rule] as const),
)

/** Names that nobody but an author should see: those that cannot be an ordinary word. */
const IDS = new Set(
  [
    ...rules.map(([id]) => id.split('/')[1] ?? ''),
    ...Object.entries(library.signals).flatMap(([id, { options = {} }]) => [id, ...Object.keys(options)]),
    ...[library.roles, library.services, library.laws, library.parameters].flatMap((all) => Object.keys(all)),
  ]
    .map((id) => id.split('/').at(-1) ?? '')
    .filter((id) => id.includes('-')),
)

const idsIn = (text: string): string[] => (text.match(/[\w-]+/g) ?? []).filter((word) => IDS.has(word))

const testsIn = (condition: Condition): SignalTest[] => {
  if (condition.kind === 'test') return [condition]
  if (condition.kind === 'applies') return []
  return condition.kind === 'not' ? testsIn(condition.of) : condition.of.flatMap(testsIn)
}

const leaves = ({ text, parts }: Outline): string[] => (parts.length === 0 ? [text] : parts.flatMap(leaves))

describe.each(NETWORKS)('elke meegeleverde regel is een zin, in netwerk %s', (network) => {
  const reading = readingOf(library, network)

  test.each(rules)('%s', (_, rule) => {
    const sentence = ruleSentence(reading, rule)
    expect(sentence).toMatch(/^Als .+, dan: \p{Lu}?.+[.?!”]$/su)
    expect(sentence).not.toMatch(
      /undefined|null|NaN|\[object|\$|\bmelder\b|atLeast|immediately|\broutine\b|working day/,
    )
    expect(sentence).not.toMatch(/ {2}|\.\.|\.,|\( | \)|‘’|“”/)
    expect(idsIn(sentence)).toEqual([])
  })

  test.each(rules)('%s: elke voorwaarde staat in de zin, en elke één keer in de lijst', (_, { when, then }) => {
    for (const condition of [when, ...then.flatMap((item) => item.when ?? [])]) {
      const [text, listed] = [conditionText(reading, condition), leaves(conditionOutline(reading, condition))]
      const tests = testsIn(condition).map((one) => testWords(reading, one))
      for (const { clause } of tests) expect(text).toContain(clause)
      for (const { name, said } of tests)
        expect(listed.filter((leaf) => leaf.endsWith(`${name}: ${said}`)).length).toBeGreaterThan(0)
    }
  })
})

test('elke meegeleverde berekening leest zonder namen van de auteur', () => {
  const formulas = Object.values(library.signals).flatMap(({ derived }) =>
    derived?.kind === 'formula' ? [formulaText(readingOf(library), derived.formula)] : [],
  )
  expect(formulas.length).toBeGreaterThan(10)
  for (const text of formulas) expect([idsIn(text), text]).toEqual([[], expect.not.stringMatching(/undefined|“”/)])
})
