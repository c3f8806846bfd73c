/** How soon a row goes where there is little room: at the first rank it stays the longest. */
type Rank = 1 | 2 | 3

/** A label and what is said under it. */
export type Row = readonly [label: string, text: string, rank: Rank]

/** One recommendation, as a reader sees it. */
export interface Entry {
  readonly heading: string
  /** Until when; nothing without a term. */
  readonly when: string
  readonly isUrgent: boolean
  readonly rows: readonly Row[]
}

export interface Section {
  readonly title: string
  readonly items: readonly string[]
  /** How many stay where there is little room; the others are counted. */
  readonly most: number
}

/** A plan for one reader, of which only the form is left to choose. */
export interface Sheet {
  readonly title: string
  readonly lines: readonly string[]
  readonly plan: string
  readonly entries: readonly Entry[]
  /** The word before what is urgent: colour alone does not print. */
  readonly urgent: string
  /** Where the rest is to be had, when not everything fits. */
  readonly elsewhere: string
  readonly sections: readonly Section[]
}

/** Leaves out rows without a text. */
export const filled = (rows: readonly Row[]): Row[] => rows.filter(([, text]) => text !== '')

export const headingOf = ({ heading, when }: Entry): string => (when === '' ? heading : `${heading} – ${when}`)
