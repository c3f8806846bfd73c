/** Shows one of a list, by its place. */
export type Way<Shown> = (place: number) => Shown

/**
 * Shows as much of a list as fits: the first in one way, the others in a shorter one, with fewer and fewer in the first. Gives
 * null when even the shortest does not fit.
 */
export const fitting = <Shown>(
  count: number,
  levels: readonly (readonly [Way<Shown>, Way<Shown>])[],
  fits: (shown: readonly Shown[]) => boolean,
): readonly Shown[] | null => {
  for (const [more, less] of levels) {
    for (let first = count; first >= 0; first -= 1) {
      const shown = Array.from({ length: count }, (_, place) => (place < first ? more : less)(place))
      if (fits(shown)) return shown
    }
  }
  return null
}
