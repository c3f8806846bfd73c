import { describe, expect, test } from 'vitest'
import { toBundle } from '../../src/fhir'
import type { Advice } from '../../src/model/advice'
import type { Input } from '../../src/model/input'
import { receipt } from '../../src/replay'
import { advice, withRules, YES } from '../plan/world'
import { all, asking, noteTexts, one, REFER, requests, resources, written } from './made'

describe('wat samenhangt', () => {
  test('wat wacht volgt in de groep op waar het op wacht', () => {
    const library = withRules({
      a: `when: { moe: true }, pauses: [b], then: [{ ${REFER} }]`,
      b: 'when: { mager: true }, then: [{ refer: apotheker, responsible: huisarts, within: 1 week }]',
    })
    const bundle = written(library)
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
    const bundle = written(library)
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
  const guidance = (signals: Input['signals']) => one(written(library, { signals }), 'GuidanceResponse')

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
    const bundle = written(library, { signals: { moe: true } })
    expect(one(bundle, 'GuidanceResponse').result?.reference).toBe(`urn:uuid:${one(bundle, 'RequestGroup').id}`)
    const nothing = written(library, { signals: {} })
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
  const library = asking(REFER)
  const input: Input = { on: '2026-03-02', signals: YES }
  const kept = receipt(library, input, advice(library), { salt: 'een sleutel die alleen voor deze test bestaat' })

  test('blijft heel, bij alles wat eruit volgde', () => {
    const bundle = written(library, {}, { receipt: kept })
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
    expect(JSON.stringify(written(library))).not.toContain('Provenance')
    const recorded = '2026-03-02T09:12:00+01:00'
    expect(written(library, {}, { receipt: kept, recorded })).toMatchObject({ timestamp: recorded })
  })
})
