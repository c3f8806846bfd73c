import { describe, expect, test } from 'vitest'
import type { Input } from '../../src/model/input'
import { advice, only, withRules, YES } from './world'

const task = (text: string, within: string): string => `{ do: ${text}, responsible: poh, within: ${within} }`
const always = (then: string, extra = ''): string => `when: { moe: true }, ${extra} then: [${then}]`
const texts = (rules: Readonly<Record<string, string>>, input: Partial<Input> = {}): (string | undefined)[] =>
  advice(withRules(rules), input).recommendations.map(({ text }) => text)

describe('onderdelen met een eigen voorwaarde', () => {
  const rule = (extra: string): Readonly<Record<string, string>> => ({
    a: always(
      `{ when: { dorst: true }, do: drinken, responsible: poh, within: 1 week }, ${task('altijd', '1 week')}`,
      extra,
    ),
  })

  test.each<readonly [string, boolean | undefined, string, readonly string[]]>([
    ['waar', true, '', ['altijd', 'drinken']],
    ['niet waar', false, '', ['altijd']],
    ['onbekend: achtergehouden', undefined, '', ['altijd']],
    ['niet waar, in een rode vlag', false, 'redFlag: true,', ['altijd']],
    ['onbekend, in een rode vlag: gegeven', undefined, 'redFlag: true,', ['altijd', 'drinken']],
  ])('%s', (_, dorst, extra, expected) => {
    const { dorst: _dorst, ...others } = YES
    const signals = dorst === undefined ? others : { ...others, dorst }
    expect(texts(rule(extra), { signals }).sort()).toEqual(expected)
  })

  test('twee keer hetzelfde met een andere termijn: de dringendste die geldt', () => {
    const rules = {
      a: always(
        '{ refer: huisarts, responsible: poh, within: 2 weeks }, { when: { suf: true }, refer: huisarts, responsible: melder, within: immediately }',
      ),
    }
    const [suf, not] = [true, false].map((suf) =>
      only(advice(withRules(rules), { signals: { moe: true, suf } }), 'refer'),
    )
    expect([suf?.due, suf?.responsible.role]).toEqual(['2026-03-02', 'melder'])
    expect([not?.due, not?.responsible.role]).toEqual(['2026-03-16', 'poh'])
  })

  test('zonder termijn de dringendste van de regel', () => {
    const rules = {
      a: always(
        '{ do: iets, responsible: poh }, { do: anders, responsible: poh, within: 1 working day }, { do: later, responsible: poh, within: 3 weeks }',
      ),
    }
    expect(
      advice(withRules(rules))
        .recommendations.map(({ text, within }) => `${text} ${within}`)
        .sort(),
    ).toEqual(['anders 1 working day', 'iets 1 working day', 'later 3 weeks'])
  })
})

describe('stappen', () => {
  const steps = (within: string, list: string, input: Partial<Input> = {}) =>
    only(
      advice(
        withRules({ a: always(`{ refer: dietist, responsible: poh, within: ${within}, steps: [${list}] }`) }),
        input,
      ),
      'refer',
    ).steps

  test('elk gerekend vanaf de vorige, de eerste vanaf de verwijzing', () => {
    expect(
      steps('1 working day', '{ do: bellen, within: 2 working days }, { do: consult, within: 5 working days }'),
    ).toEqual([
      { do: 'bellen', within: '2 working days', due: '2026-03-05' },
      { do: 'consult', within: '5 working days', due: '2026-03-12' },
    ])
  })

  test('over weekend en Pasen', () => {
    const list = '{ do: bellen, within: 1 working day }, { do: consult, within: 1 month }'
    expect(steps('1 working day', list, { on: '2026-04-01' }).map(({ due }) => due)).toEqual([
      '2026-04-07',
      '2026-05-07',
    ])
  })

  test('een stap zonder termijn heeft geen dag en verschuift de volgende niet', () => {
    expect(steps('1 week', '{ do: overleg }, { do: consult, within: 1 week }')).toEqual([
      { do: 'overleg', due: null },
      { do: 'consult', within: '1 week', due: '2026-03-16' },
    ])
  })

  test('na iets zonder termijn heeft ook geen stap een dag', () => {
    const list = '{ do: bellen, within: 2 working days }, { do: consult, within: 1 week }'
    expect(steps('routine', list).map(({ due }) => due)).toEqual([null, null])
    expect(steps('1 week', '{ do: bellen, within: routine }, { do: consult, within: 1 day }')).toEqual([
      { do: 'bellen', within: 'routine', due: null },
      { do: 'consult', within: '1 day', due: null },
    ])
  })

  test('uren tellen door vanaf de tijd', () => {
    const list = '{ do: bellen, within: 2 hours }, { do: kijken, within: 24 hours }'
    expect(steps('immediately', list, { at: '23:00' }).map(({ due }) => due)).toEqual([
      '2026-03-03T01:00',
      '2026-03-04T01:00',
    ])
  })
})
