import { prepare } from '../../../src/compile/prepare'
import { completionsOf } from '../../../src/evaluate/completions'
import { decideDirectly, runSync } from '../../../src/evaluate/decide'
import { situationAfter } from '../../../src/evaluate/incremental'
import { questionsFor } from '../../../src/evaluate/questions'
import { type Situation, situationOf } from '../../../src/evaluate/situation'
import { pick } from '../../../src/link/pick'
import { formatDay, parseDay } from '../../../src/model/day'
import { toNumber } from '../../../src/model/decimal'
import type { Input } from '../../../src/model/input'
import type { InputValue, Library } from '../../../src/model/library'
import type { Program, SignalProgram } from '../../../src/model/program'
import { isReserved } from '../../../src/model/signal'
import { DAY, draw, randomFrom } from '../workload/persons'

const PERSONS = 10_000
const today = parseDay(DAY) ?? 0

type Draw = (signal: SignalProgram, random: () => number) => InputValue

const anyOf = <T>(values: readonly T[], random: () => number): T => values[Math.floor(random() * values.length)] as T

/** Every stretch of answers that compare alike is as likely as any other. */
const byCell: Draw = (signal, random) => {
  const { type, range = [0, 1], step = 1 } = signal.signal
  if (type === 'boolean') return random() < 0.5
  if (type === 'choice') return anyOf(signal.options, random)
  if (type === 'choices') return signal.options.filter(() => random() < 0.5)
  if (type === 'date') return formatDay(today - Math.floor(random() * 400))
  const cells = completionsOf(signal, signal.unseen)
  if (cells.length > 0) return toNumber(anyOf(cells, random).low)
  const [low, high] = range
  return Number((low + Math.floor(random() * (Math.round((high - low) / step) + 1)) * step).toFixed(6))
}

const byPrevalence: Draw = (signal, random) => {
  if (signal.id === 'woonsituatie') return 'zelfstandig'
  if (signal.id === 'leeftijd') return 65 + Math.floor(random() * 30)
  return draw(signal.id, signal.signal, random)
}

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

/** More persons tell little more, and of each every question is left out once. */
const PERSONS_LEFT_OUT = 500

/**
 * Counts, on average, the questions that no order can do without: with all others answered, a rule is still open. Whoever knew
 * every answer beforehand would have to ask these too.
 */
const neededBy = (program: Program, people: readonly ReadonlyMap<number, InputValue>[]): number => {
  const asked = program.signals.filter(isAsked)
  const isNeeded = (answers: ReadonlyMap<number, InputValue>, { index }: SignalProgram): boolean => {
    const known = [...answers].filter(([other]) => other !== index)
    const signals = Object.fromEntries(known.map(([other, value]) => [program.signals[other]?.id ?? '', value]))
    const input: Input = { on: DAY, involved: [], signals: signals as Input['signals'] }
    const situation = runSync(situationOf(program, input, today), decideDirectly)
    return placeOf(program, input, situation, best).ask === index
  }
  const some = people.slice(0, PERSONS_LEFT_OUT)
  const needed = some.map((answers) => asked.filter((signal) => isNeeded(answers, signal)).length)
  return needed.reduce((sum, count) => sum + count, 0) / some.length
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
  const program = prepare(pick(library, [id]) as Library, null)
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
    const needed = neededBy(program, people)
    const percent = (part: number, whole: number): string => `${Math.round((100 * part) / whole)} %`
    return row([
      id,
      name,
      ours.toFixed(1),
      `${written.toFixed(1)} (${percent(ours, written)})`,
      `${leftOut.toFixed(1)} (${percent(ours, leftOut)})`,
      `${needed.toFixed(1)} (${percent(needed, written)})`,
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
      'needed in any order',
      'everything',
    ]),
    row(['---', '---', '---', '---', '---', '---', '---']),
    ...Object.keys(library.pathways).flatMap((id) => compared(library, id, count)),
  ].join('\n')
