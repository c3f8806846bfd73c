import type { Diagram } from '../../../model/diagram'
import { FALSE, TRUE } from '../../../model/truth'
import type { Way } from './example'

/** One variable and two of its cells. */
interface Turn {
  readonly variable: number
  readonly to: number
  readonly from: number
}

const partOf = (diagram: Diagram, variable: number, cell: number): Diagram =>
  diagram.variable === variable ? (diagram.parts[cell] ?? diagram) : diagram

/** Finds a way on which all is the same but one variable, and a condition holds in one of its cells and fails in the other. */
export const turning = (diagram: Diagram, { variable, to, from }: Turn): Way | null => {
  const blind = new Set<string>()
  const step = (holds: Diagram, fails: Diagram): [number, number][] | null => {
    const forks = [holds, fails].filter((one) => one.variable !== null)
    const [first, second] = forks
    if (first === undefined) return ends(holds, fails) ? [] : null
    const fork = second !== undefined && Number(second.variable) < Number(first.variable) ? second : first
    const own = Number(fork.variable)
    if (own === variable) return step(partOf(holds, own, to), partOf(fails, own, from))
    const parts = fork.variable === null ? [] : fork.parts
    const key = `${holds.id} ${fails.id}`
    if (blind.has(key)) return null
    for (const cell of parts.keys()) {
      const rest = step(partOf(holds, own, cell), partOf(fails, own, cell))
      if (rest !== null) return [[own, cell], ...rest]
    }
    blind.add(key)
    return null
  }
  const found = step(diagram, diagram)
  return found === null ? null : new Map([[variable, to], ...found])
}

const ends = (holds: Diagram, fails: Diagram): boolean =>
  holds.variable === null && fails.variable === null && holds.value === TRUE && fails.value === FALSE
