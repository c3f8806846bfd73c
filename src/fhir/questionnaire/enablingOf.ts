import type { QuestionnaireItemEnableWhen } from 'fhir/r4.js'
import type { Condition, SignalTest, Today } from '../../model/condition'
import type { Library } from '../../model/library'
import type { Signal } from '../../model/signal'
import { askedSignal } from './askedSignal'
import { type Answered, enablingComparison } from './enablingComparison'

/** When a question is shown: all of these hold, or any of them does. */
export interface Enabling {
  readonly behavior: 'all' | 'any'
  readonly when: readonly QuestionnaireItemEnableWhen[]
}

/** What a questionnaire asks. */
export interface Asked {
  readonly library: Library
  readonly ids: ReadonlySet<string>
  readonly base: string
}

/** What cannot be said so; it hides nothing. */
type Part = Enabling | null

const isAll = ({ behavior, when }: Enabling): boolean => behavior === 'all' || when.length === 1

const isAny = ({ behavior, when }: Enabling): boolean => behavior === 'any' || when.length === 1

// Leaving out a part shows a question more often, which is safe; showing it less often is not.
const allOf = (parts: readonly Part[]): Part => {
  const said = parts.filter((part) => part !== null)
  const joinable = said.filter(isAll)
  if (joinable.length === 0) return said[0] ?? null
  return { behavior: 'all', when: joinable.flatMap(({ when }) => when) }
}

const anyOf = (parts: readonly Part[]): Part => {
  const said = parts.filter((part) => part !== null && isAny(part)) as readonly Enabling[]
  return said.length < parts.length || said.length === 0
    ? null
    : { behavior: 'any', when: said.flatMap(({ when }) => when) }
}

const exists = (question: string, isAnswered: boolean): Enabling => ({
  behavior: 'all',
  when: [{ question, operator: 'exists', answerBoolean: isAnswered }],
})

/** In a questionnaire a question is answered, or was not asked, or cannot exist; other reasons for not knowing do not occur. */
const enablingToday = ({ id, signal }: Answered, today: Today, isNegated: boolean): Part => {
  if ('known' in today) return exists(id, today.known !== isNegated)
  const isTold = signal.onlyIf === undefined || today.missing.includes('not-applicable')
  return today.missing.includes('not-asked') && isTold ? exists(id, isNegated) : null
}

/** Tells whether an answer to a question is all there is to know about its signal: not of what is derived, or may be unreliable. */
const isAsAnswered = ({ derived, unreliableIf }: Signal): boolean => derived === undefined && unreliableIf === undefined

const enablingTest = (
  asked: Asked,
  { signal: id, comparisons, today, orUnknown }: SignalTest,
  isNegated: boolean,
): Part => {
  const signal = askedSignal(asked.library, id)
  if (signal === undefined || !asked.ids.has(id) || !isAsAnswered(signal) || orUnknown) return null
  // A comparison with what does not exist, or is not said, is false: its opposite then holds without any answer.
  const isAbsent = signal.onlyIf !== undefined || signal.optional === true
  if (isNegated && isAbsent && comparisons.length > 0) return null
  const answered: Answered = { id, signal, base: asked.base }
  const compared = comparisons.map((comparison) => enablingComparison(answered, comparison, isNegated))
  const parts = [...compared, ...today.map((one) => enablingToday(answered, one, isNegated))]
  return isNegated ? anyOf(parts) : allOf(parts)
}

const enablingPart = (asked: Asked, condition: Condition, isNegated: boolean): Part => {
  switch (condition.kind) {
    case 'test':
      return enablingTest(asked, condition, isNegated)
    case 'not':
      return enablingPart(asked, condition.of, !isNegated)
    case 'all':
    case 'any': {
      const parts = condition.of.map((part) => enablingPart(asked, part, isNegated))
      return (condition.kind === 'all') === isNegated ? anyOf(parts) : allOf(parts)
    }
    default:
      return null
  }
}

/**
 * Gives when a question is to be shown, as far as FHIR can say it of the other answers in the same questionnaire: where it is hidden its
 * condition does not hold, or is not answered yet. Null where it is always shown.
 */
export const enablingOf = (asked: Asked, condition: Condition): Enabling | null => enablingPart(asked, condition, false)
