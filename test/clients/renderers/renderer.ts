import type { Questionnaire, QuestionnaireItem, QuestionnaireResponse } from 'fhir/r4.js'
import type { Locator, Page } from 'playwright-core'
import type { InputValue } from '../../../src/model/library'

/** A program of somebody else's that shows a questionnaire, lets it be filled in and gives the response. */
export interface Renderer {
  readonly name: string
  /** Its scripts, in a page without a network. */
  readonly scripts: () => Promise<readonly ({ readonly path: string } | { readonly content: string })[]>
  /** Shows a questionnaire in `#form`. In the page. */
  readonly show: (page: Page, questionnaire: Questionnaire) => Promise<void>
  /** All about one question that is shown. */
  readonly question: (page: Page, linkId: string) => Locator
  /** Comes back when it has taken over an answer: whoever is faster than it loses one. */
  readonly taken: (page: Page, linkId: string) => Promise<void>
  /** How many answers it takes over in the time there is. */
  readonly most: number
  /** What it says of a response itself; that somebody was done is the host's to know. */
  readonly status: QuestionnaireResponse['status']
  /** How it wants a day to be typed. */
  readonly typedDay: (day: string) => string
  readonly response: (page: Page) => Promise<QuestionnaireResponse>
}

/** Ticks what an option that is not there would be: the last one says that none of these is so. */
const places = ({ answerOption = [] }: QuestionnaireItem, value: InputValue): number[] => {
  const chosen = Array.isArray(value) ? value : [value]
  const all = answerOption.map(({ valueCoding }) => valueCoding?.code)
  return chosen.length === 0 ? [all.length - 1] : chosen.map((one) => all.indexOf(String(one)))
}

const answer = async (
  { question, typedDay }: Renderer,
  page: Page,
  item: QuestionnaireItem,
  value: InputValue,
): Promise<void> => {
  const box = question(page, item.linkId)
  if (item.type === 'boolean')
    return box
      .locator('input[type=radio]')
      .nth(value === true ? 0 : 1)
      .click()
  if (item.type === 'choice') {
    const boxes = box.locator(item.repeats === true ? 'input[type=checkbox]' : 'input[type=radio]')
    for (const place of places(item, value)) await boxes.nth(place).click()
    return
  }
  const field = box.locator('input').first()
  await field.fill(item.type === 'date' ? typedDay(String(value)) : String(value))
  await field.press(item.type === 'date' ? 'Enter' : 'Tab')
}

/** Answers a question as a person does: by ticking, or by typing. */
export const fillIn = async (
  renderer: Renderer,
  page: Page,
  item: QuestionnaireItem,
  value: InputValue,
): Promise<void> => {
  await answer(renderer, page, item, value)
  await renderer.taken(page, item.linkId)
}
