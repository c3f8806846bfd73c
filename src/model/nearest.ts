/** Finds the word that was probably meant: at most a third of its letters differ, and no more than three. */
export const nearest = (
  word: string,
  words: readonly string[],
  distance: (from: string, to: string) => number,
): string | undefined => {
  const near = words
    .map((other) => ({ other, far: distance(word.toLowerCase(), other.toLowerCase()) }))
    .filter(({ other, far }) => far <= Math.min(3, Math.floor(other.length / 3)))
  return near.sort((a, b) => a.far - b.far || (a.other < b.other ? -1 : 1))[0]?.other
}
