import { parseDay } from '../../../src/model/day'
import type { InputValue } from '../../../src/model/library'
import type { Column, Table } from '../../../src/model/screening'
import type { PlainSignal } from '../plain/plain'
import type { Answers } from './complete'
import type { World } from './world'

const NOT_THERE = -1

const coded = ({ type, options }: PlainSignal, value: InputValue | undefined): number => {
  if (type === 'integer' || type === 'decimal') return value === undefined ? Number.NaN : Number(value)
  if (value === undefined) return NOT_THERE
  if (type === 'date') return parseDay(String(value)) ?? NOT_THERE
  return type === 'boolean' ? Number(value) : options.indexOf(String(value))
}

/** Only these hold `NaN`. */
const roomFor = ({ type, mayBeMissing }: PlainSignal, length: number): Float64Array | Int32Array | Int8Array => {
  if (type === 'decimal' || (type === 'integer' && mayBeMissing)) return new Float64Array(length)
  return type === 'integer' || type === 'date' ? new Int32Array(length) : new Int8Array(length)
}

/** Gives the answers to one question, as a data frame would hand them over. */
export const columnOf = (signal: PlainSignal, answers: readonly Answers[]): Column => {
  const { id, type } = signal
  if (type === 'choices') return answers.map((one) => one[id] as readonly string[])
  const column = roomFor(signal, answers.length)
  answers.forEach((one, person) => {
    column[person] = coded(signal, one[id])
  })
  return column
}

/** Makes the columns of all that is observed. */
export const columnsOf = ({ plain, answers }: World): Table =>
  Object.fromEntries(plain.observed.map((signal) => [signal.id, columnOf(signal, answers)])) as Table
