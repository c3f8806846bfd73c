const LONGEST = 60

/** Puts what an author wrote between quotes in a message; a hostile file may have a name of a megabyte. */
export const shown = (text: string): string =>
  `"${text.length > LONGEST ? `${[...text.slice(0, 2 * LONGEST)].slice(0, LONGEST).join('')}…` : text}"`
