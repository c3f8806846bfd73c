import { describe, expect, test } from 'vitest'
import type { Input } from '../../src/model/input'
import { advice, library, network, pathway, withRules } from './world'

const moe = (within: string, extra = ''): string =>
  `when: { moe: true }, ${extra} then: [{ do: iets, responsible: poh, within: ${within} }]`

const two = library(
  pathway('a', { regel: moe('2 weeks') }, { lead: '[{ otherwise: huisarts }]' }),
  pathway('b', { regel: moe('1 week') }, { lead: '[{ otherwise: poh }]' }),
  network(['huisarts', 'apotheker'], 'leadOrder: [apotheker, huisarts, poh]'),
)

describe('één coördinator', () => {
  test.each<readonly [string, Partial<Input>, string]>([
    [
      'de eigen keuze van de persoon',
      { coordinator: { chosen: 'mantelzorger', current: 'poh' }, network: 'wijk' },
      'mantelzorger',
    ],
    ['anders wie al coördineert', { coordinator: { current: 'dietist' }, network: 'wijk' }, 'dietist'],
    ['anders de eerste van het netwerk die wordt voorgesteld', { network: 'wijk' }, 'huisarts'],
    ['anders die van het zorgpad met de dringendste actie', {}, 'poh'],
  ])('%s', (_, input, role) => {
    const { coordinator } = advice(two, input)
    expect(coordinator?.role).toBe(role)
    expect(coordinator?.why).not.toBe('')
  })

  test('met de partij uit het netwerk', () => {
    expect(advice(two, { network: 'wijk' }).coordinator?.party).toEqual({ role: 'huisarts', name: 'Praktijk huisarts' })
  })

  test('zonder regel die van toepassing is geen voorstel', () => {
    expect(advice(two, { signals: { moe: false } }).coordinator).toBeNull()
  })

  test.each<readonly [string, string, string]>([
    [
      'de eerste rij die zeker is',
      '[{ when: { alleen: true }, role: apotheker }, { otherwise: dietist }]',
      'apotheker',
    ],
    [
      'een rij die onzeker is telt niet',
      '[{ when: { wlz-indicatie: true }, role: apotheker }, { otherwise: dietist }]',
      'dietist',
    ],
    [
      'een rij die niet geldt telt niet',
      '[{ when: { alleen: false }, role: apotheker }, { otherwise: dietist }]',
      'dietist',
    ],
  ])('van een zorgpad: %s', (_, lead, role) => {
    expect(advice(library(pathway('a', { regel: moe('1 week') }, { lead }))).coordinator?.role).toBe(role)
  })

  test('een regel mag zelf voorstellen; het netwerk kiest', () => {
    const made = withRules({ a: moe('1 week', 'lead: dietist,') }, network([], 'leadOrder: [dietist, huisarts]'))
    expect(advice(made, { network: 'wijk' }).coordinator?.role).toBe('dietist')
  })

  test('wat een vervangen regel voorstelt telt niet', () => {
    const rules = { a: moe('1 week', 'lead: dietist,'), b: moe('1 week', 'replaces: [a],') }
    const made = withRules(rules, network([], 'leadOrder: [dietist, huisarts]'))
    expect(advice(made, { network: 'wijk' }).coordinator?.role).toBe('huisarts')
  })

  test('wat nog beslist wie leidt, wordt gevraagd voor elke regel van het zorgpad', () => {
    const lead = '[{ when: { wlz-indicatie: true }, role: apotheker }, { otherwise: dietist }]'
    const { questions } = advice(library(pathway('a', { een: moe('1 week'), ander: moe('2 weeks') }, { lead })))
    expect(questions.find(({ signal }) => signal === 'wlz-indicatie')?.decides).toEqual(['a/ander', 'a/een'])
  })

  test('ook een regel met alleen een opmerking stelt voor', () => {
    const rules = { a: moe('1 week'), b: 'when: { moe: true }, lead: dietist, then: [{ note: let op }]' }
    const made = withRules(rules, network([], 'leadOrder: [dietist, huisarts]'))
    expect(advice(made, { network: 'wijk' }).coordinator?.role).toBe('dietist')
  })
})
