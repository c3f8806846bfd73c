import { parse } from 'yaml'
import type { LibraryFile } from '../../../src/library'
import type { Draw } from './draw'

/** Maps whose entries are things with an id of their own, by the key that they stand under. */
const OF_THINGS = ['signals', 'parameters', 'roles', 'services', 'laws', 'rules', 'sources', 'parties', 'filledBy']

type Where = 'things' | 'keys'

const isMap = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const isShuffled = (key: string | null, where: Where): boolean =>
  // The order of options is a ranking, and the order in which an interviewer reads them.
  where === 'keys' ? key !== 'options' : key === null || OF_THINGS.includes(key)

const shuffledValue = (draw: Draw, value: unknown, key: string | null, where: Where): unknown => {
  if (Array.isArray(value)) return value.map((one: unknown) => shuffledValue(draw, one, '', where))
  if (!isMap(value)) return value
  const entries = Object.entries(value).map(([name, one]) => [name, shuffledValue(draw, one, name, where)] as const)
  return Object.fromEntries(isShuffled(key, where) ? draw.shuffled(entries) : entries)
}

/** Writes a file again with its things, or all its keys, in another order. */
export const shuffledFile = (draw: Draw, { name, text }: LibraryFile, where: Where = 'things'): LibraryFile => ({
  name,
  text: JSON.stringify(shuffledValue(draw, parse(String(text)), null, where), null, 1),
})
