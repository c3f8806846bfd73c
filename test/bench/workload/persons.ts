import { formatDay, parseDay } from '../../../src/model/day'
import type { InputValue, Library } from '../../../src/model/library'
import { isReserved, type Signal } from '../../../src/model/signal'
import prevalences from './prevalences.json'

/** A generator of numbers from 0 to 1 that gives the same ones every run. */
export const randomFrom = (seed: number) => {
  let state = seed
  return (): number => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 2 ** 32
  }
}

export const DAY = '2026-03-02'

interface Prevalence {
  /** Chance of a yes, or of each of several options. */
  readonly yes?: number
  /** Span within which a number is drawn, where the whole range would make nearly everyone ill. */
  readonly from?: number
  readonly to?: number
  readonly source: string
}

const signals: Readonly<Record<string, Prevalence>> = prevalences.signals
const otherwise: Prevalence = prevalences.otherwise

/** Draws an answer by the prevalences. */
export const draw = (
  id: string,
  { type, options = {}, range = [0, 1], step = 1 }: Signal,
  random: () => number,
): InputValue => {
  const { yes = otherwise.yes ?? 0, from, to } = signals[id] ?? otherwise
  const [low, high] = [from ?? range[0], to ?? range[1]]
  const ids = Object.keys(options)
  switch (type) {
    case 'boolean':
      return random() < yes
    case 'choice':
      return ids[Math.floor(random() * ids.length)] ?? ''
    case 'choices':
      return ids.filter(() => random() < yes)
    case 'date':
      return formatDay((parseDay(DAY) ?? 0) - Math.floor(random() * 400))
    default: {
      const steps = Math.round((high - low) / step)
      return Number((low + Math.floor(random() * (steps + 1)) * step).toFixed(6))
    }
  }
}

/** Draws a person of whom every observed signal is answered with a chance of `known`: by the prevalences, and numbers uniform over a span. */
export const drawPerson = (library: Library, known: number, random: () => number): Record<string, InputValue> => {
  const observed = Object.entries(library.signals).filter(
    ([id, { derived }]) => !isReserved(id) && derived === undefined,
  )
  const answered = observed.filter(() => random() < known)
  const answers = Object.fromEntries(answered.map(([id, signal]) => [id, draw(id, signal, random)]))
  // Within the population of the pathways: else most rules would have nothing to decide.
  return { ...answers, leeftijd: 65 + Math.floor(random() * 30), woonsituatie: 'zelfstandig' }
}
