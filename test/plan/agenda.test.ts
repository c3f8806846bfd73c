import { describe, expect, test } from 'vitest'
import type { Advice } from '../../src/model/advice'
import { advice, library, pathway, withRules } from './world'

const always = (then: string, extra = ''): string => `when: { moe: true }, ${extra} then: [${then}]`
const task = (text: string): string => `{ do: ${text}, responsible: poh, within: 1 week }`

describe('de agenda', () => {
  test('wat een regel wil bespreken', () => {
    const made = withRules({ a: always('{ discuss: Wat wil zij zelf?, responsible: coordinator, within: 2 weeks }') })
    expect(advice(made).agenda).toEqual([{ text: 'Wat wil zij zelf?', rules: ['pad/a'] }])
  })

  const conflicting = (extra: string): Advice =>
    advice(withRules({ a: always(task('rusten'), 'conflictsWith: [b],'), b: always(task('bewegen'), extra) }))

  test.each<readonly [string, string]>([
    ['een van beide noemt de ander', ''],
    ['beide noemen elkaar', 'conflictsWith: [a],'],
  ])('regels die elkaar tegenspreken: allebei gehouden, één keer op de agenda (%s)', (_, extra) => {
    const { recommendations, agenda } = conflicting(extra)
    expect(recommendations.map(({ text }) => text).sort()).toEqual(['bewegen', 'rusten'])
    expect(agenda.map(({ rules }) => rules)).toEqual([['pad/a', 'pad/b']])
    expect(agenda[0]?.text).toContain('Regel a')
    expect(agenda[0]?.text).toContain('Regel b')
  })

  test.each<readonly [string, string]>([
    ['een van beide noemt de ander', ''],
    ['beide noemen elkaar', 'conflictsWith: [a],'],
  ])('en allebei gemerkt (%s)', (_, extra) => {
    const marks = conflicting(extra).recommendations.map(({ text, conflictsWith }) => [text, conflictsWith])
    expect(Object.fromEntries(marks)).toEqual({ rusten: ['pad/b'], bewegen: ['pad/a'] })
  })

  test('geldt een van beide niet, dan is er niets tegenstrijdig', () => {
    const made = withRules({
      a: always(task('rusten'), 'conflictsWith: [b],'),
      b: `when: { moe: false }, then: [${task('bewegen')}]`,
    })
    const { agenda, recommendations } = advice(made)
    expect(agenda).toEqual([])
    expect(recommendations[0]?.conflictsWith).toBeUndefined()
  })

  test('drie regels die elkaar alle drie tegenspreken: elk paar een keer', () => {
    const made = withRules({
      a: always(task('rusten'), 'conflictsWith: [b, c],'),
      b: always(task('bewegen'), 'conflictsWith: [c],'),
      c: always(task('opname'), 'conflictsWith: [a],'),
    })
    const { agenda, recommendations } = advice(made)
    expect(agenda.map(({ rules }) => rules)).toEqual([
      ['pad/a', 'pad/b'],
      ['pad/a', 'pad/c'],
      ['pad/b', 'pad/c'],
    ])
    expect(Object.fromEntries(recommendations.map(({ text, conflictsWith }) => [text, conflictsWith]))).toEqual({
      rusten: ['pad/b', 'pad/c'],
      bewegen: ['pad/a', 'pad/c'],
      opname: ['pad/a', 'pad/b'],
    })
  })

  test('de motor kiest niet: ook niet als de een veel dringender is, of een rode vlag', () => {
    const made = withRules({
      a: always('{ do: rusten, responsible: poh, within: routine }', 'conflictsWith: [b],'),
      b: always('{ do: bewegen, responsible: poh, within: immediately }', 'redFlag: true,'),
    })
    const { agenda, recommendations } = advice(made)
    expect(recommendations.map(({ text }) => text)).toEqual(['bewegen', 'rusten'])
    expect(agenda).toHaveLength(1)
  })

  test('alleen de laatste noemt de eerste', () => {
    const made = withRules({ a: always(task('rusten')), b: always(task('bewegen'), 'conflictsWith: [a],') })
    const { agenda, recommendations } = advice(made)
    expect(agenda.map(({ rules }) => rules)).toEqual([['pad/a', 'pad/b']])
    expect(recommendations.every(({ conflictsWith }) => conflictsWith?.length === 1)).toBe(true)
  })

  test('over zorgpaden heen', () => {
    const made = library(
      pathway('een', { a: always(task('rusten'), 'conflictsWith: [twee/b],') }),
      pathway('twee', { b: always(task('bewegen')) }),
    )
    expect(advice(made).agenda.map(({ rules }) => rules)).toEqual([['een/a', 'twee/b']])
  })

  test('een regel die vervangen is spreekt niemand meer tegen', () => {
    const made = withRules({
      a: always(task('rusten'), 'conflictsWith: [b],'),
      b: always(task('bewegen')),
      c: always(task('anders'), 'replaces: [a],'),
    })
    const { agenda, recommendations } = advice(made)
    expect(agenda).toEqual([])
    expect(recommendations.every(({ conflictsWith }) => conflictsWith === undefined)).toBe(true)
  })

  test('wat te bespreken is staat er een keer, met alle redenen', () => {
    const item = '{ discuss: Wat wil zij zelf, responsible: coordinator, within: 2 weeks }'
    const made = withRules({ a: always(item), b: `when: { suf: true }, then: [${item}]` })
    expect(advice(made).agenda).toEqual([{ text: 'Wat wil zij zelf', rules: ['pad/a', 'pad/b'] }])
  })
})
