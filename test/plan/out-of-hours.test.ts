import { describe, expect, test } from 'vitest'
import type { Recommendation } from '../../src/model/advice'
import type { Input } from '../../src/model/input'
import { advice, network, notices, only, withRules } from './world'

const FILLED = network(['huisarts', 'post', 'dietist'])

/** Who acts when the huisarts is asked on a day, at a time, within a term. */
const acting = (within: string, on: string, at: string | undefined, wijk = FILLED): Recommendation => {
  const item = `{ refer: huisarts, responsible: dietist, within: ${within} }`
  const input: Partial<Input> = { on, network: 'wijk', ...(at === undefined ? {} : { at }) }
  return only(advice(withRules({ a: `when: { moe: true }, then: [${item}]` }, wijk), input), 'refer')
}

describe('buiten werktijd', () => {
  // Monday 2 March 2026; Friday 3 April is Good Friday, Monday 6 April Easter Monday, 27 April King's Day.
  test.each<readonly [what: string, within: string, on: string, at: string | undefined, role: 'huisarts' | 'post']>([
    ['op een werkdag overdag', 'immediately', '2026-03-02', '14:00', 'huisarts'],
    ['op een werkdag om acht uur', 'immediately', '2026-03-02', '08:00', 'huisarts'],
    ['een minuut voor acht', 'immediately', '2026-03-02', '07:59', 'post'],
    ['een minuut voor vijf', 'immediately', '2026-03-02', '16:59', 'huisarts'],
    ['om vijf uur', 'immediately', '2026-03-02', '17:00', 'post'],
    ['’s nachts', 'immediately', '2026-03-02', '03:00', 'post'],
    ['vroeg, maar het kan tot na acht uur', '4 hours', '2026-03-02', '05:00', 'huisarts'],
    ['vroeg, en het moet voor acht uur', '2 hours', '2026-03-02', '05:00', 'post'],
    ['’s avonds, en het moet voor de ochtend', '12 hours', '2026-03-02', '18:00', 'post'],
    ['’s avonds, en het kan tot morgen om tien', '16 hours', '2026-03-02', '18:00', 'huisarts'],
    ['’s avonds, binnen 24 uur: morgen is een werkdag', '24 hours', '2026-03-02', '18:00', 'huisarts'],
    ['’s avonds, binnen een werkdag', '1 working day', '2026-03-02', '20:00', 'huisarts'],
    ['vrijdagavond, binnen 24 uur', '24 hours', '2026-03-06', '18:00', 'post'],
    ['vrijdagmiddag, binnen 24 uur', '24 hours', '2026-03-06', '15:00', 'huisarts'],
    ['zaterdag overdag', 'immediately', '2026-03-07', '11:00', 'post'],
    ['zaterdag, binnen een dag', '1 day', '2026-03-07', '11:00', 'post'],
    ['zaterdag, binnen twee dagen', '2 days', '2026-03-07', '11:00', 'huisarts'],
    ['zondag, binnen een werkdag', '1 working day', '2026-03-08', '11:00', 'huisarts'],
    ['zondagavond, binnen 12 uur: maandag voor acht uur', '12 hours', '2026-03-08', '19:00', 'post'],
    ['zondagavond, binnen 13 uur: maandag om acht uur', '13 hours', '2026-03-08', '19:00', 'huisarts'],
    ['donderdagavond voor Goede Vrijdag, binnen 72 uur', '72 hours', '2026-04-02', '18:00', 'post'],
    ['en binnen vier dagen: tweede paasdag', '4 days', '2026-04-02', '18:00', 'post'],
    ['en binnen vijf dagen: dinsdag', '5 days', '2026-04-02', '18:00', 'huisarts'],
    ['Koningsdag op een maandag', 'immediately', '2026-04-27', '11:00', 'post'],
    ['oudejaarsavond, binnen 24 uur', '24 hours', '2026-12-31', '20:00', 'post'],
    ['de tijd niet bekend, op zaterdag', 'immediately', '2026-03-07', undefined, 'huisarts'],
    ['zonder uiterste dag, op zaterdag', 'routine', '2026-03-07', '11:00', 'huisarts'],
  ])('%s (%s)', (_, within, on, at, role) => {
    const { to, party } = acting(within, on, at)
    expect(to).toBe('huisarts')
    expect(party).toEqual({ role, name: `Praktijk ${role}` })
  })

  test('een rol zonder waarneming blijft zelf aan zet', () => {
    const made = withRules(
      { a: 'when: { moe: true }, then: [{ refer: dietist, responsible: dietist, within: immediately }]' },
      FILLED,
    )
    expect(only(advice(made, { at: '23:00', network: 'wijk' }), 'refer').party?.role).toBe('dietist')
  })

  test('ook wie verantwoordelijk is wordt waargenomen; de rol blijft staan', () => {
    const made = withRules(
      { a: 'when: { moe: true }, then: [{ do: iets, responsible: huisarts, within: immediately }]' },
      FILLED,
    )
    expect(only(advice(made, { at: '23:00', network: 'wijk' }), 'do').responsible).toEqual({
      role: 'huisarts',
      party: { role: 'post', name: 'Praktijk post' },
    })
  })

  test('van het ene advies staat het ene bij de post en het andere bij de huisarts', () => {
    const made = withRules(
      {
        a: 'when: { moe: true }, then: [{ refer: huisarts, responsible: dietist, within: immediately }]',
        b: 'when: { moe: true }, then: [{ do: iets, responsible: huisarts, within: 1 week }]',
      },
      FILLED,
    )
    const advised = advice(made, { at: '23:00', network: 'wijk' })
    expect(only(advised, 'refer').party?.role).toBe('post')
    expect(only(advised, 'do').responsible.party?.role).toBe('huisarts')
  })

  test('noemt het netwerk geen post, dan die rol met haar naam', () => {
    expect(acting('immediately', '2026-03-02', '23:00', network(['huisarts', 'dietist'])).party).toEqual({
      role: 'post',
      name: 'Huisartsenpost',
    })
  })

  test('vult het netwerk de huisarts niet, dan buiten werktijd toch de post en geen mededeling', () => {
    const made = withRules(
      { a: 'when: { moe: true }, then: [{ refer: huisarts, responsible: dietist, within: immediately }]' },
      network(['post', 'dietist']),
    )
    const at = (time: string) => advice(made, { at: time, network: 'wijk' })
    expect(only(at('23:00'), 'refer').party?.role).toBe('post')
    expect(notices(at('23:00'))).toEqual([])
    expect(notices(at('12:00'))).toEqual(['role-not-filled huisarts'])
  })
})
