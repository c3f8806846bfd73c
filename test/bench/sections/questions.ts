import { prepare } from '../../../src/compile/prepare'
import { questionsFor } from '../../../src/evaluate/ask/questions'
import { decideDirectly, runSync } from '../../../src/evaluate/decide'
import { situationAfter } from '../../../src/evaluate/incremental'
import { type Situation, situationOf } from '../../../src/evaluate/situation'
import { pick } from '../../../src/link/pick'
import type { Input } from '../../../src/model/input'
import type { InputValue, Library } from '../../../src/model/library'
import type { Program, SignalProgram } from '../../../src/model/program'
import { isReserved } from '../../../src/model/signal'
import { byCell, byPrevalence, today } from '../asking/draws'
import { leastInAnyOrder } from '../asking/least'
import { DAY, randomFrom } from '../workload/persons'

const PERSONS = 10_000

/** What is known after some answers; the same answers in the same order come here again. */
interface Place {
  readonly situation: Situation
  readonly input: Input
  readonly ask: number | null
  readonly after: Map<string, Place>
}

type Choose = (program: Program, asked: readonly number[]) => number

/** The best first, as `advice.questions` has them. */
const best: Choose = (_, [first = -1]) => first

const isAsked = ({ derivation, id, signal }: SignalProgram): boolean =>
  derivation === null && !isReserved(id) && signal.optional !== true

/** Where a signal stands among the questions in the files. */
const placesIn = ({ library, signals, index }: Program): ReadonlyMap<number, number> => {
  const written = Object.keys(library.signals).flatMap((id) => index.get(id) ?? [])
  const asked = written.filter((one) => signals[one] !== undefined && isAsked(signals[one]))
  return new Map(asked.map((one, place) => [one, place]))
}

/** As the signals stand in the files, leaving out what cannot matter any more. */
const asWritten: Choose = (program, asked) => {
  const places = placesIn(program)
  const at = (index: number): number => places.get(index) ?? places.size
  return asked.reduce((first, index) => (at(index) < at(first) ? index : first))
}

const placeOf = (program: Program, input: Input, situation: Situation, choose: Choose): Place => {
  const { view, open, observed } = situation
  const questions = questionsFor(program, { view, open, observations: observed.observations, needs: [] }, input)
  const asked = questions.flatMap(({ signal }) => program.index.get(signal) ?? [])
  const left = asked.filter((index) => !((program.signals[index]?.id ?? '') in input.signals))
  return { situation, input, ask: left.length === 0 ? null : choose(program, left), after: new Map() }
}

const step = (program: Program, { situation, input, ask, after }: Place, value: InputValue, choose: Choose): Place => {
  const known = after.get(JSON.stringify(value))
  if (known !== undefined) return known
  const id = program.signals[ask ?? -1]?.id ?? ''
  const more: Input = { ...input, signals: { ...input.signals, [id]: value } as Input['signals'] }
  const next = runSync(situationAfter(program, situation, more, today, ask ?? -1), decideDirectly)
  const place = placeOf(program, more, next, choose)
  after.set(JSON.stringify(value), place)
  return place
}

interface Averages {
  /** How many questions are asked until nothing can change any more. */
  readonly asked: number
  /** How many there are in the files up to the last of these: what is asked by who leaves nothing out. */
  readonly reached: number
}

const averagesOf = (program: Program, people: readonly ReadonlyMap<number, InputValue>[], choose: Choose): Averages => {
  const nothing: Input = { on: DAY, involved: [], signals: {} }
  const start = runSync(situationOf(program, nothing, today), decideDirectly)
  const first = placeOf(program, nothing, start, choose)
  const places = placesIn(program)
  let [asked, reached] = [0, 0]
  for (const answers of people) {
    let [place, last] = [first, 0]
    while (place.ask !== null) {
      asked += 1
      last = Math.max(last, (places.get(place.ask) ?? 0) + 1)
      place = step(program, place, answers.get(place.ask) ?? '', choose)
    }
    reached += last
  }
  return { asked: asked / people.length, reached: reached / people.length }
}

const row = (cells: readonly (string | number)[]): string => `| ${cells.join(' | ')} |`

const compared = (library: Library, id: string, count: number): string[] => {
  const part = pick(library, [id]) as Library
  const program = prepare(part, null)
  const observed = program.signals.filter((one) => one.derivation === null && !isReserved(one.id))
  const all = observed.filter(isAsked).length
  return (
    [
      ['cells', byCell],
      ['prevalences', byPrevalence],
    ] as const
  ).map(([name, drawn]) => {
    const random = randomFrom(20260302)
    const people = Array.from(
      { length: count },
      () => new Map(observed.map((signal) => [signal.index, drawn(signal, random)] as const)),
    )
    const { asked: ours } = averagesOf(program, people, best)
    const { asked: leftOut, reached: written } = averagesOf(program, people, asWritten)
    const least = leastInAnyOrder(part, people, drawn)
    const percent = (part: number, whole: number): string => `${Math.round((100 * part) / whole)} %`
    return row([
      id,
      name,
      ours.toFixed(1),
      `${written.toFixed(1)} (${percent(ours, written)})`,
      `${leftOut.toFixed(1)} (${percent(ours, leftOut)})`,
      `${least.toFixed(1)} (${percent(least, written)})`,
      `${all} (${percent(ours, all)})`,
    ])
  })
}

/** Compares how many questions it takes until nothing can change, with the order of the files and with asking everything. */
export const questionFigures = (library: Library, count = PERSONS): string =>
  [
    `Questions until nothing can change, on average over ${count} persons per pathway.`,
    '',
    row([
      'pathway',
      'population',
      'asked',
      'in the order of the files',
      'the same, needless ones left out',
      'at least, in any order',
      'everything',
    ]),
    row(['---', '---', '---', '---', '---', '---', '---']),
    ...Object.keys(library.pathways).flatMap((id) => compared(library, id, count)),
  ].join('\n')
