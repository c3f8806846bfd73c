import { assert, constant, jsonValue, oneof, property, record } from 'fast-check'
import { expect, test } from 'vitest'
import { adviseSync } from '../../src/adviseSync'
import { questionnaireFor, signalsFromQuestionnaireResponse } from '../../src/fhir'
import type { Advice } from '../../src/model/advice'
import { parseDay } from '../../src/model/day'
import type { Input } from '../../src/model/input'
import { aValue } from '../laws/arbitrary/input'
import { isDerived } from '../laws/arbitrary/pool'
import { EVERYTHING, type Profile } from '../laws/arbitrary/profile'
import { lawful, runs, type Trial } from '../laws/arbitrary/trial'
import { type Answers, fill } from './fill'
import { libraryWith, ON } from './library'
import { questionnaireProblems } from './questionnaireProblems'

const someAnswers = ({ draw, world }: Trial, percent: number): Answers =>
  Object.fromEntries(
    Object.entries(world.signals).flatMap(([id, source]) => {
      if (isDerived(source) || !draw.chance(percent)) return []
      const value = aValue(draw, id, source, world.signals)
      return source.type === 'date' && (parseDay(String(value)) ?? 0) > (parseDay(ON) ?? 0) ? [] : [[id, value]]
    }),
  )

const inputOf = (answers: Answers): Input => ({
  on: ON,
  signals: Object.fromEntries(Object.entries(answers).map(([id, value]) => [id, { value, on: ON }])),
  unusable: 'not-known',
})

const sorted = (value: unknown): unknown => (Array.isArray(value) ? [...value].sort() : value)

test('a questionnaire of any library keeps to the rules of FHIR, also when it is a selection', () => {
  assert(
    lawful(EVERYTHING, 1, ({ draw, library, inputs: [input] }) => {
      const ids = draw.some(Object.keys(library.signals), 0, 4)
      const advice = adviseSync(library, input as Input)
      for (const questionnaire of [
        questionnaireFor(library),
        questionnaireFor(library, { only: ids }),
        questionnaireFor(library, { advice }),
      ])
        expect(questionnaireProblems(questionnaire)).toEqual([])
    }),
    runs(80),
  )
})

test('what is answered comes back as it was given', () => {
  assert(
    lawful(EVERYTHING, 0, (trial) => {
      const answers = someAnswers(trial, 70)
      const questionnaire = questionnaireFor(trial.library)
      const { response, hidden } = fill(questionnaire, answers, ON)
      const { input, issues, evidence } = signalsFromQuestionnaireResponse(response, trial.library, { on: ON })
      expect(issues).toEqual([])
      const shown = Object.entries(answers).filter(([id]) => hidden.every(({ linkId }) => linkId !== id))
      const expected = Object.fromEntries(shown.map(([id, value]) => [id, { value: sorted(value), on: ON }]))
      const read = Object.entries(input.signals).map(([id, answer]) => {
        const { value, on } = answer as { value: unknown; on: string }
        return [id, { value: sorted(value), on }]
      })
      expect(Object.fromEntries(read)).toEqual(expected)
      expect(Object.keys(evidence).sort()).toEqual(Object.keys(expected).sort())
    }),
    runs(150),
  )
})

type Recommendations = Advice['recommendations']

// What was given of a question that cannot exist is told on as given, and here was not given.
const unshared = (recommendations: Recommendations, hidden: readonly string[]): Recommendations =>
  recommendations.map((one) => ({ ...one, share: one.share.filter((id) => !hidden.includes(id)) }))

const told = ({ signals, questions, notices, ...advice }: Advice, hidden: readonly string[]): unknown => ({
  ...advice,
  recommendations: unshared(advice.recommendations, hidden),
  possible: unshared(advice.possible, hidden),
})

// Not what is computed with what cannot exist: that has no value, whatever was given.
const HIDING: Profile = { ...EVERYTHING, partial: false }

test('hiding a question changes nothing: whoever answers everything gets the same advice', () => {
  let hiding = 0
  assert(
    lawful(HIDING, 0, (trial) => {
      const answers = someAnswers(trial, 100)
      const { response, hidden } = fill(questionnaireFor(trial.library), answers, ON)
      // Of a date in the future there is no answer; what waits for it is open in both.
      const isAnswered = hidden.every(({ enableWhen = [] }) => enableWhen.every(({ question }) => question in answers))
      // An optional one that is absent says nothing, which is something else than being given and not existing.
      const isOptional = hidden.some(({ linkId }) => trial.world.signals[linkId]?.optional === true)
      if (!isAnswered || isOptional) return
      hiding += hidden.length
      trial.note('hidden', hidden)
      trial.note('answers', answers)
      const { input } = signalsFromQuestionnaireResponse(response, trial.library, { on: ON })
      const ids = hidden.map(({ linkId }) => linkId)
      expect(told(adviseSync(trial.library, input), ids)).toEqual(
        told(adviseSync(trial.library, inputOf(answers)), ids),
      )
    }),
    runs(250),
  )
  expect(hiding).toBeGreaterThan(20)
})

const library = libraryWith()
const { url, version } = questionnaireFor(library)

test('whatever it is given, it throws nothing, and uses nothing that is not an answer', () => {
  const answer = record(
    { valueBoolean: jsonValue(), valueCoding: jsonValue(), valueQuantity: jsonValue(), valueDate: jsonValue() },
    { requiredKeys: [] },
  )
  const item = record(
    {
      linkId: oneof(...Object.keys(library.signals).map((id) => constant<unknown>(id)), jsonValue()),
      answer: oneof(
        jsonValue(),
        constant([]),
        answer.map((one) => [one]),
      ),
      item: jsonValue(),
    },
    { requiredKeys: [] },
  )
  const response = record({
    resourceType: constant('QuestionnaireResponse'),
    id: jsonValue(),
    status: oneof(constant('completed'), jsonValue()),
    questionnaire: oneof(constant(`${url}|${version}`), jsonValue()),
    authored: oneof(constant(ON), jsonValue()),
    subject: jsonValue(),
    item: oneof(
      jsonValue(),
      item.map((one) => [one]),
    ),
  })
  assert(
    property(oneof(jsonValue(), response), (json) => {
      const { input, issues } = signalsFromQuestionnaireResponse(json, library, { on: ON })
      adviseSync(library, input)
      for (const { message, path } of issues) expect([message, path]).not.toContain('')
    }),
    { numRuns: 2000 },
  )
})

test('a response of a hundred thousand items deep is read', () => {
  let item: unknown = { linkId: 'valt', answer: [{ valueBoolean: true }] }
  for (let depth = 0; depth < 100_000; depth += 1) item = { linkId: 'groep', item: [item] }
  const response = {
    resourceType: 'QuestionnaireResponse',
    status: 'completed',
    questionnaire: `${url}|${version}`,
    authored: ON,
    item: [item],
  }
  const { input } = signalsFromQuestionnaireResponse(response, library, { on: ON })
  expect(input.signals).toEqual({ valt: { value: true, on: ON } })
})
