import { UsageError } from '../usage'
import { type Columns, headed } from './columns'
import { isFaultyRow } from './faults'
import { type Block, type Intake, startIntake } from './intake'
import { isBlank, type Lines, linesIn } from './lines'
import { headRow, type Row, rowsOf } from './records'
import type { SignalColumn } from './signalColumn'
import type { ByteSource, Source, SourceGround } from './source'

/** So many persons are screened at once. */
const BLOCK = 16_384

const DELIMITERS = [';', '\t', ','] as const

const SHOWN: Readonly<Record<string, string>> = { ';': 'puntkomma', '\t': 'tab', ',': 'komma' }

const withoutQuoted = (text: string): string => text.replace(/"[^"]*"/g, '')

/** Finds what stands between the names of columns. */
const delimiterOf = (head: string): string => {
  const counts = DELIMITERS.map((delimiter) => withoutQuoted(head).split(delimiter).length)
  return DELIMITERS[counts.indexOf(Math.max(...counts))] ?? ','
}

const NO_CHARACTER = '\uFFFD'

const isUnreadable = (key: string): boolean => key.includes(NO_CHARACTER)

const takeRow = (
  intake: Intake,
  { line, cells }: Row,
  columns: readonly (SignalColumn | null)[],
  key: number | null,
): void => {
  if (isFaultyRow(cells)) {
    intake.fail(intake.add(line), cells)
    return
  }
  const own = key === null ? undefined : (cells[key] ?? '')
  const place = intake.add(line, own === undefined ? undefined : JSON.stringify(own))
  if (own !== undefined && isUnreadable(own))
    intake.fail(place, { code: 'not-utf8', message: 'De sleutel is geen UTF-8.' })
  for (let at = 0; at < columns.length; at += 1) {
    const column = columns[at]
    if (column && cells[at] !== '') intake.set(place, column, cells[at])
  }
}

/** The first line that is not blank. */
interface Head {
  readonly text: string
  readonly rest: Lines
}

const headIn = async (lines: AsyncIterator<Lines>): Promise<Head> => {
  for (let next = await lines.next(); next.done !== true; next = await lines.next()) {
    const { first, texts, isLast } = next.value
    const place = texts.findIndex((text) => !isBlank(text))
    if (place !== -1)
      return { text: texts[place] ?? '', rest: { first: first + place + 1, texts: texts.slice(place + 1), isLast } }
  }
  throw new UsageError(
    'Het bestand is leeg: verwacht een regel met de namen van de kolommen, en een regel per persoon.',
  )
}

async function* blocksOf(
  intake: Intake,
  takeLines: (lines: Lines) => Iterable<Row>,
  takeOne: (row: Row) => void,
  all: AsyncIterable<Lines>,
): AsyncGenerator<Block> {
  for await (const lines of all)
    for (const row of takeLines(lines)) {
      takeOne(row)
      if (intake.count() === BLOCK) yield intake.take()
    }
  if (intake.count() > 0) yield intake.take()
}

async function* after(rest: Lines, lines: AsyncGenerator<Lines>): AsyncGenerator<Lines> {
  yield rest
  yield* lines
}

/** Reads persons from CSV: the first line names the columns. */
export const csvSource = async ({ bytes, share }: ByteSource, ground: SourceGround): Promise<Source> => {
  const lines = linesIn(bytes)
  const { text, rest } = await headIn(lines)
  const delimiter = delimiterOf(text)
  const decimal = ground.decimal ?? (delimiter === ';' ? ',' : '.')
  const names = headRow(text, delimiter)
  if (names === null) throw new UsageError('In de kopregel wordt een aanhalingsteken niet gesloten.')
  const columns: Columns = headed(ground, { kind: 'text', decimal }, names)
  const own = names.map((name) => columns.named(name))
  const key = ground.key === undefined ? null : names.indexOf(ground.key)
  const intake = startIntake(ground.library, BLOCK)
  return {
    how: `CSV met ${SHOWN[delimiter]} tussen de kolommen en een decimale ${decimal === ',' ? 'komma' : 'punt'}`,
    columns,
    blocks: blocksOf(
      intake,
      rowsOf(delimiter, names.length),
      (row) => takeRow(intake, row, own, key),
      after(rest, lines),
    ),
    share,
  }
}
