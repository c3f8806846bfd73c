import { type GeneratorValue, nat, noBias } from 'fast-check'

/** Draws what a world is made of. The first of a list, and no, are the simplest: failures shrink towards them. */
export interface Draw {
  readonly int: (min: number, max: number) => number
  readonly chance: (percent: number) => boolean
  readonly one: <T>(values: readonly T[]) => T
  /** Between `least` and `most` of a list, without repeats, in the order of the list. */
  readonly some: <T>(values: readonly T[], least: number, most: number) => T[]
  readonly shuffled: <T>(values: readonly T[]) => T[]
}

const upTo = (max: number) => noBias(nat({ max }))

/** Makes draws of a generator of fast-check, so that a failure can be replayed and shrunk. */
export const drawWith = (g: GeneratorValue): Draw => {
  const int = (min: number, max: number): number => min + g(upTo, Math.max(0, max - min))
  const one = <T>(values: readonly T[]): T => {
    if (values.length === 0) throw new RangeError('nothing to draw from')
    return values[int(0, values.length - 1)] as T
  }
  const shuffled = <T>(values: readonly T[]): T[] => {
    const left = [...values]
    return values.flatMap(() => left.splice(int(0, left.length - 1), 1))
  }
  const some = <T>(values: readonly T[], least: number, most: number): T[] => {
    const size = int(Math.min(least, values.length), Math.min(most, values.length))
    const chosen = new Set(shuffled(values.map((_, place) => place)).slice(0, size))
    return values.filter((_, place) => chosen.has(place))
  }
  return { int, one, some, shuffled, chance: (percent) => int(0, 99) >= 100 - percent }
}
