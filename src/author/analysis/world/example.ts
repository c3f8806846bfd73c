import { answersOn } from '../../../evaluate/exact/answersOn'
import type { Picture } from '../../../evaluate/exact/picture'
import { exactValue } from '../../../evaluate/known/known'
import { type DayNumber, parseDay } from '../../../model/day'
import type { Diagram } from '../../../model/diagram'
import type { Answer, Input } from '../../../model/input'
import type { InputValue } from '../../../model/library'
import type { SignalProgram } from '../../../model/program'
import { INVOLVED_SIGNAL, isReserved, REPORTER_SIGNAL } from '../../../model/signal'
import { TRUE_BIT } from '../../../model/state'
import { TRUE } from '../../../model/truth'
import { KNOWN_OR_WHY } from './openSignals'
import type { World } from './world'

/** The cell of each variable on a way through a diagram. */
export type Way = ReadonlyMap<number, number>

/** Goes down a diagram to where it is true, along the first cells from which one can come there. */
const wayToTrue = (diagram: Diagram): Way | null => {
  const blind = new Set<Diagram>()
  const from = (at: Diagram): [number, number][] | null => {
    if (at.variable === null) return at.value === TRUE ? [] : null
    if (blind.has(at)) return null
    for (const [cell, part] of at.parts.entries()) {
      const rest = from(part)
      if (rest !== null) return [[at.variable, cell], ...rest]
    }
    blind.add(at)
    return null
  }
  const found = from(diagram)
  return found === null ? null : new Map(found)
}

/** What a way says of the signals of a program: values, and what is known and given. */
interface Told {
  readonly values: Map<number, InputValue>
  readonly chosen: Map<number, string[]>
  readonly abouts: Map<number, number>
}

const toldBy = (way: Way, { variables }: Picture, signals: readonly SignalProgram[], named: number): Told => {
  const told: Told = { values: new Map(), chosen: new Map(), abouts: new Map() }
  for (const [number, cell] of way) {
    const variable = variables[number]
    if (variable === undefined) continue
    const { signal, option, cells } = variable
    if (option !== 0) {
      const before = told.chosen.get(signal.index) ?? []
      told.chosen.set(signal.index, cell === 1 ? [...before, signal.options[31 - Math.clz32(option)] ?? ''] : before)
      continue
    }
    // Beyond the cells a signal stays as it is: not known.
    const state = cells[cell]
    if (state === undefined) continue
    if (signal.index >= named) told.abouts.set(signal.index, state.mask)
    told.values.set(signal.index, exactValue(signals[signal.index] ?? signal, state))
  }
  return told
}

const OTHER = '*'

/** What is known of a signal when it does not matter what. */
const anyValue = (signal: SignalProgram, on: DayNumber): InputValue | undefined => {
  const [first] = answersOn(on, signal, signal.full)
  return first === undefined ? undefined : exactValue(signal, first)
}

/** The answer about one signal; undefined when nothing is to be said of it. */
const answerOf = (
  { open }: World,
  told: Told,
  signal: SignalProgram,
  on: DayNumber,
): Answer<InputValue> | undefined => {
  const { index } = signal
  const aboutOf = (about: number | undefined): number | undefined => told.abouts.get(about ?? -1)
  const given = open.given.get(index)
  const value = told.values.get(index) ?? told.chosen.get(index)
  if (given !== undefined && aboutOf(given.whether) === TRUE_BIT) return told.values.get(given.as) ?? value
  const today = aboutOf(open.today.get(index))
  if (today === undefined) return value
  const why = KNOWN_OR_WHY[31 - Math.clz32(today)]
  if (why === 'unknown' || why === 'declined' || why === 'not-applicable') return { missing: why }
  return why === 'known' ? (value ?? anyValue(signal, on)) : undefined
}

const isUnanswered = (answer: Answer<InputValue>): boolean => typeof answer === 'object' && 'missing' in answer

/** Makes an input of a way: nothing is said in it but what the way tells. */
const inputOf = (world: World, told: Told, on: string): Input => {
  const signals: Record<string, Answer<InputValue>> = {}
  let [reporter, involved]: [string | undefined, readonly string[] | undefined] = [undefined, undefined]
  const roles = Object.keys(world.program.library.roles)
  for (const signal of world.program.signals) {
    const answer = answerOf(world, told, signal, parseDay(on) ?? 0)
    // Who reports and who is involved is told or not: an input has no reason why not.
    if (answer === undefined || (isReserved(signal.id) && isUnanswered(answer))) continue
    const other = roles.find((role) => !signal.options.includes(role))
    if (signal.id === REPORTER_SIGNAL) reporter = answer === OTHER ? other : String(answer)
    else if (signal.id === INVOLVED_SIGNAL)
      involved = (answer as readonly string[]).flatMap((role) => (role === OTHER ? (other ?? []) : role))
    else signals[signal.id] = answer
  }
  return {
    on,
    signals: signals as Input['signals'],
    ...(reporter === undefined ? {} : { reporter }),
    ...(involved === undefined ? {} : { involved }),
  }
}

/** Describes someone as a way tells, with as little as can be. */
export const exampleAlong = (world: World, picture: Picture, way: Way, on: string): Input =>
  inputOf(world, toldBy(way, picture, world.open.all, world.program.signals.length), on)

/** Describes someone for whom what was drawn is true, with as little as can be; null when there is no one. */
export const exampleIn = (world: World, picture: Picture, diagram: Diagram, on: string): Input | null => {
  const way = wayToTrue(diagram)
  return way === null ? null : exampleAlong(world, picture, way, on)
}
