import { describe, expect, test } from 'vitest'
import { explain } from '../../src/explain'
import type { Input } from '../../src/model/input'
import type { Library } from '../../src/model/library'
import { InputError } from '../../src/model/problem'
import type { ConditionSource } from '../../src/model/source/condition'
import type { PathwayFile, RuleSource } from '../../src/model/source/pathway'
import type { Trace } from '../../src/model/trace'
import { FALSE, TRUE, UNKNOWN } from '../../src/model/truth'
import {
  bool,
  choice,
  date,
  derived,
  inputOf,
  libraryOf,
  pathway,
  rule,
  type Signals,
  whole,
} from '../contract/library'

const SIGNALS: Signals = {
  p: bool(),
  q: bool(),
  r: bool(),
  s: bool(),
  kleur: choice(['rood', 'groen', 'blauw']),
  getal: whole(0, 10),
  gezien: date(),
  vrij: bool({ optional: true }),
  alleen: bool({ onlyIf: { p: true } }),
  wankel: bool({ unreliableIf: { p: true } }),
  volgt: derived({ type: 'boolean', decide: [{ when: { p: true }, is: true }, { otherwise: false }] }),
  los: derived({ type: 'boolean', decide: [{ when: { q: true }, is: true }, { otherwise: false }] }),
}

interface Parts {
  readonly rule?: Partial<RuleSource>
  readonly pathway?: Partial<PathwayFile>
  readonly others?: Readonly<Record<string, RuleSource>>
}

const traceOf = (when: ConditionSource, given: Readonly<Record<string, unknown>>, parts: Parts = {}): Trace => {
  const rules = { regel: rule(when, parts.rule), ...parts.others }
  return explain(libraryOf(SIGNALS, [pathway('pad', rules, parts.pathway)]), inputOf(given), 'pad/regel')
}

const changes = (trace: Trace): string[] =>
  trace.changes.map((set) => set.map(({ signal, test }) => `${signal} ${test}`).join(' + '))

describe('wat een regel zou laten gelden', () => {
  test.each<
    readonly [what: string, when: ConditionSource, given: Readonly<Record<string, unknown>>, changes: readonly string[]]
  >([
    ['het ene dat niet zo is', { p: true }, { p: false }, ['p is ja']],
    ['het ene dat niet bekend is', { p: true }, {}, ['p is ja']],
    ['het ene dat geweigerd is', { p: true }, { p: { missing: 'declined' } }, ['p is ja']],
    ['van twee alleen wat ontbreekt', { p: true, q: true }, { p: true, q: false }, ['q is ja']],
    ['van twee allebei', { p: true, q: true }, { p: false }, ['p is ja + q is ja']],
    ['een van twee', { any: [{ p: true }, { q: true }] }, { p: false, q: false }, ['p is ja', 'q is ja']],
    [
      'de kleinste van twee wegen',
      { any: [{ p: true, q: true }, { r: true }] },
      { p: false, q: false, r: false },
      ['r is ja'],
    ],
    [
      'wat al half zo is telt mee: twee wegen van één',
      { any: [{ p: true, q: true }, { r: true }] },
      { p: true, q: false, r: false },
      ['r is ja', 'q is ja'],
    ],
    [
      'twee van drie, een is er al',
      { count: { atLeast: 2, of: [{ p: true }, { q: true }, { r: true }] } },
      { p: true, q: false, r: false },
      ['q is ja', 'r is ja'],
    ],
    [
      'twee van drie, geen is er',
      { count: { atLeast: 2, of: [{ p: true }, { q: true }, { r: true }] } },
      {},
      ['p is ja + q is ja', 'p is ja + r is ja', 'q is ja + r is ja'],
    ],
    ['juist niet', { not: { p: true } }, { p: true }, ['p niet: is ja']],
    ['niet allebei', { not: { p: true, q: true } }, { p: true, q: true }, ['p niet: is ja', 'q niet: is ja']],
    [
      'geen van beide',
      { not: { any: [{ p: true }, { q: true }] } },
      { p: true, q: true },
      ['p niet: is ja + q niet: is ja'],
    ],
    [
      'minder dan twee van drie',
      { not: { count: { atLeast: 2, of: [{ p: true }, { q: true }, { r: true }] } } },
      { p: true, q: true, r: false },
      ['p niet: is ja', 'q niet: is ja'],
    ],
    ['drie', { p: true, q: true, r: true }, {}, ['p is ja + q is ja + r is ja']],
    ['meer dan drie: niets', { p: true, q: true, r: true, s: true }, {}, []],
    [
      'vier, waarvan er een al is',
      { p: true, q: true, r: true, s: true },
      { s: true },
      ['p is ja + q is ja + r is ja'],
    ],
    ['wat elkaar uitsluit: niets', { all: [{ kleur: 'rood' }, { kleur: 'groen' }] }, { kleur: 'blauw' }, []],
    ['getallen die elkaar uitsluiten', { all: [{ getal: { atLeast: 6 } }, { getal: { below: 4 } }] }, { getal: 5 }, []],
    [
      'van twee wegen sluit er een zichzelf uit',
      { any: [{ all: [{ p: true }, { p: false }] }, { q: true, r: true }] },
      { p: false, q: false, r: false },
      ['q is ja + r is ja'],
    ],
    [
      'twee eisen aan één signaal is één verandering',
      { all: [{ getal: { above: 3 } }, { getal: { below: 6 } }] },
      { getal: 9 },
      ['getal meer dan 3 + getal minder dan 6'],
    ],
    [
      'wat twee keer gevraagd wordt staat er een keer',
      { all: [{ p: true }, { any: [{ p: true }, { q: true }] }] },
      {},
      ['p is ja'],
    ],
    [
      'een verandering mag niet breken wat al zo is',
      { all: [{ kleur: ['rood', 'groen'] }, { not: { kleur: 'rood' } }] },
      { kleur: 'rood' },
      ['kleur is rood of groen + kleur niet: is rood'],
    ],
    ['bekend moeten zijn', { p: { known: true } }, {}, ['p is bekend']],
    ['wat telt tot het bekend is', { p: { is: true, orUnknown: true } }, { p: false }, ['p is ja of nog niet bekend']],
    ['wat niemand vroeg', { vrij: true }, {}, ['vrij is ja']],
    ['een getal', { getal: { atLeast: 7 } }, { getal: 3 }, ['getal ten minste 7']],
    [
      'een dag',
      { gezien: { ago: { atMost: '2 weeks' } } },
      { gezien: '2025-01-01' },
      ['gezien ten hoogste geleden: 2 weken'],
    ],
    [
      'een dag tussen twee termijnen',
      { all: [{ gezien: { ago: { atLeast: '1 week' } } }, { gezien: { ago: { below: '8 days' } } }] },
      { gezien: '2025-01-01' },
      ['gezien ten minste geleden: 1 week + gezien korter geleden dan 8 dagen'],
    ],
    [
      'een dag die niet bestaat',
      { all: [{ gezien: { ago: { atLeast: '2 weeks' } } }, { gezien: { ago: { atMost: '1 week' } } }] },
      {},
      [],
    ],
    ['een afgeleid signaal', { volgt: true }, { p: false }, ['volgt is ja']],
    ['een afgeleid signaal dat er niet van afhangt', { los: false, p: true }, { p: false, q: false }, ['p is ja']],
    ['een afgeleid signaal dat dan ook verandert', { volgt: false, p: true }, { p: false }, []],
    ['wat alleen kan bestaan als iets anders zo is', { alleen: true }, { p: false }, ['alleen is ja + p is ja']],
    ['wat niet betrouwbaar is', { wankel: true }, { p: true, wankel: true }, ['wankel is ja + p niet: is ja']],
  ])('%s', (_, when, given, expected) => {
    const trace = traceOf(when, given)
    expect(trace.state).not.toBe('applies')
    expect([...changes(trace)].map(sorted).sort()).toEqual([...expected].map(sorted).sort())
  })

  test('de voorwaarde van een andere regel telt als eigen voorwaarde', () => {
    const others = { ander: rule({ q: true, r: true }) }
    expect(changes(traceOf({ applies: 'ander', p: true }, { p: true, q: true }, { others }))).toEqual(['r is ja'])
  })
})

const sorted = (set: string): string => set.split(' + ').sort().join(' + ')

describe('voor wie het zorgpad is', () => {
  const population = { pathway: { population: { q: true } } }

  test.each<
    readonly [what: string, given: Readonly<Record<string, unknown>>, state: Trace['state'], changes: readonly string[]]
  >([
    ['hoort er niet bij', { p: true, q: false }, 'not-indicated', ['q is ja']],
    ['misschien', { p: true }, 'open', ['q is ja']],
    ['hoort er bij', { p: false, q: true }, 'ruled-out', ['p is ja']],
    ['allebei niet', { p: false, q: false }, 'not-indicated', ['q is ja + p is ja']],
    ['allebei wel', { p: true, q: true }, 'applies', []],
  ])('%s', (_, given, state, expected) => {
    const trace = traceOf({ p: true }, given, population)
    expect(trace.state).toBe(state)
    expect(changes(trace).map(sorted)).toEqual(expected.map(sorted))
  })

  test('de populatie staat er als eigen voorwaarde bij', () => {
    const { population: found } = traceOf({ p: true }, { p: true, q: false }, population)
    expect(found).toMatchObject({ truth: FALSE, signal: 'q', known: { value: false } })
  })

  test('een rode vlag kent geen populatie', () => {
    const trace = traceOf({ p: true }, { p: false, q: false }, { ...population, rule: { redFlag: true } })
    expect(trace).toMatchObject({ population: null, state: 'ruled-out' })
    expect(changes(trace)).toEqual(['p is ja'])
  })

  test('de populatie sluit de regel uit: niets', () => {
    expect(changes(traceOf({ q: false }, {}, population))).toEqual([])
  })

  test('zonder populatie staat er niets', () => expect(traceOf({ p: true }, {}).population).toBeNull())
})

describe('waarom een regel in zijn stand is', () => {
  test.each<readonly [what: string, given: Readonly<Record<string, unknown>>, state: Trace['state'], truth: number]>([
    ['geldt', { p: true }, 'applies', TRUE],
    ['geldt niet', { p: false }, 'ruled-out', FALSE],
    ['open', {}, 'open', UNKNOWN],
    ['niet te beslissen', { p: { missing: 'declined' } }, 'undecidable', UNKNOWN],
  ])('%s', (_, given, state, truth) => {
    const trace = traceOf({ p: true }, given)
    expect([trace.state, trace.condition.truth]).toEqual([state, truth])
  })

  test('vervangen: door welke regel, en niets dat het zou veranderen', () => {
    const trace = traceOf(
      { p: true },
      { p: true, q: true },
      { others: { ander: rule({ q: true }, { replaces: ['regel'] }) } },
    )
    expect(trace).toMatchObject({ state: 'replaced', by: 'pad/ander', changes: [] })
    expect(trace.condition.truth).toBe(TRUE)
  })

  test('geldt het door een verouderde waarde of schatting, dan is er niets te veranderen', () => {
    const stale = { ...SIGNALS, p: bool({ validFor: '1 week' }) }
    const made = libraryOf(stale, [pathway('pad', { regel: rule({ p: true }, { redFlag: true }) })])
    const trace = explain(made, inputOf({ p: { value: true, on: '2026-01-01' } }), 'pad/regel')
    expect(trace).toMatchObject({ state: 'applies', changes: [] })
  })

  test('elke voorwaarde met wat ervan bekend was en wat eruit kwam', () => {
    const when: ConditionSource = {
      any: [
        { p: true },
        { not: { getal: { atLeast: 7 } } },
        { count: { atLeast: 2, of: [{ q: true }, { kleur: 'rood' }] } },
      ],
    }
    const { condition } = traceOf(when, { p: false, getal: 8, q: { missing: 'declined' }, kleur: 'rood' })
    expect(condition).toMatchObject({
      kind: 'any',
      truth: UNKNOWN,
      parts: [
        { kind: 'test', truth: FALSE, signal: 'p', test: 'is ja', known: { value: false } },
        {
          kind: 'not',
          truth: FALSE,
          parts: [{ truth: TRUE, signal: 'getal', test: 'ten minste 7', known: { value: 8 } }],
        },
        {
          kind: 'count',
          atLeast: 2,
          truth: UNKNOWN,
          parts: [
            { truth: UNKNOWN, signal: 'q', known: { missing: 'declined' } },
            { truth: TRUE, signal: 'kleur', test: 'is rood', known: { value: 'rood' } },
          ],
        },
      ],
    })
  })

  test('zorgpad en versie, titel, waarom en bron', () => {
    const trace = traceOf(
      { p: true },
      {},
      {
        rule: { title: 'De regel', why: 'Zo staat het er.', source: ['bron#h4'] },
        pathway: { version: '2.3.4', sources: { bron: { title: 'Richtlijn', year: 2019 } } },
      },
    )
    expect(trace).toMatchObject({
      rule: 'pad/regel',
      version: '2.3.4',
      title: 'De regel',
      why: 'Zo staat het er.',
      sources: [{ id: 'bron', title: 'Richtlijn', year: 2019 }],
    })
  })

  test('elke parameter, en of het netwerk die afsprak', () => {
    const parameters = {
      grens: { default: 5, between: [1, 9] as const, why: 'lokaal' },
      termijn: { default: '1 week', between: ['1 day', '4 weeks'] as const, why: 'lokaal' },
    }
    const then = [{ refer: 'huisarts', responsible: 'huisarts', within: '$termijn' }]
    const made = libraryOf(
      SIGNALS,
      [pathway('pad', { regel: rule({ getal: { atLeast: '$grens' } }, { then }) }, { parameters })],
      {},
      [{ network: 'wijk', title: 'Wijk', area: {}, parties: {}, parameters: { 'pad/grens': 7 } }],
    )
    const of = (network?: 'wijk') =>
      explain(made, inputOf({ getal: 6 }, network === undefined ? {} : { network }), 'pad/regel')
    expect(of()).toMatchObject({
      state: 'applies',
      parameters: [
        { name: 'pad/grens', value: 5, agreed: false },
        { name: 'pad/termijn', value: '1 week', agreed: false },
      ],
    })
    expect(of('wijk')).toMatchObject({
      state: 'ruled-out',
      parameters: [
        { name: 'pad/grens', value: 7, agreed: true },
        { name: 'pad/termijn', value: '1 week', agreed: false },
      ],
    })
    expect(changes(of('wijk'))).toEqual(['getal ten minste 7'])
  })
})

describe('wat niet uit te leggen is', () => {
  const made: Library = libraryOf(SIGNALS, [
    pathway('pad', { regel: rule({ p: true }) }),
    pathway('weg', { regel: rule({ p: true }) }, { status: 'retired' }),
  ])
  const refusal = (input: Input, id: string): InputError => {
    try {
      explain(made, input, id)
    } catch (error) {
      if (error instanceof InputError) return error
      throw error
    }
    throw new Error('This was not refused.')
  }

  test.each<readonly [id: string, suggestion: string]>([
    ['pad/regl', 'Bedoelt u pad/regel?'],
    ['regel', ''],
    ['weg/regel', ''],
    ['', ''],
    ['constructor', ''],
  ])('een regel die er niet is: %s', (id, suggestion) => {
    const { problems } = refusal(inputOf({}), id)
    expect(problems.map(({ code }) => code)).toEqual(['unknown-rule'])
    expect(problems[0]?.message).toContain(suggestion)
  })

  test('een invoer die niet deugt: alle problemen', () => {
    const { problems } = refusal(inputOf({ p: 'misschien', x: true }), 'pad/regel')
    expect(problems.map(({ code }) => code).sort()).toEqual(['unknown-signal', 'wrong-type'])
  })
})
