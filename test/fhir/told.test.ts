import { describe, expect, test } from 'vitest'
import { toBundle } from '../../src/fhir'
import { advice, CROSSING_FLAG, only, withRules, YES } from '../plan/world'
import { asking, noteTexts, one, REFER, written } from './made'

describe('bewijs', () => {
  const from = (reference: string) => ({ evidence: { moe: { reference, on: '2026-03-01' } } })

  test.each([
    ['Observation/1', true],
    ['Condition/1', true],
    ['https://ehr.example/fhir/DiagnosticReport/1', true],
    ['DocumentReference/1', true],
    ['QuestionnaireResponse/1', false],
    ['MedicationStatement/1', false],
    ['Patient/1', false],
    ['urn:uuid:9f1c', false],
  ])('%s is een reden: %s', (reference, isReason) => {
    const { reasonReference = [], supportingInfo = [] } = one(
      written(asking(REFER), {}, from(reference)),
      'ServiceRequest',
    )
    expect(isReason ? reasonReference : supportingInfo).toEqual([{ reference }])
    expect(isReason ? supportingInfo : reasonReference).toEqual([])
  })

  test('alleen van wat de ontvanger mag weten', () => {
    const library = withRules({
      a: `when: { moe: true, eenzaam: true }, then: [{ ${REFER} }]`,
    })
    const evidence = {
      moe: { reference: 'Observation/1', on: '2026-03-01' },
      eenzaam: { reference: 'Observation/2', on: '2026-03-01' },
      mager: { reference: 'Observation/3', on: '2026-03-01' },
    }
    const bundle = written(library, { signals: { ...YES, eenzaam: true } }, { evidence })
    expect(one(bundle, 'ServiceRequest').reasonReference).toEqual([{ reference: 'Observation/1' }])
    // And the reason itself rests on what a dietitian may not know.
    expect(one(bundle, 'ServiceRequest').reasonCode).toBeUndefined()
    expect(one(bundle, 'RequestGroup').action?.[0]?.description).toBe('Omdat a')
  })
})

describe('toestemming', () => {
  const library = asking('refer: wijkteam, question: Wat speelt er?, responsible: huisarts, within: 1 week')
  const WITHHELD = /Omdat a|Wat speelt er|moe: ja|PlanDefinition/

  test.each([
    ['nodig', {}, 'Bespreek het eerst met de persoon: toestemming is nodig.'],
    ['geweigerd', { consent: { social: false } }, 'De persoon wil niet dat er iets wordt gedeeld: deel niets.'],
  ])('%s: de aanvraag zegt het en vertelt verder niets', (_, input, note) => {
    for (const bundle of [written(library, input), toBundle(advice(library, input), { patient: '1' })]) {
      const request = one(bundle, 'ServiceRequest')
      expect(noteTexts(request)[0]).toBe(note)
      expect(JSON.stringify(request)).not.toMatch(WITHHELD)
    }
    // Who decides sees the reason and the question.
    expect(one(written(library, input), 'RequestGroup').action?.[0]).toMatchObject({
      description: 'Omdat a',
      textEquivalent: expect.stringMatching(/^Wat speelt er\?\n.*\nVoor: Wijkteam\./),
    })
  })

  test('van wat eerder is afgewezen blijft ook staan dat toestemming nodig is', () => {
    const { id } = only(advice(library), 'refer')
    const request = one(
      written(library, { earlier: [{ id, on: '2026-02-01', outcome: 'declined' }] }),
      'ServiceRequest',
    )
    expect(noteTexts(request).slice(0, 2)).toEqual([
      'Is eerder afgewezen: bespreek het opnieuw.',
      'Bespreek het eerst met de persoon: toestemming is nodig.',
    ])
  })

  test('een rode vlag wacht er niet op', () => {
    const flag = asking('refer: wijkteam, responsible: huisarts, within: immediately', `${CROSSING_FLAG},`)
    const request = one(written(flag), 'ServiceRequest')
    expect(noteTexts(request)[0]).toBe('Rode vlag: dit wacht niet op toestemming. Een mens besluit.')
    expect(request.priority).toBe('stat')
  })
})
