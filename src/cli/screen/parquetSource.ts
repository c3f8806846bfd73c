import { type FileHandle, open } from 'node:fs/promises'
import {
  type AsyncBuffer,
  type DecodedArray,
  type FileMetaData,
  parquetMetadataAsync,
  parquetScan,
  parquetSchema,
  type RowGroup,
} from 'hyparquet'
import { compressors } from 'hyparquet-compressors'
import { UsageError } from '../usage'
import { type Columns, headed } from './columns'
import { type Block, startIntake } from './intake'
import type { SignalColumn } from './signalColumn'
import type { Source, SourceGround } from './source'

/** Of so many bytes the columns are laid out at once. */
const MOST_BYTES = 48_000_000
const MOST_ROWS = 262_144
const CELL_BYTES = 8

/** Rows that were written together, some of them. */
interface Part {
  readonly group: RowGroup
  /** How many rows stand before the group. */
  readonly before: number
  readonly rowStart: number
  readonly rowEnd: number
}

const bufferOf = async (file: FileHandle): Promise<AsyncBuffer> => {
  const { size } = await file.stat()
  return {
    byteLength: size,
    slice: async (start, end = size) => {
      const bytes = new Uint8Array(Math.max(0, Math.min(end, size) - start))
      const { bytesRead } = await file.read(bytes, 0, bytes.length, start)
      if (bytesRead < bytes.length) throw new RangeError('the file ended')
      return bytes.buffer
    },
  }
}

const unreadable = (file: string): UsageError =>
  new UsageError(
    `${file} is niet als Parquet te lezen: het is iets anders, of beschadigd. Maak het opnieuw, of geef CSV.`,
  )

const isWhole = ({ num_rows, row_groups }: FileMetaData): boolean =>
  num_rows <= BigInt(Number.MAX_SAFE_INTEGER) &&
  row_groups.reduce((sum, group) => sum + group.num_rows, 0n) === num_rows &&
  // A column has a value, if only that there is none, in every row.
  row_groups.every((group) =>
    group.columns.every(({ meta_data }) => meta_data !== undefined && meta_data.num_values >= group.num_rows),
  )

const metadataOf = async (file: string, buffer: AsyncBuffer): Promise<FileMetaData> => {
  const metadata = await parquetMetadataAsync(buffer).catch(() => null)
  if (metadata === null || !isWhole(metadata)) throw unreadable(file)
  return metadata
}

/** Splits the groups in which rows were written into what fits. */
const partsOf = ({ row_groups }: FileMetaData, most: number): Part[] => {
  let before = 0
  return row_groups.flatMap((group) => {
    const [rows, first] = [Number(group.num_rows), before]
    before += rows
    return Array.from({ length: Math.ceil(rows / most) }, (_, nth): Part => {
      return { group, before: first, rowStart: nth * most, rowEnd: Math.min(rows, (nth + 1) * most) }
    })
  })
}

/** A file as far as it was looked into. */
interface Opened {
  readonly buffer: AsyncBuffer
  readonly metadata: FileMetaData
}

const readColumn = async ({ buffer, metadata }: Opened, column: string, part: Part): Promise<DecodedArray | null> => {
  const { group, rowStart, rowEnd } = part
  // A scan keeps what it read: each is for one column of one group only.
  const alone = { ...metadata, row_groups: [group], num_rows: group.num_rows }
  try {
    const scan = await parquetScan({ file: buffer, metadata: alone, columns: [column], compressors })
    const data = await scan.readColumn({ column, rowStart, rowEnd })
    return data.length === rowEnd - rowStart ? data : null
  } catch {
    return null
  }
}

const keyText = (key: unknown): string => {
  if (typeof key === 'bigint') return String(key)
  return typeof key === 'string' || Number.isSafeInteger(key) ? JSON.stringify(key) : 'null'
}

interface Reading extends Opened {
  readonly ground: SourceGround
  readonly columns: readonly SignalColumn[]
}

const blockOf = async (reading: Reading, part: Part): Promise<Block> => {
  const { ground, columns } = reading
  const intake = startIntake(ground.library, part.rowEnd - part.rowStart)
  const damaged = (column: string): void => {
    const fault = { column, code: 'damaged', message: 'Deze kolom is hier beschadigd en niet te lezen.' } as const
    for (let place = 0; place < intake.count(); place += 1) intake.fail(place, fault)
  }
  const keys = ground.key === undefined ? null : await readColumn(reading, ground.key, part)
  for (let row = part.rowStart; row < part.rowEnd; row += 1)
    intake.add(part.before + row + 1, keys === null ? undefined : keyText(keys[row - part.rowStart]))
  if (ground.key !== undefined && keys === null) damaged(ground.key)
  for (const column of columns) {
    const data = await readColumn(reading, column.name, part)
    if (data === null) damaged(column.name)
    else for (let place = 0; place < data.length; place += 1) intake.set(place, column, data[place])
  }
  return intake.take()
}

async function* blocksOf(
  reading: Reading,
  parts: readonly Part[],
  handle: FileHandle,
  done: (rows: number) => void,
): AsyncGenerator<Block> {
  try {
    for (const part of parts) {
      yield await blockOf(reading, part)
      done(part.before + part.rowEnd)
    }
  } finally {
    await handle.close()
  }
}

/** Reads persons from Parquet, column by column. */
export const parquetSource = async (file: string, ground: SourceGround): Promise<Source> => {
  const handle = await open(file)
  try {
    const buffer = await bufferOf(handle)
    const metadata = await metadataOf(file, buffer)
    const children = parquetSchema(metadata).children.map(({ element }) => element)
    const floats = new Set(children.filter(({ type }) => type === 'FLOAT').map(({ name }) => name))
    const columns: Columns = headed(
      ground,
      { kind: 'parquet', floats },
      children.map(({ name }) => name),
    )
    const own = columns.all()
    const most = Math.max(1, Math.min(MOST_ROWS, Math.floor(MOST_BYTES / (CELL_BYTES * own.length))))
    const total = Number(metadata.num_rows)
    let read = 0
    const done = (rows: number): void => {
      read = rows
    }
    const blocks = blocksOf({ buffer, metadata, ground, columns: own }, partsOf(metadata, most), handle, done)
    return { how: 'Parquet', columns, blocks, share: () => (total === 0 ? null : read / total) }
  } catch (error) {
    await handle.close()
    throw error
  }
}
