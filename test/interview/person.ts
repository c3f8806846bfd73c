import { createInterview } from '../../src/interview'
import type { Advice } from '../../src/model/advice'
import type { Input } from '../../src/model/input'
import type { Interview } from '../../src/model/interview'
import type { InputValue, Library } from '../../src/model/library'
import type { Draw } from '../laws/arbitrary/draw'
import { aValue } from '../laws/arbitrary/input'
import type { World } from '../laws/arbitrary/world'

/** Answers every question about one person, always the same. */
export type Person = (signal: string) => InputValue

/** Draws a person of whom all that may be asked is so. */
export const aPerson = (draw: Draw, { signals }: World): Person => {
  const drawn = new Map(Object.entries(signals).map(([id, source]) => [id, aValue(draw, id, source, signals)]))
  return (signal) => {
    const value = drawn.get(signal)
    if (value === undefined) throw new Error(`asked for ${signal}`)
    return value
  }
}

/** Answers as the person, but now and then gives no value, puts off or goes back. */
export const aTurn = (draw: Draw, person: Person, interview: Interview): void => {
  const question = interview.next()
  if (question === null) return
  if (draw.chance(15)) interview.skip()
  else if (draw.chance(20)) interview.answer({ missing: draw.one(['unknown', 'declined', 'not-applicable'] as const) })
  else interview.answer(person(question.signal))
}

/** More than any interview of a generated library takes. */
const MOST_TURNS = 200

/** Answers until there is no question; `skipping` puts off so many in a hundred. */
export const interviewed = (
  draw: Draw,
  library: Library,
  context: Omit<Input, 'signals'>,
  person: Person,
  skipping = 0,
) => {
  const interview = createInterview(library, context)
  for (let turn = 0; turn < MOST_TURNS; turn += 1) {
    const question = interview.next()
    if (question === null) return interview
    if (draw.chance(skipping)) interview.skip()
    else interview.answer(person(question.signal))
  }
  throw new Error('the questions never end')
}

/** All that a host sees of an interview. */
export const shown = (interview: Interview): string =>
  JSON.stringify([interview.next(), interview.advice, interview.progress, interview.input, interview])

export const statesOf = ({ pathways }: Advice): Readonly<Record<string, string>> =>
  Object.fromEntries(pathways.flatMap(({ rules }) => rules.map(({ id, state }) => [id, state])))
