import * as z from 'zod'

/** A word of a closed list. The JSON Schemas give the meaning of each in Dutch, under this name. */
export const worded = <const T extends string>(name: string, words: Readonly<Record<T, string>>) =>
  z.enum(Object.keys(words) as [T, ...T[]]).meta({ id: name, words })
