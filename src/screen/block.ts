/** Persons of a table that are worked out together. */
export interface Block {
  /** The place of the first in the table. */
  readonly first: number
  readonly count: number
}

/** Works out one thing for every person of a block, from what was worked out before. */
export type Step = (block: Block) => void
