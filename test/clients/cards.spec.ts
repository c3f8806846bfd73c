import { assert, gen, property } from 'fast-check'
import { expect, test } from 'vitest'
import { type Cards, handle } from '../../src/cds-hooks'
import { BASE, DAY, someRecord } from '../cds-hooks/record'
import { bundledLibrary } from '../laws/arbitrary/bundled'
import { drawWith } from '../laws/arbitrary/draw'
import { problemsOf } from './validate'

const library = bundledLibrary()
const service = {
  id: 'zorgpad',
  hook: 'patient-view' as const,
  title: 'Zorgpaden',
  description: 'Wie',
  library,
  base: BASE,
}

const ask = (body: unknown) =>
  handle({ service: 'zorgpad', body }, { services: [service], on: DAY, requester: 'PractitionerRole/7' })

test('elk voorstel op een kaart is op zichzelf een geldige resource', async () => {
  const bodies: unknown[] = []
  assert(
    property(gen(), (g) => void bodies.push(someRecord(drawWith(g), library))),
    { numRuns: 60 },
  )
  const kinds = new Set<string>()
  for (const body of bodies) {
    const { cards } = (await ask(body)).body as Cards
    for (const { suggestions = [] } of cards) {
      for (const { resource } of suggestions.flatMap(({ actions }) => actions)) {
        expect(problemsOf(resource)).toEqual([])
        kinds.add(resource.resourceType)
      }
    }
  }
  expect([...kinds].sort()).toEqual(['CommunicationRequest', 'ServiceRequest', 'Task'])
})

test('een weigering is een geldige OperationOutcome', async () => {
  for (const body of ['{', {}, { hook: 'patient-view', hookInstance: '1', context: { patientId: '1' } }]) {
    expect(problemsOf((await ask(body)).body)).toEqual([])
  }
})
