import { describe, expect, test } from 'vitest'
import { toBundle } from '../../src/fhir'
import type { Advice, Urgency } from '../../src/model/advice'
import type { Input } from '../../src/model/input'
import type { Library } from '../../src/model/library'
import { receipt } from '../../src/replay'
import { advice, CROSSING_FLAG, network, only, withRules, YES } from '../plan/world'
import { all, noteTexts, one, requests, resources } from './made'

const REFER = 'refer: dietist, for: dieet, responsible: huisarts, within: 1 week'

const of = (item: string, extra = ''): Library => withRules({ a: `when: { moe: true }, ${extra} then: [{ ${item} }]` })

const made = (library: Library, input: Partial<Input> = {}, extra: object = {}) =>
  toBundle(advice(library, input), { patient: '1', library, ...extra })

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
    const library = of(item)
    const bundle = made(library)
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
    const library = of(`refer: dietist, responsible: huisarts, within: ${within}`)
    expect(only(advice(library), 'refer').urgency).toBe(urgency)
    expect(one(made(library), 'ServiceRequest').priority).toBe(priority)
  })
})

describe('een verwijzing', () => {
  const library = withRules(
    {
      a: `when: { moe: true }, then: [{ refer: dietist, for: dieet, question: Kan het beter?, responsible: huisarts, with: [apotheker], within: 24 hours, steps: [{ do: bellen, within: 2 days }] }]`,
    },
    network(['dietist', 'huisarts']),
  )
  const bundle = made(library, { network: 'wijk', at: '10:00' }, { requester: 'PractitionerRole/7' })
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
    const bundle = made(of(`refer: ${role}, responsible: huisarts, within: 1 week`), { consent: { social: true } })
    const { code, performerType } = one(bundle, 'ServiceRequest')
    expect(code?.coding ?? []).toEqual(referral.map((one) => ({ system: SNOMED, code: one })))
    expect(performerType?.coding ?? []).toEqual(agb.map((one) => ({ system: AGB, code: one })))
    expect(performerType?.text).toBeTruthy()
  })

  test('afstemmen met wie er al is, is geen verwijzing', () => {
    const bundle = made(of(REFER), { involved: ['dietist'] })
    expect(one(bundle, 'ServiceRequest').code).toEqual({ text: 'Afstemmen met Diëtist: Dieet' })
  })
})

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
    const { reasonReference = [], supportingInfo = [] } = one(made(of(REFER), {}, from(reference)), 'ServiceRequest')
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
    const bundle = made(library, { signals: { ...YES, eenzaam: true } }, { evidence })
    expect(one(bundle, 'ServiceRequest').reasonReference).toEqual([{ reference: 'Observation/1' }])
    // And the reason itself rests on what a dietitian may not know.
    expect(one(bundle, 'ServiceRequest').reasonCode).toBeUndefined()
    expect(one(bundle, 'RequestGroup').action?.[0]?.description).toBe('Omdat a')
  })
})

describe('toestemming', () => {
  const library = of('refer: wijkteam, question: Wat speelt er?, responsible: huisarts, within: 1 week')
  const WITHHELD = /Omdat a|Wat speelt er|moe: ja|PlanDefinition/

  test.each([
    ['nodig', {}, 'Bespreek het eerst met de persoon: toestemming is nodig.'],
    ['geweigerd', { consent: { social: false } }, 'De persoon wil niet dat er iets wordt gedeeld: deel niets.'],
  ])('%s: de aanvraag zegt het en vertelt verder niets', (_, input, note) => {
    for (const bundle of [made(library, input), toBundle(advice(library, input), { patient: '1' })]) {
      const request = one(bundle, 'ServiceRequest')
      expect(noteTexts(request)[0]).toBe(note)
      expect(JSON.stringify(request)).not.toMatch(WITHHELD)
    }
    // Who decides sees the reason and the question.
    expect(one(made(library, input), 'RequestGroup').action?.[0]).toMatchObject({
      description: 'Omdat a',
      textEquivalent: expect.stringMatching(/^Wat speelt er\?\n.*\nVoor: Wijkteam\./),
    })
  })

  test('van wat eerder is afgewezen blijft ook staan dat toestemming nodig is', () => {
    const { id } = only(advice(library), 'refer')
    const request = one(made(library, { earlier: [{ id, on: '2026-02-01', outcome: 'declined' }] }), 'ServiceRequest')
    expect(noteTexts(request).slice(0, 2)).toEqual([
      'Is eerder afgewezen: bespreek het opnieuw.',
      'Bespreek het eerst met de persoon: toestemming is nodig.',
    ])
  })

  test('een rode vlag wacht er niet op', () => {
    const flag = of('refer: wijkteam, responsible: huisarts, within: immediately', `${CROSSING_FLAG},`)
    const request = one(made(flag), 'ServiceRequest')
    expect(noteTexts(request)[0]).toBe('Rode vlag: dit wacht niet op toestemming. Een mens besluit.')
    expect(request.priority).toBe('stat')
  })
})

describe('wat samenhangt', () => {
  test('wat wacht volgt in de groep op waar het op wacht', () => {
    const library = withRules({
      a: `when: { moe: true }, pauses: [b], then: [{ ${REFER} }]`,
      b: 'when: { mager: true }, then: [{ refer: apotheker, responsible: huisarts, within: 1 week }]',
    })
    const bundle = made(library)
    const [first, second] = one(bundle, 'RequestGroup').action ?? []
    expect(second?.relatedAction).toEqual([{ actionId: first?.id, relationship: 'after-end' }])
    const waiting = all(bundle, 'ServiceRequest')[1]
    expect(noteTexts(waiting ?? {})).toContain('Wacht op: “Regel a”.')
    expect(waiting?.occurrencePeriod).toBeUndefined()
  })

  test('een tegenspraak is een DetectedIssue met de twee aanvragen, voor mensen om samen te beslissen', () => {
    const library = withRules({
      a: `when: { moe: true }, conflictsWith: [b], then: [{ ${REFER} }]`,
      b: 'when: { mager: true }, then: [{ refer: apotheker, responsible: huisarts, within: 1 week }]',
    })
    const bundle = made(library)
    const found = resources(bundle).filter(({ resourceType }) => resourceType === 'DetectedIssue')
    expect(found).toMatchObject([
      {
        status: 'preliminary',
        patient: { reference: 'Patient/1' },
        detail: advice(library).agenda[0]?.text,
        implicated: all(bundle, 'ServiceRequest').map(({ id }) => ({ reference: `urn:uuid:${id}` })),
      },
    ])
    expect(
      noteTexts(all(bundle, 'ServiceRequest').find(({ performerType }) => performerType?.text === 'Diëtist') ?? {}),
    ).toContain('Spreekt dit tegen, bespreek samen wat past: “Regel b”.')
  })
})

describe('wat nog te vragen is', () => {
  const library = withRules({
    vlag: 'redFlag: true, when: { suf: true, dorst: true }, then: [{ refer: huisarts, responsible: melder, within: immediately }]',
    a: `when: { moe: true }, then: [{ ${REFER} }]`,
  })
  const guidance = (signals: Input['signals']) => one(made(library, { signals }), 'GuidanceResponse')

  test.each<[string, Input['signals'], string]>([
    ['niets bekend', {}, 'data-required'],
    ['een advies en een open vraag', { moe: true }, 'data-requested'],
    ['een advies en niets meer te vragen', { moe: true, suf: false }, 'success'],
    ['geen advies', { moe: false, suf: false }, 'success'],
    [
      'een rode vlag waarvan niemand het weet',
      { moe: true, suf: { missing: 'unknown' }, dorst: true },
      'data-requested',
    ],
  ])('%s: %s wordt %s', (_, signals, status) => {
    expect(guidance(signals).status).toBe(status)
  })

  test('elke vraag is een DataRequirement, in de volgorde van het advies', () => {
    const { questions } = advice(library, { signals: {} })
    expect(questions.length).toBeGreaterThan(0)
    expect(guidance({}).dataRequirement).toEqual(
      questions.map(({ signal }) => ({
        type: 'Observation',
        codeFilter: [
          {
            path: 'code',
            code: [{ system: 'https://zorgpad.invalid/fhir/CodeSystem/signalen', code: signal, display: signal }],
          },
        ],
      })),
    )
    expect(guidance({ moe: true, suf: false }).dataRequirement).toBeUndefined()
  })

  test('een rode vlag die niet is uitgesloten staat er in woorden, en als melding', () => {
    const { note, contained, evaluationMessage } = guidance({ moe: true })
    expect(note).toEqual([{ text: 'Rode vlaggen die nog niet zijn uitgesloten: Regel vlag.' }])
    expect(evaluationMessage).toEqual([{ reference: '#meldingen' }])
    expect(contained).toMatchObject([
      {
        id: 'meldingen',
        issue: [{ severity: 'warning', details: { text: 'Rode vlag, nog niet uitgesloten: Regel vlag' } }],
      },
    ])
  })

  test('het resultaat is de groep; zonder aanbevelingen is er geen', () => {
    const bundle = made(library, { signals: { moe: true } })
    expect(one(bundle, 'GuidanceResponse').result?.reference).toBe(`urn:uuid:${one(bundle, 'RequestGroup').id}`)
    const nothing = made(library, { signals: {} })
    expect(one(nothing, 'GuidanceResponse').result).toBeUndefined()
    expect(resources(nothing)).toHaveLength(1)
  })

  test('wat alleen misschien volgt staat nergens', () => {
    const given: Advice = advice(library, { signals: {} })
    expect(given.possible).not.toEqual([])
    expect(requests(toBundle(given, { patient: '1', library }))).toEqual([])
  })
})

describe('het ontvangstbewijs', () => {
  const library = of(REFER)
  const input: Input = { on: '2026-03-02', signals: YES }
  const kept = receipt(library, input, advice(library), { salt: 'een sleutel die alleen voor deze test bestaat' })

  test('blijft heel, bij alles wat eruit volgde', () => {
    const bundle = made(library, {}, { receipt: kept })
    const [last] = resources(bundle).slice(-1)
    expect(last).toMatchObject({
      resourceType: 'Provenance',
      recorded: '2026-03-02T00:00:00+01:00',
      target: (bundle.entry ?? []).slice(0, -1).map(({ fullUrl }) => ({ reference: fullUrl })),
      agent: [{ who: { display: `zorgpad ${kept.engine}` } }],
      entity: [{ role: 'source', what: { reference: '#ontvangstbewijs' } }],
    })
    const data = /"data":"([^"]*)"/.exec(JSON.stringify(last))?.[1] ?? ''
    expect(JSON.parse(Buffer.from(data, 'base64').toString())).toEqual(kept)
  })

  test('zonder ontvangstbewijs geen Provenance; wie het moment weet zegt het', () => {
    expect(JSON.stringify(made(library))).not.toContain('Provenance')
    const recorded = '2026-03-02T09:12:00+01:00'
    expect(made(library, {}, { receipt: kept, recorded })).toMatchObject({ timestamp: recorded })
  })
})
