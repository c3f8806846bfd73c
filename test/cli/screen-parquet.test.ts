import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { parquetWriteBuffer } from 'hyparquet-writer'
import { expect, test } from 'vitest'
import { ranOn } from './apart'
import { TYPES } from './population'

import { folderWith } from './workplace'

type Columns = Parameters<typeof parquetWriteBuffer>[0]

const signalsOf = async (columns: Columns, ...more: readonly string[]): Promise<readonly unknown[]> => {
  const bytes = new Uint8Array(parquetWriteBuffer(columns))
  const place = await folderWith({ ...TYPES, 'p.parquet': bytes })
  const out = join(place, 'uit.ndjson')
  const args = ['screen', join(place, 'p.parquet'), '--library', place, '--on', '2026-03-02', '--plan', '--out', out]
  expect(await ranOn('p.parquet', [...args, ...more])).toMatchObject({ code: 0, err: '' })
  return (await readFile(out, 'utf8'))
    .trim()
    .split('\n')
    .map((line) => {
      const { key, advice } = JSON.parse(line) as { key?: unknown; advice: { signals: Record<string, unknown> } }
      return { ...(key === undefined ? {} : { key }), ...advice.signals }
    })
}

const NOT_ASKED = { missing: 'not-asked' }

test.each(['FLOAT', 'DOUBLE'] as const)('getallen als %s zijn wat zij waren, en NaN is niet bekend', async (type) => {
  const columnData = [{ name: 'gewicht', data: [64.1, Number.NaN, 120.5], type }]
  const found = await signalsOf({ columnData })
  expect(found).toMatchObject([{ gewicht: { value: 64.1 } }, {}, { gewicht: { value: 120.5 } }])
  expect((found[1] as Record<string, unknown>)['gewicht'] ?? NOT_ASKED).toEqual(NOT_ASKED)
})

test('ja en nee als getallen, een dag als dag, en een getal van 64 bits', async () => {
  const columnData = [
    { name: 'moe', data: [0, 1], type: 'INT32' as const },
    { name: 'jaren', data: [80n, 81n], type: 'INT64' as const },
    { name: 'sinds', data: [new Date('2026-02-02'), new Date('1969-12-31')] },
  ]
  const schema = [
    { name: 'root', num_children: 3 },
    { name: 'moe', type: 'INT32' as const, repetition_type: 'REQUIRED' as const },
    { name: 'jaren', type: 'INT64' as const, repetition_type: 'REQUIRED' as const },
    { name: 'sinds', type: 'INT32' as const, converted_type: 'DATE' as const, repetition_type: 'REQUIRED' as const },
  ]
  expect(await signalsOf({ columnData: columnData.map(({ name, data }) => ({ name, data })), schema })).toMatchObject([
    { moe: { value: false }, jaren: { value: 80 }, sinds: { value: '2026-02-02' } },
    { moe: { value: true }, jaren: { value: 81 }, sinds: { value: '1969-12-31' } },
  ])
})

test('een sleutel van 64 bits blijft heel', async () => {
  const columnData = [
    { name: 'nr', data: [9_007_199_254_740_993n, 2n], type: 'INT64' as const },
    { name: 'moe', data: [true, false], type: 'BOOLEAN' as const },
  ]
  const place = await folderWith({ ...TYPES, 'p.parquet': new Uint8Array(parquetWriteBuffer({ columnData })) })
  const out = join(place, 'uit.ndjson')
  await ranOn('p.parquet', ['screen', join(place, 'p.parquet'), '--library', place, '--key', 'nr', '--out', out])
  expect(await readFile(out, 'utf8')).toMatch(/^\{"line":1,"key":9007199254740993,.*\n\{"line":2,"key":2,/)
})

test('ingepakt, in groepen en met kolommen die niet gelezen worden', async () => {
  const columnData = [
    { name: 'naam', data: Array.from({ length: 5000 }, (_, nth) => `Persoon ${nth}`), type: 'STRING' as const },
    { name: 'jaren', data: Array.from({ length: 5000 }, (_, nth) => nth % 121), type: 'INT32' as const },
  ]
  const packed = { columnData, codec: 'GZIP' as const, compressors: { GZIP: (bytes: Uint8Array) => gzipSync(bytes) } }
  const found = await signalsOf({ ...packed, rowGroupSize: 1234 })
  expect(found).toHaveLength(5000)
  expect(found[4999]).toMatchObject({ jaren: { value: 4999 % 121 } })
})
