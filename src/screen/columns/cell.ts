import { formatDay, parseDay } from '../../model/day'
import type { InputValue } from '../../model/library'
import type { SignalProgram } from '../../model/program'
import type { Column, NumberColumn } from '../../model/screening'

/** Tells whether a column is of numbers, and not a list of values. */
export const isNumbers = (column: Column): column is NumberColumn => !Array.isArray(column)

/** Tells whether a column can hold whole numbers only. */
export const isWholeNumbers = (column: Column): boolean =>
  isNumbers(column) && !(column instanceof Float64Array) && !(column instanceof Float32Array)

/** What stands for an option or a day that is not known in numbers: −1, as the kind of array writes it. */
export const unknownIn = (column: NumberColumn): number => {
  if (column instanceof Uint8Array) return 0xff
  if (column instanceof Uint16Array) return 0xffff
  return column instanceof Uint32Array ? 0xffffffff : -1
}

/** Reads cells as numbers: a value, a day, or the place of an option; `NaN` where nothing is known. */
export type Reading = (person: number) => number

const isCoded = ({ signal: { type } }: SignalProgram): boolean => type !== 'integer' && type !== 'decimal'

const numbersIn = (column: NumberColumn, hasCodes: boolean): Reading => {
  if (!hasCodes) return (person) => column[person] as number
  const unknown = unknownIn(column)
  return (person) => {
    const code = column[person] as number
    return code === unknown ? Number.NaN : code
  }
}

type Cells = Exclude<Column, NumberColumn>

const read =
  (cells: Cells, numberOf: (value: InputValue) => number): Reading =>
  (person) => {
    const value = cells[person]
    return value === null || value === undefined ? Number.NaN : numberOf(value)
  }

const daysIn = (cells: Cells): Reading => {
  const days = new Map<InputValue, number>()
  return read(cells, (value) => {
    const day = days.get(value) ?? parseDay(String(value)) ?? Number.NaN
    days.set(value, day)
    return day
  })
}

/** Makes the reading of the column of a signal. Of `choices` it gives the options as bits. */
export const readingOf = (signal: SignalProgram, column: Column): Reading => {
  if (isNumbers(column)) return numbersIn(column, isCoded(signal))
  const { options } = signal
  const places = new Map<InputValue, number>(options.map((option, place) => [option, place]))
  switch (signal.signal.type) {
    case 'boolean':
      return read(column, (value) => (value === true ? 1 : 0))
    case 'choice':
      return read(column, (value) => places.get(value) ?? Number.NaN)
    case 'choices':
      return read(column, (value) =>
        (Array.isArray(value) ? value : []).reduce<number>(
          (mask, option) => mask | (1 << (places.get(option) ?? 0)),
          0,
        ),
      )
    case 'date':
      return daysIn(column)
    default:
      return read(column, Number)
  }
}

/** What a number stands for; a number still where it stands for nothing. */
const decoded = ({ signal: { type }, options }: SignalProgram, code: number): InputValue => {
  if (type === 'boolean') return code === 1 || (code === 0 ? false : code)
  if (type === 'choice') return options[code] ?? code
  if (type === 'choices' && code >= 0 && code < 2 ** options.length && Number.isInteger(code))
    return options.filter((_, place) => ((code >>> place) & 1) === 1)
  return type === 'date' && Number.isInteger(code) ? formatDay(code) : code
}

/** Gives a cell as an input would have it; undefined where nothing is known. */
export const answerIn = (signal: SignalProgram, column: Column, person: number): unknown => {
  if (!isNumbers(column)) return column[person] ?? undefined
  const number = numbersIn(column, isCoded(signal))(person)
  return Number.isNaN(number) ? undefined : decoded(signal, number)
}
