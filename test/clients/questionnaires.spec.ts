import { assert, gen, property } from 'fast-check'
import { expect, test } from 'vitest'
import { adviseSync } from '../../src/adviseSync'
import { questionnaireFor } from '../../src/fhir'
import { bundledLibrary, someAnswers } from '../laws/arbitrary/bundled'
import { drawWith } from '../laws/arbitrary/draw'
import { problemsOf } from './validate'

const library = bundledLibrary()

test('de vragenlijst van alles wat te vragen is, is geldig', () => {
  const questionnaire = questionnaireFor(library)
  expect(questionnaire.item?.length).toBeGreaterThan(100)
  expect(problemsOf(questionnaire)).toEqual([])
})

test('de vragenlijst bij elk advies is geldig', () => {
  let items = 0
  assert(
    property(gen(), (g) => {
      const questionnaire = questionnaireFor(library, {
        advice: adviseSync(library, someAnswers(drawWith(g), library)),
      })
      items += questionnaire.item?.length ?? 0
      expect(problemsOf(questionnaire)).toEqual([])
    }),
    { numRuns: 40 },
  )
  expect(items).toBeGreaterThan(1_000)
})
