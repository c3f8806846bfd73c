import type { InputValue } from '../../../src/model/library'

/** Beyond this a search for the smallest number takes too long. */
const MOST_QUESTIONS = 8
const MOST_PLACES = 7000

export type Answers = Readonly<Record<string, InputValue>>

/** Lists what can still settle a rule, best first. */
export type Ask = (answers: Answers) => string[]

export interface Counts {
  readonly ours: number
  readonly least: number
}

/** An answer, with how likely it is. */
export interface Likely {
  readonly value: InputValue
  readonly chance: number
}

/**
 * Counts the questions that are asked on average once something is known, and the smallest number there can be; null where that
 * cannot be searched.
 */
export const countsOf = (
  ask: Ask,
  answersOf: (id: string) => readonly Likely[],
  given: Answers = {},
): Counts | null => {
  const known = new Map<string, Counts>()
  const from = (answers: Answers): Counts | null => {
    if (known.size > MOST_PLACES) return null
    const key = JSON.stringify(Object.entries(answers).sort())
    const found = known.get(key) ?? counted(answers)
    if (found !== null) known.set(key, found)
    return found
  }
  const counted = (answers: Answers): Counts | null => {
    const questions = ask(answers)
    if (questions.length > MOST_QUESTIONS) return null
    let [ours, least] = [0, questions.length === 0 ? 0 : Number.POSITIVE_INFINITY]
    for (const [place, id] of questions.entries()) {
      const after = answersOf(id).map(({ value, chance }) => ({ chance, counts: from({ ...answers, [id]: value }) }))
      if (after.length === 0 || after.some(({ counts }) => counts === null)) return null
      const mean = (of: keyof Counts): number =>
        after.reduce((sum, { chance, counts }) => sum + chance * (counts?.[of] ?? 0), 1)
      if (place === 0) ours = mean('ours')
      least = Math.min(least, mean('least'))
    }
    return { ours, least }
  }
  return from(given)
}
