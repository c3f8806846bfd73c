import { parseDay } from './day'
import { isMultiple } from './decimal'
import { exactText, limitText, unitText } from './dutch'
import type { ProblemCode } from './problem'
import type { Signal } from './signal'

/** What is wrong with a value; the value itself is never named, as it could identify a person. */
export interface Fault {
  readonly code: ProblemCode
  readonly message: string
}

const kindOf = (value: unknown): string => {
  if (value === null) return 'niets'
  if (Array.isArray(value)) return 'een lijst'
  const kinds: Readonly<Record<string, string>> = {
    string: 'tekst',
    number: 'een getal',
    boolean: 'ja of nee',
    undefined: 'niets',
  }
  return kinds[typeof value] ?? 'een groep velden'
}

const wrongType = (expected: string, value: unknown): Fault => ({
  code: 'wrong-type',
  message: `verwacht ${expected}, hier staat ${kindOf(value)}.`,
})

const optionList = (options: Readonly<Record<string, string>>): string => Object.keys(options).join(', ')

const checkOption = (options: Readonly<Record<string, string>>, value: unknown): Fault | null => {
  if (typeof value !== 'string') return wrongType(`een van: ${optionList(options)}`, value)
  return Object.hasOwn(options, value)
    ? null
    : { code: 'unknown-option', message: `deze keuze bestaat niet; kies uit: ${optionList(options)}.` }
}

const checkNumber = ({ type, unit, step, range }: Signal, value: unknown): Fault | null => {
  if (typeof value !== 'number' || !Number.isFinite(value)) {
    const name = unitText(unit)
    return wrongType(name === '' ? 'een getal' : `een getal (${name})`, value)
  }
  if (range !== undefined && (value < range[0] || value > range[1])) {
    return {
      code: 'out-of-range',
      message: `buiten het bereik van ${exactText(range[0])} tot en met ${limitText(range[1], unit)}.`,
    }
  }
  const finest = step ?? (type === 'integer' ? 1 : undefined)
  if (finest === undefined || isMultiple(value, finest)) return null
  return { code: 'too-fine', message: `fijner dan gemeten kan worden; rond af op ${limitText(finest, unit)}.` }
}

const checkDay = (value: unknown, today: number | null): Fault | null => {
  if (typeof value !== 'string') return wrongType('een datum als 2026-03-02', value)
  const day = parseDay(value)
  if (day === null) return { code: 'bad-date', message: 'deze dag bestaat niet of is niet geschreven als 2026-03-02.' }
  return today !== null && day > today ? { code: 'future', message: 'deze dag ligt na de dag van het advies.' } : null
}

/** Finds what is wrong with the value of a signal; null when nothing is. */
export const checkValue = (signal: Signal, value: unknown, today: number | null): Fault | null => {
  switch (signal.type) {
    case 'boolean':
      return typeof value === 'boolean' ? null : wrongType('true of false', value)
    case 'choice':
      return checkOption(signal.options ?? {}, value)
    case 'choices': {
      if (!Array.isArray(value))
        return wrongType(`een lijst met keuzes uit: ${optionList(signal.options ?? {})}`, value)
      return value.map((option) => checkOption(signal.options ?? {}, option)).find((fault) => fault !== null) ?? null
    }
    case 'date':
      return checkDay(value, today)
    default:
      return checkNumber(signal, value)
  }
}
