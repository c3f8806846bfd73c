import { type Loops, NO_WHOLE } from '../loops/loops'
import { type Literal, NOBODY } from './literals'
import type { Machine } from './machine'
import type { Value } from './sure'

/** The comparisons of one number: all that conditions make of it are worked out together, while it is near. */
export interface Cutoffs extends Pick<Value, 'reaches' | 'exceeds'> {
  readonly compare: (numbers: Float64Array) => void
  readonly compareWholes: (wholes: Int32Array) => void
}

interface Pass {
  readonly pass: Loops['reach']
  readonly cutoff: number
  /** The least whole number that passes. */
  readonly least: number
  readonly plane: Literal
}

/** Beyond all whole numbers that are right. */
const MOST_WHOLE = 2 ** 31 - 1

/** A cut-off in 32 bits: what is not known is below it. */
const whole = (least: number): number => Math.min(Math.max(least, NO_WHOLE + 1), MOST_WHOLE)

/** Adds the comparisons of a number. `slack`: so far from a cut-off it is still that cut-off. */
export const cutoffsOn = (
  { newPlane, planeOf, loops }: Machine,
  slack: (cutoff: number) => number = () => 0,
): Cutoffs => {
  const passes: Pass[] = []
  const looking =
    (pass: Loops['reach'], sign: number, leastOf: (cutoff: number) => number) =>
    (wanted: number): Literal => {
      const cutoff = wanted + sign * slack(wanted)
      const found = passes.find((one) => one.pass === pass && one.cutoff === cutoff)
      if (found !== undefined) return found.plane
      const plane = newPlane()
      passes.push({ pass, cutoff, least: whole(leastOf(cutoff)), plane })
      return plane
    }
  return {
    reaches: looking(loops.reach, -1, Math.ceil),
    exceeds: looking(loops.exceed, 1, (cutoff) => Math.floor(cutoff) + 1),
    compare: (numbers) => {
      for (const { pass, cutoff, plane } of passes) pass(planeOf(plane), numbers, cutoff)
    },
    compareWholes: (wholes) => {
      for (const { least, plane } of passes) loops.reachWholes(planeOf(plane), wholes, least)
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
