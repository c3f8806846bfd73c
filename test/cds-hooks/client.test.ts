import { expect, test } from 'vitest'
import type { Caller } from './client/caller'
import { cardViolations } from './client/cardViolations'
import { conformance } from './client/conformance'
import { discoveryViolations } from './client/discoveryViolations'
import { refusalViolations } from './client/refusalViolations'
import type { Json } from './client/violation'
import { asking } from './record'

// A client that finds nothing wrong says nothing: each of its rules is seen to refuse what breaks it.

const UUID = '4e0a3a1e-3283-4575-ab82-028d55fe2719'
const resource = { resourceType: 'Task', status: 'draft', intent: 'proposal', for: { reference: 'Patient/p-1' } }
const action = { type: 'create', description: 'Zet klaar', resource }
const suggestion = { label: 'Bel', uuid: 'e56e1945-20b3-4393-8503-a1a20fd73152', actions: [action] }
const link = { label: 'Bron', url: 'https://example.org/', type: 'absolute' }
const card = {
  uuid: UUID,
  summary: 'Bel de huisarts.',
  detail: '**Waarom**\n\n- Omdat\n',
  indicator: 'info',
  source: { label: 'Zorgpad, versie 1', url: 'https://example.org/' },
  suggestions: [suggestion],
  selectionBehavior: 'any',
  overrideReasons: [{ system: 'http://example.org/', code: 'a', display: 'Niet nu' }],
  links: [link],
}

const cards = (change: Json): Json => ({ cards: [{ ...card, ...change }] })
const suggesting = (change: Json): Json => cards({ suggestions: [{ ...suggestion, ...change }] })
const acting = (change: Json): Json => suggesting({ actions: [{ ...action, ...change }] })

test('een goede kaart, en geen kaart, zijn goed', () => {
  expect(cardViolations(200, cards({}), 'p-1')).toEqual([])
  expect(cardViolations(200, { cards: [] }, 'p-1')).toEqual([])
})

const BROKEN_CARDS: readonly (readonly [rule: string, why: string, body: unknown])[] = [
  ['C1', 'geen cards', {}],
  ['C1', 'cards is null', { cards: null }],
  ['C1', 'een kaart als tekst', { cards: ['tekst'] }],
  ['C2', 'geen summary', cards({ summary: undefined })],
  ['C2', 'een lege summary', cards({ summary: '  ' })],
  ['C2', '140 tekens', cards({ summary: 'a'.repeat(140) })],
  ['C2', 'twee regels', cards({ summary: 'een\ntwee' })],
  ['C3', 'een oude indicator', cards({ indicator: 'hard-stop' })],
  ['C4', 'geen source', cards({ source: undefined })],
  ['C4', 'source zonder label', cards({ source: { url: 'https://example.org/' } })],
  ['C4', 'een los pad als source.url', cards({ source: { label: 'x', url: '/pad' } })],
  ['C4', 'geen webadres als source.url', cards({ source: { label: 'x', url: 'javascript:alert(1)' } })],
  ['cds-resp-6', 'voorstellen zonder keuze', cards({ selectionBehavior: undefined })],
  ['cds-resp-6', 'een onbekende keuze', cards({ selectionBehavior: 'all' })],
  [
    'cds-resp-1',
    'twee aanbevolen van hoogstens één',
    cards({
      selectionBehavior: 'at-most-one',
      suggestions: [suggestion, { ...suggestion, uuid: UUID.replace('4', '5') }].map((one) => ({
        ...one,
        isRecommended: true,
      })),
    }),
  ],
  ['cds-resp-2', 'delete zonder resourceId', acting({ type: 'delete', resource: undefined })],
  ['cds-resp-2', 'delete met resource', acting({ type: 'delete', resourceId: 'Task/1' })],
  ['cds-resp-3', 'appContext bij een gewone link', cards({ links: [{ ...link, appContext: 'x' }] })],
  ['cds-resp-4', 'een reden zonder display', cards({ overrideReasons: [{ system: 'http://e.org/', code: 'a' }] })],
  ['cds-resp-5', 'een actie zonder description', acting({ description: undefined })],
  ['cds-resp-7', 'een onbekende actionSelectionBehavior', suggesting({ actionSelectionBehavior: 'some' })],
  ['C6', 'een onbekende actie', acting({ type: 'modify' })],
  ['C6', 'create zonder resource', acting({ resource: undefined })],
  ['C6', 'een voorstel zonder label', suggesting({ label: undefined })],
  ['C6', 'een actie als tekst', suggesting({ actions: ['tekst'] })],
  ['C7', 'een voorstel voor een ander', acting({ resource: { ...resource, for: { reference: 'Patient/p-2' } } })],
  ['C7', 'een voorstel voor niemand', acting({ resource: { ...resource, for: undefined } })],
  [
    'C7',
    'een verwijzing in het luchtledige',
    acting({ resource: { ...resource, focus: { reference: `urn:uuid:${UUID}` } } }),
  ],
  ['C7', 'geen resourceType', acting({ resource: { ...resource, resourceType: undefined } })],
  ['C8', 'een link zonder label', cards({ links: [{ ...link, label: undefined }] })],
  ['C8', 'een onbekende soort link', cards({ links: [{ ...link, type: 'relative' }] })],
  ['C8', 'een link met een los pad', cards({ links: [{ ...link, url: 'pad' }] })],
  ['C9', 'een reden zonder system', cards({ overrideReasons: [{ code: 'a', display: 'x' }] })],
  ['C9', 'een reden zonder code', cards({ overrideReasons: [{ system: 'http://e.org/', display: 'x' }] })],
  ['C10', 'een kaart zonder uuid', cards({ uuid: undefined })],
  ['C10', 'een uuid die er geen is', cards({ uuid: 'kaart-1' })],
  ['C10', 'een voorstel zonder uuid', suggesting({ uuid: undefined })],
  ['C10', 'twee keer dezelfde uuid', suggesting({ uuid: UUID })],
  ['C11', 'systemActions', { ...cards({}), systemActions: [action] }],
  ['C12', 'HTML', cards({ detail: 'a <b>b</b>' })],
  ['C12', 'een script', cards({ detail: '<script>alert(1)</script>' })],
  ['C12', 'een afgebroken tag', cards({ detail: 'a <img src=x onerror=alert(1)\n>' })],
  ['C12', 'een commentaar', cards({ detail: 'a <!-- b --> c' })],
  ['C12', 'een link', cards({ detail: '[a](javascript:alert(1))' })],
  ['C12', 'een vanzelf gemaakte link', cards({ detail: 'zie www.example.org' })],
  ['C12', 'een afbeelding', cards({ detail: '![a](https://example.org/a.png)' })],
  ['C12', 'een kop', cards({ detail: '# kop' })],
  ['C12', 'code', cards({ detail: '`code`' })],
  ['C13', 'null', cards({ detail: null })],
  ['C13', 'een lege tekst', cards({ detail: '' })],
  ['C13', 'een lege lijst', cards({ links: [] })],
  ['C13', 'een leeg object', acting({ resource: { ...resource, focus: {} } })],
]

test.each(BROKEN_CARDS)('%s wordt gezien: %s', (rule, _, body) => {
  expect(cardViolations(200, body, 'p-1').map((one) => one.rule)).toContain(rule)
})

test('een andere status dan 200 is geen antwoord met kaarten', () => {
  expect(cardViolations(500, cards({}), 'p-1').map(({ rule }) => rule)).toEqual(['C1'])
})

const service = {
  hook: 'patient-view',
  id: 'a',
  description: 'b',
  title: 'c',
  prefetch: { patient: 'Patient/{{context.patientId}}' },
}
const serving = (change: Json): Json => ({ services: [{ ...service, ...change }] })
const asked = (query: unknown): Json => serving({ prefetch: { a: query } })

test.each([
  'Patient/{{context.patientId}}',
  'Observation?patient={{context.patientId}}&code=http://loinc.org|1-8,http://loinc.org|2-6&_sort=-date&_count=50',
  'Observation?patient={{context.patientId}}&code:in=http://example.org/lijst&date=ge2025-01-01',
  'PractitionerRole/{{userPractitionerRoleId}}',
])('een toegestane vraag is goed: %s', (query) => {
  expect(discoveryViolations(200, asked(query))).toEqual([])
})

test('geen diensten is ook een antwoord', () => {
  expect(discoveryViolations(200, { services: [] })).toEqual([])
})

const BROKEN_DISCOVERY: readonly (readonly [rule: string, why: string, body: unknown])[] = [
  ['D1', 'geen lijst', { services: {} }],
  ['D1', 'een lijst zonder object', []],
  ['D2', 'geen hook', serving({ hook: undefined })],
  ['D2', 'geen id', serving({ id: '' })],
  ['D2', 'geen description', serving({ description: undefined })],
  ['D2', 'een dienst als tekst', { services: ['a'] }],
  ['D3', 'prefetch als lijst', serving({ prefetch: ['Patient'] })],
  ['D3', 'een vraag als object', asked({})],
  ['D3', 'een onbekend token', asked('Patient/{{context.medication.id}}')],
  ['D3', 'een token dat niet sluit', asked('Patient/{{context.patientId')],
  ['D3', '_include', asked('Observation?patient={{context.patientId}}&_include=Observation:encounter')],
  ['D3', 'een keten', asked('Observation?patient.name=x')],
  ['D3', 'een andere modifier', asked('Observation?patient={{context.patientId}}&code:text=x')],
  ['D3', 'een datum met ne', asked('Observation?patient={{context.patientId}}&date=ne2025-01-01')],
  [
    'D3',
    'sort uit het voorbeeld van de specificatie',
    asked('Observation?patient={{context.patientId}}&sort:desc=date'),
  ],
  ['D3', 'een heel adres', asked('https://fhir.example/Patient/1')],
  ['D4', 'null', serving({ title: null })],
  ['D4', 'een leeg prefetch', serving({ prefetch: {} })],
]

test.each(BROKEN_DISCOVERY)('%s wordt gezien: %s', (rule, _, body) => {
  expect(discoveryViolations(200, body).map((one) => one.rule)).toContain(rule)
})

const outcome = {
  resourceType: 'OperationOutcome',
  issue: [{ severity: 'error', code: 'required', details: { text: 'hook ontbreekt' } }],
}
const wanted = { rule: 'R1', status: 400, names: 'hook' }

test('een goede weigering is goed', () => {
  expect(refusalViolations(400, outcome, wanted)).toEqual([])
})

test.each([
  ['een andere status', 500, outcome],
  ['een antwoord met kaarten', 200, { cards: [] }],
  ['geen OperationOutcome', 400, { error: 'hook' }],
  ['zonder issue', 400, { ...outcome, issue: [] }],
  ['zonder tekst', 400, { ...outcome, issue: [{ severity: 'error', code: 'required', diagnostics: 'hook' }] }],
  ['zonder de naam', 400, { ...outcome, issue: [{ severity: 'error', code: 'required', details: { text: 'fout' } }] }],
])('een weigering: %s wordt gezien', (_, status, body) => {
  expect(refusalViolations(status, body, wanted).map(({ rule }) => rule)).toContain('R1')
})

/** A server that always says the same, whatever is asked. */
const saying = (status: number, body: unknown): Caller => {
  const got = async () => ({ status, body, text: JSON.stringify(body), milliseconds: 1 })
  return { get: got, post: got }
}

/** A server that repeats what it is sent. */
const echoing: Caller = {
  get: async () => ({ status: 200, body: { services: [] }, text: '', milliseconds: 1 }),
  post: async (_, body) => ({ status: 200, body: { cards: [] }, text: JSON.stringify(body), milliseconds: 1 }),
}

const trial = { service: 'a', requests: [asking()], required: ['patient'], alien: resource }
const rulesBroken = async (caller: Caller): Promise<Set<string>> =>
  new Set((await conformance(caller, trial)).violations.map(({ rule }) => rule))

test('wie altijd kaarten geeft, weigert niets van wat geweigerd moet worden', async () => {
  const broken = await rulesBroken(saying(200, cards({})))
  for (const rule of ['D1', 'R1', 'R2', 'R3', 'R6', 'R7', 'C10', 'cds-fb-1', 'cds-fb-2', 'cds-fb-3'])
    expect(broken).toContain(rule)
})

test('wie altijd weigert, geeft geen kaarten en neemt geen terugmelding aan', async () => {
  const broken = await rulesBroken(saying(400, outcome))
  for (const rule of ['D1', 'C1', 'F1', 'R7']) expect(broken).toContain(rule)
})

test('wie herhaalt wat hij kreeg, verraadt het token en hangt af van vorm en volgorde', async () => {
  const broken = await rulesBroken(echoing)
  for (const rule of ['R4', 'R5', 'R9', 'R6']) expect(broken).toContain(rule)
})

test('wie een ander meetelt, wisselt per keer of op volgorde let, wordt gezien', async () => {
  let turn = 0
  const changing: Caller = {
    ...echoing,
    post: async () => {
      turn += 1
      const body = { cards: [{ ...card, summary: `Kaart ${turn}.` }] }
      return { status: 200, body, text: JSON.stringify(body), milliseconds: 1 }
    },
  }
  const broken = await rulesBroken(changing)
  for (const rule of ['R8', 'C14', 'R6']) expect(broken).toContain(rule)
})
