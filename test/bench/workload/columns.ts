import { parseDay } from '../../../src/model/day'
import type { InputValue } from '../../../src/model/library'
import type { Column, Table } from '../../../src/model/screening'
import type { PlainSignal } from '../plain/plain'
import type { World } from './world'

const NOT_THERE = -1

const coded = ({ type, options }: PlainSignal, value: InputValue | undefined): number => {
  if (type === 'integer' || type === 'decimal') return value === undefined ? Number.NaN : Number(value)
  if (value === undefined) return NOT_THERE
  if (type === 'date') return parseDay(String(value)) ?? NOT_THERE
  if (type === 'choices')
    return (value as readonly string[]).reduce((bits, one) => bits | (1 << options.indexOf(one)), 0)
  return type === 'boolean' ? Number(value) : options.indexOf(String(value))
}

/** Only these hold `NaN`. */
const roomFor = ({ type, mayBeMissing }: PlainSignal, length: number): Float64Array | Int32Array | Int8Array => {
  if (type === 'decimal' || (type === 'integer' && mayBeMissing)) return new Float64Array(length)
  const isWide = type === 'integer' || type === 'date' || type === 'choices'
  return isWide ? new Int32Array(length) : new Int8Array(length)
}

const columnOf = (signal: PlainSignal, { answers, times }: World): Column => {
  const { id } = signal
  const column = roomFor(signal, answers.length * times)
  answers.forEach((one, person) => {
    column[person] = coded(signal, one[id])
  })
  for (let time = 1; time < times; time += 1) column.copyWithin(time * answers.length, 0, answers.length)
  return column
}

/** Makes the columns of all that is observed, as a data frame would hand them over. */
export const columnsOf = (world: World): Table =>
  Object.fromEntries(world.plain.observed.map((signal) => [signal.id, columnOf(signal, world)])) as Table
