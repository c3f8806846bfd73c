import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { bundledLibrary } from '../laws/arbitrary/bundled'
import { drawWith } from '../laws/arbitrary/draw'
import { callerOf } from './client/caller'
import { conformance } from './client/conformance'
import { asking, observationOf, person, someRecord } from './record'
import { type Running, started } from './server'

const library = bundledLibrary()

/** Somebody with a red flag, something that a pathway says, and much that is not known. */
const someone = person(library, {
  leeftijd: 81,
  woonsituatie: 'zelfstandig',
  snaq65: 'rood',
  'suicidale-uiting': true,
})

const trial = {
  service: 'zorgpad',
  required: ['patient', 'observations', 'conditions', 'signals', 'answers'],
  alien: { ...observationOf(library, 'suicidaal-direct-gevaar', true, { patient: 'p-2' }), id: 'o-alien' },
}

const drawn = fc.sample(
  fc.gen().map((g) => someRecord(drawWith(g), library)),
  60,
)

describe.each(['node-http.mjs', 'express.mjs', 'fastify.mjs'])('%s', (file) => {
  let server: Running
  beforeAll(async () => {
    server = await started(file)
  })
  afterAll(() => server.stop())

  test('houdt zich aan elke regel van CDS Hooks', async () => {
    // The first of the three is tried on everyone, the others on a few: behind them is the same code.
    const some = file === 'node-http.mjs' ? drawn : drawn.slice(0, 3)
    const report = await conformance(callerOf(server.address), { ...trial, requests: [someone, asking(), ...some] })
    expect(report.violations).toEqual([])
    expect(report.cards).toBeGreaterThan(some.length)
    expect(report.slowest).toBeGreaterThan(0)
  })

  test('schrijft niets op van wat het kreeg', () => {
    expect(server.said()).toBe('')
  })

  test('weigert wat te groot is, met een reden', async () => {
    const { status, body } = await callerOf(server.address).post('/cds-services/zorgpad', `"${'a'.repeat(15_000_000)}"`)
    expect(status).toBe(413)
    expect(body).toMatchObject({ resourceType: 'OperationOutcome', issue: [{ code: 'too-long' }] })
  })

  test('zegt waar het wel moet, bij een ander adres of een andere methode', async () => {
    const caller = callerOf(server.address)
    const wrongMethod = await caller.get('/cds-services/zorgpad')
    expect(wrongMethod).toMatchObject({ status: 405, body: { resourceType: 'OperationOutcome' } })
    const wrongPath = await caller.post('/cds-services/zorgpad/feedback/nog-iets', {})
    expect(wrongPath).toMatchObject({ status: 404, body: { resourceType: 'OperationOutcome' } })
  })
})
