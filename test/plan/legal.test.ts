import { describe, expect, test } from 'vitest'
import type { Funding } from '../../src/model/advice'
import type { Input } from '../../src/model/input'
import { advice, only, withRules, YES } from './world'

// The terms of the Wmo 2015 and the Wgs as in rollen-en-wetten.md; the text of the objection is of these tests.
const LAWS = `
laws:
  ondersteuning:
    label: Wmo
    payer: gemeente
    terms: [{ for: onderzoek, from: melding, within: 6 weeks }, { for: beschikking, from: aanvraag, within: 2 weeks }]
    objection: Bezwaar bij de gemeente, binnen zes weken na het besluit.
  schuldhulp:
    label: Wgs
    payer: gemeente
    terms: [{ for: eerste gesprek, from: hulpvraag, within: 4 weeks }, { for: eerste gesprek, from: hulpvraag, within: 3 working days, when: { suf: true } }]
    objection: Bezwaar over het plan, binnen zes weken.
  alleen-soms:
    label: Soms
    payer: gemeente
    terms: [{ for: spoed, from: melding, within: 3 days, when: { suf: true } }]
  verzekering: { label: Zvw, payer: zorgverzekeraar }
  langdurig:
    label: Wlz
    payer: zorgkantoor
    objection: Bezwaar bij het CIZ, binnen zes weken.
`

const funding = (rows: string, signals: Input['signals'] = YES): Funding | undefined => {
  const services = `services:\n  hulp: { label: Hulp, by: [loket], law: [${rows}] }\n`
  const rule = { a: 'when: { moe: true }, then: [{ refer: loket, for: hulp, responsible: poh, within: 1 week }]' }
  return only(advice(withRules(rule, LAWS, services), { signals }), 'refer').law
}

const clocks = (law: Funding | undefined): string[] =>
  (law?.terms ?? []).map((term) => `${term.law}: ${term.for} ${term.within} na ${term.from}`)

const WITHOUT_SUF = { ...YES, suf: false }
const { suf: _suf, ...SUF_UNKNOWN } = YES

describe('wat een wet zelf stelt', () => {
  test.each<
    readonly [
      what: string,
      rows: string,
      signals: Input['signals'],
      terms: readonly string[],
      objection: readonly string[],
    ]
  >([
    [
      'termijnen en bezwaar van de wet die betaalt',
      '{ otherwise: ondersteuning }',
      YES,
      ['ondersteuning: onderzoek 6 weeks na melding', 'ondersteuning: beschikking 2 weeks na aanvraag'],
      ['ondersteuning'],
    ],
    ['een wet zonder termijn en zonder besluit', '{ otherwise: verzekering }', YES, [], []],
    ['alleen bezwaar', '{ otherwise: langdurig }', YES, [], ['langdurig']],
    [
      'een termijn die alleen soms geldt, en geldt',
      '{ otherwise: schuldhulp }',
      YES,
      ['schuldhulp: eerste gesprek 4 weeks na hulpvraag', 'schuldhulp: eerste gesprek 3 working days na hulpvraag'],
      ['schuldhulp'],
    ],
    [
      'en niet geldt',
      '{ otherwise: schuldhulp }',
      WITHOUT_SUF,
      ['schuldhulp: eerste gesprek 4 weeks na hulpvraag'],
      ['schuldhulp'],
    ],
    [
      'en misschien geldt: genoemd',
      '{ otherwise: schuldhulp }',
      SUF_UNKNOWN,
      ['schuldhulp: eerste gesprek 4 weeks na hulpvraag', 'schuldhulp: eerste gesprek 3 working days na hulpvraag'],
      ['schuldhulp'],
    ],
    ['de enige termijn geldt niet', '{ otherwise: alleen-soms }', WITHOUT_SUF, [], []],
    ['de enige termijn geldt', '{ otherwise: alleen-soms }', YES, ['alleen-soms: spoed 3 days na melding'], []],
    [
      'van twee wetten die nog kunnen: van beide',
      '{ when: { wlz-indicatie: true }, law: langdurig }, { otherwise: ondersteuning }',
      YES,
      ['ondersteuning: onderzoek 6 weeks na melding', 'ondersteuning: beschikking 2 weeks na aanvraag'],
      ['langdurig', 'ondersteuning'],
    ],
    [
      'niet van een wet die niet meer kan',
      '{ when: { wlz-indicatie: true }, law: langdurig }, { otherwise: ondersteuning }',
      { ...YES, 'wlz-indicatie': true },
      [],
      ['langdurig'],
    ],
    ['geen rij geldt: niets', '{ when: { suf: false }, law: ondersteuning }', YES, [], []],
  ])('%s', (_, rows, signals, terms, objection) => {
    const law = funding(rows, signals)
    expect(clocks(law)).toEqual(terms)
    expect((law?.objection ?? []).map((one) => one.law)).toEqual(objection)
  })

  test('wat er niet is staat er niet als lege lijst', () => {
    const law = funding('{ otherwise: verzekering }')
    expect(law).not.toHaveProperty('terms')
    expect(law).not.toHaveProperty('objection')
  })

  test('hoe en tot wanneer bezwaar kan staat er in de woorden van de wet', () => {
    expect(funding('{ otherwise: langdurig }')?.objection).toEqual([
      { law: 'langdurig', text: 'Bezwaar bij het CIZ, binnen zes weken.' },
    ])
  })

  test('een wettelijke termijn maakt niets dringender: de uiterste dag blijft die van de regel', () => {
    const services = 'services:\n  hulp: { label: Hulp, by: [loket], law: [{ otherwise: alleen-soms }] }\n'
    const rule = { a: 'when: { moe: true }, then: [{ refer: loket, for: hulp, responsible: poh, within: 4 weeks }]' }
    expect(only(advice(withRules(rule, LAWS, services)), 'refer')).toMatchObject({
      due: '2026-03-30',
      urgency: 'weeks',
    })
  })

  test('de ene persoon laat niets achter bij de andere', () => {
    const services = 'services:\n  hulp: { label: Hulp, by: [loket], law: [{ otherwise: schuldhulp }] }\n'
    const rule = { a: 'when: { moe: true }, then: [{ refer: loket, for: hulp, responsible: poh, within: 1 week }]' }
    const made = withRules(rule, LAWS, services)
    const count = (signals: Input['signals']): number => clocks(only(advice(made, { signals }), 'refer').law).length
    expect([count(YES), count(WITHOUT_SUF), count(YES), count(SUF_UNKNOWN)]).toEqual([2, 1, 2, 2])
  })

  test('twee diensten in één contact: van beide wetten', () => {
    const services =
      'services:\n  hulp: { label: Hulp, by: [loket], law: [{ otherwise: ondersteuning }] }\n  geld: { label: Geld, by: [loket], law: [{ otherwise: schuldhulp }] }\n'
    const rule = {
      a: 'when: { moe: true }, then: [{ refer: loket, for: hulp, responsible: poh, within: 1 week }, { refer: loket, for: geld, responsible: poh, within: 1 week }]',
    }
    const { law } = only(advice(withRules(rule, LAWS, services), { signals: WITHOUT_SUF }), 'refer')
    expect(law?.possible).toEqual(['ondersteuning', 'schuldhulp'])
    expect(law?.objection?.map((one) => one.law)).toEqual(['ondersteuning', 'schuldhulp'])
    expect(clocks(law)).toHaveLength(3)
  })
})

describe('de Wlz eerst, waar de wet dat zegt', () => {
  // regie.md R6: with a Wlz indication care and support come from the Wlz, but for what stays municipal.
  const NURSING = '{ when: { wlz-indicatie: true }, law: langdurig }, { otherwise: verzekering }'
  const SUPPORT = '{ when: { wlz-indicatie: true }, law: langdurig }, { otherwise: ondersteuning }'
  const MUNICIPAL = '{ otherwise: ondersteuning }'
  const UNSURE =
    '{ when: { wlz-indicatie: true }, law: [ondersteuning, langdurig], why: bronnen verschillen }, { otherwise: ondersteuning }'

  test.each<
    readonly [what: string, rows: string, wlz: boolean | undefined, possible: readonly string[], settled: boolean]
  >([
    ['verpleging met indicatie', NURSING, true, ['langdurig'], true],
    ['verpleging zonder indicatie', NURSING, false, ['verzekering'], true],
    ['verpleging, niet bekend', NURSING, undefined, ['langdurig', 'verzekering'], false],
    ['ondersteuning met indicatie', SUPPORT, true, ['langdurig'], true],
    ['ondersteuning zonder indicatie', SUPPORT, false, ['ondersteuning'], true],
    ['ondersteuning, niet bekend', SUPPORT, undefined, ['langdurig', 'ondersteuning'], false],
    ['wat bij de gemeente blijft, met indicatie', MUNICIPAL, true, ['ondersteuning'], true],
    ['wat bij de gemeente blijft, niet bekend', MUNICIPAL, undefined, ['ondersteuning'], true],
    ['waar bronnen verschillen, met indicatie', UNSURE, true, ['langdurig', 'ondersteuning'], false],
    ['waar bronnen verschillen, zonder indicatie', UNSURE, false, ['ondersteuning'], true],
  ])('%s', (_, rows, wlz, possible, settled) => {
    const law = funding(rows, wlz === undefined ? YES : { ...YES, 'wlz-indicatie': wlz })
    expect(law).toMatchObject({ possible, settled })
    expect(law?.dependsOn).toEqual(wlz === undefined && !settled ? ['wlz-indicatie'] : undefined)
  })
})
