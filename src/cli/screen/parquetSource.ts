import { stat } from 'node:fs/promises'
import { UsageError } from '../usage'
import { type Columns, headed } from './columns'
import { type Block, startIntake } from './intake'
import { type ParquetApart, parquetApart } from './parquetApart'
import type { ColumnPart, ParquetHead } from './parquetDecoder'
import type { SignalColumn } from './signalColumn'
import type { Source, SourceGround } from './source'

/** Of so many bytes the columns are laid out at once. */
const MOST_BYTES = 24_000_000
const MOST_ROWS = 131_072
const CELL_BYTES = 8

/** Rows that were written together, some of them. */
interface Part extends Omit<ColumnPart, 'column'> {
  /** How many rows stand before the group. */
  readonly before: number
}

/** Splits the groups in which rows were written into what fits. */
const partsOf = ({ groups }: ParquetHead, most: number): Part[] => {
  let before = 0
  return groups.flatMap((rows, group) => {
    const first = before
    before += rows
    return Array.from({ length: Math.ceil(rows / most) }, (_, nth): Part => {
      return { group, before: first, rowStart: nth * most, rowEnd: Math.min(rows, (nth + 1) * most) }
    })
  })
}

const keyText = (key: unknown): string => {
  if (typeof key === 'bigint') return String(key)
  return typeof key === 'string' || Number.isSafeInteger(key) ? JSON.stringify(key) : 'null'
}

interface Reading {
  readonly decoder: ParquetApart
  readonly ground: SourceGround
  readonly columns: readonly SignalColumn[]
}

const blockOf = async (reading: Reading, part: Part): Promise<Block> => {
  const { decoder, ground, columns } = reading
  const intake = startIntake(ground.library, part.rowEnd - part.rowStart)
  const damaged = (column: string): void => {
    const fault = { column, code: 'damaged', message: 'Deze kolom is hier beschadigd en niet te lezen.' } as const
    for (let place = 0; place < intake.count(); place += 1) intake.fail(place, fault)
  }
  const keys = ground.key === undefined ? null : await decoder.column({ column: ground.key, ...part })
  for (let row = part.rowStart; row < part.rowEnd; row += 1)
    intake.add(part.before + row + 1, keys === null ? undefined : keyText(keys[row - part.rowStart]))
  if (ground.key !== undefined && keys === null) damaged(ground.key)
  for (const column of columns) {
    const data = await decoder.column({ column: column.name, ...part })
    if (data === null) damaged(column.name)
    else for (let place = 0; place < data.length; place += 1) intake.set(place, column, data[place])
  }
  return intake.take()
}

async function* blocksOf(
  reading: Reading,
  parts: readonly Part[],
  done: (rows: number) => void,
): AsyncGenerator<Block> {
  try {
    for (const part of parts) {
      yield await blockOf(reading, part)
      done(part.before + part.rowEnd)
    }
  } finally {
    await reading.decoder.close()
  }
}

const started = (decoder: ParquetApart, { columns: all, groups }: ParquetHead, ground: SourceGround): Source => {
  const floats = new Set(all.filter(({ isFloat }) => isFloat).map(({ name }) => name))
  const columns: Columns = headed(
    ground,
    { kind: 'parquet', floats },
    all.map(({ name }) => name),
  )
  const own = columns.all()
  const most = Math.max(1, Math.min(MOST_ROWS, Math.floor(MOST_BYTES / (CELL_BYTES * own.length))))
  const total = groups.reduce((sum, rows) => sum + rows, 0)
  let read = 0
  const done = (rows: number): void => {
    read = rows
  }
  const blocks = blocksOf({ decoder, ground, columns: own }, partsOf({ columns: all, groups }, most), done)
  return { how: 'Parquet', columns, blocks, share: () => (total === 0 ? null : read / total) }
}

/** Reads persons from Parquet, column by column. */
export const parquetSource = async (file: string, ground: SourceGround): Promise<Source> => {
  await stat(file)
  const decoder = parquetApart(file)
  try {
    const head = await decoder.head()
    if (head !== null) return started(decoder, head, ground)
    throw new UsageError(
      `${file} is niet als Parquet te lezen: het is iets anders, of beschadigd. Maak het opnieuw, of geef CSV.`,
    )
  } catch (error) {
    await decoder.close()
    throw error
  }
}
