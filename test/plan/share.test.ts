import { describe, expect, test } from 'vitest'
import type { Recommendation } from '../../src/model/advice'
import type { Input } from '../../src/model/input'
import type { Library } from '../../src/model/library'
import { advice, CROSSING_FLAG, library, only, pathway, withRules } from './world'

/** In test/plan/world.ts `moe` and the like are medical, `eenzaam` social and `thuis` shared. */
const ALL = { moe: true, mager: true, suf: true, alleen: true, eenzaam: true, thuis: true } as const

const made = (role: string, when: string, extra = '', item = ''): Library =>
  withRules({ a: `when: ${when}, ${extra} then: [{ refer: ${role}, responsible: poh, within: 1 week${item} }]` })

const referral = (of: Library, input: Partial<Input> = {}): Recommendation =>
  only(advice(of, { signals: ALL, ...input }), 'refer')

const EVERY_DOMAIN = '{ moe: true, eenzaam: true, thuis: true }'

type Consent = NonNullable<Input['consent']>

describe('toestemming, wat meegaat en hoe het gaat', () => {
  // huisarts receives all domains, dietist medical and shared, loket social and shared, mantelzorger nothing.
  test.each<
    readonly [
      what: string,
      role: string,
      consent: Consent | undefined,
      expected: readonly [Recommendation['consent'], Recommendation['mode'], readonly string[]],
    ]
  >([
    ['medisch, niets gevraagd', 'huisarts', undefined, ['not-needed', 'new', ['moe', 'thuis']]],
    [
      'medisch, toestemming voor de rol',
      'huisarts',
      { huisarts: true },
      ['not-needed', 'new', ['eenzaam', 'moe', 'thuis']],
    ],
    [
      'medisch, toestemming voor het domein',
      'huisarts',
      { medical: true },
      ['not-needed', 'new', ['eenzaam', 'moe', 'thuis']],
    ],
    [
      'medisch, de rol gaat voor het domein',
      'huisarts',
      { medical: true, huisarts: false },
      ['not-needed', 'new', ['moe', 'thuis']],
    ],
    [
      'medisch, toestemming voor een ander',
      'huisarts',
      { dietist: true, social: true },
      ['not-needed', 'new', ['moe', 'thuis']],
    ],
    ['medisch, en ontvangt niets sociaals', 'dietist', { dietist: true }, ['not-needed', 'new', ['moe', 'thuis']]],
    ['sociaal, niets gevraagd', 'loket', undefined, ['required', 'discuss-first', []]],
    ['sociaal, niets over deze rol', 'loket', { wijkteam: true, medical: true }, ['required', 'discuss-first', []]],
    ['sociaal, toestemming voor de rol', 'loket', { loket: true }, ['given', 'new', ['eenzaam', 'thuis']]],
    ['sociaal, toestemming voor het domein', 'loket', { social: true }, ['given', 'new', ['eenzaam', 'thuis']]],
    ['sociaal, geweigerd voor de rol', 'loket', { loket: false }, ['refused', 'not-shared', []]],
    ['sociaal, geweigerd voor het domein', 'loket', { social: false }, ['refused', 'not-shared', []]],
    [
      'sociaal, de rol wel en het domein niet',
      'loket',
      { loket: true, social: false },
      ['given', 'new', ['eenzaam', 'thuis']],
    ],
    ['sociaal, de rol niet en het domein wel', 'loket', { loket: false, social: true }, ['refused', 'not-shared', []]],
    ['iemand dichtbij, niets gevraagd', 'mantelzorger', undefined, ['required', 'discuss-first', []]],
    [
      'iemand dichtbij, met toestemming: hoort toch niets',
      'mantelzorger',
      { mantelzorger: true },
      ['given', 'new', []],
    ],
  ])('%s', (_, role, consent, [expected, mode, share]) => {
    const one = referral(made(role, EVERY_DOMAIN), consent === undefined ? {} : { consent })
    expect([one.consent, one.mode, one.share]).toEqual([expected, mode, share])
  })

  test('ook wie alleen wordt ingelicht', () => {
    const of = withRules({ a: `when: ${EVERY_DOMAIN}, then: [{ inform: loket, responsible: poh, within: 1 week }]` })
    const informed = (consent: Consent) => only(advice(of, { signals: ALL, consent }), 'inform')
    expect(informed({})).toMatchObject({ consent: 'required', mode: 'discuss-first', share: [] })
    expect(informed({ loket: true })).toMatchObject({ consent: 'given', mode: 'new', share: ['eenzaam', 'thuis'] })
  })

  test('wat aan niemand gevraagd wordt deelt niets en vraagt geen toestemming', () => {
    const of = withRules({ a: `when: ${EVERY_DOMAIN}, then: [{ do: iets, responsible: loket, within: 1 week }]` })
    expect(only(advice(of, { signals: ALL }), 'do')).toMatchObject({ consent: 'not-needed', mode: 'new', share: [] })
  })
})

describe('alleen waar de eigen redenen op rusten', () => {
  test.each<readonly [what: string, when: string, signals: Input['signals'], share: readonly string[]]>([
    ['alles van een voorwaarde met en', '{ moe: true, mager: true }', ALL, ['mager', 'moe']],
    ['van of alleen wat zo is', '{ any: [{ moe: true }, { mager: true }] }', { ...ALL, mager: false }, ['moe']],
    ['van of alles wat zo is', '{ any: [{ moe: true }, { mager: true }] }', ALL, ['mager', 'moe']],
    [
      'van twee uit drie alleen de twee',
      '{ count: { atLeast: 2, of: [{ moe: true }, { mager: true }, { suf: true }] } }',
      { ...ALL, mager: false },
      ['moe', 'suf'],
    ],
    ['ook wat juist niet zo is', '{ moe: true, not: { mager: true } }', { ...ALL, mager: false }, ['mager', 'moe']],
    [
      'van niet allebei alleen wat niet zo is',
      '{ not: { all: [{ moe: true }, { mager: true }] } }',
      { ...ALL, mager: false },
      ['mager'],
    ],
    ['wat niet bekend is gaat niet mee', '{ moe: true, dorst: { is: true, orUnknown: true } }', ALL, ['moe']],
    ['wat niet in de regel staat gaat niet mee', '{ moe: true }', ALL, ['moe']],
    ['wie meldt en wie er al is zijn geen signalen om te delen', '{ moe: true, betrokken: poh }', ALL, ['moe']],
  ])('%s', (_, when, signals, share) => {
    expect(referral(made('huisarts', when), { signals, involved: ['poh'] }).share).toEqual(share)
  })

  test('de eigen voorwaarde van een onderdeel telt mee, die van een ander onderdeel niet', () => {
    const of = withRules({
      a: `when: { moe: true }, then: [{ when: { mager: true }, refer: huisarts, responsible: poh, within: 1 week }, { when: { suf: true }, refer: dietist, responsible: poh, within: 1 week }]`,
    })
    const { recommendations } = advice(of, { signals: ALL })
    expect(Object.fromEntries(recommendations.map(({ to, share }) => [to, share]))).toEqual({
      huisarts: ['mager', 'moe'],
      dietist: ['moe', 'suf'],
    })
  })

  test('de voorwaarde van een regel waarnaar verwezen wordt telt als eigen voorwaarde', () => {
    const of = withRules({
      a: 'when: { applies: b }, then: [{ refer: huisarts, responsible: poh, within: 1 week }]',
      b: 'when: { mager: true }, then: [{ do: iets, responsible: poh, within: 1 week }]',
    })
    expect(referral(of).share).toEqual(['mager'])
  })

  test('samengevoegd: waar alle redenen op rusten', () => {
    const of = library(
      pathway('een', { a: 'when: { moe: true }, then: [{ refer: huisarts, responsible: poh, within: 1 week }]' }),
      pathway('twee', { b: 'when: { mager: true }, then: [{ refer: huisarts, responsible: poh, within: 2 weeks }]' }),
    )
    expect(referral(of).share).toEqual(['mager', 'moe'])
  })

  test.each([
    ['een waarde die er niet toe doet gaat niet mee', false, ['moe']],
    ['een die er wel toe doet gaat mee', true, ['moe', 'pijn']],
  ])('%s', (_, gevallen, share) => {
    const of = withRules(
      {
        a: `when: { moe: true, not: { pijn: { above: 5 } } }, then: [{ refer: huisarts, responsible: poh, within: 1 week }]`,
      },
      'signals:\n  pijn: { label: Pijn, ask: Hoe erg?, type: integer, unit: "1", step: 1, range: [0, 10], domain: medical, onlyIf: { gevallen: true } }\n',
    )
    expect(referral(of, { signals: { ...ALL, gevallen, pijn: 3 } as Input['signals'] }).share).toEqual(share)
  })

  test('een afgeleid signaal gaat in plaats van waaruit het volgt', () => {
    const derived =
      'signals:\n  risico: { label: R, type: boolean, domain: shared, decide: [{ when: { any: [{ moe: true }, { mager: true }] }, is: true }, { otherwise: false }] }\n'
    const of = withRules(
      { a: 'when: { risico: true }, then: [{ refer: loket, responsible: poh, within: 1 week }]' },
      derived,
    )
    expect(referral(of, { consent: { loket: true } }).share).toEqual(['risico'])
  })
})

describe('een rode vlag', () => {
  test.each<readonly [what: string, role: string, consent: Consent, share: readonly string[]]>([
    ['wacht niet op toestemming', 'loket', {}, ['eenzaam', 'thuis']],
    ['ook niet als die geweigerd is', 'loket', { loket: false, social: false }, ['eenzaam', 'thuis']],
    ['medisch: ook het sociale, als de rol dat ontvangt', 'huisarts', {}, ['eenzaam', 'moe', 'thuis']],
    ['nooit wat de rol niet ontvangt', 'dietist', {}, ['moe', 'thuis']],
    ['niets voor wie niets ontvangt', 'mantelzorger', {}, []],
  ])('%s', (_, role, consent, share) => {
    expect(referral(made(role, EVERY_DOMAIN, `${CROSSING_FLAG},`), { consent })).toMatchObject({
      consent: 'not-needed',
      mode: 'new',
      share,
    })
  })

  test('deelt alleen waar de rode vlag zelf op rust, niet wat een gewone regel erbij vraagt', () => {
    const refer = '{ refer: loket, responsible: poh, within: 1 week }'
    const of = withRules({
      gewoon: `when: { thuis: true }, then: [${refer}]`,
      vlag: `when: { eenzaam: true }, redFlag: true, then: [${refer}]`,
    })
    expect(referral(of).share).toEqual(['eenzaam'])
    expect(referral(of, { consent: { loket: true } }).share).toEqual(['eenzaam'])
    expect(referral(of, { signals: { ...ALL, eenzaam: false }, consent: { loket: true } }).share).toEqual(['thuis'])
  })

  test('waarvan een onderdeel misschien nodig is deelt alleen wat bekend is', () => {
    const of = withRules({
      vlag: `when: { eenzaam: true }, ${CROSSING_FLAG}, then: [{ when: { all: [{ thuis: true }, { dorst: true }] }, refer: huisarts, responsible: poh, within: immediately }]`,
    })
    expect(referral(of).share).toEqual(['eenzaam', 'thuis'])
  })
})
