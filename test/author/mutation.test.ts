import { describe, expect, test } from 'vitest'
import { reportOf } from '../../src/author/mutation/reportOf'
import { parseFiles } from '../../src/library'
import { pathway } from '../plan/world'
import { expecting, fatesOf, judgedIn, states } from './mutationWorld'

const ITEM = 'then: [{ refer: huisarts, responsible: buur, within: 1 week }]'

const rule = (when: string, more = ''): string => pathway('pad', { regel: `when: ${when}, ${more}${ITEM}` })

const NONE = 'cases: pad\non: 2026-03-02\ntests: []'

describe('welke wijzigingen er zijn', () => {
  // Counted by hand.
  test.each([
    // Every rule: removed, its term doubled, another responsible.
    ['{ a: true }', { option: 1, 'unknown-as-no': 1 }],
    ['{ a: { is: true, orUnknown: true } }', { option: 1, 'or-unknown': 1 }],
    ['{ a: true, b: true }', { option: 2, 'unknown-as-no': 2, 'dropped-leaf': 2, group: 1 }],
    [
      '{ any: [{ a: true }, { b: true }, { c: true }] }',
      { option: 3, 'unknown-as-no': 3, 'dropped-leaf': 3, group: 1 },
    ],
    ['{ punten: { atLeast: 4 } }', { threshold: 2, operator: 1, 'unknown-as-no': 1 }],
    // Below 0 and above 9 nothing can be written.
    ['{ punten: { atLeast: 9 } }', { threshold: 1, operator: 1, 'unknown-as-no': 1 }],
    ['{ kleur: [rood, geel] }', { option: 2, 'unknown-as-no': 1 }],
    [
      '{ count: { atLeast: 2, of: [{ a: true }, { b: true }, { c: true }] } }',
      { threshold: 2, option: 3, 'unknown-as-no': 3, 'dropped-leaf': 3 },
    ],
    ['{ not: { a: true } }', { option: 1, 'unknown-as-no': 1 }],
    ['{ a: { known: true } }', {}],
  ])('%s', (when, expected) => {
    const counts: Record<string, number> = {}
    for (const { kind } of judgedIn(rule(when), NONE)) counts[kind] = (counts[kind] ?? 0) + 1
    expect(counts).toEqual({ 'removed-rule': 1, within: 1, responsible: 1, ...expected })
  })

  test('elke heeft een plaats en is beschreven zoals zij er zou staan', () => {
    const [first] = judgedIn(rule('{ gewicht: { atLeast: 60 kg } }'), NONE)
    expect(first).toMatchObject({ of: 'pad/regel', was: 'atLeast: 60 kg', becomes: 'atLeast: 59.9 kg' })
    expect(first?.at).toMatchObject({ file: '2.yaml', path: 'rules.regel.when.gewicht.atLeast' })
  })

  test('van een parameter wordt de waarde verschoven die hij zonder afspraak heeft', () => {
    const parameter = 'parameters: { grens: { default: 4, between: [1, 8], why: Afspraak. } }\n'
    const own = rule('{ punten: { atLeast: "$grens" } }').replace('lead:', `${parameter}lead:`)
    expect(Object.keys(fatesOf('threshold', judgedIn(own, NONE)))).toEqual([
      'atLeast: $pad/grens (4) → atLeast: 3',
      'atLeast: $pad/grens (4) → atLeast: 5',
    ])
  })
})

describe('wat een geval opmerkt', () => {
  test('een grens: wat eronder ligt en wat erop ligt', () => {
    const punten = rule('{ punten: { atLeast: 4 } }')
    const on = judgedIn(punten, states(['{ punten: 4 }', 'applies']))
    expect(fatesOf('threshold', on)).toEqual({
      'atLeast: 4 → atLeast: 3': 'survived',
      'atLeast: 4 → atLeast: 5': 'killed',
    })
    expect(fatesOf('operator', on)).toEqual({ 'atLeast: 4 → above: 4': 'killed' })
    const both = judgedIn(punten, states(['{ punten: 4 }', 'applies'], ['{ punten: 3 }', 'ruled-out']))
    expect(Object.values(fatesOf('threshold', both))).toEqual(['killed', 'killed'])
  })

  test.each([
    ['group', '{ a: true, b: true }', ['{ a: true, b: true }', 'applies'], ['{ a: true, b: false }', 'ruled-out']],
    [
      'dropped-leaf',
      '{ a: true, b: true }',
      ['{ a: true, b: true }', 'applies'],
      ['{ a: true, b: false }', 'ruled-out'],
    ],
    ['option', '{ kleur: rood }', ['{ kleur: geel }', 'ruled-out'], ['{ kleur: rood }', 'applies']],
    ['unknown-as-no', '{ a: true }', ['{ a: true }', 'applies'], ['{}', 'open']],
    ['or-unknown', '{ a: { is: true, orUnknown: true } }', ['{ a: true }', 'applies'], ['{}', 'applies']],
  ] as const)('%s', (kind, when, blind, telling) => {
    const last = (judged: ReturnType<typeof judgedIn>): string | undefined =>
      Object.values(fatesOf(kind, judged)).at(-1)
    expect(last(judgedIn(rule(when), states(blind)))).toBe('survived')
    expect(last(judgedIn(rule(when), states(blind, telling)))).toBe('killed')
  })

  test.each([
    ['removed-rule', '{ signals: {} }', '{ rules: { regel: applies } }'],
    ['within', '{ rules: { regel: applies } }', '{ refer: { huisarts: { due: 2026-03-09 } } }'],
    ['responsible', '{ rules: { regel: applies } }', '{ refer: { huisarts: { responsible: buur } } }'],
  ] as const)('%s', (kind, blind, telling) => {
    const more = pathway('pad', {
      regel: `when: { a: true }, ${ITEM}`,
      anders: 'when: { b: true }, then: [{ do: Iets., responsible: dietist, within: 1 week }]',
    })
    expect(Object.values(fatesOf(kind, judgedIn(more, expecting(['{ a: true }', blind]))))).toContain('survived')
    const noticed = judgedIn(more, expecting(['{ a: true }', telling])).filter(({ of }) => of === 'pad/regel')
    expect(Object.values(fatesOf(kind, noticed))).toEqual(['killed'])
  })

  test('replaces', () => {
    const two = pathway('pad', {
      regel: `when: { a: true }, replaces: [anders], ${ITEM}`,
      anders: `when: { b: true }, ${ITEM}`,
    })
    const given = '{ a: true, b: true }'
    expect(fatesOf('replaces', judgedIn(two, expecting([given, '{ rules: { regel: applies } }'])))).toEqual({
      'replaces: anders → (weg)': 'survived',
    })
    expect(fatesOf('replaces', judgedIn(two, expecting([given, '{ rules: { anders: replaced } }'])))).toEqual({
      'replaces: anders → (weg)': 'killed',
    })
  })

  test('een geval dat al niet klopt, merkt niets op', () => {
    const judged = judgedIn(rule('{ a: true }'), states(['{ a: true }', 'ruled-out']))
    expect(judged.map(({ fate }) => fate.state)).not.toContain('killed')
  })
})

describe('wat niemand opmerkt', () => {
  test('een geval dat het wel zou doen staat erbij, zonder verwachting, en is te lezen', () => {
    const [one] = judgedIn(rule('{ punten: { atLeast: 4 } }'), states(['{ punten: 4 }', 'applies']))
    if (one?.fate.state !== 'survived' || one.fate.example === null) throw new Error('no example')
    expect(one.fate.example.given).toEqual({ punten: 3 })
    const text = `cases: pad\ntests:\n${one.fate.example.yaml}\n`
    const files = [rule('{ punten: { atLeast: 4 } }'), text].map((each, place) => ({
      name: `${place}.yaml`,
      text: each,
    }))
    const { sources } = parseFiles(files)
    const written = sources.find(({ kind }) => kind === 'cases')
    expect(written?.data).toMatchObject({
      cases: 'pad',
      tests: [{ on: '2026-03-02', given: { punten: 3 }, expect: {} }],
    })
  })

  test('een grens die niemand raakt is zonder verschil, en over hoeveel cellen dat is nagegaan', () => {
    // Of whole points, and with a rule that asks for 6 or more besides, at least 4 and at least 5 are the same.
    const judged = judgedIn(rule('{ all: [{ punten: { atLeast: 4 } }, { punten: { atLeast: 6 } }] }'), NONE)
    const first = judged.find(({ was, becomes }) => was === 'atLeast: 4' && becomes === 'atLeast: 5')
    expect(first?.fate).toMatchObject({ state: 'equivalent' })
    expect(fatesOf('threshold', judged)['atLeast: 6 → atLeast: 7']).toBe('survived')
  })

  test('ook door een afgeleide heen, en voor wie het zorgpad niet is', () => {
    const zwaar =
      'signals:\n  zwaar: { label: Zwaar, type: boolean, domain: medical, decide: [{ when: { gewicht: { atLeast: 100 kg } }, is: true }, { otherwise: false }] }'
    const judged = judgedIn(zwaar, rule('{ any: [{ zwaar: true }, { gewicht: { atLeast: 120 kg } }] }'), NONE)
    const fates = fatesOf('dropped-leaf', judged)
    // The weight may be known only as heavy or not: then the second test says something.
    expect(fates['gewicht: { atLeast: 120 kg } → (weg)']).toBe('survived')
    const population = 'population: { punten: { atLeast: 5 } }\n'
    const own = rule('{ a: true, punten: { atLeast: 2 } }').replace('lead:', `${population}lead:`)
    expect(fatesOf('dropped-leaf', judgedIn(own, NONE))['punten: { atLeast: 2 } → (weg)']).toBe('equivalent')
  })

  test('onbekend als nee maakt verschil, tenzij hetzelfde dan toch nog onbekend is', () => {
    const unread = (when: string) => Object.values(fatesOf('unknown-as-no', judgedIn(rule(when), NONE)))
    expect(unread('{ a: true }')).toEqual(['survived'])
    expect(unread('{ a: true, any: [{ b: true }, { c: true }] }')).toEqual(['survived', 'survived', 'survived'])
  })

  test('een voorwaarde die nooit geldt is niet hetzelfde als een die dat al laat zien', () => {
    const extra =
      'signals:\n  extra: { label: Extra, ask: Extra?, type: boolean, domain: medical, onlyIf: { count: { atLeast: 2, of: [{ punten: { atMost: 8 } }, { punten: { atLeast: 9 } }] } } }'
    const fates = fatesOf('operator', judgedIn(extra, rule('{ extra: true }'), NONE))
    // Not more than 9 can be given: as long as the points are not known, only the change says that the question is not there.
    expect(fates['atLeast: 9 → above: 9']).toBe('survived')
  })

  test('een vraag die niet beantwoord is, is dat voor alle toetsen die ernaar kijken', () => {
    const own = judgedIn(rule('{ count: { atLeast: 1, of: [{ kleur: rood }, { kleur: geel }, { a: true }] } }'), NONE)
    expect(Object.keys(fatesOf('unknown-as-no', own))).toEqual([
      'kleur: rood → kleur: rood, en onbekend is nee (known: true), in alle 2 toetsen ervan',
      'a: true → a: true, en onbekend is nee (known: true)',
    ])
  })

  test('wat een afgeleide nooit zekerder maakt, is zonder verschil onbekend', () => {
    // For who is green neither row says anything: as long as it is not known, it may be all three.
    const keur =
      'signals:\n  keur: { label: Keur, type: boolean, domain: medical, decide: [{ when: { kleur: rood }, is: true }, { when: { kleur: geel }, is: false }] }'
    const fates = fatesOf('unknown-as-no', judgedIn(keur, rule('{ keur: true }'), NONE))
    expect(fates['kleur: rood → kleur: rood, en onbekend is nee (known: true)']).toBe('equivalent')
    expect(fates['keur: true → keur: true, en onbekend is nee (known: true)']).toBe('survived')
  })
})

test('het percentage is naar beneden afgerond, en van de wijzigingen met verschil', () => {
  const [one] = judgedIn(rule('{ a: true }'), NONE)
  if (one === undefined) throw new Error('no change')
  const killed = { ...one, fate: { state: 'killed', by: 'Proef' } } as const
  const equal = { ...one, fate: { state: 'equivalent', cells: '2' } } as const
  const missed = { ...one, fate: { state: 'survived', example: null } } as const
  expect(reportOf([...Array.from({ length: 199 }, () => killed), missed, equal], true).score).toEqual({
    mutants: 201,
    killed: 199,
    equivalent: 1,
    survived: 1,
    percent: 99,
  })
  expect(reportOf([equal], true).score.percent).toBe(100)
})
