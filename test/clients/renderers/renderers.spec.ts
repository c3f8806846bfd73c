import type { Questionnaire, QuestionnaireResponse } from 'fhir/r4'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { questionnaireFor, signalsFromQuestionnaireResponse } from '../../../src/fhir'
import type { Advice } from '../../../src/model/advice'
import type { Input } from '../../../src/model/input'
import type { InputValue, Library } from '../../../src/model/library'
import { loadLibrary } from '../../../src/node'
import { adviseSync } from '../../../src/sync'
import { type Offline, offline } from '../../browser/chromium'
import { lhcForms } from './lhcForms'
import { drawnPersons, keptPersons, observedFor, type Person, questionsOf } from './persons'
import { fillIn, type Renderer } from './renderer'
import { smartForms } from './smartForms'

const library: Library = await loadLibrary('pathways')
const pathways = Object.keys(library.pathways)
const persons = [...keptPersons(library), ...drawnPersons(library)]

type Answers = Readonly<Record<string, InputValue>>

const PATIENT = 'Patient/1'

/** What a host adds that a renderer cannot know: of whom, when, and that somebody was done. */
const handedIn = (response: QuestionnaireResponse, on: string): QuestionnaireResponse => ({
  ...response,
  id: 'r1',
  status: 'completed',
  subject: { reference: PATIENT },
  authored: `${on}T10:00:00+01:00`,
})

const seen = (answers: Answers, on: string): Input['signals'] =>
  Object.fromEntries(Object.entries(answers).map(([id, value]) => [id, { value, on }]))

/** An advice without what was given of questions that were not shown. */
const without = ({ signals, ...advice }: Advice, hidden: readonly string[]): unknown => ({
  ...advice,
  signals: Object.fromEntries(Object.entries(signals).filter(([id]) => !hidden.includes(id))),
})

/** A question that comes in sight by another answer does so within this time. */
const APPEARS = 2_000

describe.each([lhcForms, smartForms])('$name', (renderer: Renderer) => {
  let browser: Offline
  let page: Page

  beforeAll(async () => {
    browser = await offline()
    page = await browser.blank()
    await page.setContent('<!doctype html><html lang="nl"><title>x</title><div id="form"></div></html>')
    for (const script of await renderer.scripts()) await page.addScriptTag(script)
  })

  afterAll(async () => {
    await browser?.close()
  })

  const show = async (questionnaire: Questionnaire): Promise<void> => {
    await renderer.show(page, questionnaire)
    const first = questionsOf(questionnaire).find(({ enableWhen }) => enableWhen === undefined)
    if (first !== undefined) await renderer.question(page, first.linkId).waitFor({ state: 'visible' })
  }

  /** Fills in what is asked, and gives the ids of what was never asked. */
  const fill = async (questionnaire: Questionnaire, answers: Answers): Promise<string[]> => {
    const hidden: string[] = []
    for (const item of questionsOf(questionnaire)) {
      const value = answers[item.linkId]
      if (value === undefined) continue
      const box = renderer.question(page, item.linkId)
      const isShown =
        item.enableWhen === undefined ||
        (await box.waitFor({ state: 'visible', timeout: APPEARS }).then(
          () => true,
          () => false,
        ))
      if (isShown) await fillIn(renderer, page, item, value)
      else hidden.push(item.linkId)
    }
    return hidden
  }

  const read = async (on: string) =>
    signalsFromQuestionnaireResponse(handedIn(await renderer.response(page), on), library, { on, patient: '1' })

  test.each(pathways)('shows every question of %s, and hides what follows on another', async (pathway) => {
    const questionnaire = questionnaireFor(library, { only: observedFor(library, pathway) })
    await show(questionnaire)
    const shown = await Promise.all(
      questionsOf(questionnaire).map(async ({ linkId }) => ({
        linkId,
        isShown: (await renderer.question(page, linkId).count()) > 0,
      })),
    )
    expect(shown).toEqual(
      questionsOf(questionnaire).map(({ linkId, enableWhen }) => ({ linkId, isShown: enableWhen === undefined })),
    )
  })

  test.each(persons.filter(({ asked }) => asked.length <= renderer.most))(
    '$name: the form says what the answers say',
    async ({ context, answers, asked }: Person) => {
      const questionnaire = questionnaireFor(library, { only: asked })
      await show(questionnaire)
      const hidden = await fill(questionnaire, answers)
      const { input, issues } = await read(context.on)
      expect(issues).toEqual([])
      expect(Object.keys(input.signals).sort()).toEqual(
        Object.keys(answers)
          .filter((id) => !hidden.includes(id))
          .sort(),
      )
      const told = adviseSync(library, { ...context, signals: seen(answers, context.on) })
      expect(without(adviseSync(library, { ...context, ...input }), hidden)).toEqual(without(told, hidden))
    },
  )
})
