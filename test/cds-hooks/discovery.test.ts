import { describe, expect, test } from 'vitest'
import { type CdsService, discovery, feedback, route } from '../../src/cds-hooks'
import type { Library } from '../../src/model/library'
import { bundledLibrary } from '../laws/arbitrary/bundled'
import { discoveryViolations } from './client/discoveryViolations'
import { DAY } from './record'

const library = bundledLibrary()

const service: CdsService = {
  id: 'zorgpad',
  hook: 'patient-view',
  title: 'Zorgpaden',
  description: 'Wie en wanneer',
  library,
}

const prefetchOf = (change: Partial<CdsService> = {}): Readonly<Record<string, string>> =>
  discovery([{ ...service, ...change }]).services[0]?.prefetch ?? {}

/** The library without any code, and without what fills a signal from a record. */
const uncoded: Library = {
  ...library,
  signals: Object.fromEntries(
    Object.entries(library.signals).map(([id, { codes: _, record: __, ...signal }]) => [id, signal]),
  ),
}

describe('discovery', () => {
  test('houdt zich aan de regels, ook met alles wat een dienst kan zeggen', () => {
    const everything = {
      base: 'https://zorgpad.example/fhir',
      questionnaireUrl: 'https://zorgpad.example/',
      usageRequirements: 'FHIR R4',
    }
    for (const change of [{}, everything, { pathways: ['ondervoeding'] }, { library: uncoded }]) {
      expect(discoveryViolations(200, discovery([{ ...service, ...change }]))).toEqual([])
    }
    expect(discovery([])).toEqual({ services: [] })
  })

  test('vraagt naar de codes van de signalen die tellen, en de nieuwste eerst', () => {
    const { observations = '' } = prefetchOf()
    expect(observations).toContain('http://loinc.org|29463-7')
    expect(observations).toContain('&_sort=-date')
    // The weight counts for malnutrition, and not for whether somebody is lonely.
    expect(prefetchOf({ pathways: ['ondervoeding'] })['observations']).toContain('http://loinc.org|29463-7')
  })

  test('een zorgpad vraagt niet meer dan alle, en de rode vlaggen van alle blijven', () => {
    const codesIn = (query = ''): string[] => /code=([^&]*)/.exec(query)?.[1]?.split(',') ?? []
    const all = codesIn(prefetchOf()['observations'])
    for (const id of Object.keys(library.pathways)) {
      for (const code of codesIn(prefetchOf({ pathways: [id] })['observations'])) expect(all).toContain(code)
    }
    expect(codesIn(prefetchOf({ pathways: ['eenzaamheid'] })['observations']).length).toBeLessThan(all.length)
  })

  test('zonder codes blijft over wat nog zin heeft', () => {
    expect(prefetchOf({ library: uncoded })).toEqual({ patient: 'Patient/{{context.patientId}}' })
    expect(Object.keys(prefetchOf({ library: uncoded, questionnaireUrl: 'https://zorgpad.example/' }))).toEqual([
      'patient',
      'answers',
    ])
    expect(prefetchOf({ library: uncoded, base: 'https://zorgpad.example/fhir' })['signals']).toBe(
      'Observation?patient={{context.patientId}}&code=https://zorgpad.example/fhir/CodeSystem/signalen|&_sort=-date&_count=200',
    )
  })

  test('vraagt naar medicatie als een signaal die telt', () => {
    const counted = {
      ...uncoded,
      signals: { ...uncoded.signals, leeftijd: { ...uncoded.signals['leeftijd'], record: 'medications' } },
    } as Library
    expect(prefetchOf({ library: counted })).toMatchObject({
      medicationStatements: 'MedicationStatement?patient={{context.patientId}}&status=active&_count=200',
      medicationRequests: 'MedicationRequest?patient={{context.patientId}}&status=active&_count=200',
    })
  })

  test('dezelfde dienst mag bij twee hooks staan', async () => {
    const services = [service, { ...service, hook: 'encounter-start' as const }]
    expect(discovery(services).services.map(({ id, hook }) => [id, hook])).toEqual([
      ['zorgpad', 'patient-view'],
      ['zorgpad', 'encounter-start'],
    ])
    const body = { hook: 'encounter-start', hookInstance: 'i', context: { patientId: '1' } }
    const answer = await route({ method: 'POST', path: '/cds-services/zorgpad', body }, { services, on: DAY })
    expect(answer.status).toBe(412)
  })
})

describe('terugmelding', () => {
  const card = '4e0a3a1e-3283-4575-ab82-028d55fe2719'
  const outcomeTimestamp = '2026-03-02T09:30:00.5+01:00'
  const accepted = { card, outcome: 'accepted', acceptedSuggestions: [{ id: card }], outcomeTimestamp }
  const overrideReason = { reason: { system: 'http://example.org/', code: 'a' }, userComment: 'Liever niet' }
  const overridden = { card, outcome: 'overridden', overrideReason, outcomeTimestamp }

  test('de host krijgt haar zoals zij is, zonder wat de specificatie niet noemt', () => {
    const body = { feedback: [{ ...accepted, extension: { a: 1 } }, overridden, accepted] }
    const answer = feedback({ service: 'zorgpad', body }, { services: [service] })
    expect(answer).toEqual({ status: 200, body: undefined, feedback: [accepted, overridden, accepted] })
    expect(feedback({ service: 'zorgpad', body: JSON.stringify(body) }, { services: [service] })).toEqual(answer)
  })

  test('alle fouten worden in één keer verteld, elk met zijn plaats', () => {
    const body = { feedback: [accepted, { outcome: 'weg' }, { ...overridden, overrideReason: {} }] }
    const { status, body: answer, feedback: told } = feedback({ service: 'zorgpad', body }, { services: [service] })
    expect([status, told]).toEqual([400, undefined])
    expect(answer?.issue.flatMap(({ expression = [] }) => expression)).toEqual([
      'feedback[1].card',
      'feedback[1].outcome',
      'feedback[1].outcomeTimestamp',
      'feedback[2].overrideReason',
    ])
  })

  test('route geeft haar door, met de dienst, en alleen als zij goed is', async () => {
    const heard: unknown[] = []
    const send = (body: unknown) =>
      route(
        { method: 'POST', path: '/cds-services/zorgpad/feedback', body },
        {
          services: [service],
          on: DAY,
          onFeedback: (id, entries) => {
            heard.push([id, entries])
          },
        },
      )
    expect(await send({ feedback: [accepted] })).toEqual({ status: 200, headers: {} })
    expect((await send({ feedback: [{}] })).status).toBe(400)
    expect(heard).toEqual([['zorgpad', [accepted]]])
  })
})
