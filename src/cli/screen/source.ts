import type { Columns, Wanted } from './columns'
import type { Block } from './intake'

/** What is asked of a file with persons. */
export interface SourceGround extends Wanted {
  readonly decimal: ',' | '.' | undefined
}

/** A file with persons, being read. */
export interface Source {
  /** In words: how it was read. */
  readonly how: string
  readonly columns: Columns
  readonly blocks: AsyncIterable<Block>
  /** How much of it was read, from 0 to 1; null when that is not known. */
  readonly share: () => number | null
}

/** Bytes of a file, as they are read. */
export interface ByteSource {
  readonly bytes: AsyncIterable<Uint8Array>
  readonly share: () => number | null
}
