import { describe, expect, test } from 'vitest'
import { advice, CROSSING_FLAG, library, network, only, pathway, withRules } from './world'

const task = (text: string, within: string): string => `{ do: ${text}, responsible: poh, within: ${within} }`
const always = (then: string, extra = ''): string => `when: { moe: true }, ${extra} then: [${then}]`
const texts = (rules: Readonly<Record<string, string>>): (string | undefined)[] =>
  advice(withRules(rules)).recommendations.map(({ text }) => text)

describe('veiligheid eerst', () => {
  test('rode vlaggen eerst, op uiterste dag; dan wat het dringendst is', () => {
    const rules = {
      a: always(task('routine', 'routine')),
      b: always(task('vandaag', 'immediately')),
      c: always(task('vlag over een dag', '24 hours'), 'redFlag: true,'),
      d: always(task('vlag nu', 'immediately'), 'redFlag: true,'),
      e: always(task('deze week', '1 week')),
    }
    expect(texts(rules)).toEqual(['vlag nu', 'vlag over een dag', 'vandaag', 'deze week', 'routine'])
  })

  test('een verwijzing die ook uit een rode vlag komt is er een', () => {
    const rules = {
      a: always('{ refer: dietist, for: dieet, responsible: poh, within: 1 week }'),
      b: always('{ refer: dietist, for: dieet, responsible: poh, within: 24 hours }', 'redFlag: true,'),
    }
    expect(only(advice(withRules(rules)), 'refer')).toMatchObject({
      redFlag: true,
      due: '2026-03-03',
      consent: 'not-needed',
    })
  })

  test.each<readonly [what: string, rules: Readonly<Record<string, string>>, expected: readonly string[]]>([
    [
      'een rode vlag voor over een week gaat voor wat nu moet',
      { a: always(task('nu', 'immediately')), b: always(task('vlag', '1 week'), 'redFlag: true,') },
      ['vlag', 'nu'],
    ],
    [
      'twee rode vlaggen op dezelfde dag: de kortste nominale termijn',
      {
        a: always(task('drie dagen', '3 days'), 'redFlag: true,'),
        b: always(task('72 uur min een', '71 hours'), 'redFlag: true,'),
        c: always(task('een dag', '24 hours'), 'redFlag: true,'),
      },
      ['een dag', '72 uur min een', 'drie dagen'],
    ],
    [
      'een rode vlag zonder uiterste dag gaat nog voor een gewone regel',
      { a: always(task('nu', 'immediately')), b: always(task('vlag', 'routine'), 'redFlag: true,') },
      ['vlag', 'nu'],
    ],
  ])('%s', (_, rules, expected) => expect(texts(rules)).toEqual(expected))

  test('een rode vlag loopt buiten de populatie, en in een zorgpad waarnaar niet is gevraagd', () => {
    const flag = { a: always(task('vlag', 'immediately'), 'redFlag: true, lead: apotheker,') }
    const made = library(
      pathway('buiten', flag, { extra: 'population: { suf: false }' }),
      pathway('ander', { b: always(task('gewoon', '1 week')) }),
    )
    const advised = advice(made, { pathways: ['ander'] })
    expect(advised.recommendations.map(({ text }) => text)).toEqual(['vlag', 'gewoon'])
    expect(advised.crisisLead?.role).toBe('apotheker')
  })

  test('een rode vlag zet zelf niets op wacht: alleen wat een regel pauzeert wacht', () => {
    const rules = { a: always(task('gewoon', '1 week')), b: always(task('vlag', 'immediately'), 'redFlag: true,') }
    expect(advice(withRules(rules)).recommendations.map(({ due }) => due)).toEqual(['2026-03-02', '2026-03-09'])
  })

  test('een rode vlag staat nooit uit om toestemming, betrokkenheid of wat eerder is afgewezen', () => {
    const made = withRules({
      a: always('{ refer: loket, responsible: poh, within: immediately }', `${CROSSING_FLAG},`),
    })
    const input = {
      consent: { loket: false, social: false },
      involved: ['loket'],
      earlier: [{ id: 'refer:loket', on: '2026-03-01', outcome: 'declined' }],
    } as const
    expect(only(advice(made, input), 'refer')).toMatchObject({ mode: 'new', consent: 'not-needed', redFlag: true })
  })

  test.each<readonly [what: string, referral: string, input: object]>([
    ['wacht', `when: { moe: true }, then: [{ refer: huisarts, responsible: poh, within: 1 week }]`, {}],
    ['eerst besproken wordt', `when: { mager: true }, then: [{ refer: loket, responsible: poh, within: 1 week }]`, {}],
    [
      'niet gedeeld wordt',
      `when: { mager: true }, then: [{ refer: loket, responsible: poh, within: 1 week }]`,
      { consent: { loket: false } },
    ],
  ])('wie een rode vlag laat inlichten hoort het ook als een verwijzing naar die rol %s', (_, referral, input) => {
    const to = referral.includes('huisarts') ? 'huisarts' : 'loket'
    const made = withRules({
      verwijzing: referral,
      vlag: `when: { suf: true }, ${CROSSING_FLAG}, pauses: [verwijzing], then: [{ inform: ${to}, responsible: poh, within: immediately }]`,
    })
    expect(only(advice(made, input), 'inform')).toMatchObject({ to, redFlag: true, due: '2026-03-02' })
  })
})

const moe = (within: string, extra = ''): string =>
  `when: { moe: true }, ${extra} then: [{ do: iets, responsible: poh, within: ${within} }]`

describe('wie de crisis leidt', () => {
  const red = (id: string, within: string, extra: string): Readonly<Record<string, string>> => ({
    [id]: `when: { suf: true }, redFlag: true, ${extra} then: [{ do: iets ${id}, responsible: poh, within: ${within} }]`,
  })

  test('de rode vlag die het eerst af moet', () => {
    const made = withRules({
      ...red('a', '24 hours', 'lead: apotheker,'),
      ...red('b', 'immediately', 'lead: huisarts,'),
    })
    expect(advice(made).crisisLead).toMatchObject({ role: 'huisarts', why: 'Omdat b' })
  })

  test('de leiding van een crisis is geen voorstel voor de coördinatie', () => {
    const made = withRules(red('a', 'immediately', 'lead: apotheker,'), network([], 'leadOrder: [apotheker, huisarts]'))
    expect(advice(made, { network: 'wijk' }).coordinator?.role).toBe('huisarts')
  })

  test('zonder rode vlag niemand', () => {
    expect(advice(withRules({ a: moe('1 week', 'lead: dietist,') })).crisisLead).toBeNull()
  })

  test.each<readonly [what: string, rules: Readonly<Record<string, string>>, role: string | undefined]>([
    ['een rode vlag die niemand noemt', red('a', 'immediately', ''), undefined],
    [
      'noemt de dringendste niemand, dan de volgende die iemand noemt',
      { ...red('a', 'immediately', ''), ...red('b', '24 hours', 'lead: apotheker,') },
      'apotheker',
    ],
    [
      'een gewone regel met een voorstel telt niet, hoe dringend ook',
      { ...red('a', '1 week', 'lead: apotheker,'), c: moe('immediately', 'lead: dietist,') },
      'apotheker',
    ],
    [
      'een rode vlag die alleen iets opmerkt leidt ook',
      { a: 'when: { suf: true }, redFlag: true, lead: apotheker, then: [{ note: let op }]' },
      'apotheker',
    ],
  ])('%s', (_, rules, role) => expect(advice(withRules(rules)).crisisLead?.role).toBe(role))

  test('met de partij uit het netwerk, en als voorstel met een reden', () => {
    const made = withRules(red('a', 'immediately', 'lead: apotheker,'), network(['apotheker']))
    expect(advice(made, { network: 'wijk' }).crisisLead).toEqual({
      role: 'apotheker',
      party: { role: 'apotheker', name: 'Praktijk apotheker' },
      why: 'Omdat a',
    })
  })
})
