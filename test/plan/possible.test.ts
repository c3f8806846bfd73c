import { describe, expect, test } from 'vitest'
import type { Advice } from '../../src/model/advice'
import { advice, library, pathway, withRules } from './world'

const ids = (recommendations: Advice['recommendations']): string[] => recommendations.map(({ id }) => id)

const TO_DIETIST = '{ refer: dietist, for: dieet, responsible: huisarts, within: 1 week }'
const DIETIST = ids(advice(withRules({ a: `when: { moe: true }, then: [${TO_DIETIST}]` })).recommendations)

const both = (rule: string, signals: Record<string, unknown>): readonly [string[], string[]] => {
  const { recommendations, possible } = advice(withRules({ a: rule }), { signals } as never)
  return [ids(recommendations), ids(possible)]
}

describe('wat mogelijk is, apart van wat zeker is', () => {
  test.each([
    ['een open regel: mogelijk', { moe: true }, [], DIETIST],
    ['geldt zij: zeker, en niet meer mogelijk', { moe: true, mager: true }, DIETIST, []],
    ['vervalt zij: geen van beide', { moe: true, mager: false }, [], []],
    ['is alles gevraagd en weet niemand het: geen van beide', { moe: true, mager: { missing: 'unknown' } }, [], []],
  ])('%s', (_, signals, certain, possible) => {
    expect(both(`when: { moe: true, mager: true }, then: [${TO_DIETIST}]`, signals)).toEqual([certain, possible])
  })

  test('wat de een zeker vraagt en de ander misschien staat in beide, elk met de eigen reden', () => {
    const { recommendations, possible } = advice(
      withRules({
        a: `when: { moe: true }, then: [${TO_DIETIST}]`,
        b: 'when: { mager: true }, then: [{ refer: dietist, for: dieet, responsible: poh, within: 1 working day }]',
      }),
      { signals: { moe: true } } as never,
    )
    const reasons = (list: Advice['recommendations']): string[] =>
      list.flatMap((one) => one.reasons.map(({ rule }) => rule))
    expect(reasons(recommendations)).toEqual(['pad/a'])
    expect(reasons(possible)).toEqual(['pad/b'])
    expect(recommendations.map(({ within }) => within)).toEqual(['1 week'])
  })

  test('een onderdeel met een eigen voorwaarde is mogelijk zolang die kan gelden', () => {
    const rule = `when: { moe: true }, then: [{ refer: dietist, for: dieet, responsible: huisarts, within: 1 week, when: { mager: true } }]`
    expect(both(rule, {})[1]).toEqual(DIETIST)
    expect(both(rule, { mager: false })[1]).toEqual([])
  })

  test('het meest dringende eerst, rode vlaggen voorop', () => {
    const flag = 'redFlag: true, when: { suf: true }, then: [{ refer: huisarts, responsible: poh, within: 24 hours }]'
    const { possible } = advice(
      withRules({
        a: `when: { moe: true }, then: [${TO_DIETIST}]`,
        b: flag,
        c: 'when: { dorst: true }, then: [{ refer: apotheker, responsible: poh, within: immediately }]',
      }),
      { signals: {} } as never,
    )
    expect(possible.map(({ to }) => to)).toEqual(['huisarts', 'apotheker', 'dietist'])
  })

  test('leiding, spoed en agenda volgen alleen uit wat zeker is', () => {
    const { urgency, coordinator, crisisLead, agenda, status } = advice(
      library(
        pathway('pad', {
          a: `when: { moe: true }, then: [${TO_DIETIST}, { discuss: Hoe verder?, responsible: huisarts }]`,
        }),
      ),
      { signals: {} } as never,
    )
    expect({ urgency, coordinator, crisisLead, agenda, status }).toEqual({
      urgency: null,
      coordinator: null,
      crisisLead: null,
      agenda: [],
      status: 'incomplete',
    })
  })
})
