import { derive } from '../../evaluate/known/derive'
import { TODAY } from '../../evaluate/known/lens'
import { observe } from '../../evaluate/known/observe'
import { parseDay } from '../../model/day'
import type { Node, View } from '../../model/node'
import { TRUE, type Truth } from '../../model/truth'
import type { Pair } from './drawing'
import { type Answers, inputOn } from './person'
import type { Side, Sides } from './sides'

/** What is known of a person on both sides: today, and as far as estimates and old values may count. */
export interface Views {
  readonly before: readonly View[]
  readonly after: readonly View[]
}

/** Tells at a glance, before a whole advice is asked for, whether a person may show something. */
export type Glance = (views: Views) => boolean

const viewsIn = (side: Side, sides: Sides, answers: Answers): View[] => {
  const [{ program }, on] = [side, parseDay(sides.on) ?? 0]
  const { observations } = observe(program, inputOn(side, sides, answers), on)
  const today = derive(program, observations, on, TODAY)
  const hasOld = observations.some((one) => one !== null && one.stale !== null)
  if (today.estimates.size === 0 && !hasOld) return [today]
  const lens = { ...TODAY, estimates: true, today: today.states }
  return [today, derive(program, observations, on, lens), derive(program, observations, on, { ...lens, stale: true })]
}

/** Looks at a person from both sides. */
export const viewsOf = (sides: Sides, answers: Answers): Views => ({
  before: viewsIn(sides.before, sides, answers),
  after: viewsIn(sides.after, sides, answers),
})

const truthIn = (nodes: readonly Node[] | null, views: readonly View[]): Truth => {
  if (nodes === null) return 0
  const [today, ...later] = views.map((view) => Math.min(TRUE, ...nodes.map((node) => node.check(view))) as Truth)
  return later.includes(TRUE) ? TRUE : (today ?? 0)
}

/** Glances at conditions that must all hold. */
export const glanceAt =
  (pairs: readonly Pair[], isWanted: (before: Truth, after: Truth) => boolean): Glance =>
  (views) => {
    const nodesIn = (side: 'before' | 'after'): readonly Node[] | null =>
      pairs.some((pair) => pair[side] === null) ? null : pairs.flatMap((pair) => pair[side] ?? [])
    return isWanted(truthIn(nodesIn('before'), views.before), truthIn(nodesIn('after'), views.after))
  }

export const BOTH_HOLD = (before: Truth, after: Truth): boolean => before === TRUE && after === TRUE
