import type { Operand } from '../../model/condition'
import { dayText, limitText } from '../../model/dutch'
import type { Signal } from '../../model/signal'
import { settingText } from '../setting'
import type { Reading } from './reading'

/** Writes a value with which a signal is compared: an option by its label, a number with its unit, a term, a day. */
export const operandText = ({ library, value }: Reading, operand: Operand, signal?: Signal): string => {
  const literal = value(operand)
  const option = signal?.options?.[String(literal)]
  if (option !== undefined) return `‘${option}’`
  if (signal?.type === 'date' && /^\d{4}-/.test(String(literal))) return dayText(String(literal))
  return typeof literal === 'number' ? limitText(literal, signal?.unit) : settingText(library, literal)
}

/** Puts after a text whether the network agreed on the parameters in it. */
export const marked = ({ marks }: Reading, text: string, operands: readonly Operand[], what = ''): string =>
  [text, ...marks(operands).map((mark) => `(${what}${mark})`)].join(' ')
