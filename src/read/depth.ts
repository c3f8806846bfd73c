import type { Lexeme } from './lexemes'
import { MAX_DEPTH } from './limits'

interface Level {
  readonly column: number
  readonly kind: 'map' | 'list'
}

interface Nesting {
  readonly levels: Level[]
  flow: number
  lineStart: number
  /** The column of text that turns out to be a key when a colon follows. */
  candidate: number | undefined
}

/** Opens a block map or list at a column. A list may stand at the column of the key that holds it. */
const open = ({ levels }: Nesting, level: Level): void => {
  while ((levels.at(-1)?.column ?? -1) > level.column) levels.pop()
  const top = levels.at(-1)
  if (top?.column === level.column && top.kind === 'list' && level.kind === 'map') levels.pop()
  const same = levels.at(-1)
  if (same?.column !== level.column || same.kind !== level.kind) levels.push(level)
}

const inBlock = (nesting: Nesting, { type }: Lexeme, column: number): void => {
  if (type === 'seq-item-ind') open(nesting, { column, kind: 'list' })
  else if (type === 'explicit-key-ind') open(nesting, { column, kind: 'map' })
  else if (type === 'map-value-ind') {
    open(nesting, { column: nesting.candidate ?? column, kind: 'map' })
    nesting.candidate = undefined
  } else if (type === 'doc-start' || type === 'doc-end') nesting.levels.length = 0
  else if (type !== 'space' && type !== 'comment') nesting.candidate ??= column
}

const step = (nesting: Nesting, lexeme: Lexeme): void => {
  const { type, source, offset } = lexeme
  if (nesting.flow === 0 && type !== 'newline') inBlock(nesting, lexeme, offset - nesting.lineStart)
  if (type === 'flow-map-start' || type === 'flow-seq-start') nesting.flow += 1
  else if (type === 'flow-map-end' || type === 'flow-seq-end') nesting.flow = Math.max(0, nesting.flow - 1)
  else if (type === 'flow-error-end') nesting.flow = 0
  const end = source.lastIndexOf('\n')
  if (end === -1) return
  nesting.lineStart = offset + end + 1
  if (nesting.flow === 0) nesting.candidate = undefined
}

/**
 * Finds where a text nests deeper than the limit, as an offset, without parsing it.
 * Counts from the tokens alone; where these leave it open it counts more, never less.
 */
export const tooDeepAt = (lexemes: readonly Lexeme[]): number | undefined => {
  const nesting: Nesting = { levels: [], flow: 0, lineStart: 0, candidate: undefined }
  for (const lexeme of lexemes) {
    step(nesting, lexeme)
    if (nesting.levels.length + nesting.flow > MAX_DEPTH) return lexeme.offset
  }
  return undefined
}
