/** How many letters may differ: two that changed places count as two. */
const most = (length: number): number => (length < 4 ? 1 : length < 9 ? 2 : 3)

/** Longer is no name, and what it resembles costs its length squared. */
const LONGEST = 100

/** Finds the word that was probably meant: the nearest of which few letters differ. */
export const nearest = (
  word: string,
  words: readonly string[],
  distance: (from: string, to: string) => number,
): string | undefined => {
  if (word.length > LONGEST) return undefined
  const near = words
    // Lengths that differ by more are further away than that: this spares nearly all of the work.
    .filter((other) => Math.abs(other.length - word.length) <= most(other.length))
    .map((other) => ({ other, far: distance(word.toLowerCase(), other.toLowerCase()) }))
    .filter(({ other, far }) => far <= most(other.length))
  return near.sort((a, b) => a.far - b.far || (a.other < b.other ? -1 : 1))[0]?.other
}
