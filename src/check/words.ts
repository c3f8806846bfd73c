const NAMES: Readonly<Record<string, string>> = {
  string: 'tekst',
  number: 'een getal',
  int: 'een heel getal',
  boolean: 'true of false',
  array: 'een lijst',
  tuple: 'een lijst',
  object: 'een blok met sleutels',
  record: 'een blok met sleutels',
}

/** Names a type of zod in Dutch, as it follows "verwacht". */
export const typeName = (type: string): string => NAMES[type] ?? type

/** Tells what kind of thing a value is, never the value. */
export const kindOfValue = (value: unknown): string => {
  if (Array.isArray(value)) return 'een lijst'
  if (typeof value === 'number' && !Number.isFinite(value)) return 'geen bruikbaar getal'
  if (typeof value === 'number' && !Number.isInteger(value)) return 'een gebroken getal'
  return typeName(typeof value)
}

/** Joins words as in a sentence: "a, b of c". */
export const either = (words: readonly string[]): string => {
  const unique = [...new Set(words)]
  return unique.length < 2 ? unique.join('') : `${unique.slice(0, -1).join(', ')} of ${unique.at(-1)}`
}

/** Writes the first letter small, unless it begins an abbreviation. */
export const lowered = (text: string): string =>
  /^\p{Lu}\p{Lu}/u.test(text) ? text : `${text.charAt(0).toLowerCase()}${text.slice(1)}`
