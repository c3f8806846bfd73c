import { readdirSync, readFileSync } from 'node:fs'
import { gen, sample } from 'fast-check'
import type { Questionnaire, QuestionnaireItem } from 'fhir/r4.js'
import { questionnaireFor } from '../../../src/fhir'
import type { Input } from '../../../src/model/input'
import { isMap } from '../../../src/model/isMap'
import type { InputValue, Library } from '../../../src/model/library'
import { readFile } from '../../../src/read/read-file'
import { pick } from '../../../src/sync'
import { someValue } from '../../laws/arbitrary/bundled'
import { drawWith } from '../../laws/arbitrary/draw'

/** What somebody would answer. */
export interface Person {
  readonly name: string
  readonly context: Omit<Input, 'signals'>
  readonly answers: Readonly<Record<string, InputValue>>
  /** The signals that are asked, answered or not. */
  readonly asked: readonly string[]
}

const isObserved = ({ signals }: Library, id: string): boolean =>
  signals[id] !== undefined && signals[id].derived === undefined && id !== 'melder' && id !== 'betrokken'

/** Lists the signals that can be observed for a pathway. */
export const observedFor = (library: Library, pathway: string): string[] => {
  const part = pick(library, [pathway])
  return part.order.filter((id) => isObserved(part, id))
}

const allItems = (items: readonly QuestionnaireItem[]): QuestionnaireItem[] =>
  items.flatMap((item) => [item, ...allItems(item.item ?? [])])

/** Lists the questions of a questionnaire, also those in a group. */
export const questionsOf = ({ item = [] }: Questionnaire): QuestionnaireItem[] =>
  allItems(item).filter(({ type }) => type !== 'group' && type !== 'display')

/** Leaves out answers to what is only asked after another question, which is not answered: nobody could give them. */
const coherent = (library: Library, answers: Person['answers']): Person['answers'] => {
  const items = questionsOf(questionnaireFor(library, { only: Object.keys(answers) }))
  const all = questionsOf(questionnaireFor(library))
  const isReachable = (id: string): boolean => {
    const gates = all.find(({ linkId }) => linkId === id)?.enableWhen ?? []
    return gates.every(({ question }) => items.some(({ linkId }) => linkId === question))
  }
  return Object.fromEntries(Object.entries(answers).filter(([id]) => isReachable(id)))
}

const GOLDEN = new URL('../../golden/', import.meta.url)

const givenValue = (answer: unknown): InputValue | undefined => {
  const value = isMap(answer) ? answer['value'] : answer
  return value as InputValue | undefined
}

/** Reads the persons of whom a whole plan is kept. */
export const keptPersons = (library: Library): Person[] =>
  readdirSync(GOLDEN)
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => {
      const text = readFileSync(new URL(name, GOLDEN))
      const { signals, ...context } = (readFile({ name, text }).document?.data ?? { signals: {} }) as Input
      const values = Object.entries(signals)
        .map(([id, answer]) => [id, givenValue(answer)] as const)
        .filter(([id, value]) => value !== undefined && isObserved(library, id))
      const answers = coherent(library, Object.fromEntries(values) as Person['answers'])
      return { name, context, answers, asked: Object.keys(answers) }
    })

const ASKED = 20
const ANSWERED = 14

/** Draws somebody for each pathway, who answers some of its questions. */
export const drawnPersons = (library: Library): Person[] => {
  const draw = drawWith(sample(gen(), 1)[0] as Parameters<typeof drawWith>[0])
  return Object.keys(library.pathways).map((pathway) => {
    const asked = draw.some(observedFor(library, pathway), ASKED, ASKED)
    const chosen = draw.some(asked, ANSWERED, ANSWERED)
    const drawn = chosen.flatMap((id) => {
      const signal = library.signals[id]
      return signal === undefined ? [] : [[id, someValue(draw, signal)] as const]
    })
    return {
      name: `someone for ${pathway}`,
      context: { on: '2026-03-02', pathways: [pathway] },
      answers: coherent(library, Object.fromEntries(drawn)),
      asked,
    }
  })
}
