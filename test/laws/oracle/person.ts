import type { SignalSource } from '../../../src/model/source/signals'

/** A value, or that there is none because the signal cannot exist for this person or was never taken. */
export type Fact = boolean | number | string | readonly string[] | null

/** All that is so of one person. */
export type Person = ReadonlyMap<string, Fact>

const subsets = (options: readonly string[]): string[][] =>
  options.reduce<string[][]>((found, option) => found.concat(found.map((one) => [...one, option])), [[]])

/** Lists every value that a signal can have. */
export const domainOf = ({ type, options = {}, range = [0, 0], step = 1 }: SignalSource): Fact[] => {
  if (type === 'boolean') return [true, false]
  if (type === 'choice') return Object.keys(options)
  if (type === 'choices') return subsets(Object.keys(options))
  const [first, last] = [Math.round(range[0] / step), Math.round(range[1] / step)]
  return Array.from({ length: last - first + 1 }, (_, place) => (first + place) * step)
}
