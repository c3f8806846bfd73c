import { newPaper, type Paper, type Picture, pictureOf } from '../../evaluate/exact/picture'
import { derive } from '../../evaluate/known/derive'
import { TODAY } from '../../evaluate/known/lens'
import { type Observations, observe } from '../../evaluate/known/observe'
import { type DayNumber, parseDay } from '../../model/day'
import { type Diagram, isSpilled, variablesOf } from '../../model/diagram'
import type { Input } from '../../model/input'
import type { Node } from '../../model/node'
import type { Program } from '../../model/program'
import { isReserved } from '../../model/signal'
import { FALSE, TRUE } from '../../model/truth'

/** Conditions that must all hold, on either side; null where there is nothing that could. */
export interface Pair {
  readonly before: readonly Node[] | null
  readonly after: readonly Node[] | null
}

/** Two functions of the same variables as one: the outcome is `3 * before + after`. */
export interface Drawing {
  readonly picture: Picture
  readonly both: Diagram
  readonly isSpilled: boolean
  /** How many combinations of answers were told apart. */
  readonly cells: number
}

/** Draws two conditions, for those for whom all of `within` holds on its own side. */
export type Draw = (pair: Pair, within: Pair) => readonly Drawing[]

const PAIRED = { of: (before: number, after: number) => before * 3 + after }

/** Nothing is said of anyone; or all that is optional was asked, and is not known. */
const observationsIn = (program: Program, on: DayNumber, isAllAsked: boolean): Observations => {
  const optional = program.signals.filter(({ id, signal }) => signal.optional === true && !isReserved(id))
  const asked = isAllAsked ? optional.map(({ index }) => [program.library.order[index] ?? '', ASKED]) : []
  return observe(program, { on: '', signals: Object.fromEntries(asked) } as unknown as Input, on).observations
}

const ASKED = { missing: 'unknown' } as const

const picturesOn = (paper: Paper, programs: readonly Program[], on: DayNumber, isAllAsked: boolean): Picture[] =>
  programs.map((program) => {
    const observations = observationsIn(program, on, isAllAsked)
    const view = derive(program, observations, on, TODAY)
    return pictureOf({ program, observations, view }, true, paper)
  })

const cellsOf = ({ variables }: Picture, mayStay: (id: string) => boolean, diagram: Diagram): number =>
  [...variablesOf(diagram)].reduce((product, number) => {
    const variable = variables[number]
    if (variable === undefined) return product
    const own = variable.option === 0 ? variable.cells.length : 2
    return product * (own + (mayStay(variable.signal.id) ? 1 : 0))
  }, 1)

/** Gets ready to draw conditions of two libraries on one paper, fresh for every two that are compared. */
export const drawingOf = (day: string, programs: readonly [Program, Program]): Draw => {
  const on = parseDay(day) ?? 0
  const lenient = new Set(
    programs.flatMap(({ leniently, signals }) => [...leniently].map((index) => signals[index]?.id ?? '')),
  )
  const drawn = (isAllAsked: boolean, pair: Pair, within: Pair): Drawing => {
    const paper = newPaper(on, ({ id }) => lenient.has(id))
    const pictures = picturesOn(paper, programs, on, isAllAsked)
    const [before, after] = pictures as [Picture, Picture]
    const { truths, sheet } = paper
    const common = truths.all([before.all(within.before ?? []), after.all(within.after ?? [])])
    const drawnOn = (picture: Picture, nodes: readonly Node[] | null): Diagram =>
      nodes === null ? sheet.leaf(FALSE) : truths.all([common, picture.all(nodes)])
    const [left, right] = [drawnOn(before, pair.before), drawnOn(after, pair.after)]
    const both = sheet.combine(left, right, PAIRED)
    return {
      picture: before,
      both,
      isSpilled: [left, right, both].some(isSpilled),
      cells: cellsOf(before, (id) => lenient.has(id), both),
    }
  }
  return (pair, within) => [drawn(false, pair, within), drawn(true, pair, within)]
}

/** Outcomes of a drawing by what they say. */
export const MORE: readonly number[] = [FALSE * 3 + TRUE, 3 + TRUE]
export const LESS: readonly number[] = [TRUE * 3 + FALSE, TRUE * 3 + 1]
export const OPEN: readonly number[] = [FALSE * 3 + 1, 3 + FALSE]
export const HOLDS: readonly number[] = [TRUE * 3 + TRUE]
