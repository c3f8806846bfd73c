import type { QuestionnaireResponse, QuestionnaireResponseItemAnswer } from 'fhir/r4.js'
import { describe, expect, test } from 'vitest'
import { adviseSync } from '../../src/adviseSync'
import { type FhirIssue, questionnaireFor, signalsFromQuestionnaireResponse } from '../../src/fhir'
import { bool } from '../contract/library'
import { libraryWith, ON } from './library'

const BASE = 'https://zorgpad.invalid/fhir'
const library = libraryWith()
const { url, version } = questionnaireFor(library)

type Answer = QuestionnaireResponseItemAnswer

/** A response that is as it should be, but for what is changed. */
const responseWith = (changes: Readonly<Record<string, unknown>> = {}): unknown => ({
  resourceType: 'QuestionnaireResponse',
  id: 'r7',
  questionnaire: `${url}|${version}`,
  status: 'completed',
  subject: { reference: 'Patient/123' },
  authored: '2026-03-01T23:15:00+01:00',
  item: [{ linkId: 'valt', answer: [{ valueBoolean: true }] }],
  ...changes,
})

const answered = (linkId: string, ...answer: readonly unknown[]): unknown =>
  responseWith({ item: [{ linkId, answer }] })

const read = (response: unknown, options: { readonly patient?: string; readonly provisional?: boolean } = {}) =>
  signalsFromQuestionnaireResponse(response, library, { on: ON, ...options })

const coding = (id: string, code: string): Answer => ({ valueCoding: { system: `${BASE}/CodeSystem/${id}`, code } })
const NONE: Answer = { valueCoding: { system: `${BASE}/CodeSystem/antwoord`, code: 'geen-van-deze' } }

/** Every remedy is a sentence of its own, after what is wrong. */
const REMEDIED = /^“?\p{Lu}.*\. \p{Lu}[^.]*\.$/u

const onlyIssue = (issues: readonly FhirIssue[]): Omit<FhirIssue, 'message'> | undefined => {
  expect(issues).toHaveLength(1)
  const [{ message, ...issue } = { message: '' }] = issues
  expect(message).toMatch(REMEDIED)
  return issue as Omit<FhirIssue, 'message'>
}

test('an answer is of the day that the response was written, and tells where it came from', () => {
  expect(read(responseWith())).toEqual({
    input: { on: ON, signals: { valt: { value: true, on: '2026-03-01' } }, unusable: 'not-known' },
    evidence: { valt: { reference: 'QuestionnaireResponse/r7', on: '2026-03-01' } },
    issues: [],
  })
})

describe('an answer', () => {
  test.each<[id: string, answers: readonly unknown[], value: unknown]>([
    ['valt', [{ valueBoolean: false }], false],
    ['aantal', [{ valueInteger: 3 }], 3],
    ['aantal', [{ valueDecimal: 3 }], 3],
    ['aantal', [{ valueQuantity: { value: 3 } }], 3],
    ['gewicht', [{ valueDecimal: 70.5 }], 70.5],
    ['gewicht', [{ valueInteger: 70 }], 70],
    ['gewicht', [{ valueQuantity: { value: 70, system: 'http://unitsofmeasure.org', code: 'kg' } }], 70],
    ['leeftijd', [{ valueQuantity: { value: 81, unit: 'jaar', code: 'a' } }], 81],
    ['leeftijd', [{ valueQuantity: { value: 81, unit: 'years' } }], 81],
    ['woont', [coding('woont', 'thuis')], 'thuis'],
    ['tekens', [coding('tekens', 'bloed')], ['bloed']],
    ['tekens', [coding('tekens', 'koorts'), coding('tekens', 'bloed')], ['koorts', 'bloed']],
    ['tekens', [coding('tekens', 'bloed'), coding('tekens', 'bloed')], ['bloed']],
    ['tekens', [NONE], []],
    ['gevallen-op', [{ valueDate: '2024-02-29' }], '2024-02-29'],
    ['zwaar', [{ valueBoolean: true }], true],
  ])('%s: %j', (id, answers, value) => {
    const { input, issues } = read(answered(id, ...answers))
    expect(issues).toEqual([])
    expect(input.signals).toEqual({ [id]: { value, on: '2026-03-01' } })
    expect(() => adviseSync(library, input)).not.toThrow()
  })

  test.each<[what: string, item: unknown]>([
    ['no answer', { linkId: 'valt' }],
    ['an empty list', { linkId: 'valt', answer: [] }],
    ['null', { linkId: 'valt', answer: [{ valueBoolean: null }] }],
    ['no value', { linkId: 'valt', answer: [{}] }],
    ['an item that is none', 'valt'],
  ])('that is empty was not asked: %s', (_, item) => {
    const { input, issues } = read(responseWith({ item: [item] }))
    expect([input.signals, issues]).toEqual([{}, []])
  })

  test('is also found within a group, and below another answer', () => {
    const below = { linkId: 'aantal', answer: [{ valueInteger: 2 }] }
    const { input } = read(
      responseWith({
        item: [
          {
            linkId: 'groep',
            item: [{ linkId: 'groep-in-groep', item: [{ linkId: 'woont', answer: [coding('woont', 'elders')] }] }],
          },
          { linkId: 'valt', answer: [{ valueBoolean: true, item: [below] }] },
        ],
      }),
    )
    expect(Object.keys(input.signals).sort()).toEqual(['aantal', 'valt', 'woont'])
  })
})

describe('an answer that is not used, while others are', () => {
  test.each<[what: string, id: string, answers: readonly unknown[], code: string]>([
    ['no yes or no', 'valt', [{ valueString: 'ja' }], 'value'],
    ['a word', 'valt', [{ valueBoolean: 'true' }], 'value'],
    ['two answers', 'aantal', [{ valueInteger: 2 }, { valueInteger: 3 }], 'value'],
    ['out of range', 'aantal', [{ valueInteger: 21 }], 'value'],
    ['not whole', 'aantal', [{ valueDecimal: 2.5 }], 'value'],
    ['too fine', 'gewicht', [{ valueDecimal: 70.55 }], 'value'],
    ['a text', 'gewicht', [{ valueString: '70' }], 'value'],
    ['another unit', 'gewicht', [{ valueQuantity: { value: 70_000, code: 'g' } }], 'unit'],
    ['no unit', 'gewicht', [{ valueQuantity: { value: 70 } }], 'unit'],
    ['a unit of what has none', 'aantal', [{ valueQuantity: { value: 3, code: 'kg' } }], 'unit'],
    ['a limit', 'gewicht', [{ valueQuantity: { value: 70, code: 'kg', comparator: '<' } }], 'value'],
    ['a quantity of nothing', 'gewicht', [{ valueQuantity: 'veel' }], 'value'],
    ['an option that is not there', 'woont', [coding('woont', 'op-straat')], 'value'],
    ['an option of another question', 'woont', [coding('loopt', 'thuis')], 'value'],
    ['an option of no system', 'woont', [{ valueCoding: { code: 'thuis' } }], 'value'],
    ['none, and something', 'tekens', [NONE, coding('tekens', 'bloed')], 'value'],
    ['none of a choice', 'woont', [NONE], 'value'],
    ['a day that is not', 'gevallen-op', [{ valueDate: '2025-02-29' }], 'value'],
    ['a year', 'gevallen-op', [{ valueDate: '2025' }], 'value'],
    ['a day to come', 'gevallen-op', [{ valueDate: '2026-03-03' }], 'future'],
  ])('%s (%s)', (_, id, answers, code) => {
    const other = id === 'woont' ? 'valt' : 'woont'
    const good = { linkId: other, answer: [other === 'valt' ? { valueBoolean: true } : coding('woont', 'thuis')] }
    const { input, issues, evidence } = read(responseWith({ item: [{ linkId: id, answer: answers }, good] }))
    expect(onlyIssue(issues)).toEqual({
      code,
      path: 'QuestionnaireResponse.item[0].answer',
      reference: 'QuestionnaireResponse/r7',
      signal: id,
    })
    expect(Object.keys(input.signals)).toEqual([other])
    expect(Object.keys(evidence)).toEqual([other])
  })

  test.each<[what: string, linkId: unknown]>([
    ['a question that is not there', 'onbekend'],
    ['the key of every object', 'constructor'],
    ['who is involved', 'betrokken'],
    ['a help text', 'aantal.hulp'],
    ['no linkId', undefined],
    ['a number', 7],
  ])('%s', (_, linkId) => {
    const { input, issues } = read(responseWith({ item: [{ linkId, answer: [{ valueBoolean: true }] }] }))
    expect(onlyIssue(issues)).toMatchObject({ code: 'other-questionnaire', path: 'QuestionnaireResponse.item[0]' })
    expect(input.signals).toEqual({})
  })

  test('what is answered twice is not used at all, wherever it stands', () => {
    const one = { linkId: 'valt', answer: [{ valueBoolean: true }] }
    const { input, issues } = read(responseWith({ item: [one, { linkId: 'groep', item: [one] }] }))
    expect(input.signals).toEqual({})
    expect(issues.map(({ code, path, signal }) => [code, path, signal])).toEqual([
      ['value', 'QuestionnaireResponse.item[0]', 'valt'],
      ['value', 'QuestionnaireResponse.item[1].item[0]', 'valt'],
    ])
  })

  test('a message never holds the answer', () => {
    const secret = 'Zwartveld'
    const { issues } = read(answered('woont', { valueString: secret }, { valueCoding: { code: secret } }))
    const unasked = read(answered(secret, { valueString: secret }))
    expect(JSON.stringify([issues, unasked.issues])).not.toContain(secret)
  })
})

describe('a response of which nothing is used', () => {
  test.each<[what: string, response: unknown, code: string, path: string]>([
    ['nothing', undefined, 'not-a-resource', ''],
    ['null', null, 'not-a-resource', ''],
    ['text', 'QuestionnaireResponse', 'not-a-resource', ''],
    ['a list', [], 'not-a-resource', ''],
    ['another resource', { resourceType: 'Observation' }, 'not-a-resource', ''],
    ['of no questionnaire', responseWith({ questionnaire: undefined }), 'other-questionnaire', '.questionnaire'],
    [
      'of another questionnaire',
      responseWith({ questionnaire: `https://elders.invalid/Questionnaire/x|${version}` }),
      'other-questionnaire',
      '.questionnaire',
    ],
    ['of no version', responseWith({ questionnaire: url }), 'other-questionnaire', '.questionnaire'],
    ['of another version', responseWith({ questionnaire: `${url}|0` }), 'other-questionnaire', '.questionnaire'],
    ['being filled in', responseWith({ status: 'in-progress' }), 'status', '.status'],
    ['stopped', responseWith({ status: 'stopped' }), 'status', '.status'],
    ['entered in error', responseWith({ status: 'entered-in-error' }), 'status', '.status'],
    ['of no status', responseWith({ status: undefined }), 'status', '.status'],
    ['of no day', responseWith({ authored: undefined }), 'no-date', '.authored'],
    ['of a month', responseWith({ authored: '2026-03' }), 'no-date', '.authored'],
    ['of a day that is not', responseWith({ authored: '2026-02-30T10:00:00Z' }), 'no-date', '.authored'],
    ['of a day to come', responseWith({ authored: '2026-03-03' }), 'future', '.authored'],
  ])('%s', (_, response, code, path) => {
    const { input, issues, evidence } = read(response)
    expect(onlyIssue(issues)).toMatchObject({ code, path: `QuestionnaireResponse${path}` })
    expect([input.signals, evidence]).toEqual([{}, {}])
  })

  test('all that is wrong with it is told at once', () => {
    const { issues } = read(responseWith({ status: 'stopped', questionnaire: undefined, authored: undefined }))
    expect(issues.map(({ code }) => code)).toEqual(['status', 'other-questionnaire', 'no-date'])
  })

  test('to the questions of another library', () => {
    const other = libraryWith({ nieuw: bool() })
    const { url: sameUrl, version: otherVersion } = questionnaireFor(other)
    const { issues } = read(responseWith({ questionnaire: `${sameUrl}|${otherVersion}` }))
    expect(onlyIssue(issues)?.code).toBe('other-questionnaire')
  })
})

test.each(['completed', 'amended'])('%s is used', (status) =>
  expect(Object.keys(read(responseWith({ status })).input.signals)).toEqual(['valt']),
)

test('what is being filled in is used when the host says so; what was stopped never is', () => {
  expect(read(responseWith({ status: 'in-progress' }), { provisional: true }).issues).toEqual([])
  expect(read(responseWith({ status: 'stopped' }), { provisional: true }).issues).toHaveLength(1)
})

test('a whole day without a time will do', () =>
  expect(read(responseWith({ authored: '2026-02-28' })).evidence['valt']?.on).toBe('2026-02-28'))

test.each<[what: string, id: unknown]>([
  ['no id', undefined],
  ['an id that is none', 'een twee/drie'],
])('without a reference there is no evidence: %s', (_, id) => {
  const { input, evidence } = read(responseWith({ id }))
  expect(Object.keys(input.signals)).toEqual(['valt'])
  expect(evidence).toEqual({})
})

describe('whose answers they are', () => {
  const about = (reference: unknown) => responseWith({ subject: { reference } })

  test.each<[patient: string, reference: string]>([
    ['123', 'Patient/123'],
    ['Patient/123', 'Patient/123'],
    ['123', 'Patient/123/_history/4'],
    ['https://epd.example/fhir/Patient/123', 'https://epd.example/fhir/Patient/123'],
  ])('%s: %s', (patient, reference) => expect(read(about(reference), { patient }).issues).toEqual([]))

  test.each<[patient: string, response: unknown]>([
    ['123', about('Patient/124')],
    ['123', about('Patient/1234')],
    ['123', about('Group/123')],
    ['123', about('https://elders.example/fhir/Patient/123')],
    ['123', about(123)],
    ['123', responseWith({ subject: undefined })],
    ['123', responseWith({ subject: { identifier: { value: '123' } } })],
    ['123', responseWith({ subject: null })],
  ])('not %s', (patient, response) => {
    const { input, issues } = read(response, { patient })
    expect(onlyIssue(issues)).toEqual({ code: 'other-patient', path: 'QuestionnaireResponse.subject' })
    expect(input.signals).toEqual({})
  })

  test('nothing else is told of somebody else', () => {
    const other = { ...(responseWith({ id: 'geheim', status: 'stopped' }) as QuestionnaireResponse), subject: {} }
    const { issues } = read(other, { patient: '123' })
    expect(issues).toHaveLength(1)
    expect(JSON.stringify(issues)).not.toContain('geheim')
  })
})
