import { assert, gen, property } from 'fast-check'
import { describe, expect, test } from 'vitest'
import { adviseSync } from '../../src/adviseSync'
import { toBundle, toPlanDefinition } from '../../src/fhir'
import type { Advice } from '../../src/model/advice'
import { receipt } from '../../src/replay'
import { bundledLibrary, someAnswers } from '../laws/arbitrary/bundled'
import { drawWith } from '../laws/arbitrary/draw'
import { advice, withRules } from '../plan/world'
import { problemsOf } from './validate'

const library = bundledLibrary()
const salt = 'een sleutel die alleen voor deze test bestaat'

const FROM = ['Observation/1', 'Condition/2', 'QuestionnaireResponse/3', 'MedicationStatement/4', 'Patient/1'] as const

/** Every signal came from somewhere, from another kind of resource each. */
const evidenceOf = ({ signals }: Advice): Record<string, { reference: string; on: string }> =>
  Object.fromEntries(
    Object.keys(signals).map((id, place) => [
      id,
      { reference: FROM[place % FROM.length] ?? FROM[0], on: '2026-03-01' },
    ]),
  )

const WANTED = 2_000

test(`${WANTED} resources uit adviezen op het meegeleverde zorgpad zijn geldig`, () => {
  const kinds = new Set<string>()
  let made = 0
  assert(
    property(gen(), (g) => {
      if (made >= WANTED) return
      const draw = drawWith(g)
      const input = someAnswers(draw, library)
      const given = adviseSync(library, input)
      const bundle = toBundle(given, {
        patient: '1',
        ...(draw.chance(80) ? { library } : {}),
        ...(draw.chance(50) ? { requester: 'PractitionerRole/7' } : {}),
        ...(draw.chance(70) ? { evidence: evidenceOf(given) } : {}),
        ...(draw.chance(30) ? { receipt: receipt(library, input, given, { salt }) } : {}),
      })
      // A Bundle is validated with all that is in it.
      expect(problemsOf(bundle)).toEqual([])
      made += bundle.entry?.length ?? 0
      for (const { resource } of bundle.entry ?? []) kinds.add(resource?.resourceType ?? '')
    }),
    { numRuns: 500 },
  )
  expect(made).toBeGreaterThanOrEqual(WANTED)
  expect([...kinds].sort()).toEqual([
    'CommunicationRequest',
    'DetectedIssue',
    'GuidanceResponse',
    'Provenance',
    'RequestGroup',
    'ServiceRequest',
    'Task',
  ])
})

describe('wat zelden voorkomt is ook geldig', () => {
  test.each([
    [
      'een tegenspraak',
      {
        a: 'when: { moe: true }, conflictsWith: [b], then: [{ refer: dietist, responsible: huisarts, within: 1 week }]',
        b: 'when: { mager: true }, then: [{ refer: apotheker, responsible: huisarts, within: 1 week }]',
      },
    ],
    [
      'iets dat wacht',
      {
        a: 'when: { moe: true }, pauses: [b], then: [{ refer: dietist, responsible: huisarts, within: 1 week }]',
        b: 'when: { mager: true }, then: [{ refer: apotheker, responsible: huisarts, within: 1 week }]',
      },
    ],
    [
      'niets om te doen',
      { a: 'when: { moe: false }, then: [{ refer: dietist, responsible: huisarts, within: 1 week }]' },
    ],
    [
      'een verwijzing met stappen',
      {
        a: 'when: { moe: true }, then: [{ refer: dietist, for: dieet, question: Kan het?, responsible: huisarts, with: [apotheker], within: 1 week, steps: [{ do: bellen, within: 2 days }, { do: zien }] }]',
      },
    ],
  ])('%s', (_, rules) => {
    const small = withRules(rules as Readonly<Record<string, string>>)
    expect(problemsOf(toBundle(advice(small), { patient: 'Patient/1', library: small }))).toEqual([])
    expect(
      problemsOf(toBundle(advice(small), { patient: 'urn:uuid:9f1c', base: 'https://zorg.example/fhir' })),
    ).toEqual([])
  })
})

describe('een PlanDefinition van elk meegeleverd zorgpad is geldig', () => {
  test.each(Object.entries(library.pathways))('%s', (id, pathway) => {
    expect(problemsOf(toPlanDefinition(pathway, { library }))).toEqual([])
    expect(problemsOf(toPlanDefinition(pathway, { id, base: 'https://zorg.example/fhir' }))).toEqual([])
  })
})
