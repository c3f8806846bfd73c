/** Tells the line and column of an offset, both from 1. A column is a character, so an emoji counts as one. */
export type Positions = (offset: number) => { readonly line: number; readonly column: number }

const offsetsOf = (text: string, pattern: RegExp): number[] =>
  Array.from(text.matchAll(pattern), (match) => match.index)

/** Counts how many of the rising numbers are below the limit. */
const countBelow = (rising: readonly number[], limit: number): number => {
  let low = 0
  let high = rising.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((rising[middle] ?? limit) < limit) low = middle + 1
    else high = middle
  }
  return low
}

/** Indexes a text once, so that each position costs no walk over the text: a file may hold thousands of problems. */
export const positionsIn = (text: string): Positions => {
  const breaks = offsetsOf(text, /\n/g)
  const pairs = offsetsOf(text, /[\ud800-\udbff][\udc00-\udfff]/g)
  return (offset) => {
    const line = countBelow(breaks, offset)
    const start = line === 0 ? 0 : (breaks[line - 1] ?? 0) + 1
    const wide = countBelow(pairs, offset) - countBelow(pairs, start)
    return { line: line + 1, column: offset - start - wide + 1 }
  }
}
