import type { Formula } from '../../model/condition'
import { exactText } from '../../model/dutch'
import type { Reading } from './reading'

const SIGNS = { add: '+', subtract: '−', multiply: '×', divide: '÷' } as const
type Sign = keyof typeof SIGNS

const isSum = (kind: Formula['kind']): boolean => kind === 'add' || kind === 'subtract'
const isProduct = (kind: Formula['kind']): boolean => kind === 'multiply' || kind === 'divide'
const isOne = (kind: Formula['kind']): boolean => kind === 'number' || kind === 'signal'
const isWordy = (kind: Formula['kind']): boolean => kind === 'min' || kind === 'max'

/** Whether brackets are needed around what stands left or right of a sign. */
const needsLeft = (sign: Sign, kind: Formula['kind']): boolean => isWordy(kind) || (isProduct(sign) && isSum(kind))
const NEEDS_RIGHT: Readonly<Record<Sign, (kind: Formula['kind']) => boolean>> = {
  add: isWordy,
  subtract: (kind) => isWordy(kind) || isSum(kind),
  multiply: (kind) => isWordy(kind) || isSum(kind),
  divide: (kind) => isWordy(kind) || isSum(kind) || isProduct(kind),
}

const inBrackets = (text: string, isNeeded: boolean): string => (isNeeded ? `(${text})` : text)

/** Writes a formula with the names of its signals: “(“Gewicht” − “Gewicht nu”) ÷ “Gewicht” × 100”. */
export const formulaText = (reading: Reading, formula: Formula): string => {
  switch (formula.kind) {
    case 'number':
      return exactText(formula.value)
    case 'signal':
      return `“${reading.library.signals[formula.signal]?.label ?? ''}”`
    default: {
      const { kind } = formula
      const [left, right] = [formulaText(reading, formula.left), formulaText(reading, formula.right)]
      if (kind === 'min' || kind === 'max') {
        const [one, other] = [
          inBrackets(left, !isOne(formula.left.kind)),
          inBrackets(right, !isOne(formula.right.kind)),
        ]
        return `het ${kind === 'min' ? 'kleinste' : 'grootste'} van ${one} en ${other}`
      }
      return `${inBrackets(left, needsLeft(kind, formula.left.kind))} ${SIGNS[kind]} ${inBrackets(right, NEEDS_RIGHT[kind](formula.right.kind))}`
    }
  }
}
