import { formatDay } from '../../model/day'
import type { Signal } from '../../model/signal'
import type { Mapped } from './mapping'
import type { Reading } from './signalColumn'

type DecimalSign = ',' | '.'

/** Says how the cells of a file are written. */
export type Writing =
  | { readonly kind: 'text'; readonly decimal: DecimalSign }
  | { readonly kind: 'typed' }
  | { readonly kind: 'parquet'; readonly floats: ReadonlySet<string> }

const BOOLEANS: ReadonlyMap<string, boolean> = new Map([
  ...['true', 'ja', '1'].map((word) => [word, true] as const),
  ...['false', 'nee', '0'].map((word) => [word, false] as const),
])

const NUMBERS: Readonly<Record<DecimalSign, RegExp>> = { ',': /^[-+]?\d+(,\d+)?$/, '.': /^[-+]?\d+(\.\d+)?$/ }

/** Says how a cell of text should have been written. */
export const hintOf =
  ({ type }: Signal, writing: Writing): ((raw: unknown) => string) =>
  (raw) => {
    if (writing.kind !== 'text') return ''
    if (type === 'boolean') return ' Schrijf ja of nee, of zeg met --map wat uw woord betekent.'
    const isNumber = type === 'integer' || type === 'decimal'
    if (!isNumber || !NUMBERS[writing.decimal === ',' ? '.' : ','].test(String(raw).trim())) return ''
    return writing.decimal === ','
      ? ' Schrijf een decimale komma, of geef --decimal point.'
      : ' Schrijf een decimale punt, of geef --decimal comma.'
  }

const numberIn = (text: string, sign: DecimalSign): unknown =>
  NUMBERS[sign].test(text) ? Number(text.replace(',', '.')) : text

/** Reads a cell of a file in which everything is text. */
const textReading =
  ({ type }: Signal, sign: DecimalSign): Reading =>
  (raw) => {
    const text = String(raw).trim()
    if (text === '') return undefined
    switch (type) {
      case 'boolean':
        return BOOLEANS.get(text.toLowerCase()) ?? text
      case 'integer':
      case 'decimal':
        return numberIn(text, sign)
      case 'choices':
        return text.split('|').map((option) => option.trim())
      default:
        return text
    }
  }

/** Reads a cell that has a type of its own. */
const typedReading: Reading = (raw) => raw ?? undefined

/** A number of 32 bits, as the shortest decimal that it stands for. */
const shortest = (value: number): number => {
  for (let digits = 6; digits < 9; digits += 1) {
    const short = Number(value.toPrecision(digits))
    if (Math.fround(short) === value) return short
  }
  return value
}

/** Reads a cell of a column as Parquet has them. `isFloat`: its numbers have 32 bits. */
const parquetReading =
  ({ type }: Signal, isFloat: boolean): Reading =>
  (raw) => {
    if (raw === null || raw === undefined || Number.isNaN(raw)) return undefined
    if (raw instanceof Date) return formatDay(Math.floor(raw.getTime() / 86_400_000))
    const value = typeof raw === 'bigint' ? Number(raw) : typeof raw === 'number' && isFloat ? shortest(raw) : raw
    if (type !== 'boolean' || (value !== 0 && value !== 1)) return value
    return value === 1
  }

const plainReading = (signal: Signal, writing: Writing, column: string): Reading => {
  if (writing.kind === 'text') return textReading(signal, writing.decimal)
  return writing.kind === 'typed' ? typedReading : parquetReading(signal, writing.floats.has(column))
}

/** Makes the reading of a column: first what a mapping says of its words, then as the file is written. */
export const readingOf = (signal: Signal, writing: Writing, column: string, mapped: Mapped | undefined): Reading => {
  const plain = plainReading(signal, writing, column)
  if (mapped === undefined || (mapped.values.size === 0 && mapped.unknown.size === 0)) return plain
  return (raw) => {
    const word = String(raw).trim()
    if (mapped.unknown.has(word)) return undefined
    return mapped.values.has(word) ? mapped.values.get(word) : plain(raw)
  }
}
