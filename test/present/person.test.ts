import { assert, gen, property } from 'fast-check'
import { expect, test } from 'vitest'
import { adviseSync } from '../../src/adviseSync'
import type { Advice } from '../../src/model/advice'
import { markdownPlan } from '../../src/present/plan'
import { asText } from '../../src/present/text'
import { runs } from '../laws/arbitrary/trial'
import { advice as adviceOf, withRules } from '../plan/world'
import { library, someAdvice } from './persons'

const bare = (markdown: string): string => markdown.replace(/\\([\\`*_{}[\]<>#|~&])/g, '$1')

const planOf = (advice: Advice): string => bare(markdownPlan(library, advice, 'person'))

const own = [...Object.keys(library.signals), ...Object.keys(library.roles), ...Object.keys(library.parameters)]
const codes = own.filter((id) => /[-/]/.test(id))

test('het plan voor de persoon: wat er gebeurt, door wie en wanneer; geen codes, bronnen of afspraken', () => {
  assert(
    property(gen(), (g) => {
      const { input, advice } = someAdvice(g)
      const shown = planOf(advice)
      const words = new Set(shown.split(/[^\p{L}\d/+-]+/u))
      expect(codes.filter((code) => words.has(code))).toEqual([])
      expect(shown).not.toMatch(/undefined|\[object|null|NaN|https?:|Bron:|lokaal af te spreken/)
      expect(shown.match(/^### \d+\. /gm) ?? [], JSON.stringify(input)).toHaveLength(advice.recommendations.length)
      expect(shown.match(/^- Regelt dit: /gm) ?? []).toHaveLength(advice.recommendations.length)
      for (const { party, kind } of advice.recommendations) {
        if (kind === 'refer' && party !== undefined) expect(shown).toContain(party.name)
      }
    }),
    runs(100),
  )
})

const refer = (more = ''): Advice =>
  adviceOf(
    withRules({
      regel: `when: { moe: true }, then: [{ refer: loket, for: maaltijden, question: Wat helpt?, responsible: huisarts, within: 1 week }]${more}`,
    }),
  )

const loket = (advice: Advice): string =>
  markdownPlan(
    withRules({
      regel: 'when: { moe: true }, then: [{ refer: loket, for: maaltijden, responsible: huisarts, within: 1 week }]',
    }),
    advice,
    'person',
  )

test('wat eerst met de persoon wordt besproken staat er in gewone taal', () => {
  expect(loket(refer())).toContain(
    '- Eerst: Eerst bespreken wij dit met u. Wij doen het alleen als u het goed vindt.\n',
  )
})

test('wat de persoon zelf regelt, staat er met u', () => {
  const advice = adviseSync(library, {
    on: '2026-03-02',
    network: 'loosduinen-voorbeeld',
    signals: { leeftijd: 80, woonsituatie: 'zelfstandig', mondpijn: true },
  })
  expect(planOf(advice)).toContain('- Regelt dit: u zelf\n')
})

test('bij nood staat er wat te bellen', () => {
  const advice = adviseSync(library, { on: '2026-03-02', signals: { 'benauwd-na-verslikken': true } })
  expect(planOf(advice)).toContain('### 1. Dringend: Bel nu 112 – nu\n')
})

test.each<readonly [Advice['status'], string]>([
  ['incomplete', 'Wij weten nog te weinig voor een plan.'],
  ['no-advice', 'Er volgt nu geen advies.'],
  ['not-indicated', 'Dit past nu niet bij uw situatie.'],
])('zonder plan staat er waarom: %s', (status, text) => {
  const advice = adviseSync(library, { on: '2026-03-02', signals: {} })
  expect(planOf({ ...advice, status })).toContain(`\n${text}\n`)
})

const LEGAL = `
laws:
  wet: { label: Wet op proef (Wop 2015), payer: gemeente, terms: [{ for: onderzoek, from: melding, within: 6 weeks }], objection: Bezwaar binnen zes weken bij de gemeente. }
`
const HELP = `
services:
  hulp: { label: Hulp, by: [loket], law: [{ otherwise: wet }] }
`
const lawful = withRules(
  {
    regel:
      'when: { moe: true }, then: [{ refer: loket, for: hulp, question: Wat helpt?, responsible: huisarts, within: 1 week }]',
  },
  LEGAL,
  HELP,
)
const decision = adviceOf(lawful)

test('hoe en tot wanneer bezwaar kan staat in elk plan, en de termijn van de wet apart van die van het netwerk', () => {
  const professional = markdownPlan(lawful, decision, 'professional')
  expect(professional).toContain('- Wettelijke termijn: onderzoek binnen 6 weken na melding (Wet op proef (Wop 2015))')
  expect(professional).toContain('- Bezwaar: Wet op proef (Wop 2015): Bezwaar binnen zes weken bij de gemeente.')
  const person = markdownPlan(lawful, decision, 'person')
  expect(person).toContain(
    '## Niet eens met een besluit?\n\n- Wet op proef: Bezwaar binnen zes weken bij de gemeente.\n',
  )
  expect(person).toContain('## Zo lang mag een besluit duren\n\n- Wet op proef: onderzoek binnen 6 weken na melding\n')
  expect(asText(lawful, decision)).toContain(
    '\nBezwaar:\n  - Wet op proef (Wop 2015): Bezwaar binnen zes weken bij de gemeente.',
  )
})

test('bezwaar staat alleen op het scherm als het plan er niets door verliest', () => {
  const many: Advice = {
    ...decision,
    recommendations: Array.from({ length: 40 }, () => decision.recommendations).flat(),
  }
  expect(asText(lawful, many).split('\n')).toHaveLength(40)
  expect(asText(lawful, many)).not.toContain('Bezwaar:')
})
