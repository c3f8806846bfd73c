import { expect, test } from 'vitest'
import { problemsOf } from './validate'

const subject = { reference: 'Patient/1' }

const request = {
  resourceType: 'ServiceRequest',
  status: 'draft',
  intent: 'proposal',
  code: { text: 'Diëtist inschakelen' },
  subject,
}

const carePlan = { resourceType: 'CarePlan', status: 'draft', intent: 'proposal', subject }
const question = { linkId: 'a', text: 'Valt u wel eens?', type: 'boolean' }
const form = { resourceType: 'Questionnaire', status: 'draft', item: [question] }
const group = { resourceType: 'RequestGroup', status: 'draft', intent: 'proposal' }

const { subject: _subject, ...nobodys } = request
const { status: _status, ...stateless } = request
const { intent: _intent, ...aimless } = request

test.each([
  ['een conceptvoorstel', request],
  ['een zorgplan', carePlan],
  ['een vragenlijst', form],
  ['een groep', { ...group, action: [{ title: 'a', resource: { reference: 'ServiceRequest/1' } }] }],
  ['een Bundle', { resourceType: 'Bundle', type: 'collection', entry: [{ fullUrl: 'urn:uuid:a', resource: request }] }],
])('%s is goed', (_, resource) => expect(problemsOf(resource)).toEqual([]))

test.each([
  ['geen subject', nobodys],
  ['geen status', stateless],
  ['geen intent', aimless],
  ['een onbekend element', { ...request, urgency: 'hoog' }],
  ['een status die niet bestaat', { ...request, status: 'banana' }],
  ['een priority die niet bestaat', { ...request, priority: 'hoog' }],
  ['een zorgplan dat een concept wil zijn', { ...carePlan, intent: 'draft' }],
  ['een zorgplan als reflex-order', { ...carePlan, intent: 'reflex-order' }],
  ['een dag die niet bestaat', { ...request, authoredOn: '2026-13-40' }],
  ['een tijd zonder zone', { ...request, authoredOn: '2026-03-02T10:00' }],
  ['prr-1: bijzonderheden zonder code', { ...request, code: undefined, orderDetail: [{ text: 'wat' }] }],
  [
    'cpl-3: een activiteit met een verwijzing en een detail',
    {
      ...carePlan,
      activity: [{ reference: { reference: 'ServiceRequest/1' }, detail: { status: 'not-started' } }],
    },
  ],
  ['que-1: een groep zonder vragen', { ...form, item: [{ linkId: 'a', type: 'group' }] }],
  [
    'que-4: opties en een lijst',
    {
      ...form,
      item: [{ ...question, type: 'choice', answerValueSet: 'http://x/y', answerOption: [{ valueString: 'ja' }] }],
    },
  ],
  [
    'que-7: exists met iets anders dan ja of nee',
    {
      ...form,
      item: [
        question,
        { ...question, linkId: 'b', enableWhen: [{ question: 'a', operator: 'exists', answerString: 'ja' }] },
      ],
    },
  ],
  ['que-2: twee keer dezelfde linkId', { ...form, item: [question, { linkId: 'b', type: 'group', item: [question] }] }],
  [
    'qrs-1: een item en een antwoord',
    {
      resourceType: 'QuestionnaireResponse',
      status: 'completed',
      item: [{ linkId: 'a', item: [{ linkId: 'b' }], answer: [{ valueBoolean: true }] }],
    },
  ],
  [
    'rqg-1: een verwijzing en acties',
    {
      ...group,
      action: [{ resource: { reference: 'ServiceRequest/1' }, action: [{ resource: { reference: 'Task/1' } }] }],
    },
  ],
  ['een reden die een vragenlijst is', { ...request, reasonReference: [{ reference: 'QuestionnaireResponse/1' }] }],
  ['twee keer occurrence', { ...request, occurrenceDateTime: '2026-03-02', occurrencePeriod: { end: '2026-03-02' } }],
  ['een lijst van performerTypes', { ...request, performerType: [{ text: 'Diëtist' }] }],
  ['note is null', { ...request, note: null }],
  ['note is leeg', { ...request, note: [] }],
  ['een lege tekst', { ...request, note: [{ text: '' }] }],
  ['een leeg voorwerp', { ...request, reasonCode: [{}] }],
  ['undefined', { ...request, requester: undefined }],
  ['een fout in een Bundle', { resourceType: 'Bundle', type: 'collection', entry: [{ resource: nobodys }] }],
  ['een fout in wat erin zit', { ...request, contained: [{ ...carePlan, id: 'a', intent: 'draft' }] }],
])('%s wordt geweigerd', (_, resource) => expect(problemsOf(resource)).not.toEqual([]))

test.each([
  ['medplum', { ...group, action: [{ resource: subject, action: [{ resource: subject }] }] }],
  ['fhir', { ...request, status: 'banana' }],
  ['resource', { ...request, note: [] }],
])('%s weigert ook alleen', (by, resource) => {
  expect(problemsOf(resource).some((problem) => problem.startsWith(by))).toBe(true)
})
