import { describe, expect, test } from 'vitest'
import type { Input } from '../../src/model/input'
import { advice, network, withRules } from './world'

const moe = (within: string, extra = ''): string =>
  `when: { moe: true }, ${extra} then: [{ do: iets, responsible: poh, within: ${within} }]`

describe('regiebehandelaar', () => {
  test('regiebehandelaar alleen waar een regel die van toepassing is er een noemt', () => {
    const made = withRules({ a: moe('1 week', 'treatmentLead: specialist,') })
    expect(advice(made).treatmentLead).toMatchObject({ role: 'specialist', why: 'Omdat a' })
    expect(advice(made, { signals: { moe: false } }).treatmentLead).toBeNull()
  })

  test.each<
    readonly [what: string, rules: Readonly<Record<string, string>>, input: Partial<Input>, role: string | undefined]
  >([
    [
      'geen regel noemt er een: niemand, ook niet wie coördineert',
      { a: moe('1 week', 'lead: huisarts,') },
      {},
      undefined,
    ],
    [
      'de eigen keuze voor de coördinatie is geen regiebehandelaar',
      { a: moe('1 week') },
      { coordinator: { chosen: 'poh' } },
      undefined,
    ],
    [
      'van twee de dringendste',
      { a: moe('2 weeks', 'treatmentLead: huisarts,'), b: moe('1 week', 'treatmentLead: specialist,') },
      {},
      'specialist',
    ],
    [
      'een vervangen regel telt niet',
      { a: moe('1 week', 'treatmentLead: specialist,'), b: moe('1 week', 'replaces: [a],') },
      {},
      undefined,
    ],
    [
      'een open regel telt niet',
      {
        a: 'when: { wlz-indicatie: true }, treatmentLead: specialist, then: [{ do: iets, responsible: poh, within: 1 day }]',
      },
      {},
      undefined,
    ],
    [
      'een regel die alleen iets opmerkt telt',
      { a: 'when: { moe: true }, treatmentLead: specialist, then: [{ note: let op }]' },
      {},
      'specialist',
    ],
    [
      'een consult verplaatst de regie niet',
      {
        a: moe('1 week', 'treatmentLead: huisarts,'),
        b: 'when: { moe: true }, then: [{ refer: specialist, question: Denkt u mee, responsible: poh, within: 1 day }]',
      },
      {},
      'huisarts',
    ],
  ])('%s', (_, rules, input, role) => expect(advice(withRules(rules), input).treatmentLead?.role).toBe(role))

  test('met de partij uit het netwerk en de reden van de regel', () => {
    const made = withRules({ a: moe('1 week', 'treatmentLead: specialist,') }, network(['specialist']))
    expect(advice(made, { network: 'wijk' }).treatmentLead).toEqual({
      role: 'specialist',
      party: { role: 'specialist', name: 'Praktijk specialist' },
      why: 'Omdat a',
    })
  })
})
