import type { Loops } from '../loops/loops'
import { type Literal, NOBODY } from './literals'
import type { Machine } from './machine'
import type { Value } from './sure'

/** The comparisons of one number: all that conditions make of it are worked out together, while it is near. */
export interface Cutoffs extends Pick<Value, 'reaches' | 'exceeds'> {
  readonly compare: (numbers: Float64Array) => void
}

/** Adds the comparisons of a number. `slack`: so far from a cut-off it is still that cut-off. */
export const cutoffsOn = (
  { newPlane, planeOf, loops }: Machine,
  slack: (cutoff: number) => number = () => 0,
): Cutoffs => {
  const passes: { readonly pass: Loops['reach']; readonly cutoff: number; readonly plane: Literal }[] = []
  const looking =
    (pass: Loops['reach'], sign: number) =>
    (wanted: number): Literal => {
      const cutoff = wanted + sign * slack(wanted)
      const found = passes.find((one) => one.pass === pass && one.cutoff === cutoff)
      if (found !== undefined) return found.plane
      const plane = newPlane()
      passes.push({ pass, cutoff, plane })
      return plane
    }
  return {
    reaches: looking(loops.reach, -1),
    exceeds: looking(loops.exceed, 1),
    compare: (numbers) => {
      for (const { pass, cutoff, plane } of passes) pass(planeOf(plane), numbers, cutoff)
    },
  }
}

const nobody = (): Literal => NOBODY

/** What there is of a signal that is no number, or of which there are no options. */
export const NO_NUMBER: Pick<Value, 'reaches' | 'exceeds' | 'numbers' | 'between'> = {
  reaches: nobody,
  exceeds: nobody,
  numbers: null,
  between: null,
}
export const NO_OPTION: Pick<Value, 'option'> = { option: nobody }
