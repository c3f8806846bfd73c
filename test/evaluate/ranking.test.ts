import { describe, expect, test } from 'vitest'
import { adviseSync } from '../../src/adviseSync'
import type { Input } from '../../src/model/input'
import type { ConditionSource } from '../../src/model/source/condition'
import type { PathwayFile } from '../../src/model/source/pathway'
import {
  bool,
  choice,
  choices,
  derived,
  inputOf,
  libraryOf,
  pathway,
  rule,
  type Signals,
  whole,
} from '../contract/library'

const flag = (when: ConditionSource, within = '24 hours') =>
  rule(when, { redFlag: true, then: [{ refer: 'huisarts', responsible: 'huisarts', within }] })

const within = (when: ConditionSource, term: string) =>
  rule(when, { then: [{ refer: 'huisarts', responsible: 'huisarts', within: term }] })

const yesNo = (...ids: readonly string[]): Signals => Object.fromEntries(ids.map((id) => [id, bool()]))

const asked = (
  signals: Signals,
  pathways: readonly PathwayFile[],
  known: Input['signals'] = {},
  more: Partial<Input> = {},
): string =>
  adviseSync(libraryOf(signals, pathways), { ...inputOf(known), ...more })
    .questions.map(({ signal }) => signal)
    .join(' ')

describe('welke regel eerst', () => {
  const AB = yesNo('a', 'b', 'c', 'd', 'e')
  const first = pathway('een', { nu: flag({ a: true }, 'immediately'), later: flag({ b: true, c: true }) })
  const second = pathway('twee', { gewoon: within({ d: true }, '1 week'), elders: flag({ e: true }, 'immediately') })

  test('is nog niets bekend, dan de rode vlaggen, de meest dringende voorop', () => {
    expect(asked(AB, [first, second])).toBe('a e b c d')
  })

  test('een rode vlag waarvan al iets waar is gaat voor een die sneller moet', () => {
    expect(asked(AB, [first, second], { b: true })).toMatch(/^c a /)
  })

  test('dat iets nog niet bekend is brengt een rode vlag niet naar voren', () => {
    const flags = { nu: flag({ a: true, b: true }, 'immediately'), later: flag({ c: { known: false }, d: true }) }
    expect(asked(AB, [pathway('een', flags)])).toBe('a b d')
  })

  test('iets dat onwaar is brengt een rode vlag niet naar voren', () => {
    expect(
      asked(
        AB,
        [pathway('een', { nu: flag({ a: true }, 'immediately'), of: flag({ any: [{ b: true }, { c: true }] }) })],
        { b: false },
      ),
    ).toBe('a c')
  })

  test('van een zorgpad waarover niets bekend is komen de rode vlaggen het laatst', () => {
    expect(asked(AB, [first, second], { a: false })).toBe('b c d e')
  })

  test('behalve als ernaar gevraagd is', () => {
    expect(asked(AB, [first, second], { a: false }, { pathways: ['twee'] })).toBe('e b c d')
  })

  test('voor wie een zorgpad is zegt niet dat er iets is opgemerkt', () => {
    const rules = { gewoon: within({ c: true, d: true }, '1 week'), elders: flag({ e: true }, 'immediately') }
    const forSome = pathway('twee', rules, { population: { c: true } })
    expect(asked(AB, [pathway('een', { nu: flag({ a: true }) }), forSome], { a: false, c: true })).toBe('d e')
  })

  test('daarna het meest dringende, en van even dringende wat met de minste vragen beslist is', () => {
    const rules = {
      week: within({ a: true }, '1 week'),
      veel: within({ b: true, c: true }, '2 working days'),
      weinig: within({ d: true }, '2 working days'),
    }
    expect(asked(AB, [pathway('pad', rules)])).toBe('d b c a')
  })
})

describe('voor wie een zorgpad is, en dat geldt zolang niemand anders zegt', () => {
  const signals = { ...yesNo('thuis', 'a', 'b', 'c', 'd') }
  const population = { thuis: { is: true, orUnknown: true } } as const
  const rules = { nu: within({ a: true, c: false }, '1 working day'), later: within({ b: true }, '1 week') }
  const pad = pathway('pad', rules, { population })

  test('geldt er nog geen regel, dan na alles wat een regel beslist', () => {
    expect(asked(signals, [pad])).toBe('a c b thuis')
    expect(asked(signals, [pad], { a: false, b: false })).toBe('')
  })

  test('maar voor de rode vlaggen van een zorgpad waarover niets bekend is', () => {
    const other = pathway('ander', { vlag: flag({ d: true }) })
    expect(asked(signals, [pad, other], { a: true })).toBe('c b thuis d')
  })

  test('geldt er een regel door, dan staat het bij wat die regel nog vraagt', () => {
    expect(asked(signals, [pad], { a: true, c: false })).toBe('thuis b')
    expect(asked(signals, [pad], { b: true })).toBe('a c thuis')
    expect(asked(signals, [pad], { a: false, b: true })).toBe('thuis')
  })

  test('ook van een regel waarvan een onderdeel iets voor de tweede keer toetst', () => {
    const item = {
      refer: 'loket',
      responsible: 'huisarts',
      within: '1 week',
      when: { any: [{ b: true }, { a: false }] },
    }
    const twice = pathway('pad', { regel: rule({ a: true }, { then: [item] }) }, { population })
    expect(asked(signals, [twice], { a: true, b: true })).toBe('thuis')
    expect(asked(signals, [twice], { a: true, b: true, thuis: true })).toBe('')
  })

  test('ook of een waarde die bekend is er wel toe doet: anders is het zorgpad er niet voor', () => {
    const some = { ...yesNo('a', 'samen'), n: { ...whole(0, 20), onlyIf: { samen: true } } }
    const few = pathway('pad', { regel: rule({ a: true }) }, { population: { n: { atMost: 10, orUnknown: true } } })
    expect(asked(some, [few], { a: true, n: 5 })).toBe('samen')
    expect(asked(some, [few], { a: true, n: 5, samen: true })).toBe('')
    const { pathways } = adviseSync(libraryOf(some, [few]), inputOf({ a: true, n: 5, samen: false }))
    expect(pathways.map(({ state }) => state)).toEqual(['not-indicated'])
  })

  test('telt een toets voor meer, dan wacht die niet', () => {
    const both = pathway('pad', { regel: rule({ thuis: false, a: true }) }, { population })
    expect(asked(signals, [both])).not.toMatch(/^a/)
  })

  test('moet het bekend zijn voordat een regel geldt, dan wacht het niet', () => {
    expect(asked(signals, [pathway('pad', rules, { population: { thuis: true } })])).toBe('a c thuis b')
  })
})

describe('welke vraag eerst, binnen een regel', () => {
  const KLEUREN = ['rood', 'groen', 'blauw', 'geel']
  const signals = { ...yesNo('a', 'b', 'c'), kleur: choice(KLEUREN) }

  test.each<[string, ConditionSource, string]>([
    ['moet alles waar zijn: wat het vaakst onwaar is', { a: true, kleur: 'rood' }, 'kleur a'],
    ['is een genoeg: wat het vaakst waar is', { any: [{ kleur: 'rood' }, { a: true }] }, 'a kleur'],
    ['niet: omgekeerd', { any: [{ kleur: { not: 'rood' } }, { a: true }] }, 'kleur a'],
    ['gelijke kansen: zoals het er staat', { b: true, a: true }, 'b a'],
    [
      'een deel van twee vragen na een deel van een',
      { all: [{ any: [{ a: true }, { b: true }] }, { c: true }] },
      'c a b',
    ],
  ])('%s', (_, when, order) => {
    expect(asked(signals, [pathway('pad', { regel: rule(when) })])).toBe(order)
  })

  test('een vraag die meer regels dient gaat voor', () => {
    const rules = { een: rule({ a: true, b: true }), twee: rule({ c: true, b: true }) }
    expect(asked(signals, [pathway('pad', rules)])).toMatch(/^b /)
  })

  test('zijn er nog weinig vragen, dan gaat voor wat andere overbodig kan maken, ook van een andere regel', () => {
    const rules = { een: rule({ b: false, a: true }), twee: rule({ a: true, b: true }) }
    expect(asked(signals, [pathway('pad', rules)])).toBe('a b')
    // Of either the answer no settles one rule, and makes nothing needless.
    expect(asked(signals, [pathway('pad', { een: rule({ b: true, a: true }), twee: rule({ a: true }) })])).toBe('a b')
    expect(asked(signals, [pathway('pad', { een: rule({ b: true }), twee: rule({ a: true }) })])).toBe('b a')
  })

  test.each<[string, ConditionSource]>([
    ['', { n: { atLeast: 10 } }],
    [', ook waar onbekend genoeg is', { n: { atLeast: 10, orUnknown: true } }],
  ])('van een regel die geldt: wat een onderdeel ervan beslist, al komt het ook in de regel voor%s', (_, when) => {
    const item = { refer: 'loket', responsible: 'huisarts', within: '1 week', when }
    const regel = rule({ any: [{ n: { atLeast: 5 } }, { a: true }] }, { then: [item] })
    const withNumber = { ...yesNo('a'), n: whole(0, 20) }
    expect(asked(withNumber, [pathway('pad', { regel })], { a: true })).toBe('n')
    expect(asked(withNumber, [pathway('pad', { regel })], { a: true, n: 7 })).toBe('')
  })

  test('wat van een regel die geldt wordt tegengehouden, kan nog volgen', () => {
    const item = { refer: 'loket', responsible: 'huisarts', within: '1 week', when: { b: true } }
    const library = libraryOf(yesNo('a', 'b'), [pathway('pad', { regel: rule({ a: true }, { then: [item] }) })])
    const possible = (known: Input['signals']) => adviseSync(library, inputOf(known)).possible.map(({ to }) => to)
    expect(possible({ a: true })).toEqual(['loket'])
    expect(possible({ a: true, b: false })).toEqual([])
    expect(possible({ a: true, b: true })).toEqual([])
  })

  test('een vraag met meer antwoorden die meer rode vlaggen beslist is één vraag', () => {
    const flags = { een: flag({ tekens: 'suf' }), twee: flag({ tekens: 'koorts' }) }
    const { questions } = adviseSync(
      libraryOf({ tekens: choices(['suf', 'koorts']) }, [pathway('pad', flags)]),
      inputOf({}),
    )
    expect(questions).toMatchObject([{ signal: 'tekens', decides: ['pad/een', 'pad/twee'], redFlag: true }])
  })

  test('van een instrument alleen wat nog telt, en niets meer zodra de uitslag vaststaat', () => {
    const points = { true: 1, false: 0 }
    const score = derived({
      type: 'integer',
      unit: '1',
      step: 1,
      range: [0, 3],
      ask: 'Hoeveel in totaal?',
      score: { a: points, b: points, c: points },
    })
    const library = [pathway('pad', { regel: rule({ som: { atLeast: 2 } }) })]
    const all = { ...yesNo('a', 'b', 'c'), som: score }
    expect(asked(all, library)).toBe('a b c')
    expect(asked(all, library, { a: true, b: true })).toBe('')
    expect(asked(all, library, { a: false, b: false })).toBe('')
    expect(asked(all, library, { som: 1 })).toBe('')
  })
})
