import { type Columns, columnsOf } from './columns'
import { type Block, type Intake, startIntake } from './intake'
import { isBlank, linesIn } from './lines'
import type { ByteSource, Source, SourceGround } from './source'

/** So many persons are screened at once. */
const BLOCK = 16_384

const isMap = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** Writes a key as it stood there; undefined when that is not certain. */
const keyText = (key: unknown): string | undefined => {
  if (key === undefined || key === null) return 'null'
  if (typeof key === 'string' && !key.includes('\uFFFD')) return JSON.stringify(key)
  return Number.isSafeInteger(key) ? String(key) : undefined
}

const takeLine = (intake: Intake, columns: Columns, line: number, text: string, key: string | undefined): void => {
  const row = parsed(text)
  if (!isMap(row)) {
    const message = 'Dit is geen JSON-object met een persoon, zoals {"leeftijd": 81}.'
    intake.fail(intake.add(line), { code: 'json', message })
    return
  }
  const own = key === undefined ? undefined : keyText(row[key])
  const place = intake.add(line, own)
  if (key !== undefined && own === undefined)
    intake.fail(place, { code: 'wrong-type', message: 'De sleutel moet een tekst of een heel getal zijn.' })
  for (const name of Object.keys(row)) {
    const column = columns.named(name)
    const value = row[name]
    if (column !== null && value !== null) intake.set(place, column, value)
  }
}

async function* blocksOf(
  intake: Intake,
  columns: Columns,
  bytes: ByteSource['bytes'],
  key: string | undefined,
): AsyncGenerator<Block> {
  for await (const { first, texts } of linesIn(bytes))
    for (let place = 0; place < texts.length; place += 1) {
      const text = texts[place] ?? ''
      if (isBlank(text)) continue
      takeLine(intake, columns, first + place, text, key)
      if (intake.count() === BLOCK) yield intake.take()
    }
  if (intake.count() > 0) yield intake.take()
}

/** Reads persons from NDJSON: a JSON object on each line. */
export const ndjsonSource = ({ bytes, share }: ByteSource, ground: SourceGround): Source => {
  const columns = columnsOf(ground, { kind: 'typed' })
  const intake = startIntake(ground.library, BLOCK)
  return { how: 'NDJSON', columns, blocks: blocksOf(intake, columns, bytes, ground.key), share }
}
