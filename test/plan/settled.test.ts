import { describe, expect, test } from 'vitest'
import type { Advice } from '../../src/model/advice'
import { advice, library, only, pathway, withRules } from './world'

/** Waar, en onwaar, wat er ook over `mager` blijkt; van elk deel apart is dat niet te zien. */
const ALWAYS = '{ any: [{ mager: true }, { mager: false }] }'
const NEVER = '{ all: [{ mager: true }, { mager: false }] }'

const ids = (recommendations: Advice['recommendations']): string[] => recommendations.map(({ id }) => id)

const signals = { moe: true } as const

const asking = (when: string, rule = ''): Advice =>
  advice(
    withRules({
      a: `when: { moe: true }, ${rule} then: [{ when: ${when}, do: iets, responsible: poh, within: 1 week }]`,
    }),
    { signals },
  )

describe('wat zeker is wat er ook blijkt, is zeker in het hele plan', () => {
  test.each([
    ['een onderdeel dat hoe dan ook nodig is, wordt aanbevolen', ALWAYS, '', ['do:iets'], []],
    ['een onderdeel dat hoe dan ook niet nodig is, is ook niet mogelijk', NEVER, '', [], []],
    ['van een rode vlag evenmin', NEVER, 'redFlag: true,', [], []],
    ['wat nog twee kanten op kan, is mogelijk', '{ mager: true }', '', [], ['do:iets']],
    ['van een rode vlag wordt dat gegeven', '{ mager: true }', 'redFlag: true,', ['do:iets'], []],
  ])('%s', (_, when, rule, recommended, possible) => {
    const found = asking(when, rule)
    expect([ids(found.recommendations), ids(found.possible)]).toEqual([recommended, possible])
  })

  test.each([
    ['een rij die hoe dan ook geldt, betaalt', ALWAYS, { possible: ['wlz'], settled: true, payer: ['zorgkantoor'] }],
    ['een rij die hoe dan ook niet geldt, telt niet', NEVER, { possible: ['wmo'], settled: true, payer: ['gemeente'] }],
  ])('%s', (_, when, law) => {
    const found = advice(
      withRules(
        { a: 'when: { moe: true }, then: [{ refer: dietist, for: hulp, responsible: poh, within: 1 week }]' },
        `services:\n  hulp: { label: Hulp, by: [dietist], law: [{ when: ${when}, law: wlz }, { otherwise: wmo }] }\n`,
      ),
      { signals },
    )
    expect(only(found, 'refer').law).toEqual(law)
    expect(found.questions.map(({ signal }) => signal)).toEqual([])
  })

  test.each([
    ['een rij die hoe dan ook geldt, wijst aan wie coördineert', ALWAYS, 'apotheker'],
    ['een rij die hoe dan ook niet geldt, wijst niemand aan', NEVER, 'dietist'],
  ])('%s', (_, when, role) => {
    const lead = `[{ when: ${when}, role: apotheker }, { otherwise: dietist }]`
    const rule = 'when: { moe: true }, then: [{ do: iets, responsible: poh, within: 1 week }]'
    const { coordinator, questions } = advice(library(pathway('pad', { a: rule }, { lead })), { signals })
    expect(coordinator?.role).toBe(role)
    expect(questions.map(({ signal }) => signal)).toEqual([])
  })
})
