import { formatDay } from '../../../src/model/day'
import { toNumber } from '../../../src/model/decimal'
import type { InputValue } from '../../../src/model/library'
import type { Program, SignalProgram } from '../../../src/model/program'
import { isReserved } from '../../../src/model/signal'
import { type Answers, completed, today } from './complete'
import { drawPerson, randomFrom } from './persons'

const anyOf = <T>(values: readonly T[], random: () => number): T => values[Math.floor(random() * values.length)] as T

const LONGEST_AGO = 800
const MOST_WEIGHT = 300

/** Near a number that is compared with half of the time: that is where verdicts part. */
const anyNumber = ({ signal, cutoffs }: SignalProgram, random: () => number): number => {
  const { step = 1 } = signal
  const [low, high] = signal.range ?? [0, 1]
  const near = cutoffs.filter((cutoff) => cutoff >= low && cutoff <= high)
  const value =
    near.length > 0 && random() < 0.5
      ? anyOf(near, random) + (Math.floor(random() * 3) - 1) * step
      : low + Math.floor(random() * (Math.round((high - low) / step) + 1)) * step
  return Number((Math.round(Math.min(high, Math.max(low, value)) / step) * step).toFixed(6))
}

const anything = (signal: SignalProgram, random: () => number): InputValue => {
  switch (signal.signal.type) {
    case 'boolean':
      return random() < 0.5
    case 'choice':
      return anyOf(signal.options, random)
    case 'choices':
      return signal.options.filter(() => random() < 0.3)
    case 'date':
      return formatDay(today - Math.floor(random() * LONGEST_AGO))
    default:
      return toNumber(anyNumber(signal, random))
  }
}

const firstComplete = (program: Program, count: number, draw: () => Answers): Answers[] => {
  const complete: Answers[] = []
  while (complete.length < count) {
    const one = completed(program, draw())
    if (one !== null) complete.push(one)
  }
  return complete
}

/** Makes complete persons as a neighbourhood might have them: by the prevalences. */
export const usualPersons = (program: Program, count: number): Answers[] => {
  const random = randomFrom(20260302)
  return firstComplete(program, count, () => drawPerson(program.library, 1, random))
}

/** Makes complete persons of whom anything may be the case, so that every rule applies to some: to compare verdicts with. */
export const unusualPersons = (program: Program, count: number): Answers[] => {
  const random = randomFrom(20260303)
  const observed = program.signals.filter(({ id, derivation }) => derivation === null && !isReserved(id))
  return firstComplete(program, count, () => {
    const drawn = Object.fromEntries(observed.map((signal) => [signal.id, anything(signal, random)]))
    // A weight of some months ago near that of today: else nobody loses between 0 and 10 %.
    const weight = Number(drawn['gewicht'])
    const before = (): number => Math.min(MOST_WEIGHT, Number((weight * (1 + random() * 0.12)).toFixed(1)))
    const leeftijd = 65 + Math.floor(random() * 30)
    return { ...drawn, 'gewicht-6mnd': before(), 'gewicht-1mnd': before(), leeftijd, woonsituatie: 'zelfstandig' }
  })
}
