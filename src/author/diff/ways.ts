import { exactValue } from '../../evaluate/known/known'
import type { Diagram } from '../../model/diagram'
import { outcomesOf } from '../../model/diagram'
import { onceFor } from '../../model/onceFor'
import { nameOf } from './aligned'
import type { Drawing } from './drawing'
import type { Answers } from './person'
import type { Chance } from './seeded'

/** By number of the variable, the cell that it is in. */
type Way = ReadonlyMap<number, number>

/** Finds the way down with the fewest variables to one of these outcomes; null where there is none. */
const shortest = (diagram: Diagram, wanted: readonly number[]): Way | null => {
  const done = new Map<Diagram, Way | null>()
  const found = (one: Diagram): Way | null => {
    if (one.variable === null) return wanted.includes(one.value) ? new Map() : null
    const known = done.get(one)
    if (known !== undefined) return known
    let best: Way | null = null
    one.parts.forEach((part, cell) => {
      const rest = found(part)
      if (rest !== null && (best === null || rest.size + 1 < best.size)) best = new Map([[one.variable, cell], ...rest])
    })
    done.set(one, best)
    return best
  }
  return found(diagram)
}

const allOutcomesOf = onceFor((diagram: Diagram) => outcomesOf(diagram))

const comesTo = (diagram: Diagram, wanted: readonly number[]): boolean => {
  const found = allOutcomesOf(diagram)
  return wanted.some((one) => found.has(one))
}

const byChance = (chance: Chance, diagram: Diagram, wanted: readonly number[]): Way | null => {
  const way = new Map<number, number>()
  let at = diagram
  while (at.variable !== null) {
    const { parts } = at
    const cells = parts.flatMap((part, cell) => (comesTo(part, wanted) ? [cell] : []))
    const cell = chance.one(cells)
    if (cell === undefined) return null
    way.set(at.variable, cell)
    at = parts[cell] ?? at
  }
  return wanted.includes(at.value) ? way : null
}

/** Gives the answers that a way stands for; a cell beyond the last is no answer. */
const answersOf = ({ picture: { variables } }: Drawing, way: Way): Answers => {
  const answers: Record<string, unknown> = {}
  for (const [number, cell] of way) {
    const variable = variables[number]
    if (variable === undefined) continue
    const { signal, option, cells } = variable
    const [id, state] = [nameOf(signal), cells[cell]]
    if (option === 0 && state !== undefined) answers[id] = exactValue(signal, state)
    if (option === 0 || cell > 1) continue
    const name = signal.options[31 - Math.clz32(option)] ?? ''
    const others = (answers[id] as string[] | undefined) ?? []
    answers[id] = cell === 1 ? [...others, name] : others
  }
  return answers
}

/** Gives the fewest answers that lead to one of these outcomes, for each drawing that has one. */
export const shortestTo = (drawings: readonly Drawing[], wanted: readonly number[]): Answers[] =>
  drawings.flatMap((drawing) => {
    const way = shortest(drawing.both, wanted)
    return way === null ? [] : [answersOf(drawing, way)]
  })

/** Gives answers that lead to one of these outcomes, along a way that is drawn by chance. */
export const someTo = (chance: Chance, drawings: readonly Drawing[], wanted: readonly number[]): Answers | null => {
  const drawing = chance.one(drawings)
  const way = drawing === undefined ? null : byChance(chance, drawing.both, wanted)
  return drawing === undefined || way === null ? null : answersOf(drawing, way)
}
