import { describe, expect, test } from 'vitest'
import type { Advice, Recommendation } from '../../src/model/advice'
import type { Input } from '../../src/model/input'
import type { Library } from '../../src/model/library'
import { InputError } from '../../src/model/problem'
import type { RoleView } from '../../src/plan/view'
import { viewFor } from '../../src/view'
import { advice, CROSSING_FLAG, library, network, pathway, withRules } from './world'

const ALL = { moe: true, mager: true, suf: true, alleen: true, eenzaam: true, thuis: true } as const

interface Seen {
  readonly advised: Advice
  readonly view: RoleView
}

const seenBy = (of: Library, role: string, input: Partial<Input> = {}): Seen => {
  const advised = advice(of, { signals: ALL, ...input })
  return { advised, view: viewFor(of, advised, role) }
}

const first = ({ view: { recommendations } }: Seen): Recommendation => {
  const [one, ...others] = recommendations
  if (one === undefined || others.length > 0) throw new Error(`${others.length + (one ? 1 : 0)} recommendations`)
  return one
}

const refer = (to: string, rest = ''): string => `{ refer: ${to}, responsible: poh, within: 1 week${rest} }`
const rules = (one: Recommendation): string[] => one.reasons.map(({ rule }) => rule)

describe('wie een aanbeveling ziet', () => {
  const of = withRules({
    a: `when: { moe: true }, then: [{ refer: dietist, responsible: poh, with: [apotheker], within: 1 week }]`,
  })

  test.each<readonly [role: string, isSeen: boolean]>([
    ['dietist', true],
    ['poh', true],
    ['apotheker', true],
    ['huisarts', false],
    ['loket', false],
    ['mantelzorger', false],
  ])('%s: %s', (role, isSeen) => expect(seenBy(of, role).view.recommendations).toHaveLength(isSeen ? 1 : 0))

  test('wie voor de ontvanger of de verantwoordelijke optreedt', () => {
    const wijk = network(['huisarts', 'post'], 'filledBy: { poh: huisarts, dietist: huisarts }')
    const made = withRules({ a: `when: { moe: true }, then: [${refer('dietist')}]` }, wijk)
    const one = first(seenBy(made, 'huisarts', { network: 'wijk' }))
    expect(one).toMatchObject({ to: 'dietist', party: { role: 'huisarts' }, share: ['moe'] })
    expect(rules(one)).toEqual(['pad/a'])
  })

  test('buiten werktijd de waarneming, met wat meegaat', () => {
    const made = withRules(
      { a: 'when: { moe: true }, redFlag: true, then: [{ refer: huisarts, responsible: poh, within: immediately }]' },
      network(['huisarts', 'post', 'poh']),
    )
    const night = first(seenBy(made, 'post', { network: 'wijk', at: '23:00' }))
    expect(night).toMatchObject({ to: 'huisarts', party: { role: 'post' }, share: ['moe'] })
    expect(seenBy(made, 'post', { network: 'wijk', at: '12:00' }).view.recommendations).toEqual([])
  })

  test('een rol die er niet is wordt geweigerd, met een suggestie', () => {
    const { advised } = seenBy(of, 'poh')
    expect(() => viewFor(of, advised, 'dietst')).toThrow(InputError)
    expect(() => viewFor(of, advised, 'dietst')).toThrow(/Bedoelt u dietist\?/)
    expect(() => viewFor(of, advised, 'Jan Jansen')).not.toThrow(/Jansen/)
  })
})

describe('wat een ontvanger ziet', () => {
  const of = library(
    pathway('zorg', { a: `when: { moe: true }, then: [${refer('huisarts', ', question: Over moe')}]` }),
    pathway('welzijn', { b: `when: { eenzaam: true }, then: [${refer('huisarts', ', question: Over eenzaam')}]` }),
  )

  test('de redenen die hij mag weten, en alleen dan de vragen', () => {
    const one = first(seenBy(of, 'huisarts'))
    expect(rules(one)).toEqual(['zorg/a'])
    expect(one).not.toHaveProperty('for')
    expect(one.share).toEqual(['moe'])
  })

  test('met toestemming alles', () => {
    const one = first(seenBy(of, 'huisarts', { consent: { huisarts: true } }))
    expect(rules(one)).toEqual(['welzijn/b', 'zorg/a'])
    expect(one.for).toHaveLength(2)
    expect(one.share).toEqual(['eenzaam', 'moe'])
  })

  test('de waarden van wat meegaat, en geen andere', () => {
    expect(seenBy(of, 'huisarts').view.signals).toEqual({ moe: { value: true } })
    expect(seenBy(of, 'poh').view.signals).toEqual({})
  })

  test.each<readonly [what: string, consent: NonNullable<Input['consent']>, count: number]>([
    ['niet gevraagd', {}, 0],
    ['geweigerd', { loket: false }, 0],
    ['gegeven', { loket: true }, 1],
  ])('buiten de zorg komt het alleen met toestemming: %s', (_, consent, count) => {
    const made = withRules({ a: `when: { eenzaam: true }, then: [${refer('loket')}]` })
    expect(seenBy(made, 'loket', { consent }).view.recommendations).toHaveLength(count)
    expect(seenBy(made, 'poh', { consent }).view.recommendations).toHaveLength(1)
  })

  test('ook niet als de ontvanger zelf verantwoordelijk is', () => {
    const made = withRules({
      a: 'when: { eenzaam: true }, then: [{ refer: loket, responsible: loket, within: 1 week }]',
    })
    expect(seenBy(made, 'loket').view.recommendations).toEqual([])
    expect(seenBy(made, 'loket', { consent: { loket: true } }).view.recommendations).toHaveLength(1)
  })

  test('voor wie het zorgpad is telt als reden, behalve bij een rode vlag', () => {
    const made = (extra: string): Library =>
      library(
        pathway(
          'dementie',
          { a: `when: { eenzaam: true }, ${extra} then: [${refer('loket', ', question: Wat kan')}]` },
          {
            extra: 'population: { moe: true }',
          },
        ),
      )
    const consent = { loket: true }
    expect(rules(first(seenBy(made(''), 'loket', { consent })))).toEqual([])
    expect(rules(first(seenBy(made('redFlag: true,'), 'loket', { consent })))).toEqual(['dementie/a'])
  })

  test('een gewone reden lift niet mee met een rode vlag', () => {
    const made = withRules({
      gewoon: `when: { thuis: true }, then: [${refer('loket', ', question: Over thuis')}]`,
      vlag: `when: { eenzaam: true }, redFlag: true, then: [${refer('loket')}]`,
    })
    const one = first(seenBy(made, 'loket'))
    expect(rules(one)).toEqual(['pad/vlag'])
    expect(JSON.stringify(one)).not.toContain('thuis')
  })
})

describe('wat er verder niet in staat', () => {
  test('waarop een deel wacht, als dat van een ander domein is', () => {
    const made = withRules({
      eerst: 'when: { eenzaam: true }, pauses: [wacht], then: [{ do: iets, responsible: poh, within: 1 week }]',
      gaat: `when: { moe: true }, then: [${refer('dietist', ', for: dieet')}]`,
      wacht: `when: { mager: true }, then: [${refer('dietist', ', for: kookles')}]`,
    })
    const { advised, view } = seenBy(made, 'dietist')
    const asked = advised.recommendations.find(({ to }) => to === 'dietist')
    expect(asked?.for).toContainEqual({ service: 'kookles', waitsFor: ['pad/eerst'] })
    expect(view.recommendations[0]?.for).toEqual([{ service: 'dieet' }, { service: 'kookles', waitsFor: [] }])
  })

  test('waarop het wacht en wat het tegenspreekt', () => {
    const made = withRules({
      eerst:
        'when: { eenzaam: true }, pauses: [wacht], conflictsWith: [wacht], then: [{ do: iets, responsible: poh, within: 1 week }]',
      wacht: `when: { mager: true }, then: [${refer('dietist')}]`,
    })
    expect(first(seenBy(made, 'dietist'))).toMatchObject({ waitsFor: [], conflictsWith: [], due: null })
  })

  test('welk signaal beslist wie betaalt, als dat van een ander domein is', () => {
    const services = (signal: string): string =>
      `services:\n  hulp: { label: Hulp, by: [dietist], law: [{ when: { ${signal}: true }, law: wlz }, { otherwise: wmo }] }\n`
    const law = (signal: string) => {
      const made = withRules(
        { a: `when: { mager: true }, then: [${refer('dietist', ', for: hulp')}]` },
        services(signal),
      )
      return first(seenBy(made, 'dietist', { signals: { mager: true } })).law
    }
    expect(law('dorst')?.dependsOn).toEqual(['dorst'])
    expect(law('eenzaam')).not.toHaveProperty('dependsOn')
    expect(law('eenzaam')?.possible).toEqual(['wlz', 'wmo'])
  })

  test('wat te meten is, alleen van wat de rol ontvangt', () => {
    const made = library(
      pathway('zorg', { a: 'when: { moe: true }, then: [{ review: 6 weeks, of: [gewicht], responsible: poh }]' }),
      pathway('welzijn', {
        b: 'when: { eenzaam: true }, then: [{ review: 4 weeks, of: [eenzaam], responsible: wijkteam }]',
      }),
    )
    const { advised, view } = seenBy(made, 'wijkteam')
    expect([...(advised.recommendations[0]?.signals ?? [])].sort()).toEqual(['eenzaam', 'gewicht'])
    expect(view.recommendations[0]?.signals).toEqual(['eenzaam'])
  })

  test('waarom iemand coördineert of de crisis leidt; wel wie', () => {
    const made = withRules(
      { a: `when: { eenzaam: true }, ${CROSSING_FLAG}, lead: apotheker, then: [${refer('dietist')}]` },
      network(['huisarts', 'apotheker', 'dietist', 'poh']),
    )
    const { advised, view } = seenBy(made, 'dietist', { network: 'wijk' })
    expect(advised.crisisLead?.why).toBe('Omdat a')
    expect(view.crisisLead).toEqual({ role: 'apotheker', party: { role: 'apotheker', name: 'Praktijk apotheker' } })
    expect(view.coordinator).toEqual({ role: 'huisarts', party: { role: 'huisarts', name: 'Praktijk huisarts' } })
    expect(JSON.stringify(view)).not.toContain('Omdat a')
  })

  test('dat delen zonder toestemming kan: dat noemt een regel die de rol niet hoeft te kennen', () => {
    const made = withRules({ a: `when: { eenzaam: true }, ${CROSSING_FLAG}, then: [${refer('dietist')}]` })
    const { advised, view } = seenBy(made, 'dietist')
    expect(advised.notices).toMatchObject([{ code: 'without-consent', message: expect.stringContaining('Regel a') }])
    expect(view.recommendations).toHaveLength(1)
    expect(JSON.stringify(view)).not.toMatch(/Regel a|zonder toestemming|without-consent/)
  })

  test('stappen: wel voor wie het doet, niet voor een ontvanger die de reden niet mag weten', () => {
    const steps = ', steps: [{ do: bellen over eenzaam, within: 1 day }]'
    const made = withRules({ a: `when: { eenzaam: true }, then: [${refer('dietist', steps)}]` })
    expect(first(seenBy(made, 'dietist')).steps).toEqual([])
    expect(first(seenBy(made, 'poh')).steps).toHaveLength(1)
  })
})
