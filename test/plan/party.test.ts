import { describe, expect, test } from 'vitest'
import { advice, network, notices, only, withRules } from './world'

const referral = (to: string, wijk: string, on = '2026-03-02') => {
  const rules = { a: `when: { moe: true }, then: [{ refer: ${to}, responsible: melder, within: 1 week }]` }
  const advised = advice(withRules(rules, wijk), { network: 'wijk', on, reporter: 'mantelzorger' })
  return { party: only(advised, 'refer').party, unfilled: notices(advised).filter((one) => one.startsWith('role')) }
}

const parties = (text: string, extra = ''): string => `network: wijk\ntitle: W\narea: {}\nparties: ${text}\n${extra}\n`

describe('de partij achter een rol', () => {
  const twee = parties(
    "{ dietist: [{ name: Oud, phone: '070-1', until: 2026-03-02 }, { name: Nieuw, url: 'https://n.invalid' }] }",
  )

  test('de eerste die op de dag geldt', () => {
    expect(referral('dietist', twee, '2026-03-01').party).toEqual({ role: 'dietist', name: 'Oud', phone: '070-1' })
    expect(referral('dietist', twee, '2026-03-02').party).toEqual({
      role: 'dietist',
      name: 'Nieuw',
      url: 'https://n.invalid',
    })
  })

  test('wie nog niet begonnen is telt niet', () => {
    const straks = parties('{ dietist: [{ name: Straks, from: 2026-03-03 }, { name: Nu }] }')
    expect(referral('dietist', straks).party?.name).toBe('Nu')
    expect(referral('dietist', straks, '2026-03-03').party?.name).toBe('Straks')
  })

  test('anders wie waarneemt: de gevraagde rol blijft, party.role is wie handelt', () => {
    const waarneming = parties(
      '{ huisarts: [{ name: Praktijk }], dietist: [{ name: Weg, until: 2026-01-01 }] }',
      'filledBy: { dietist: huisarts }',
    )
    expect(referral('dietist', waarneming)).toEqual({ party: { role: 'huisarts', name: 'Praktijk' }, unfilled: [] })
  })

  test('wie er zelf is gaat voor wie waarneemt', () => {
    const beide = parties(
      '{ huisarts: [{ name: Praktijk }], dietist: [{ name: Diëtist }] }',
      'filledBy: { dietist: huisarts }',
    )
    expect(referral('dietist', beide).party).toEqual({ role: 'dietist', name: 'Diëtist' })
  })

  test.each<readonly [string, string]>([
    ['niemand', parties('{}')],
    ['wie er niet meer is', parties('{ dietist: [{ name: Weg, until: 2026-03-02 }] }')],
    ['een waarnemer die er ook niet is', parties('{}', 'filledBy: { dietist: huisarts }')],
  ])('%s: de rol alleen, met een mededeling', (_, wijk) => {
    expect(referral('dietist', wijk)).toEqual({ party: undefined, unfilled: ['role-not-filled dietist'] })
  })

  test('een noodnummer heeft geen partij nodig', () => {
    expect(referral('meldkamer', parties('{}'))).toEqual({ party: undefined, unfilled: [] })
  })

  test.each<readonly [string, string]>([
    ['een taak', '{ do: iets, responsible: apotheker, within: 1 week }'],
    ['inlichten', '{ inform: apotheker, responsible: huisarts, within: 1 week }'],
  ])('ook wie niet naar verwezen wordt en er niet is wordt gemeld: %s', (_, then) => {
    const made = withRules({ a: `when: { moe: true }, then: [${then}]` }, network(['huisarts']))
    expect(notices(advice(made, { network: 'wijk' }))).toContain('role-not-filled apotheker')
  })

  test('zonder netwerk is er geen partij en geen mededeling', () => {
    const advised = advice(
      withRules({ a: 'when: { moe: true }, then: [{ refer: dietist, responsible: poh, within: 1 week }]' }),
    )
    expect(only(advised, 'refer').party).toBeUndefined()
    expect(notices(advised)).toEqual([])
  })
})
