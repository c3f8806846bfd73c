import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { array, assert, asyncProperty, constantFrom, integer, nat, record } from 'fast-check'
import { describe, expect, test } from 'vitest'
import { runs } from '../laws/arbitrary/trial'
import { ranOn } from './apart'
import { csvOf, ndjsonOf, parquetOf, type Row, TYPES } from './population'
import { workingIn } from './workplace'

const ROWS: readonly Row[] = Array.from({ length: 40 }, (_, nth) => ({
  nr: `p${nth}`,
  moe: nth % 3 === 0 ? null : nth % 2 === 0,
  jaren: nth % 7 === 0 ? null : 60 + nth,
  gewicht: 60 + nth / 10,
  graad: ['laag', 'heel-hoog', null][nth % 3] ?? null,
  sinds: nth % 5 === 0 ? null : '2026-02-02',
}))

const FILES: Readonly<Record<string, Uint8Array>> = {
  csv: Buffer.from(csvOf(ROWS, ',')),
  ndjson: Buffer.from(ndjsonOf(ROWS)),
  parquet: parquetOf(ROWS, 10),
}

const damage = array(
  record({ kind: constantFrom('change', 'remove', 'insert'), at: nat(), byte: integer({ min: 0, max: 255 }) }),
  { minLength: 1, maxLength: 6 },
)

type Damage = readonly { readonly kind: string; readonly at: number; readonly byte: number }[]

const damaged = (bytes: Uint8Array, harm: Damage): Uint8Array => {
  const all = [...bytes]
  for (const { kind, at, byte } of harm) {
    const place = at % all.length
    if (kind === 'change') all[place] = byte
    else if (kind === 'remove') all.splice(place, 1)
    else all.splice(place, 0, byte)
  }
  return Uint8Array.from(all)
}

const linesIn = async (file: string): Promise<readonly { readonly line: number }[]> =>
  (await readFile(file, 'utf8'))
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as { line: number })

/** The numbers of the lines that are not blank, as whoever opens the file counts them. */
const numbersIn = (bytes: Uint8Array): number[] =>
  new TextDecoder()
    .decode(bytes)
    .split('\n')
    .flatMap((text, place) => (text.trim() === '' ? [] : [place + 1]))

/** Lists the numbers of the rows that go in. A stray quote may make one row of several lines. */
const rowsIn = (format: string, bytes: Uint8Array): readonly number[] | null => {
  if (format === 'parquet') return ROWS.map((_, place) => place + 1)
  if (format === 'csv' && bytes.includes(0x22)) return null
  return numbersIn(bytes).slice(format === 'csv' ? 1 : 0)
}

const expectAllThere = async (format: string, bytes: Uint8Array): Promise<void> => {
  await workingIn({ ...TYPES, [`p.${format}`]: bytes }, async (place) => {
    const [out, rejects] = [join(place, 'uit.ndjson'), join(place, 'fout.ndjson')]
    const files = ['--out', out, '--rejects', rejects, '--library', place, '--on', '2026-03-02']
    const {
      code,
      out: shown,
      err,
    } = await ranOn(`p.${format}`, ['screen', join(place, `p.${format}`), ...files, '--json'])
    expect(err).not.toContain('niet had mogen gebeuren')
    if (code === 2) {
      const there = await readdir(place)
      expect(there.filter((name) => name.includes('ndjson') && !name.startsWith('p.'))).toEqual([])
      return
    }
    const [used, unused] = [await linesIn(out), await linesIn(rejects)]
    const { persons, read } = JSON.parse(shown) as { persons: number; read: { rejected: number } }
    expect([used.length, unused.length, code]).toEqual([persons, read.rejected, unused.length === 0 ? 0 : 1])
    const numbers = [...used, ...unused].map(({ line }) => line).sort((left, right) => left - right)
    const expected = rowsIn(format, bytes)
    if (expected === null) expect(new Set(numbers).size).toBe(numbers.length)
    else expect(numbers).toEqual(expected)
  })
}

// A column that cannot be read may take half a minute before that is certain.
const PATIENCE = 900_000

describe.each(Object.entries(FILES))('wat er ook met een bestand is gebeurd (%s)', (format, bytes) => {
  test(
    'elke regel die erin gaat komt eruit, of staat bij wat niet gebruikt is',
    async () => {
      await assert(
        asyncProperty(damage, (harm) => expectAllThere(format, damaged(bytes, harm))),
        runs(format === 'parquet' ? 30 : 60),
      )
    },
    PATIENCE,
  )

  test('ook als het ergens ophoudt', async () => {
    await assert(
      asyncProperty(nat(bytes.length - 1), (length) => expectAllThere(format, bytes.subarray(0, length))),
      runs(format === 'parquet' ? 10 : 20),
    )
  })

  test('onbeschadigd is alles te gebruiken', async () => {
    await workingIn({ ...TYPES, [`p.${format}`]: bytes }, async (place) => {
      const args = ['screen', join(place, `p.${format}`), '--library', place, '--on', '2026-03-02']
      expect(await ranOn(`p.${format}`, args)).toMatchObject({
        code: 0,
        out: expect.stringContaining('40 personen beoordeeld'),
      })
    })
  })
})
