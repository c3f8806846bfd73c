import { describe, expect, test } from 'vitest'
import { toBundle } from '../../src/fhir'
import type { Urgency } from '../../src/model/advice'
import { advice, network, only, withRules } from '../plan/world'
import { asking, noteTexts, one, REFER, requests, written } from './made'

describe('elke aanbeveling wordt één conceptvoorstel', () => {
  test.each([
    ['refer', REFER, 'ServiceRequest'],
    ['inform', 'inform: dietist, responsible: huisarts, within: 1 week', 'Task'],
    ['assess', 'assess: [gewicht], responsible: huisarts, within: 1 week', 'Task'],
    ['review', 'review: 1 week, of: [gewicht], responsible: huisarts', 'Task'],
    ['do', 'do: Bel de familie, responsible: huisarts, within: 1 week', 'Task'],
    ['discuss', 'discuss: Hoe nu verder, responsible: huisarts, within: 1 week', 'Task'],
    ['advise', 'advise: Drink genoeg, responsible: huisarts, within: 1 week', 'CommunicationRequest'],
  ] as const)('%s', (kind, item, resourceType) => {
    const library = asking(item)
    const bundle = written(library)
    const { id, due } = only(advice(library), kind)
    expect(requests(bundle)).toHaveLength(1)
    const request = one(bundle, resourceType)
    expect(request).toMatchObject({
      status: 'draft',
      identifier: [{ system: 'https://zorgpad.invalid/fhir/NamingSystem/aanbeveling', value: id }],
      authoredOn: '2026-03-02',
      priority: 'urgent',
    })
    expect(JSON.stringify(request)).toContain(`{"end":"${due}"}`)
    expect(one(bundle, 'RequestGroup').action?.[0]?.resource?.reference).toBe(`urn:uuid:${request.id}`)
  })

  test.each<[Urgency, string, string]>([
    ['now', 'immediately', 'stat'],
    ['day', '24 hours', 'asap'],
    ['workday', '1 working day', 'urgent'],
    ['week', '1 week', 'urgent'],
    ['weeks', '6 weeks', 'routine'],
    ['routine', 'routine', 'routine'],
  ])('wat %s is (%s) heeft prioriteit %s', (urgency, within, priority) => {
    const library = asking(`refer: dietist, responsible: huisarts, within: ${within}`)
    expect(only(advice(library), 'refer').urgency).toBe(urgency)
    expect(one(written(library), 'ServiceRequest').priority).toBe(priority)
  })
})

describe('een verwijzing', () => {
  const library = withRules(
    {
      a: `when: { moe: true }, then: [{ refer: dietist, for: dieet, question: Kan het beter?, responsible: huisarts, with: [apotheker], within: 24 hours, steps: [{ do: bellen, within: 2 days }] }]`,
    },
    network(['dietist', 'huisarts']),
  )
  const bundle = written(library, { network: 'wijk', at: '10:00' }, { requester: 'PractitionerRole/7' })
  const request = one(bundle, 'ServiceRequest')

  test('zegt wie, wat, waarom en tot wanneer', () => {
    expect(request).toMatchObject({
      intent: 'proposal',
      subject: { reference: 'Patient/1' },
      requester: { reference: 'PractitionerRole/7' },
      instantiatesCanonical: ['https://zorgpad.invalid/fhir/PlanDefinition/pad|1.0.0'],
      code: { text: 'Diëtist inschakelen: Dieet' },
      orderDetail: [{ text: 'Kan het beter?' }],
      performerType: { text: 'Diëtist' },
      performer: [{ display: 'Praktijk dietist' }],
      reasonCode: [{ text: 'Omdat a' }],
      occurrencePeriod: { end: '2026-03-03T10:00:00+01:00' },
    })
  })

  test('zegt in woorden waar R4 geen plaats voor heeft', () => {
    expect(noteTexts(request)).toEqual([
      'Voor: Diëtist – Praktijk dietist.',
      'Wie dit regelt: Huisarts – Praktijk huisarts.',
      'Samen met: Apotheker.',
      'Wanneer: uiterlijk dinsdag 3 maart 10:00 uur.',
      'Stappen: bellen (uiterlijk donderdag 5 maart).',
      'Betaalt: zorgverzekeraar – Zvw.',
      'Gaat mee: moe: ja.',
    ])
  })

  test('staat in de groep met bron en wie eraan werken', () => {
    expect(one(bundle, 'RequestGroup').action?.[0]).toMatchObject({
      title: 'Diëtist inschakelen: Dieet',
      description: 'Omdat a',
      documentation: [{ type: 'citation', display: 'Bron van pad' }],
      participant: [{ display: 'Huisarts – Praktijk huisarts' }, { display: 'Apotheker' }],
      timingPeriod: { end: '2026-03-03T10:00:00+01:00' },
    })
  })

  test('noemt zonder bibliotheek ids waar anders labels staan', () => {
    const plain = one(toBundle(advice(library), { patient: '1' }), 'ServiceRequest')
    expect(plain).toMatchObject({ code: { text: 'dietist inschakelen: dieet' }, performerType: { text: 'dietist' } })
    expect(noteTexts(plain)).toContain('Betaalt: zvw.')
    expect(JSON.stringify(plain)).not.toContain('undefined')
  })

  test.each([
    ['Patient/1', 'Patient/1'],
    ['1', 'Patient/1'],
    ['urn:uuid:9f1c', 'urn:uuid:9f1c'],
    ['https://ehr.example/fhir/Patient/1', 'https://ehr.example/fhir/Patient/1'],
  ])('%s is de patiënt %s', (patient, reference) => {
    expect(one(toBundle(advice(library), { patient }), 'ServiceRequest').subject).toEqual({ reference })
  })
})

describe('codes', () => {
  const SNOMED = 'http://snomed.info/sct'
  const AGB = 'urn:oid:2.16.840.1.113883.2.4.6.7'
  // Of dossier standards.md §3.3: 3457005 is a referral, 103699006 one to a dietitian; 0200 is the AGB specialism of pharmacists.
  test.each([
    ['dietist', ['103699006', '3457005'], []],
    ['apotheker', ['306362008', '3457005'], ['0200']],
    ['specialist', ['3457005'], []],
    ['loket', [], []],
    ['meldkamer', [], []],
  ])('wie %s vraagt', (role, referral, agb) => {
    const bundle = written(asking(`refer: ${role}, responsible: huisarts, within: 1 week`), {
      consent: { social: true },
    })
    const { code, performerType } = one(bundle, 'ServiceRequest')
    expect(code?.coding ?? []).toEqual(referral.map((one) => ({ system: SNOMED, code: one })))
    expect(performerType?.coding ?? []).toEqual(agb.map((one) => ({ system: AGB, code: one })))
    expect(performerType?.text).toBeTruthy()
  })

  test('afstemmen met wie er al is, is geen verwijzing', () => {
    const bundle = written(asking(REFER), { involved: ['dietist'] })
    expect(one(bundle, 'ServiceRequest').code).toEqual({ text: 'Afstemmen met Diëtist: Dieet' })
  })
})

test('wie beslist ziet waar alles uit het dossier vandaan kwam, als R4 het als reden toelaat', () => {
  const library = asking('refer: dietist, responsible: huisarts, within: 1 week')
  const from = (reference: string) => ({ reference, on: '2026-03-01' })
  const evidence = { moe: from('Observation/2'), mager: from('Condition/1'), leeftijd: from('Patient/1') }
  const group = one(toBundle(advice(library), { patient: '1', library, evidence }), 'RequestGroup')
  expect(group.reasonReference).toEqual([{ reference: 'Condition/1' }, { reference: 'Observation/2' }])
})
