import type { Questionnaire, QuestionnaireResponse } from 'fhir/r4.js'
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

/** What the rules came to, whoever was asked what. How soon is left out: that may hang on what nobody asked, for being unknown. */
const ruled = ({ status, openRedFlags, pathways: states, recommendations }: Advice): unknown => ({
  status,
  openRedFlags,
  states,
  recommendations: recommendations.map(({ id }) => id).sort(),
})

/** Of these both tests are done. */
const FEW = 20

/** What is asked only when nothing else is left, is asked in a form of its own. */
const MOST_WAVES = 5

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

  test.each(persons.filter(({ asked }) => asked.length <= FEW))(
    '$name: the questions of an advice lead to the advice of all signals',
    async ({ context, answers }: Person) => {
      // Nobody is asked for what is only used by choice.
      const own = Object.fromEntries(
        Object.entries(answers).filter(([id]) => library.signals[id]?.optional !== true),
      ) as Answers
      let input: Input = { ...context, signals: seen(Object.fromEntries(Object.entries(own).slice(0, 3)), context.on) }
      const left = (): string[] => Object.keys(own).filter((id) => !(id in input.signals))
      for (let wave = 0; wave < MOST_WAVES; wave += 1) {
        const questionnaire = questionnaireFor(library, { advice: adviseSync(library, input), only: left() })
        if (questionnaire.item === undefined) break
        await show(questionnaire)
        await fill(questionnaire, own)
        const more = await read(context.on)
        expect(more.issues).toEqual([])
        input = { ...input, signals: { ...input.signals, ...more.input.signals } }
      }
      const told = adviseSync(library, { ...context, signals: seen(own, context.on) })
      expect(ruled(adviseSync(library, input))).toEqual(ruled(told))
    },
  )

  test('what was answered before its question went out of sight counts no more', async () => {
    const questionnaire = questionnaireFor(library, { only: ['breuk-gehad', 'breuk-op'] })
    await show(questionnaire)
    await fill(questionnaire, { 'breuk-gehad': true, 'breuk-op': '2026-01-15' })
    expect(Object.keys((await read('2026-03-02')).input.signals)).toEqual(['breuk-gehad', 'breuk-op'])
    await fill(questionnaire, { 'breuk-gehad': false })
    await renderer.question(page, 'breuk-op').waitFor({ state: 'hidden' })
    const { input } = await read('2026-03-02')
    const no = adviseSync(library, { on: '2026-03-02', signals: seen({ 'breuk-gehad': false }, '2026-03-02') })
    expect(ruled(adviseSync(library, input))).toEqual(ruled(no))
  })

  test('says of itself what it does, and asks the network for nothing', async () => {
    const { url, version } = questionnaireFor(library)
    const response = await renderer.response(page)
    expect([response.questionnaire, response.status]).toEqual([`${url}|${version}`, renderer.status])
    expect(browser.asked).toEqual([])
  })
})
