/** Orders by id, letter by letter, so that the order of files and of keys in them never matters. */
export const sortedEntries = <T>(
  entries: Readonly<Record<string, T>> | Iterable<readonly [string, T]>,
): (readonly [string, T])[] => {
  const list =
    Symbol.iterator in entries
      ? [...(entries as Iterable<readonly [string, T]>)]
      : Object.entries(entries as Readonly<Record<string, T>>)
  return list.sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
}

/** The same as an object. */
export const sortedRecord = <T>(entries: Iterable<readonly [string, T]>): Readonly<Record<string, T>> =>
  Object.fromEntries(sortedEntries(entries))
