import { describe, expect, test } from 'vitest'
import type { Input } from '../../src/model/input'
import { advice, network, notices, only, withRules } from './world'

const one = (responsible: string): Readonly<Record<string, string>> => ({
  a: `when: { moe: true }, then: [{ do: iets, responsible: ${responsible}, within: 1 week }]`,
})

const chosen = (responsible: string, filled: readonly string[], input: Partial<Input>): string =>
  only(advice(withRules(one(responsible), network(filled)), { network: 'wijk', ...input }), 'do').responsible.role

describe('wie zorgt dat het gebeurt', () => {
  test.each<
    readonly [what: string, responsible: string, filled: readonly string[], input: Partial<Input>, role: string]
  >([
    ['één rol', 'poh', ['huisarts'], {}, 'poh'],
    [
      'van een lijst wie al betrokken is',
      '[huisarts, poh, apotheker]',
      ['huisarts', 'poh'],
      { involved: ['apotheker'] },
      'apotheker',
    ],
    ['van twee betrokkenen de eerste', '[huisarts, poh, apotheker]', [], { involved: ['apotheker', 'poh'] }, 'poh'],
    [
      'betrokken met een dienst telt ook',
      '[huisarts, dietist]',
      ['huisarts'],
      { involved: [{ role: 'dietist', service: 'dieet' }] },
      'dietist',
    ],
    ['anders wie het netwerk vult', '[huisarts, poh, apotheker]', ['apotheker', 'poh'], { involved: [] }, 'poh'],
    ['anders de eerste', '[huisarts, poh]', ['dietist'], { involved: ['dietist'] }, 'huisarts'],
    ['melder, als die bekend is', 'melder', [], { reporter: 'mantelzorger' }, 'mantelzorger'],
    ['melder, als die niet bekend is', 'melder', [], {}, 'melder'],
    ['melder onbekend: de volgende die er is', '[melder, poh]', ['poh'], {}, 'poh'],
    ['coordinator, door de persoon gekozen', 'coordinator', [], { coordinator: { chosen: 'apotheker' } }, 'apotheker'],
    ['coordinator, die er al is', 'coordinator', [], { coordinator: { current: 'poh' } }, 'poh'],
    ['coordinator, volgens het zorgpad', 'coordinator', [], {}, 'huisarts'],
    [
      'wie meldt gaat niet voor: de eerste, als het netwerk er geen vult',
      '[huisarts, poh]',
      [],
      { reporter: 'poh' },
      'huisarts',
    ],
    ['wie meldt gaat niet voor op wie het netwerk vult', '[melder, poh]', ['poh'], { reporter: 'mantelzorger' }, 'poh'],
  ])('%s', (_, responsible, filled, input, role) => expect(chosen(responsible, filled, input)).toBe(role))

  test('een parameter kan de rol zijn', () => {
    const extra = 'signals: {}\nparameters: { wie: { default: poh, oneOf: [poh, huisarts], why: lokaal } }\n'
    const wijk = network([], 'parameters: { wie: huisarts }')
    const made = withRules(one('$wie'), extra, wijk)
    expect(only(advice(made), 'do').responsible.role).toBe('poh')
    expect(only(advice(made, { network: 'wijk' }), 'do').responsible.role).toBe('huisarts')
  })
})

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
