import { assert, gen, property } from 'fast-check'
import { expect, test } from 'vitest'
import { adviseSync } from '../../src/adviseSync'
import { toBundle } from '../../src/fhir'
import type { Advice, Recommendation } from '../../src/model/advice'
import { viewFor } from '../../src/view'
import { aCanaryInput, aCanaryWorld, ROLE_NAMES } from '../laws/arbitrary/canaries'
import { drawWith } from '../laws/arbitrary/draw'
import { parsed } from '../laws/arbitrary/parsed'
import { EVERYTHING } from '../laws/arbitrary/profile'
import { lawful, runs } from '../laws/arbitrary/trial'
import { all, recommendationOf, requests, resources } from './made'

/** The place where the value of a signal came from, which its name gives away. */
const evidenceOf = ({ signals }: Advice) =>
  Object.fromEntries(Object.keys(signals).map((id) => [id, { reference: `Observation/${id}`, on: '2026-03-01' }]))

const idOf = ({ id }: Recommendation): string => id

const law = (wanted: number, check: (advice: Advice, bundle: ReturnType<typeof toBundle>) => void): void => {
  assert(
    lawful(EVERYTHING, 4, ({ library, inputs, note }) => {
      for (const input of inputs) {
        note('input', input)
        const advice = adviseSync(library, input)
        check(advice, toBundle(advice, { patient: '1', library, evidence: evidenceOf(advice) }))
      }
    }),
    runs(wanted),
  )
}

test('elke aanbeveling heeft precies één voorstel, en wat alleen mogelijk is geen', () => {
  let made = 0
  law(60, (advice, bundle) => {
    expect(requests(bundle).map(recommendationOf).sort()).toEqual(advice.recommendations.map(idOf).sort())
    const actions = all(bundle, 'RequestGroup').flatMap(({ action = [] }) => action)
    expect(actions.map(({ resource }) => resource?.reference).sort()).toEqual(
      requests(bundle)
        .map(({ id }) => `urn:uuid:${id}`)
        .sort(),
    )
    made += actions.length
  })
  expect(made).toBeGreaterThan(100)
})

test('alles is een concept en een voorstel, over deze patiënt en niemand anders', () => {
  law(60, (_, bundle) => {
    for (const resource of [...requests(bundle), ...all(bundle, 'RequestGroup')]) {
      expect(resource.status).toBe('draft')
      if ('intent' in resource) expect(resource.intent).toBe('proposal')
    }
    const written = JSON.stringify(bundle)
    expect([...new Set(written.match(/Patient\/[^"]*/g))]).toEqual(['Patient/1'])
    for (const one of resources(bundle)) {
      const { subject, for: whose, patient } = one as { subject?: unknown; for?: unknown; patient?: unknown }
      expect(subject ?? whose ?? patient).toEqual({ reference: 'Patient/1' })
    }
  })
})

test('verwijzingen binnen de Bundle komen uit, en elke id komt één keer voor', () => {
  law(60, (_, bundle) => {
    const urls = (bundle.entry ?? []).map(({ fullUrl }) => fullUrl)
    expect(new Set(urls).size).toBe(urls.length)
    expect(resources(bundle).map(({ id }) => `urn:uuid:${id}`)).toEqual(urls)
    const named = JSON.stringify(resources(bundle)).match(/urn:uuid:[^"]*/g) ?? []
    expect(named.filter((url) => !urls.includes(url))).toEqual([])
    const actions = all(bundle, 'RequestGroup').flatMap(({ action = [] }) => action)
    const ids = actions.map(({ id }) => id)
    for (const { relatedAction = [] } of actions) {
      expect(relatedAction.filter(({ actionId }) => !ids.includes(actionId))).toEqual([])
    }
  })
})

test('hetzelfde advies geeft dezelfde Bundle, byte voor byte', () => {
  law(30, (advice, bundle) => {
    const again = toBundle(structuredClone(advice), { patient: '1' })
    expect(JSON.stringify(again)).toBe(JSON.stringify(toBundle(advice, { patient: '1' })))
    expect(resources(again).map(({ id }) => id)).toEqual(resources(bundle).map(({ id }) => id))
    const another = toBundle(advice, { patient: '2' })
    expect(resources(another).filter(({ id }) => JSON.stringify(bundle).includes(`"${id}"`))).toEqual([])
  })
})

const CANARY = /kanarie-[a-z]+-[a-z0-9]+/g

test('een verzoek vertelt wie het krijgt niet meer dan die mag weten, en verwijst alleen naar wat mee mag', () => {
  const told = new Set<string>()
  let referred = 0
  assert(
    property(gen(), (g) => {
      const draw = drawWith(g)
      const world = aCanaryWorld(draw)
      const library = parsed(world.files)
      for (let times = 0; times < 4; times += 1) {
        const input = aCanaryInput(draw, world)
        const advice = adviseSync(library, input)
        const views = new Map(ROLE_NAMES.map((role) => [role as string, viewFor(library, advice, role)]))
        const bundle = toBundle(advice, { patient: '1', library, evidence: evidenceOf(advice) })
        for (const made of requests(bundle)) {
          const { identifier: _id, ...request } = made
          const of = advice.recommendations.find(({ id }) => id === recommendationOf(made))
          const view = views.get((of?.kind === 'refer' ? of.to : of?.responsible.role) ?? '')
          const seen = new Set(JSON.stringify([view?.recommendations, view?.signals]).match(CANARY) ?? [])
          const canaries = [...new Set(JSON.stringify(request).match(CANARY) ?? [])]
          expect(
            canaries.filter((canary) => !seen.has(canary)),
            JSON.stringify([input, request]),
          ).toEqual([])
          for (const canary of canaries) told.add(`${made.resourceType} ${canary.split('-')[1]}`)
        }
        for (const request of all(bundle, 'ServiceRequest')) {
          const of = advice.recommendations.find(({ id }) => id === recommendationOf(request))
          const evidence = [...(request.reasonReference ?? []), ...(request.supportingInfo ?? [])]
          const shared = of?.share.map((id) => `Observation/${id}`) ?? []
          expect(evidence.filter(({ reference = '' }) => !shared.includes(reference))).toEqual([])
          referred += evidence.length
        }
      }
    }),
    runs(80),
  )
  // Of what is said to the person nothing is drawn there.
  expect([...new Set([...told].map((one) => one.split(' ')[0]))].sort()).toEqual(['ServiceRequest', 'Task'])
  expect(referred).toBeGreaterThan(0)
})
