import { formatDay, parseDay } from '../../src/model/day'
import type { InputValue, Library } from '../../src/model/library'
import type { Signal } from '../../src/model/signal'

/** A generator of numbers from 0 to 1 that gives the same ones every run. */
const randomFrom = (seed: number) => {
  let state = seed
  return (): number => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 2 ** 32
  }
}

const RESERVED = new Set(['melder', 'betrokken'])
export const DAY = '2026-03-02'

/** Spans within which numbers are drawn, where the whole range would make nearly everyone ill. Assumptions. */
const SPANS: Readonly<Record<string, readonly [number, number]>> = {
  gewicht: [67, 73],
  'gewicht-1mnd': [67, 73],
  'gewicht-6mnd': [67, 73],
  lengte: [1.55, 1.85],
  armomtrek: [24.6, 36],
  temperatuur: [36, 38.2],
  'drinkt-nauwelijks-uren': [0, 24],
  'inname-vrijwel-niets-dagen': [0, 7],
  'chronische-medicijnen': [0, 10],
  natrium: [135, 146],
  kalium: [3.5, 5],
  glucose: [4, 8],
  ureum: [3, 9],
  'osmolaliteit-gemeten': [275, 301],
  handknijpkracht: [27, 50],
  'must-score': [0, 0],
  'mna-sf-score': [12, 14],
  'eat10-score': [0, 2],
  'sarcf-score': [0, 3],
}

const draw = (
  id: string,
  { type, options = {}, range = [0, 1], step = 1 }: Signal,
  random: () => number,
): InputValue => {
  const [low, high] = SPANS[id] ?? range
  const ids = Object.keys(options)
  switch (type) {
    case 'boolean':
      return random() < 0.05
    case 'choice':
      return ids[Math.floor(random() * ids.length)] ?? ''
    case 'choices':
      return ids.filter(() => random() < 0.05)
    case 'date':
      return formatDay((parseDay(DAY) ?? 0) - Math.floor(random() * 400))
    default: {
      const steps = Math.round((high - low) / step)
      return Number((low + Math.floor(random() * (steps + 1)) * step).toFixed(6))
    }
  }
}

/** Makes persons of whom every observed signal is answered with a chance of `known`: one in twenty says yes, numbers are uniform over a span. */
export const persons = (library: Library, count: number, known: number): Record<string, InputValue>[] => {
  const random = randomFrom(20260302)
  const observed = Object.entries(library.signals).filter(
    ([id, { derived }]) => !RESERVED.has(id) && derived === undefined,
  )
  return Array.from({ length: count }, () => {
    const answered = observed.filter(() => random() < known)
    const answers = Object.fromEntries(answered.map(([id, signal]) => [id, draw(id, signal, random)]))
    // Within the population of the pathways: else most rules would have nothing to decide.
    return { ...answers, leeftijd: 65 + Math.floor(random() * 30), woonsituatie: 'zelfstandig' }
  })
}
