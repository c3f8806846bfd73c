import { describe, expect, test } from 'vitest'
import type { Advice, Funding } from '../../src/model/advice'
import type { Input } from '../../src/model/input'
import { advice, notices, only, withRules, YES } from './world'

const rule = { a: 'when: { moe: true }, then: [{ refer: dietist, for: hulp, responsible: poh, within: 1 week }]' }
const service = (law: string): string => `services:\n  hulp: { label: Hulp, by: [dietist], law: [${law}] }\n`

const advised = (law: string, input: Partial<Input> = {}): Advice => advice(withRules(rule, service(law)), input)
const funding = (law: string, input: Partial<Input> = {}): Funding | undefined => only(advised(law, input), 'refer').law
const given = (wlz: boolean): Partial<Input> => ({ signals: { ...YES, 'wlz-indicatie': wlz } })

const WLZ_FIRST = '{ when: { wlz-indicatie: true }, law: wlz }, { otherwise: wmo, ownPayment: 21 euro }'

describe('wie betaalt', () => {
  test.each<readonly [string, string, Partial<Input>, Funding]>([
    ['de enige rij', '{ otherwise: zvw }', {}, { possible: ['zvw'], settled: true, payer: ['zorgverzekeraar'] }],
    [
      'de eerste rij die zeker is',
      WLZ_FIRST,
      given(true),
      { possible: ['wlz'], settled: true, payer: ['zorgkantoor'] },
    ],
    [
      'de laatste rij als de eerste zeker niet geldt',
      WLZ_FIRST,
      given(false),
      { possible: ['wmo'], settled: true, payer: ['gemeente'], ownPayment: '21 euro' },
    ],
    [
      'alle rijen die nog kunnen, als een signaal onbekend is',
      WLZ_FIRST,
      {},
      {
        possible: ['wlz', 'wmo'],
        settled: false,
        payer: ['gemeente', 'zorgkantoor'],
        ownPayment: '21 euro',
        dependsOn: ['wlz-indicatie'],
      },
    ],
    [
      'wetten waarover bronnen verschillen: niet vast',
      '{ otherwise: [wmo, wlz], why: bronnen verschillen }',
      {},
      { possible: ['wlz', 'wmo'], settled: false, payer: ['gemeente', 'zorgkantoor'] },
    ],
    [
      'een onbekende rij met dezelfde wet verandert niets',
      '{ when: { wlz-indicatie: true }, law: wmo }, { otherwise: wmo }',
      {},
      { possible: ['wmo'], settled: true, payer: ['gemeente'] },
    ],
  ])('%s', (_, law, input, expected) => expect(funding(law, input)).toEqual(expected))

  test('wat beslist wie betaalt wordt gevraagd', () => {
    expect(advised(WLZ_FIRST).questions.map(({ signal }) => signal)).toContain('wlz-indicatie')
    expect(advised(WLZ_FIRST, given(true)).questions.map(({ signal }) => signal)).not.toContain('wlz-indicatie')
  })

  test('een vraag die niets beslist wordt niet gesteld', () => {
    const same = '{ when: { wlz-indicatie: true }, law: wmo }, { otherwise: wmo }'
    expect(advised(same).questions).toEqual([])
  })

  test('geen rij geldt: niet geregeld, met een mededeling', () => {
    const law = '{ when: { wlz-indicatie: true }, law: wlz }'
    expect(funding(law, given(false))).toEqual({ possible: [], settled: false, payer: [] })
    expect(notices(advised(law, given(false)))).toEqual(['law-not-settled dietist'])
    expect(funding(law)).toMatchObject({ possible: ['wlz'], settled: false })
  })

  test('geen rij geldt voor een van twee diensten: de mededeling blijft', () => {
    const both = {
      ...rule,
      b: 'when: { moe: true }, then: [{ refer: dietist, for: dieet, responsible: poh, within: 1 week }]',
    }
    const made = withRules(both, service('{ when: { wlz-indicatie: true }, law: wlz }'))
    const found = advice(made, given(false))
    expect(only(found, 'refer').law?.settled).toBe(false)
    expect(notices(found)).toEqual(['law-not-settled dietist'])
  })
})

describe('op de dag', () => {
  const LAPSED = '{ when: { moe: true }, law: zvw, valid: { from: 2024-01-01, until: 2026-01-01 } }'

  test.each<readonly [what: string, law: string, on: string, possible: readonly string[], settled: boolean]>([
    ['de laatste dag dat een rij geldt', `${LAPSED}, { otherwise: wmo }`, '2025-12-31', ['zvw'], true],
    ['een vervallen rij valt niet door naar de laatste', `${LAPSED}, { otherwise: wmo }`, '2026-01-01', [], false],
    [
      'een rij neemt het over op de dag zelf',
      `${LAPSED}, { when: { moe: true }, law: wlz, valid: { from: 2026-01-01 } }, { otherwise: wmo }`,
      '2026-01-01',
      ['wlz'],
      true,
    ],
    [
      'een rij neemt het later over',
      `${LAPSED}, { otherwise: wlz, valid: { from: 2026-02-01 } }`,
      '2026-03-02',
      ['wlz'],
      true,
    ],
    [
      'tot die begint is het niet geregeld',
      `${LAPSED}, { otherwise: wlz, valid: { from: 2026-02-01 } }`,
      '2026-01-15',
      [],
      false,
    ],
    [
      'een rij die eerder begon neemt niet over',
      `${LAPSED}, { otherwise: wlz, valid: { from: 2025-12-31 } }`,
      '2026-03-02',
      [],
      false,
    ],
    [
      'een opvolger die ook vervallen is neemt niet over',
      `${LAPSED}, { otherwise: wlz, valid: { from: 2026-01-01, until: 2026-02-01 } }, { otherwise: wmo }`,
      '2026-03-02',
      [],
      false,
    ],
    [
      'een rij die nog niet geldt wordt overgeslagen',
      '{ when: { moe: true }, law: wlz, valid: { from: 2026-03-03 } }, { otherwise: wmo }',
      '2026-03-02',
      ['wmo'],
      true,
    ],
    [
      'en geldt vanaf de eerste dag',
      '{ when: { moe: true }, law: wlz, valid: { from: 2026-03-03 } }, { otherwise: wmo }',
      '2026-03-03',
      ['wlz'],
      true,
    ],
    [
      'een vervallen rij die niet van toepassing is telt niet',
      '{ when: { suf: false }, law: zvw, valid: { until: 2026-01-01 } }, { otherwise: wmo }',
      '2026-03-02',
      ['wmo'],
      true,
    ],
  ])('%s', (_, law, on, possible, settled) => {
    expect(funding(law, { on })).toMatchObject({ possible, settled })
  })

  test('vervallen zonder opvolger staat in een mededeling', () => {
    expect(notices(advised(`${LAPSED}, { otherwise: wmo }`))).toEqual(['law-not-settled dietist'])
  })

  test('een vervallen rij die misschien geldt maakt het onzeker', () => {
    const law = '{ when: { wlz-indicatie: true }, law: wlz, valid: { until: 2026-01-01 } }, { otherwise: wmo }'
    expect(funding(law)).toMatchObject({ possible: ['wmo'], settled: false, dependsOn: ['wlz-indicatie'] })
  })
})
