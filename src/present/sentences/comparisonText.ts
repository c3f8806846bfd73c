import { ORDER_WORDS } from '../../model/comparedWords'
import type { Comparison, Operand, OrderOperator } from '../../model/condition'
import type { Signal } from '../../model/signal'
import { listText } from '../../model/words'
import { marked, operandText } from './operandText'
import type { Reading } from './reading'

const DATES: Readonly<Record<OrderOperator, string>> = {
  atLeast: 'op of na',
  above: 'na',
  atMost: 'op of voor',
  below: 'voor',
}

const AGO: Readonly<Record<Exclude<Comparison['operator'], OrderOperator | 'is' | 'isNot'>, OrderOperator>> = {
  agoAtLeast: 'atLeast',
  agoAbove: 'above',
  agoAtMost: 'atMost',
  agoBelow: 'below',
}

const isOrder = (operator: Comparison['operator']): operator is OrderOperator => operator in ORDER_WORDS

const equalText = (reading: Reading, signal: Signal, { operator, operands }: Comparison): string => {
  const isNot = operator === 'isNot'
  if (signal.type === 'boolean') {
    const wanted = operands.map((operand) => reading.value(operand) !== isNot)
    return listText(
      [...new Set(wanted)].map((value) => (value ? 'ja' : 'nee')),
      'of',
    )
  }
  const words = operands.map((operand) => operandText(reading, operand, signal))
  if (signal.type === 'choices') {
    if (!isNot) return listText(words, 'of')
    return words.length === 1 ? `niet ${words[0]}` : `geen van ${listText(words)}`
  }
  if (isNot) return `iets anders dan ${listText(words, 'of')}`
  return signal.type === 'choice' ? listText(words, 'of') : `precies ${listText(words, 'of')}`
}

const MET: Readonly<Record<OrderOperator, (place: number, limit: number) => boolean>> = {
  atLeast: (place, limit) => place >= limit,
  above: (place, limit) => place > limit,
  atMost: (place, limit) => place <= limit,
  below: (place, limit) => place < limit,
}

/** Names the options that an ordered choice may have: “ten minste matig” leaves a reader to look up what comes after. */
const optionsText = (reading: Reading, signal: Signal, operator: OrderOperator, operand: Operand): string => {
  const options = Object.keys(signal.options ?? {})
  const limit = options.indexOf(String(reading.value(operand)))
  const met = options.filter((_, place) => MET[operator](place, limit))
  const words = met.map((option) => operandText(reading, option, signal))
  return words.length === 0 ? 'geen van de mogelijkheden' : listText(words, 'of')
}

const orderText = (reading: Reading, signal: Signal, operator: OrderOperator, operand: Operand): string =>
  signal.type === 'choice'
    ? optionsText(reading, signal, operator, operand)
    : `${(signal.type === 'date' ? DATES : ORDER_WORDS)[operator]} ${operandText(reading, operand, signal)}`

/** Writes what one comparison asks of a signal: “ten minste 4 kg”, “‘Matig’ of ‘Hoog’”, “meer dan 6 weken geleden”. */
export const comparisonText = (reading: Reading, signal: Signal, comparison: Comparison): string => {
  const { operator, operands } = comparison
  if (operator === 'is' || operator === 'isNot')
    return marked(reading, equalText(reading, signal, comparison), operands)
  const [operand = ''] = operands
  if (isOrder(operator)) {
    const what = signal.type === 'choice' ? 'grens ' : ''
    return marked(reading, orderText(reading, signal, operator, operand), operands, what)
  }
  const term = operandText(reading, operand)
  return marked(reading, `${ORDER_WORDS[AGO[operator]]} ${term} geleden`, operands)
}
