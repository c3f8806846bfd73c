/** How many letters may differ: two that changed places count as two. */
const most = (length: number): number => (length < 4 ? 1 : length < 9 ? 2 : 3)

/** Finds the word that was probably meant: the nearest of which few letters differ. */
export const nearest = (
  word: string,
  words: readonly string[],
  distance: (from: string, to: string) => number,
): string | undefined => {
  const near = words
    .map((other) => ({ other, far: distance(word.toLowerCase(), other.toLowerCase()) }))
    .filter(({ other, far }) => far <= most(other.length))
  return near.sort((a, b) => a.far - b.far || (a.other < b.other ? -1 : 1))[0]?.other
}
