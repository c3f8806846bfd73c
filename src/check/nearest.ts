const MOST = 3

/** Counts the letters to add, drop, change or swap with their neighbour to get from one word to the other. */
const distance = (from: string, to: string): number => {
  let before: number[] = []
  let row = Array.from({ length: to.length + 1 }, (_, j) => j)
  for (let i = 1; i <= from.length; i += 1) {
    const next = [i]
    for (let j = 1; j <= to.length; j += 1) {
      const change = from[i - 1] === to[j - 1] ? 0 : 1
      const swapped = i > 1 && j > 1 && from[i - 1] === to[j - 2] && from[i - 2] === to[j - 1]
      const least = Math.min((next[j - 1] ?? 0) + 1, (row[j] ?? 0) + 1, (row[j - 1] ?? 0) + change)
      next.push(swapped ? Math.min(least, (before[j - 2] ?? 0) + 1) : least)
    }
    before = row
    row = next
  }
  return row[to.length] ?? 0
}

/** Finds the word that was probably meant: one letter differs or a third of its letters, and no more than three. */
export const nearest = (word: string, words: readonly string[]): string | undefined => {
  const near = words
    .filter((other) => Math.abs(other.length - word.length) <= MOST)
    .map((other) => ({ other, far: distance(word.toLowerCase(), other.toLowerCase()) }))
    .filter(({ other, far }) => far <= Math.min(MOST, Math.max(1, Math.floor(other.length / 3))))
  return near.sort((a, b) => a.far - b.far)[0]?.other
}
