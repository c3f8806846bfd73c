import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { extname } from 'node:path'
import { UsageError } from '../usage'
import type { ByteSource, Source, SourceGround } from './source'

const FORMATS = ['csv', 'ndjson', 'parquet'] as const
export type Format = (typeof FORMATS)[number]

const EXTENSIONS: Readonly<Record<string, Format>> = {
  '.csv': 'csv',
  '.tsv': 'csv',
  '.ndjson': 'ndjson',
  '.jsonl': 'ndjson',
  '.parquet': 'parquet',
}

const isFormat = (text: string): text is Format => FORMATS.some((format) => format === text)

/** Finds how a file is written: as was said, else by its name. */
export const formatOf = (file: string, given: string | undefined): Format => {
  const format = given ?? EXTENSIONS[extname(file).toLowerCase()]
  if (format === undefined)
    throw new UsageError(
      `Aan ${file === '-' ? 'standaardinvoer' : `de naam ${file}`} is niet te zien wat het is: geef --input-format ${FORMATS.join(', ')}.`,
    )
  if (!isFormat(format)) throw new UsageError(`De vorm ${format} bestaat niet; kies uit: ${FORMATS.join(', ')}.`)
  if (format === 'parquet' && file === '-')
    throw new UsageError('Parquet kan niet van standaardinvoer komen: geef een bestand.')
  return format
}

const bytesOf = async (file: string): Promise<ByteSource> => {
  if (file === '-') return { bytes: process.stdin, share: () => null }
  const { size } = await stat(file)
  const stream = createReadStream(file)
  return { bytes: stream, share: () => (size === 0 ? null : Math.min(1, stream.bytesRead / size)) }
}

/** Opens a file with persons. What reads it is loaded only now: other commands do without. */
export const sourceOf = async (file: string, format: Format, ground: SourceGround): Promise<Source> => {
  if (file !== '-' && (await stat(file)).isDirectory()) throw new UsageError(`${file} is een map; geef een bestand.`)
  if (format === 'parquet') return (await import('./parquetSource')).parquetSource(file, ground)
  const bytes = await bytesOf(file)
  if (format === 'csv') return (await import('./csvSource')).csvSource(bytes, ground)
  return (await import('./ndjsonSource')).ndjsonSource(bytes, ground)
}
