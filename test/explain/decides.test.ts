import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { adviseSync } from '../../src/adviseSync'
import { decides } from '../../src/decides'
import type { RuleState } from '../../src/model/advice'
import type { AnswerSets, SettlingAnswer } from '../../src/model/answerSets'
import type { Library } from '../../src/model/library'
import { InputError } from '../../src/model/problem'
import {
  bool,
  choices,
  date,
  derived,
  type Given,
  inputOf,
  libraryOf,
  pathway,
  rule,
  type Signals,
  whole,
} from '../contract/library'
import { runs } from '../laws/arbitrary/trial'
import { assignments, type Case, caseOf, IDS, often, once, subsets } from './conditions'

const stateOf = (library: Library, known: Given): RuleState | undefined =>
  adviseSync(library, inputOf(known)).pathways[0]?.rules[0]?.state

/** What became of the rule: true, false, or not settled. */
const outcomeOf = (library: Library, known: Given): boolean | null => {
  const state = stateOf(library, known)
  return state === 'applies' ? true : state === 'ruled-out' || state === 'not-indicated' ? false : null
}

const written = (answers: Given): string =>
  Object.entries(answers)
    .map(([id, value]) => `${id}=${value}`)
    .sort()
    .join(' ')

const spelled = (set: readonly SettlingAnswer[]): Given[] =>
  set.reduce<Given[]>(
    (found, { signal, values = [] }) =>
      found.flatMap((one) => values.map((value): Given => ({ ...one, [signal]: value }))),
    [{}],
  )

/** Every single combination of answers that is listed, with what it is said to do. */
const listed = ({ sets }: AnswerSets): string[] =>
  sets
    .flatMap(({ applies, rulesOut }) => [
      ...applies.flatMap(spelled).map((answers) => `${written(answers)} → true`),
      ...rulesOut.flatMap(spelled).map((answers) => `${written(answers)} → false`),
    ])
    .sort()

/** All answers to at most three open questions that settle the rule, none of which can be left out, by trying them all. */
const tried = (library: Library, known: Given): string[] => {
  const open = IDS.filter((id) => !(id in known))
  const settled = new Map<string, string>()
  for (const size of [1, 2, 3]) {
    for (const ids of subsets(size, open)) {
      for (const answers of assignments(ids, () => true)) {
        const fewer = ids.map((left) =>
          written(Object.fromEntries(Object.entries(answers).filter(([id]) => id !== left))),
        )
        const outcome = outcomeOf(library, { ...known, ...answers })
        const isNew = !fewer.some((one) => settled.has(one))
        if (outcome === null) continue
        settled.set(written(answers), isNew ? `${written(answers)} → ${outcome}` : '')
      }
    }
  }
  return [...settled.values()].filter((one) => one !== '').sort()
}

const expectAll = ({ library, known }: Case): void => {
  if (outcomeOf(library, known) !== null) return
  expect(listed(decides(library, inputOf(known), 'pad/regel'))).toEqual(tried(library, known))
}

test('komt elk signaal eenmaal voor, dan staan alle kleinste sets er, en geen andere', () => {
  const parted = fc.constantFrom(0, 1, 2).map((size) => [IDS.slice(0, size), IDS.slice(size)] as const)
  const pair = parted.chain(([first, rest]) => caseOf(once(rest), first.length === 0 ? fc.constant(null) : once(first)))
  fc.assert(fc.property(pair, expectAll), runs(80))
})

test('ook waar signalen vaker voorkomen staan alle kleinste sets er, en geen andere', () => {
  fc.assert(fc.property(caseOf(often, fc.option(often)), expectAll), runs(100))
})

const setsOf = (signals: Signals, when: Parameters<typeof rule>[0], known: Given = {}): string[] => {
  const library = libraryOf(signals, [pathway('pad', { regel: rule(when) })])
  const said = ({ signal, values, low, high }: SettlingAnswer): string =>
    `${signal} ${values === undefined ? `${low ?? ''}..${high}` : JSON.stringify(values)}`
  return decides(library, inputOf(known), 'pad/regel').sets.flatMap(({ applies, rulesOut }) => [
    ...applies.map((answers) => `geldt: ${answers.map(said).join(' en ')}`),
    ...rulesOut.map((answers) => `vervalt: ${answers.map(said).join(' en ')}`),
  ])
}

describe('antwoorden van elke soort', () => {
  test('een getal: van en tot en met', () => {
    expect(setsOf({ n: whole(0, 10) }, { n: { atLeast: 4 } })).toEqual(['geldt: n 4..10', 'vervalt: n 0..3'])
  })

  test('twee stukken van een getal', () => {
    expect(setsOf({ n: whole(0, 10) }, { any: [{ n: { atMost: 2 } }, { n: { atLeast: 9 } }] })).toEqual([
      'geldt: n 0..2',
      'geldt: n 9..10',
      'vervalt: n 3..8',
    ])
  })

  test('een dag: elke eerdere dag doet hetzelfde', () => {
    expect(setsOf({ d: date() }, { d: { ago: { atLeast: '2 weeks' } } })).toEqual([
      'geldt: d ..2026-02-16',
      'vervalt: d 2026-02-17..2026-03-02',
    ])
  })

  test('meer antwoorden tegelijk', () => {
    expect(setsOf({ k: choices(['a', 'b']) }, { k: 'a' })).toEqual([
      'geldt: k [["a","b"],["a"]]',
      'vervalt: k [["b"],[]]',
    ])
  })

  test('een score: de vragen waaruit zij volgt, tot de grens zeker is', () => {
    const points = { true: 1, false: 0 }
    const signals = {
      a: bool(),
      b: bool(),
      s: derived({ type: 'integer', unit: '1', step: 1, range: [0, 2], score: { a: points, b: points } }),
    }
    expect(setsOf(signals, { s: { atLeast: 2 } })).toEqual([
      'vervalt: a [false]',
      'vervalt: b [false]',
      'geldt: a [true] en b [true]',
    ])
  })
})

describe('grenzen', () => {
  const many = (count: number): Signals =>
    Object.fromEntries(Array.from({ length: count }, (_, i) => [`s${i}`, bool()]))
  const listedOf = (signals: Signals, when: Parameters<typeof rule>[0]): AnswerSets =>
    decides(libraryOf(signals, [pathway('pad', { regel: rule(when) })]), inputOf({}), 'pad/regel')

  test('meer dan vijftig: dat er meer zijn staat erbij', () => {
    const { sets, cut } = listedOf(many(60), { any: Object.keys(many(60)).map((id) => ({ [id]: true })) })
    expect([sets.length, cut]).toEqual([50, true])
  })

  test('vier antwoorden nodig: er is geen set', () => {
    const four = Object.keys(many(4)).map((id) => ({ [id]: true }))
    const { sets } = listedOf(many(4), { any: [{ all: four.slice(0, 4) }] })
    expect(sets.every(({ applies }) => applies.length === 0)).toBe(true)
  })

  test('een regel die beslist is, of waarvan alles gevraagd is, heeft geen sets', () => {
    const library = libraryOf(many(2), [pathway('pad', { regel: rule({ s0: true, s1: true }) })])
    for (const known of [{ s0: false }, { s0: true, s1: true }, { s0: true, s1: { missing: 'declined' } }] as const) {
      expect(decides(library, inputOf(known as never), 'pad/regel')).toMatchObject({ sets: [], cut: false })
    }
  })

  test('een regel die er niet is: een fout met wat bedoeld kan zijn', () => {
    const library = libraryOf(many(1), [pathway('pad', { regel: rule({ s0: true }) })])
    expect(() => decides(library, inputOf({}), 'pad/regle' as never)).toThrow(InputError)
    expect(() => decides(library, inputOf({}), 'pad/regle' as never)).toThrow(/pad\/regel/)
  })

  test('een onbruikbare invoer: een fout', () => {
    const library = libraryOf(many(1), [pathway('pad', { regel: rule({ s0: true }) })])
    expect(() => decides(library, inputOf({ s0: 'misschien' }), 'pad/regel')).toThrow(InputError)
  })
})
