import { type FileHandle, open } from 'node:fs/promises'
import {
  type AsyncBuffer,
  type DecodedArray,
  type FileMetaData,
  parquetMetadataAsync,
  parquetScan,
  parquetSchema,
} from 'hyparquet'
import { compressors } from 'hyparquet-compressors'

/** What a Parquet file says of itself. */
export interface ParquetHead {
  readonly columns: readonly { readonly name: string; readonly isFloat: boolean }[]
  /** How many rows were written together, group by group. */
  readonly groups: readonly number[]
}

/** Some rows of a column in a group. */
export interface ColumnPart {
  readonly column: string
  readonly group: number
  readonly rowStart: number
  readonly rowEnd: number
}

/** Reads a Parquet file. What cannot be read is null. */
export interface ParquetDecoder {
  readonly head: () => Promise<ParquetHead | null>
  readonly column: (part: ColumnPart) => Promise<DecodedArray | null>
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

const isWhole = ({ num_rows, row_groups }: FileMetaData): boolean =>
  num_rows <= BigInt(Number.MAX_SAFE_INTEGER) &&
  row_groups.reduce((sum, group) => sum + group.num_rows, 0n) === num_rows &&
  // A column has a value, if only that there is none, in every row.
  row_groups.every((group) =>
    group.columns.every(({ meta_data }) => meta_data !== undefined && meta_data.num_values >= group.num_rows),
  )

interface Opened {
  readonly buffer: AsyncBuffer
  readonly metadata: FileMetaData
}

const opened = async (file: string): Promise<Opened> => {
  const buffer = await bufferOf(await open(file))
  const metadata = await parquetMetadataAsync(buffer)
  if (!isWhole(metadata)) throw new RangeError('the numbers of rows differ')
  return { buffer, metadata }
}

const columnIn = async ({ buffer, metadata }: Opened, { column, group, rowStart, rowEnd }: ColumnPart) => {
  const own = metadata.row_groups[group]
  if (own === undefined) return null
  // A scan keeps what it read: each is for one column of one group only.
  const alone = { ...metadata, row_groups: [own], num_rows: own.num_rows }
  const scan = await parquetScan({ file: buffer, metadata: alone, columns: [column], compressors })
  const data = await scan.readColumn({ column, rowStart, rowEnd })
  return data.length === rowEnd - rowStart ? data : null
}

const headOf = ({ metadata }: Opened): ParquetHead => ({
  columns: parquetSchema(metadata).children.map(({ element: { name, type } }) => ({ name, isFloat: type === 'FLOAT' })),
  groups: metadata.row_groups.map(({ num_rows }) => Number(num_rows)),
})

/** Starts to read a Parquet file. What it says of itself may be untrue: it may take forever, and more memory than there is. */
export const parquetDecoder = (file: string): ParquetDecoder => {
  const reading = opened(file)
  reading.catch(() => null)
  return {
    head: () => reading.then(headOf, () => null),
    column: (part) => reading.then((one) => columnIn(one, part)).catch(() => null),
  }
}
