import { type ColumnSource, parquetWriteBuffer } from 'hyparquet-writer'
import type { InputValue } from '../../src/model/library'
import { changed, SMALL } from './library'
import type { Texts } from './workplace'

/** A person as a row; null is not known. */
export type Row = Readonly<Record<string, InputValue | null>>

/** The small library with a signal of each type. */
export const TYPES: Texts = changed(
  changed(
    SMALL,
    'signalen.yaml',
    'signals:\n',
    `signals:
  graad: { label: Graad, ask: 'Hoe erg?', type: choice, options: { laag: Laag, 'heel-hoog': Heel hoog }, domain: shared }
  hulp: { label: Hulp, ask: 'Wie helpt?', type: choices, options: { buur: Buur, kind: Kind }, domain: shared }
  jaren: { label: Jaren, ask: 'Hoe oud?', type: integer, unit: '1', step: 1, range: [0, 120], domain: shared }
  gewicht: { label: Gewicht, ask: 'Hoe zwaar?', type: decimal, unit: kg, step: 0.1, range: [20, 200], domain: shared }
  sinds: { label: Sinds, ask: 'Sinds wanneer?', type: date, domain: shared, formerly: [sinds-wanneer] }
`,
  ),
  'pad.yaml',
  'rules:\n',
  `rules:
  oud-en-zwaar:
    title: Oud en zwaar
    when: { jaren: { atLeast: 80 }, gewicht: { atLeast: 64.1 } }
    then: [{ refer: huisarts, question: Hoe zwaar?, responsible: melder, within: 1 working day }]
    why: Een proef.
    source: [bron]
  lang-en-alleen:
    title: Lang en alleen
    when: { any: [{ sinds: { ago: { atLeast: 1 month } } }, { hulp: { is: buur } }, { graad: heel-hoog }] }
    then: [{ do: Bel., responsible: melder, within: 2 weeks }]
    why: Een proef.
    source: [bron]
`,
)

/** Persons of whom everything is known, everything is not, and something is. */
export const PERSONS: readonly Row[] = [
  { nr: 'a1', moe: true, mager: true, graad: 'laag', hulp: ['kind'], jaren: 80, gewicht: 64.1, sinds: '2026-02-02' },
  {
    nr: 'a2',
    moe: false,
    mager: null,
    graad: 'heel-hoog',
    hulp: ['buur', 'kind'],
    jaren: 79,
    gewicht: 64,
    sinds: null,
  },
  { nr: 'a3', moe: null, mager: null, graad: null, hulp: null, jaren: null, gewicht: null, sinds: null },
  { nr: 'a4', moe: true, mager: null, graad: 'laag', hulp: null, jaren: 101, gewicht: null, sinds: '2026-02-03' },
  { nr: 'a5', moe: true, mager: true, graad: null, hulp: ['kind'], jaren: 99, gewicht: 120.5, sinds: '1969-12-31' },
]

const namesIn = (rows: readonly Row[]): string[] => [...new Set(rows.flatMap((row) => Object.keys(row)))]

const cellText = (value: InputValue | null | undefined, comma: boolean): string => {
  if (value === null || value === undefined) return ''
  if (typeof value === 'boolean') return value ? 'ja' : 'nee'
  if (Array.isArray(value)) return value.join('|')
  return comma && typeof value === 'number' ? String(value).replace('.', ',') : String(value)
}

export const csvOf = (rows: readonly Row[], delimiter = ';', names = namesIn(rows)): string =>
  [names, ...rows.map((row) => names.map((name) => cellText(row[name], delimiter === ';')))]
    .map((cells) => `${cells.join(delimiter)}\n`)
    .join('')

export const ndjsonOf = (rows: readonly Row[]): string => rows.map((row) => `${JSON.stringify(row)}\n`).join('')

const TYPE_OF: Readonly<Record<string, ColumnSource['type']>> = {
  boolean: 'BOOLEAN',
  number: 'DOUBLE',
  string: 'STRING',
}

const listColumn = (name: string, data: readonly (InputValue | null)[]): ColumnSource =>
  ({ name, data: data.map((one) => (Array.isArray(one) ? [...one] : undefined)) }) as ColumnSource

/** The schema of a list of texts, as other programs write it. */
const listSchema = (name: string) => [
  { name, repetition_type: 'OPTIONAL', converted_type: 'LIST', num_children: 1 } as const,
  { name: 'list', repetition_type: 'REPEATED', num_children: 1 } as const,
  { name: 'element', type: 'BYTE_ARRAY', converted_type: 'UTF8', repetition_type: 'OPTIONAL' } as const,
]

/** Writes rows as Parquet, in groups of so many. */
export const parquetOf = (rows: readonly Row[], rowGroupSize = 2): Uint8Array => {
  const columns = namesIn(rows).map((name) => [name, rows.map((row) => row[name] ?? null)] as const)
  const columnData = columns.map(([name, data]): ColumnSource => {
    const type = TYPE_OF[typeof data.find((one) => one !== null)]
    return type === undefined ? listColumn(name, data) : { name, data: data as unknown[], type }
  })
  const schema = columnData.flatMap(({ name, type }) => {
    if (type === undefined) return listSchema(name)
    const text = type === 'STRING' ? { type: 'BYTE_ARRAY', converted_type: 'UTF8' } : { type }
    return [{ name, repetition_type: 'OPTIONAL', ...text }]
  })
  const root = { name: 'root', num_children: columnData.length }
  const withoutTypes = columnData.map(({ type: _, ...column }) => column)
  return new Uint8Array(
    parquetWriteBuffer({ columnData: withoutTypes, schema: [root, ...schema] as never, rowGroupSize }),
  )
}
