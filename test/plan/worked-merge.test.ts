import { describe, expect, test } from 'vitest'
import type { Recommendation } from '../../src/model/advice'
import { advice, library, network, only, pathway } from './world'

/**
 * The worked merge of regie.md §4: a fall pathway and a malnutrition pathway become one plan. Its times are illustrative there
 * too. “One medication review, 1 wk” is one referral to the huisarts with two questions, and one to the apotheker.
 */
const ROLES = `
roles:
  fysiotherapeut: { label: Fysiotherapeut, domain: medical, receives: [medical, shared], reached: direct }
  ergotherapeut: { label: Ergotherapeut, domain: medical, receives: [medical, shared], reached: direct }
`
const SERVICES = `
services:
  fysio: { label: Fysiotherapie, by: [fysiotherapeut], law: [{ otherwise: zvw }] }
  ergo: { label: Ergotherapie, by: [ergotherapeut], law: [{ otherwise: zvw }] }
  consult: { label: Consult, by: [huisarts], law: [{ otherwise: zvw }] }
`

const VAL = pathway(
  'valpreventie',
  {
    val: `when: { gevallen: true }, lead: poh, then: [
      { refer: fysiotherapeut, for: fysio, question: Balans trainen, responsible: huisarts, within: 2 weeks },
      { refer: ergotherapeut, for: ergo, question: Veilig thuis, responsible: huisarts, within: 2 weeks },
      { refer: huisarts, for: consult, question: Medicatie beoordelen, responsible: poh, with: [apotheker], within: 4 weeks }]`,
    medicatie: `when: { gevallen: true, suf: true }, treatmentLead: huisarts, then: [{ note: Medicatie speelt mee }]`,
  },
  { lead: '[{ otherwise: poh }]' },
)

const VOEDING = pathway(
  'ondervoeding',
  {
    mager: `when: { mager: true }, lead: poh, then: [
      { refer: dietist, for: dieet, responsible: huisarts, within: 1 week },
      { refer: huisarts, for: consult, question: Gewichtsverlies verklaren, responsible: dietist, within: 1 week },
      { refer: fysiotherapeut, for: fysio, question: Spierkracht, responsible: poh, within: 1 week },
      { review: 6 weeks, of: [gewicht], responsible: poh }]`,
  },
  { lead: '[{ otherwise: poh }]' },
)

const MADE = library(ROLES, SERVICES, VAL, VOEDING, network(['poh', 'huisarts'], 'leadOrder: [poh, huisarts]'))

const plan = advice(MADE, { network: 'wijk' })
const to = (role: string): Recommendation => {
  const [one, ...others] = plan.recommendations.filter((found) => found.to === role)
  if (one === undefined || others.length > 0) throw new Error(`${role}: ${others.length + (one ? 1 : 0)}`)
  return one
}

describe('twee zorgpaden, één plan', () => {
  test.each<readonly [role: string, due: string, within: string, questions: readonly string[], reasons: number]>([
    ['fysiotherapeut', '2026-03-09', '1 week', ['Balans trainen', 'Spierkracht'], 2],
    ['ergotherapeut', '2026-03-16', '2 weeks', ['Veilig thuis'], 1],
    ['huisarts', '2026-03-09', '1 week', ['Gewichtsverlies verklaren', 'Medicatie beoordelen'], 2],
    ['dietist', '2026-03-09', '1 week', [], 1],
  ])('één verwijzing naar de %s', (role, due, within, questions, reasons) => {
    const one = to(role)
    expect(one).toMatchObject({ due, within })
    expect((one.for ?? []).flatMap(({ question }) => question ?? []).sort()).toEqual(questions)
    expect(one.reasons).toHaveLength(reasons)
  })

  test('niet meer dan deze vier verwijzingen', () => {
    expect(plan.recommendations.filter(({ kind }) => kind === 'refer')).toHaveLength(4)
  })

  test('de verantwoordelijke van de dringendste, en wie er samen aan werkt', () => {
    expect(to('fysiotherapeut').responsible.role).toBe('poh')
    expect(to('huisarts')).toMatchObject({ responsible: { role: 'dietist' }, with: ['apotheker'] })
  })

  test('één coördinator: de praktijkondersteuner, als voorstel', () => {
    expect(plan.coordinator).toMatchObject({ role: 'poh', party: { name: 'Praktijk poh' } })
    expect(plan.coordinator?.why).toContain('Voorstel')
  })

  test('regiebehandelaar is de huisarts, en alleen omdat medicatie meespeelt', () => {
    expect(plan.treatmentLead).toMatchObject({ role: 'huisarts', why: 'Omdat medicatie' })
    const without = advice(MADE, { network: 'wijk', signals: { gevallen: true, mager: true, suf: false } })
    expect(without.treatmentLead).toBeNull()
  })

  test('één herziening, over zes weken', () => {
    expect(only(plan, 'review').due).toBe('2026-04-13')
  })

  test('het plan is zo dringend als het dringendste', () => {
    expect(plan.urgency).toBe('week')
  })
})
