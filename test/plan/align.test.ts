import { describe, expect, test } from 'vitest'
import type { Recommendation } from '../../src/model/advice'
import type { Input } from '../../src/model/input'
import { advice, library, only, pathway, withRules } from './world'

const ITEM =
  '{ refer: dietist, for: dieet, question: Wat eet zij, responsible: poh, within: 1 week, steps: [{ do: bellen, within: 1 working day }] }'

const referral = (then: string, input: Partial<Input> = {}, extra = ''): Recommendation =>
  only(advice(withRules({ a: `when: { moe: true }, ${extra} then: [${then}]` }), input), 'refer')

describe('wie er al is wordt gevraagd af te stemmen', () => {
  test.each<readonly [what: string, involved: Input['involved'], mode: Recommendation['mode']]>([
    ['niemand bekend', undefined, 'new'],
    ['niemand', [], 'new'],
    ['een ander', ['apotheker'], 'new'],
    ['de rol', ['dietist'], 'align'],
    ['de rol, zonder dienst', [{ role: 'dietist' }], 'align'],
    ['de rol voor die dienst', [{ role: 'dietist', service: 'dieet' }], 'align'],
    ['de rol voor een andere dienst', [{ role: 'dietist', service: 'kookles' }], 'new'],
    [
      'de rol voor beide',
      [
        { role: 'dietist', service: 'kookles' },
        { role: 'dietist', service: 'dieet' },
      ],
      'align',
    ],
    ['de dienst bij een ander', [{ role: 'apotheker', service: 'dieet' }], 'new'],
  ])('%s', (_, involved, mode) => {
    expect(referral(ITEM, involved === undefined ? {} : { involved }).mode).toBe(mode)
  })

  test('dag, vraag, stappen, wet en verantwoordelijke blijven dezelfde', () => {
    const { mode: _new, ...asked } = referral(ITEM)
    const { mode, ...aligned } = referral(ITEM, { involved: ['dietist'] })
    expect(mode).toBe('align')
    expect(aligned).toEqual(asked)
  })

  test.each<readonly [what: string, involved: Input['involved'], mode: Recommendation['mode']]>([
    [
      'voor beide',
      [
        { role: 'dietist', service: 'dieet' },
        { role: 'dietist', service: 'kookles' },
      ],
      'align',
    ],
    ['voor een van beide', [{ role: 'dietist', service: 'dieet' }], 'new'],
    ['voor alles', ['dietist'], 'align'],
  ])('één contact voor twee diensten, en de rol is er al %s', (_, involved, mode) => {
    const other = '{ refer: dietist, for: kookles, responsible: poh, within: 1 week }'
    expect(referral(`${ITEM}, ${other}`, involved === undefined ? {} : { involved }).mode).toBe(mode)
  })

  test('een verwijzing zonder dienst stemt alleen af met wie er voor alles is', () => {
    const item = '{ refer: dietist, responsible: poh, within: 1 week }'
    expect(referral(item, { involved: ['dietist'] }).mode).toBe('align')
    expect(referral(item, { involved: [{ role: 'dietist', service: 'dieet' }] }).mode).toBe('new')
  })

  test('een rode vlag vraagt niet om afstemmen', () => {
    expect(referral(ITEM, { involved: ['dietist'] }, 'redFlag: true,').mode).toBe('new')
  })

  test('ook niet als de rode vlag er pas bij het samenvoegen bij komt', () => {
    const made = library(
      pathway('een', { a: `when: { moe: true }, then: [${ITEM}]` }),
      pathway('twee', { b: `when: { suf: true }, redFlag: true, then: [${ITEM}]` }),
    )
    expect(only(advice(made, { involved: ['dietist'] }), 'refer')).toMatchObject({ mode: 'new', redFlag: true })
  })

  test('alleen een verwijzing: wie een taak heeft of wordt ingelicht stemt niet af', () => {
    const made = withRules({
      a: 'when: { moe: true }, then: [{ inform: huisarts, responsible: poh, within: 1 week }, { do: iets, responsible: apotheker, within: 1 week }]',
    })
    const { recommendations } = advice(made, { involved: ['huisarts', 'apotheker'] })
    expect(recommendations.map(({ mode }) => mode)).toEqual(['new', 'new'])
  })

  test.each<readonly [what: string, consent: Input['consent'], mode: Recommendation['mode']]>([
    ['niet gevraagd: eerst bespreken', undefined, 'discuss-first'],
    ['gegeven: afstemmen', { loket: true }, 'align'],
    ['geweigerd: niet delen', { loket: false }, 'not-shared'],
  ])('toestemming gaat voor: %s', (_, consent, mode) => {
    const item = '{ refer: loket, responsible: poh, within: 1 week }'
    expect(referral(item, { involved: ['loket'], ...(consent === undefined ? {} : { consent }) }).mode).toBe(mode)
  })
})
