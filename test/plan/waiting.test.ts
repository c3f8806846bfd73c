import { describe, expect, test } from 'vitest'
import type { Recommendation } from '../../src/model/advice'
import { advice, library, only, pathway, withRules } from './world'

const task = (text: string, within: string): string => `{ do: ${text}, responsible: poh, within: ${within} }`
const always = (then: string, extra = ''): string => `when: { moe: true }, ${extra} then: [${then}]`

describe('wachten', () => {
  test('wat bij de een wacht, wacht niet bij de ander: ook in dezelfde bibliotheek telt elk keer wie er nu wacht', () => {
    const refer = (within: string): string => `[{ refer: dietist, for: dieet, responsible: poh, within: ${within} }]`
    const made = withRules({
      eerst: `when: { suf: true }, pauses: [snel], then: [${task('eerst', '1 week')}]`,
      snel: `when: { moe: true }, then: ${refer('1 working day')}`,
      rustig: `when: { mager: true }, then: ${refer('4 weeks')}`,
    })
    const dueWith = (suf: boolean): string | null =>
      only(advice(made, { signals: { moe: true, mager: true, suf } }), 'refer').due
    expect([dueWith(false), dueWith(true), dueWith(false)]).toEqual(['2026-03-03', '2026-03-30', '2026-03-03'])
  })

  const rules = {
    eerst: always(task('eerst', '1 week'), 'pauses: [straks, vlag-niet],'),
    straks: always('{ do: straks, responsible: poh, within: 1 working day, steps: [{ do: bellen, within: 1 day }] }'),
    'vlag-niet': always(task('ook straks', '2 weeks')),
  }

  test('wat een regel laat wachten blijft, noemt waarop, en heeft geen uiterste dag', () => {
    const { recommendations } = advice(withRules(rules))
    expect(recommendations.map(({ text, due, waitsFor }) => [text, due, waitsFor])).toEqual([
      ['eerst', '2026-03-09', undefined],
      ['straks', null, ['pad/eerst']],
      ['ook straks', null, ['pad/eerst']],
    ])
    expect(recommendations[1]?.steps).toEqual([{ do: 'bellen', within: '1 day', due: null }])
  })

  test('zolang de regel open is wacht er niets', () => {
    const open = {
      ...rules,
      eerst: `when: { wlz-indicatie: true }, pauses: [straks], then: [${task('eerst', '1 week')}]`,
    }
    expect(advice(withRules(open)).recommendations.map(({ due }) => due)).toEqual(['2026-03-03', '2026-03-16'])
  })

  test('een regel die vervangen is laat nog steeds wachten', () => {
    const replaced = { ...rules, laatst: always(task('laatst', '3 weeks'), 'replaces: [eerst],') }
    const waiting = advice(withRules(replaced)).recommendations.filter(({ waitsFor }) => waitsFor !== undefined)
    expect(waiting.map(({ text }) => text)).toEqual(['straks', 'ook straks'])
  })

  test('wie ook een andere reden heeft wacht niet', () => {
    const other = { ...rules, los: always('{ do: straks, responsible: huisarts, within: 2 weeks }') }
    const merged = advice(withRules(other)).recommendations.find(({ text }) => text === 'straks')
    expect(merged).toMatchObject({ due: '2026-03-16', responsible: { role: 'poh' } })
    expect(merged?.waitsFor).toBeUndefined()
  })

  test('wat wacht maakt het plan niet dringender', () => {
    expect(advice(withRules(rules)).urgency).toBe('week')
  })

  test('een concept laat een vastgesteld zorgpad niet wachten', () => {
    const made = library(
      pathway('vast', { straks: always(task('straks', '1 week')) }),
      pathway('concept', { eerst: always(task('eerst', '1 week'), 'pauses: [vast/straks],') }, { status: 'draft' }),
    )
    expect(advice(made).recommendations.every(({ waitsFor }) => waitsFor === undefined)).toBe(true)
  })
})

describe('één contact waarvan een deel wacht', () => {
  /** What goes ahead, and what waits for `eerst`. */
  const referral = (going: string, waiting: string): Recommendation =>
    only(
      advice(
        withRules({
          eerst: `when: { suf: true }, pauses: [wacht], then: [${task('eerst', '1 week')}]`,
          gaat: always(`{ refer: dietist, responsible: huisarts, within: 2 weeks, ${going} }`),
          wacht: always(`{ refer: dietist, responsible: poh, within: 1 day, ${waiting} }`),
        }),
      ),
      'refer',
    )
  const waitsFor = ['pad/eerst']

  test.each<readonly [what: string, going: string, waiting: string, expected: Recommendation['for']]>([
    ['een andere dienst', 'for: dieet', 'for: kookles', [{ service: 'kookles', waitsFor }, { service: 'dieet' }]],
    [
      'een andere vraag over dezelfde dienst',
      'for: dieet, question: Wat nu',
      'for: dieet, question: Wat straks',
      [
        { service: 'dieet', question: 'Wat straks', waitsFor },
        { service: 'dieet', question: 'Wat nu' },
      ],
    ],
    ['dezelfde dienst: die gaat door', 'for: dieet', 'for: dieet', [{ service: 'dieet' }]],
    [
      'dezelfde vraag: die gaat door',
      'for: dieet, question: Wat nu',
      'for: dieet, question: Wat nu',
      [{ service: 'dieet', question: 'Wat nu' }],
    ],
    [
      'dezelfde dienst, en alleen wat wacht heeft een vraag: de dienst zelf gaat door',
      'for: dieet',
      'for: dieet, question: Wat straks',
      [{ service: 'dieet' }, { service: 'dieet', question: 'Wat straks', waitsFor }],
    ],
    [
      'een vraag zonder dienst',
      'for: dieet',
      'question: Wat straks',
      [{ question: 'Wat straks', waitsFor }, { service: 'dieet' }],
    ],
  ])('%s', (_, going, waiting, expected) => {
    const one = referral(going, waiting)
    expect(one.for).toHaveLength(expected?.length ?? 0)
    expect(one.for).toEqual(expect.arrayContaining([...(expected ?? [])]))
    expect(one).toMatchObject({ due: '2026-03-16', within: '2 weeks' })
    expect(one).not.toHaveProperty('waitsFor')
  })

  test('de stappen van wat wacht hebben geen dag; die van wat doorgaat wel', () => {
    const { steps } = referral(
      'steps: [{ do: bellen, within: 1 week }]',
      'steps: [{ do: bellen, within: 1 day }, { do: kookles plannen, within: 1 day }]',
    )
    expect(steps).toEqual([
      { do: 'bellen', within: '1 week', due: '2026-03-23' },
      { do: 'kookles plannen', within: '1 day', due: null },
    ])
  })

  test('wacht alles, dan wacht het contact zelf en staat het niet nog eens bij elk doel', () => {
    const made = withRules({
      eerst: `when: { suf: true }, pauses: [a, b], then: [${task('eerst', '1 week')}]`,
      a: always('{ refer: dietist, for: dieet, responsible: poh, within: 1 week }'),
      b: always('{ refer: dietist, for: kookles, responsible: poh, within: 1 week }'),
    })
    const one = only(advice(made), 'refer')
    expect(one).toMatchObject({ due: null, waitsFor })
    expect(one.for).toEqual([{ service: 'dieet' }, { service: 'kookles' }])
  })

  test('wie op meer regels wacht noemt ze allemaal', () => {
    const made = withRules({
      een: `when: { suf: true }, pauses: [wacht], then: [${task('een', '1 week')}]`,
      twee: `when: { dorst: true }, pauses: [wacht], then: [${task('twee', '1 week')}]`,
      wacht: always('{ refer: dietist, responsible: poh, within: 1 week }'),
    })
    expect(only(advice(made), 'refer').waitsFor).toEqual(['pad/een', 'pad/twee'])
  })
})
