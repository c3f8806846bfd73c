import { request } from 'node:http'
import { text } from 'node:stream/consumers'
import { expect, test } from 'vitest'
import { callerOf } from '../cds-hooks/client/caller'
import { conformance } from '../cds-hooks/client/conformance'
import { asking, observationOf, person } from '../cds-hooks/record'
import { bundledLibrary } from '../laws/arbitrary/bundled'
import { serving } from './serving'
import { ran } from './terminal'

const library = bundledLibrary()

const someone = person(library, { leeftijd: 81, 'must-score': 2, gewicht: 56.4 })

const post = (address: string, body: string): Promise<Response> =>
  fetch(`${address}/cds-services/zorgpad`, { method: 'POST', body })

test('houdt zich aan elke regel van CDS Hooks', { timeout: 60_000 }, async () => {
  const { address } = await serving('--on', '2026-03-02', '--network', 'loosduinen-voorbeeld')
  const alien = { ...observationOf(library, 'gewicht', 31, { patient: 'p-2' }), id: 'o-alien' }
  const trial = { service: 'zorgpad', required: ['patient', 'observations', 'conditions'], alien }
  const report = await conformance(callerOf(address), { ...trial, requests: [someone, asking()] })
  expect(report.violations).toEqual([])
  expect(report.cards).toBeGreaterThan(0)
})

test('schrijft op wat gevraagd werd en hoe het ging, en niets van wat meekwam', { timeout: 60_000 }, async () => {
  const { address, said, end } = await serving('--json', '--on', '2026-03-02')
  await post(address, JSON.stringify(someone))
  await post(address, '{"hook": "kanarie')
  await fetch(`${address}/kanarie?kanarie=1`)
  await fetch(`${address}/health?kanarie`)
  expect(await end('SIGTERM')).toBe(0)
  const lines = said()
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
  expect(lines).toEqual([
    { address },
    { method: 'POST', path: '/cds-services/zorgpad', status: 200, ms: expect.any(Number) },
    { method: 'POST', path: '/cds-services/zorgpad', status: 400, ms: expect.any(Number) },
    { method: 'GET', path: '(ander adres)', status: 404, ms: expect.any(Number) },
    { method: 'GET', path: '/health', status: 200, ms: expect.any(Number) },
  ])
  expect(said()).not.toMatch(/kanarie|56\.4|p-1/)
})

test('een browser van elders mag vragen, en te veel wordt met een reden geweigerd', { timeout: 60_000 }, async () => {
  const { address } = await serving()
  const asked = await fetch(`${address}/cds-services/zorgpad`, { method: 'OPTIONS' })
  expect([asked.status, asked.headers.get('access-control-allow-origin')]).toEqual([204, '*'])
  expect(asked.headers.get('access-control-allow-headers')).toMatch(/authorization.*content-type/i)
  const refused = await post(address, `"${'a'.repeat(20_000_000)}"`)
  expect(refused.headers.get('access-control-allow-origin')).toBe('*')
  expect([refused.status, await refused.json()]).toMatchObject([413, { issue: [{ code: 'too-long' }] }])
  const healthy = await fetch(`${address}/health`)
  expect([healthy.status, await healthy.json()]).toEqual([200, { status: 'ok' }])
})

test('wie al aan het vragen was krijgt antwoord, ook als de server stopt', { timeout: 60_000 }, async () => {
  const { address, said, end } = await serving('--on', '2026-03-02')
  const body = JSON.stringify(someone)
  const asking = request(`${address}/cds-services/zorgpad`, { method: 'POST' })
  const answered = new Promise<{ status: number | undefined; body: string }>((resolve, reject) => {
    asking.once('error', reject)
    asking.once('response', async (response) => resolve({ status: response.statusCode, body: await text(response) }))
  })
  asking.write(body.slice(0, 10))
  await new Promise((resolve) => setTimeout(resolve, 200))
  const ended = end('SIGINT')
  await expect.poll(said).toContain('Gestopt')
  asking.end(body.slice(10))
  const { status, body: cards } = await answered
  expect([status, JSON.parse(cards).cards.length > 0]).toEqual([200, true])
  expect(await ended).toBe(0)
})

test.each([
  [['--port', 'x'], '--port is een getal van 0 tot en met 65535'],
  [['--port', '70000'], '--port is een getal van 0 tot en met 65535'],
  [['--host', '203.0.113.1'], '203.0.113.1 is geen adres van deze machine'],
  [['--network', 'nergens'], 'Het netwerk nergens bestaat niet'],
  [['--on', '2026-02-30'], '--on is geen dag'],
  [['personen.csv'], 'laat personen.csv weg'],
])('serve %j zegt wat er mis is', async (args, said) => {
  const { code, out, err } = await ran(['serve', ...args])
  expect([code, out]).toEqual([2, ''])
  expect(err).toContain(said)
})
