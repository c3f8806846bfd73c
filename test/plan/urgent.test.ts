import { describe, expect, test } from 'vitest'
import type { Input } from '../../src/model/input'
import { advice, only, withRules } from './world'

const refer = (signal: string, responsible: string, within: string): string =>
  `when: { ${signal}: true }, then: [{ refer: dietist, for: dieet, responsible: ${responsible}, within: ${within} }]`

describe('de meest dringende wint, per verwijzing', () => {
  test.each<readonly [what: string, on: string, left: string, right: string, within: string, due: string]>([
    ['de vroegste dag', '2026-03-02', '2 weeks', '1 working day', '1 working day', '2026-03-03'],
    [
      'op dezelfde dag de kortste nominale termijn',
      '2026-03-06',
      '3 days',
      '1 working day',
      '1 working day',
      '2026-03-09',
    ],
    ['op dezelfde dag en even dringend', '2026-04-24', '1 week', '4 working days', '4 working days', '2026-05-01'],
    [
      '5 werkdagen is een week: over Pasen later dan 1 week',
      '2026-03-30',
      '5 working days',
      '1 week',
      '1 week',
      '2026-04-06',
    ],
    [
      '1 maand is 30 dagen: in februari eerder dan 30 dagen',
      '2026-02-01',
      '30 days',
      '1 month',
      '1 month',
      '2026-03-01',
    ],
    ['in maart later dan 30 dagen', '2026-03-02', '1 month', '30 days', '30 days', '2026-04-01'],
    ['in april is 1 maand 30 dagen: 29 dagen gaat voor', '2026-04-01', '29 days', '1 month', '29 days', '2026-04-30'],
    ['24 uur voor een werkdag in het weekend', '2026-03-06', '1 working day', '24 hours', '24 hours', '2026-03-07'],
    ['meteen voor alles', '2026-03-02', '1 hour', 'immediately', 'immediately', '2026-03-02'],
    ['alles voor routine', '2026-03-02', 'routine', '1 year', '1 year', '2027-03-02'],
  ])('%s', (_, on, left, right, within, due) => {
    for (const [a, b] of [
      [left, right],
      [right, left],
    ] as const) {
      const made = withRules({ a: refer('moe', 'huisarts', a), b: refer('mager', 'poh', b) })
      const one = only(advice(made, { on }), 'refer')
      expect(one).toMatchObject({ within, due, responsible: { role: a === within ? 'huisarts' : 'poh' } })
      expect(one.reasons.map(({ rule }) => rule)).toHaveLength(2)
    }
  })
})

describe('en voor het plan', () => {
  const rules = {
    routine: 'when: { mager: true }, then: [{ do: routine, responsible: poh, within: routine }]',
    weken: 'when: { gevallen: true }, then: [{ do: weken, responsible: poh, within: 6 weeks }]',
    week: 'when: { dorst: true }, then: [{ do: week, responsible: poh, within: 1 week }]',
    werkdag: 'when: { moe: true }, then: [{ do: werkdag, responsible: poh, within: 1 working day }]',
    dag: 'when: { alleen: true }, then: [{ do: dag, responsible: poh, within: 24 hours }]',
    nu: 'when: { suf: true }, then: [{ do: nu, responsible: poh, within: immediately }]',
  }
  const no = { mager: false, gevallen: false, dorst: false, moe: false, alleen: false, suf: false }

  test.each<readonly [signals: Input['signals'], urgency: string | null]>([
    [{ suf: true, alleen: true, moe: true }, 'now'],
    [{ alleen: true, moe: true, mager: true }, 'day'],
    [{ moe: true, dorst: true }, 'workday'],
    [{ dorst: true, gevallen: true }, 'week'],
    [{ gevallen: true, mager: true }, 'weeks'],
    [{ mager: true }, 'routine'],
    [{}, null],
  ])('%j: %s', (signals, urgency) => {
    expect(advice(withRules(rules), { signals: { ...no, ...signals } }).urgency).toBe(urgency)
  })
})
