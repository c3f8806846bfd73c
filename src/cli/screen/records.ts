import Papa from 'papaparse'
import type { RowFault } from './faults'
import { isBlank, type Lines, withoutReturn } from './lines'

/** A row as it stands in a file: its cells, or why it has none. */
export interface Row {
  readonly line: number
  readonly cells: readonly string[] | RowFault
}

/** A text between quotes goes on over at most so many lines, and so many characters: else the quote was not meant. */
const MOST_LINES = 100
const MOST_CHARACTERS = 100_000

const QUOTES: RowFault = {
  code: 'quotes',
  message:
    'Een aanhalingsteken wordt niet gesloten, of staat midden in een cel. Zet de hele cel tussen aanhalingstekens.',
}

const widthFault = (width: number, found: number): RowFault => ({
  code: 'columns',
  message: `De kopregel heeft ${width} kolommen, en deze regel ${found}. Staat een cel met een scheidingsteken tussen aanhalingstekens?`,
})

type Parsed = readonly string[] | 'open' | 'wrong'

/** Reads one row; `open` when a text between quotes goes on. */
const parse = (text: string, delimiter: string): Parsed => {
  const { data, errors } = Papa.parse<string[]>(text, { delimiter, newline: '\n', quoteChar: '"' })
  if (errors.length === 0) return data.length === 1 ? (data[0] ?? 'wrong') : 'wrong'
  return errors.every(({ code }) => code === 'MissingQuotes') ? 'open' : 'wrong'
}

/** A row, how many lines it takes; or that more lines are needed to tell. */
type Found = { readonly cells: readonly string[] | RowFault; readonly lines: number } | 'more'

const continued = (
  texts: readonly string[],
  from: number,
  delimiter: string,
  width: number,
  isLast: boolean,
): Found => {
  let text = withoutReturn(texts[from] ?? '')
  for (let lines = 2; lines <= MOST_LINES && text.length <= MOST_CHARACTERS; lines += 1) {
    const next = texts[from + lines - 1]
    if (next === undefined) return isLast ? { cells: QUOTES, lines: 1 } : 'more'
    text = `${text}\n${withoutReturn(next)}`
    if (!next.includes('"')) continue
    const parsed = parse(text, delimiter)
    if (parsed === 'open') continue
    return parsed !== 'wrong' && parsed.length === width ? { cells: parsed, lines } : { cells: QUOTES, lines: 1 }
  }
  return { cells: QUOTES, lines: 1 }
}

const rowAt = (texts: readonly string[], from: number, delimiter: string, width: number, isLast: boolean): Found => {
  const text = withoutReturn(texts[from] ?? '')
  const cells = text.includes('"') ? parse(text, delimiter) : text.split(delimiter)
  if (cells === 'open') return continued(texts, from, delimiter, width, isLast)
  if (cells === 'wrong') return { cells: QUOTES, lines: 1 }
  return { cells: cells.length === width ? cells : widthFault(width, cells.length), lines: 1 }
}

/** Reads the first row of a file, with the names of its columns; null when it is no row. */
export const headRow = (text: string, delimiter: string): readonly string[] | null => {
  const parsed = parse(withoutReturn(text), delimiter)
  return typeof parsed === 'string' ? null : parsed.map((name) => name.trim())
}

/**
 * Makes the reader of rows with so many cells, from lines as they come in. A line is a row, unless a text between quotes goes on
 * in the next ones and makes a whole row with these: so damage stays in the lines where it is.
 */
export const rowsOf = (delimiter: string, width: number): ((lines: Lines) => Generator<Row>) => {
  let waiting: readonly string[] = []
  return function* ({ first, texts, isLast }) {
    const [start, all] = [first - waiting.length, waiting.length === 0 ? texts : [...waiting, ...texts]]
    waiting = []
    for (let place = 0; place < all.length; ) {
      if (isBlank(all[place] ?? '')) {
        place += 1
        continue
      }
      const found = rowAt(all, place, delimiter, width, isLast)
      if (found === 'more') {
        waiting = all.slice(place)
        return
      }
      yield { line: start + place, cells: found.cells }
      place += found.lines
    }
  }
}
