import type { World } from '../workload/world'

/** One way to tell which rules apply to whom. */
export interface Contender {
  readonly name: string
  /** What it is given and gives, where that differs from another. */
  readonly note: string
  /** How many persons it decides about each time: enough to time well, few enough not to take all day. */
  readonly persons: number
  /** Decides about the next persons. */
  readonly run: () => Promise<void> | void
  /** Tells for every person of the world which rules apply, as bits, `words` for each person. */
  readonly verdicts: () => Promise<Uint32Array> | Uint32Array
  readonly close?: () => void
}

export type Entry = (world: World) => Promise<Contender> | Contender

export const wordsFor = ({ program }: World): number => Math.ceil(program.rules.length / 32)

/** Room for the verdicts about everyone, and what puts one in it. */
export const verdictRoom = (world: World) => {
  const words = wordsFor(world)
  const bits = new Uint32Array(world.answers.length * words)
  const put = (person: number, rule: number): void => {
    const at = person * words + (rule >>> 5)
    bits[at] = (bits[at] as number) | (1 << (rule & 31))
  }
  return { bits, put }
}

/** Goes through persons some at a time, and from the start again after the last: what was remembered of some does not count. */
export const inTurn = <T>(all: readonly T[], count: number): (() => readonly T[]) => {
  let at = 0
  return () => {
    if (at + count > all.length) at = 0
    at += count
    return all.slice(at - count, at)
  }
}
