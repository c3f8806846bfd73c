import { describe, expect, test } from 'vitest'
import type { Advice } from '../../src/model/advice'
import type { Input } from '../../src/model/input'
import { advice, library, network, notices, only, pathway, withRules } from './world'

const always = (then: string, extra = ''): string => `when: { moe: true }, ${extra} then: [${then}]`
const task = (text: string, within = '1 week'): string => `{ do: ${text}, responsible: poh, within: ${within} }`

describe('waar de getallen vandaan komen', () => {
  const rules = {
    bron: always(task('bron')),
    een: always(task('een', '$termijn')),
    twee: `when: { moe: true, gewicht: { below: $grens } }, then: [${task('twee', '$termijn')}]`,
  }
  const parameters =
    'parameters: { termijn: { default: 1 week, between: [1 day, 4 weeks], why: W }, grens: { default: 60 kg, between: [50 kg, 70 kg], why: W } }'
  const signals = { moe: true, gewicht: 40 }

  const agreedIn = (agreed: string): Record<string, string | undefined> => {
    const made = library(pathway('pad', rules, { extra: parameters }), network([], `parameters: ${agreed}`))
    const { recommendations } = advice(made, { network: 'wijk', signals })
    return Object.fromEntries(recommendations.map(({ text, reasons }) => [text, reasons[0]?.agreed]))
  }

  test.each<readonly [string, string, Readonly<Record<string, string>>]>([
    ['niets afgesproken', '{}', { bron: 'source', een: 'default', twee: 'default' }],
    ['een van beide afgesproken', '{ pad/termijn: 2 weeks }', { bron: 'source', een: 'network', twee: 'default' }],
    [
      'alles afgesproken',
      '{ pad/termijn: 1 week, pad/grens: 55 kg }',
      { bron: 'source', een: 'network', twee: 'network' },
    ],
  ])('%s', (_, agreed, expected) => expect(agreedIn(agreed)).toEqual(expected))

  test('wat niet is afgesproken staat in een mededeling', () => {
    const wijk = network(['poh'], 'parameters: { pad/termijn: 2 weeks }')
    const made = library(pathway('pad', rules, { extra: parameters }), wijk)
    expect(notices(advice(made, { network: 'wijk', signals }))).toEqual(['parameter-not-agreed pad/grens'])
    expect(notices(advice(made, { signals }))).toEqual([
      'parameter-not-agreed pad/grens',
      'parameter-not-agreed pad/termijn',
    ])
  })

  test('de afgesproken waarde geldt', () => {
    const made = library(
      pathway('pad', rules, { extra: parameters }),
      network([], 'parameters: { pad/termijn: 2 weeks, pad/grens: 50 kg }'),
    )
    const { recommendations } = advice(made, { network: 'wijk', signals: { moe: true, gewicht: 55 } })
    expect(recommendations.map(({ text, due }) => [text, due])).toEqual([
      ['bron', '2026-03-09'],
      ['een', '2026-03-16'],
    ])
  })

  test('een parameter achter een afgeleid signaal telt', () => {
    const derived = `signals:\n  licht: { label: L, type: boolean, domain: medical, decide: [{ when: { gewicht: { below: $licht-onder } }, is: true }, { otherwise: false }] }\nparameters: { licht-onder: { default: 60 kg, between: [50 kg, 70 kg], why: W } }\n`
    const made = withRules({ a: `when: { licht: true }, then: [${task('iets')}]` }, derived)
    expect(only(advice(made, { signals }), 'do').reasons[0]?.agreed).toBe('default')
  })

  test('een parameter achter een regel die een afgeleid signaal leest telt', () => {
    const derived = `signals:\n  zwaar: { label: Z, type: boolean, domain: medical, decide: [{ when: { applies: pad/twee }, is: true }, { otherwise: false }] }\n`
    const made = library(
      pathway('pad', rules, { extra: parameters }),
      pathway('ander', { a: `when: { zwaar: true }, then: [${task('iets')}]` }),
      derived,
    )
    const iets = advice(made, { signals }).recommendations.find(({ text }) => text === 'iets')
    expect(iets?.reasons[0]?.agreed).toBe('default')
  })

  test('een parameter in een tekst staat er als waarde', () => {
    const made = library(
      pathway('pad', { a: always(task('Weeg elke $termijn')) }, { extra: parameters }),
      network([], 'parameters: { pad/termijn: 2 weeks }'),
    )
    expect(only(advice(made), 'do').text).toBe('Weeg elke 1 week')
    expect(only(advice(made, { network: 'wijk' }), 'do').text).toBe('Weeg elke 2 weken')
  })
})

describe('mededelingen', () => {
  const valid = '{ from: 2026-01-01, until: 2027-01-01 }'
  const rules = {
    a: always(task('iets')),
    vlag: `when: { suf: true }, redFlag: true, then: [${task('nu', 'immediately')}]`,
  }

  test.each<readonly [string, 'draft' | 'adopted', string, readonly string[]]>([
    ['vastgesteld en geldig', 'adopted', '2026-03-02', []],
    ['een concept', 'draft', '2026-03-02', ['draft pad']],
    ['de dag voor het geldt', 'adopted', '2025-12-31', ['not-yet-valid pad']],
    ['de eerste dag', 'adopted', '2026-01-01', []],
    ['de laatste dag', 'adopted', '2026-12-31', []],
    ['de dag waarop het niet meer geldt', 'adopted', '2027-01-01', ['expired pad']],
    ['een concept dat niet meer geldt', 'draft', '2027-01-01', ['draft pad', 'expired pad']],
  ])('%s: het draait, en zegt het', (_, status, on, expected) => {
    const advised = advice(library(pathway('pad', rules, { status, valid })), { on })
    expect(notices(advised)).toEqual(expected)
    expect(advised.recommendations).toHaveLength(2)
  })

  test('een ingetrokken zorgpad draait niet, ook de rode vlaggen niet', () => {
    const advised = advice(library(pathway('pad', rules, { status: 'retired' })))
    expect([advised.recommendations, advised.pathways, advised.notices]).toEqual([[], [], []])
  })

  test('ook buiten de populatie: een rode vlag van een concept zegt dat het een concept is', () => {
    const made = library(pathway('pad', rules, { status: 'draft', extra: 'population: { alleen: true }' }))
    const advised = advice(made, { signals: { moe: true, suf: true, alleen: false } })
    expect(advised.recommendations.map(({ text }) => text)).toEqual(['nu'])
    expect(notices(advised)).toEqual(['draft pad'])
  })

  test('een opmerking is niemands taak', () => {
    const advised = advice(
      withRules({ a: always(`{ note: Let op de nieren }, { note: Niet nu, when: { suf: false } }, ${task('iets')}`) }),
    )
    expect(advised.notices).toEqual([{ code: 'note', message: 'Let op de nieren', rule: 'pad/a' }])
    expect(advised.recommendations).toHaveLength(1)
  })
})

describe('een rode vlag met een grond om zonder toestemming te delen', () => {
  const flag = (basis: string, then: string, extra = ''): string =>
    always(then, `redFlag: true, withoutConsent: { basis: ${basis}, source: bron }, ${extra}`)
  const tell = '{ refer: loket, responsible: poh, within: immediately }'

  test.each([
    ['vital-interest', 'vitaal belang'],
    ['right-to-report', 'het meldrecht'],
    ['legal-duty', 'een wettelijke plicht'],
  ])('%s: de grond staat in een mededeling, en dat een mens besluit', (basis, words) => {
    const message = `“Regel a”: delen zonder toestemming kan op grond van ${words}; een mens besluit.`
    const advised = advice(withRules({ a: flag(basis, tell) }))
    expect(advised.notices).toEqual([{ code: 'without-consent', message, rule: 'pad/a' }])
  })

  test.each<readonly [what: string, a: string, signals: Input['signals']]>([
    ['geldt zij niet', flag('legal-duty', tell), { moe: false }],
    ['is zij nog open', flag('legal-duty', tell), {}],
    ['vraagt zij niets van iemand', flag('legal-duty', '{ note: Let op }'), { moe: true }],
    ['is het een rode vlag zonder grond', always(task('iets'), 'redFlag: true,'), { moe: true }],
  ])('%s, dan staat het er niet', (_, a, signals) => {
    const codes = advice(withRules({ a }), { signals }).notices.map(({ code }) => code)
    expect(codes).not.toContain('without-consent')
  })

  test('elke rode vlag eenmaal, ook als zij meer vraagt of samenvalt met een andere', () => {
    const inform = '{ inform: wijkteam, responsible: poh, within: immediately }'
    const made = withRules({ a: flag('legal-duty', `${tell}, ${inform}`), b: flag('vital-interest', tell) })
    expect(notices(advice(made))).toEqual(['without-consent pad/a', 'without-consent pad/b'])
  })
})

describe('de stand van het advies', () => {
  const population = { extra: 'population: { alleen: true }' }
  const made = library(
    pathway(
      'pad',
      { a: always(task('iets')), vlag: `when: { suf: true }, redFlag: true, then: [${task('nu', 'immediately')}]` },
      population,
    ),
  )

  test.each<readonly [string, Input['signals'], Advice['status'], boolean, readonly string[]]>([
    ['er staat iets', { alleen: true, moe: true, suf: false }, 'advice', true, []],
    ['er staat iets en een rode vlag is open', { alleen: true, moe: true }, 'advice', false, ['pad/vlag']],
    ['er staat niets en een regel is open', { alleen: true, suf: false }, 'incomplete', false, []],
    ['er staat niets en alleen een rode vlag is open', { alleen: true, moe: false }, 'incomplete', false, ['pad/vlag']],
    ['buiten de populatie, een rode vlag open', { alleen: false, moe: true }, 'incomplete', false, ['pad/vlag']],
    ['buiten de populatie, een rode vlag geldt', { alleen: false, suf: true }, 'advice', true, []],
    ['geen regel geldt', { alleen: true, moe: false, suf: false }, 'no-advice', true, []],
    ['geen zorgpad geldt', { alleen: false, moe: true, suf: false }, 'not-indicated', true, []],
    ['populatie onbekend', { moe: true, suf: false }, 'incomplete', false, []],
    ['niet te beslissen', { alleen: true, moe: { missing: 'declined' }, suf: false }, 'incomplete', false, []],
  ])('%s', (_, signals, status, complete, openRedFlags) => {
    expect(advice(made, { signals })).toMatchObject({ status, complete, openRedFlags })
  })

  test('zonder aanbeveling is er geen dringendheid', () => {
    expect(advice(made, { signals: { alleen: false, suf: false } }).urgency).toBeNull()
  })
})
