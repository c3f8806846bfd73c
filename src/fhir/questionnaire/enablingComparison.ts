import type { QuestionnaireItemEnableWhen } from 'fhir/r4.js'
import { type Comparison, isReference, type Literal } from '../../model/condition'
import { parseQuantity } from '../../model/quantity'
import type { Signal } from '../../model/signal'
import { optionSystem } from '../canonical'

/** A question of which the answer decides whether another is shown. */
export interface Answered {
  readonly id: string
  readonly signal: Signal
  readonly base: string
}

interface Said {
  readonly behavior: 'all' | 'any'
  readonly when: readonly QuestionnaireItemEnableWhen[]
}

type Operator = Comparison['operator']
type Answer = Partial<QuestionnaireItemEnableWhen>

const OPPOSITE: Readonly<Partial<Record<Operator, Operator>>> = {
  is: 'isNot',
  isNot: 'is',
  atLeast: 'below',
  below: 'atLeast',
  above: 'atMost',
  atMost: 'above',
}

const SIGNS = { is: '=', isNot: '!=', atLeast: '>=', above: '>', atMost: '<=', below: '<' } as const

const isSaid = (operator: Operator): operator is keyof typeof SIGNS => Object.hasOwn(SIGNS, operator)

const answerNumber = (type: Signal['type'], operand: Literal): Answer | null => {
  const value = typeof operand === 'boolean' ? undefined : parseQuantity(operand)?.value
  if (value === undefined) return null
  if (type === 'decimal') return { answerDecimal: value }
  return Number.isInteger(value) ? { answerInteger: value } : null
}

const answerOf = ({ id, signal, base }: Answered, operand: Literal): Answer | null => {
  switch (signal.type) {
    case 'boolean':
      return typeof operand === 'boolean' ? { answerBoolean: operand } : null
    case 'choice':
    case 'choices':
      return { answerCoding: { system: optionSystem(base, id), code: String(operand) } }
    case 'integer':
    case 'decimal':
      return answerNumber(signal.type, operand)
    default:
      return null
  }
}

/** Options of an ordered choice are compared by their places. */
const PLACES: Readonly<Partial<Record<Operator, (place: number, limit: number) => boolean>>> = {
  atLeast: (place, limit) => place >= limit,
  above: (place, limit) => place > limit,
  atMost: (place, limit) => place <= limit,
  below: (place, limit) => place < limit,
}

/** Writes a comparison of an ordered choice as the options that pass it. */
const unordered = (
  { signal }: Answered,
  operator: Operator,
  operands: readonly Literal[],
): readonly Literal[] | null => {
  const passes = PLACES[operator]
  const options = Object.keys(signal.options ?? {})
  const limit = options.indexOf(String(operands[0]))
  return passes === undefined || limit === -1 ? null : options.filter((_, place) => passes(place, limit))
}

const said = (answered: Answered, operator: Operator, operands: readonly Literal[]): Said | null => {
  // “Not equal” of several answers is read in more than one way.
  if (!isSaid(operator) || (operator === 'isNot' && answered.signal.type === 'choices')) return null
  const answers = operands.map((operand) => answerOf(answered, operand)).filter((answer) => answer !== null)
  if (answers.length < operands.length || answers.length === 0) return null
  const when = answers.map((answer) => ({ question: answered.id, operator: SIGNS[operator], ...answer }))
  return { behavior: operator === 'isNot' ? 'all' : 'any', when }
}

/** Gives a comparison with the answer to a question, or its opposite, as FHIR can say it; null where it cannot. */
export const enablingComparison = (
  answered: Answered,
  { operator, operands }: Comparison,
  isNegated: boolean,
): Said | null => {
  const literals = operands.filter((operand): operand is Literal => !isReference(operand))
  const meant = isNegated ? OPPOSITE[operator] : operator
  // What a network may still agree upon is not the same everywhere.
  if (literals.length < operands.length || meant === undefined) return null
  if (answered.signal.type !== 'choice' || meant === 'is' || meant === 'isNot') return said(answered, meant, literals)
  const options = unordered(answered, meant, literals)
  return options === null ? null : said(answered, 'is', options)
}
