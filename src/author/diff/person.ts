import { adviseSync } from '../../adviseSync'
import type { Advice } from '../../model/advice'
import { checkValue } from '../../model/checkValue'
import { parseDay } from '../../model/day'
import type { Input } from '../../model/input'
import type { Library } from '../../model/library'
import { InputError } from '../../model/problem'
import { INVOLVED_SIGNAL, isReserved, REPORTER_SIGNAL, type Signal } from '../../model/signal'
import type { Side, Sides } from './sides'

/** What is said of a person, by the names that signals have now; the reserved signals among them. */
export type Answers = Readonly<Record<string, unknown>>

const valuesIn = (answer: unknown): readonly unknown[] => {
  if (typeof answer !== 'object' || answer === null || Array.isArray(answer)) return [answer]
  return 'value' in answer ? [answer.value] : []
}

const isPossible = (signal: Signal | undefined, answer: unknown, on: string): boolean =>
  signal !== undefined && valuesIn(answer).every((value) => checkValue(signal, value, parseDay(on)) === null)

// A role that no condition names stands for all of these.
const roleOf = ({ roles }: Library, role: unknown, named: readonly string[]): string =>
  role === '*' ? (Object.keys(roles).find((one) => !named.includes(one)) ?? '') : String(role)

const reservedIn = ({ library, program }: Side, answers: Answers): Partial<Input> => {
  const optionsOf = (id: string): readonly string[] => program.signals[program.index.get(id) ?? -1]?.options ?? []
  const [reporter, involved] = [answers[REPORTER_SIGNAL], answers[INVOLVED_SIGNAL]]
  return {
    ...(reporter === undefined ? {} : { reporter: roleOf(library, reporter, optionsOf(REPORTER_SIGNAL)) }),
    ...(Array.isArray(involved)
      ? { involved: involved.map((role) => roleOf(library, role, optionsOf(INVOLVED_SIGNAL))) }
      : {}),
  }
}

/** Tells one side of a person: by its own names, and without what it does not know. */
export const inputOn = (side: Side, { on, network }: Sides, answers: Answers): Input => {
  const signals = Object.entries(answers).flatMap(([now, answer]) => {
    const own = isReserved(now) ? undefined : side.ownOf(now)
    return own !== undefined && isPossible(side.library.signals[own], answer, on) ? [[own, answer]] : []
  })
  return {
    on,
    signals: Object.fromEntries(signals) as Input['signals'],
    ...(network === undefined ? {} : { network }),
    ...reservedIn(side, answers),
  }
}

/** What both sides advise for one person. */
export interface Advised {
  readonly before: Advice
  readonly after: Advice
}

/** Asks both sides for their advice; null for a person that one of them refuses. */
export const advisedBy = (sides: Sides, answers: Answers): Advised | null => {
  const advice = (side: Side): Advice => adviseSync(side.library, inputOn(side, sides, answers))
  try {
    return { before: advice(sides.before), after: advice(sides.after) }
  } catch (error) {
    if (error instanceof InputError) return null
    throw error
  }
}
