/** An outcome that was not worked out, since the sheet was full. Whatever rests on it is not worked out either. */
export const SPILLED = -1

interface Leaf {
  readonly id: number
  /** The outcome: a whole number. */
  readonly value: number
  readonly variable: null
}

interface Fork {
  readonly id: number
  readonly variable: number
  /** By cell of the variable. */
  readonly parts: readonly Diagram[]
}

/**
 * A function of variables with some cells each, and a whole number as outcome. Of what is drawn on one sheet, functions that are
 * equal are one and the same diagram, and a variable stands in it only when the outcome depends on it.
 */
export type Diagram = Leaf | Fork

/** How the outcomes of two are combined into one. */
export interface Combining {
  readonly of: (left: number, right: number) => number
  /** The whole diagram where that can be seen at once; else null. */
  readonly early?: (left: Diagram, right: Diagram) => Diagram | null
}

export interface Sheet {
  readonly leaf: (value: number) => Diagram
  /** Lower variables stand above higher ones. */
  readonly fork: (variable: number, parts: readonly Diagram[]) => Diagram
  /** Gives every outcome another value. */
  readonly map: (diagram: Diagram, of: (value: number) => number) => Diagram
  readonly combine: (left: Diagram, right: Diagram, combining: Combining) => Diagram
}

const isSpilled = (one: Diagram): boolean => one.variable === null && one.value === SPILLED

const partAt = (diagram: Diagram, variable: number, cell: number): Diagram =>
  diagram.variable === variable ? (diagram.parts[cell] ?? diagram) : diagram

const isSame = (left: readonly Diagram[], right: readonly Diagram[]): boolean => {
  for (let place = 0; place < left.length; place += 1) if (left[place] !== right[place]) return false
  return left.length === right.length
}

const isEven = (parts: readonly Diagram[]): boolean => {
  for (const part of parts) if (part !== parts[0]) return false
  return true
}

const hashOf = (variable: number, parts: readonly Diagram[]): number => {
  let hash = variable
  for (const { id } of parts) hash = (Math.imul(hash, 31) + id) | 0
  return hash
}

interface Memory {
  readonly spilled: Diagram
  readonly leaf: Sheet['leaf']
  readonly fork: Sheet['fork']
}

const newMemory = (room: number): Memory => {
  const [leaves, forks] = [new Map<number, Diagram>(), new Map<number, Fork[]>()]
  const spilled: Diagram = { id: 0, value: SPILLED, variable: null }
  leaves.set(SPILLED, spilled)
  let made = 1
  const leaf = (value: number): Diagram => {
    const found = leaves.get(value)
    if (found !== undefined) return found
    if (made >= room) return spilled
    const drawn: Diagram = { id: made, value, variable: null }
    made += 1
    leaves.set(value, drawn)
    return drawn
  }
  const fork = (variable: number, parts: readonly Diagram[]): Diagram => {
    const [first = spilled] = parts
    if (isEven(parts)) return first
    if (parts.some(isSpilled)) return spilled
    const hash = hashOf(variable, parts)
    const alike = forks.get(hash) ?? []
    const found = alike.find((one) => one.variable === variable && isSame(one.parts, parts))
    if (found !== undefined) return found
    if (made >= room) return spilled
    const drawn = { id: made, variable, parts }
    made += 1
    alike.push(drawn)
    forks.set(hash, alike)
    return drawn
  }
  return { spilled, leaf, fork }
}

/** What a sheet holds at most: two numbers below it can be put together to one that is still exact. */
const MOST_PARTS = 2 ** 20

/** Takes a fresh sheet, with room for so many different parts, a million at most; what is drawn beyond that is spilled. */
export const newSheet = (room: number): Sheet => {
  const { spilled, leaf, fork } = newMemory(Math.min(room, MOST_PARTS))
  const map = (diagram: Diagram, of: (value: number) => number): Diagram => {
    const done = new Map<Diagram, Diagram>()
    const mapped = (one: Diagram): Diagram => {
      if (one.variable === null) return one.value === SPILLED ? one : leaf(of(one.value))
      const found = done.get(one) ?? fork(one.variable, one.parts.map(mapped))
      done.set(one, found)
      return found
    }
    return mapped(diagram)
  }
  const memories = new Map<Combining, Map<number, Diagram>>()
  const combine = (left: Diagram, right: Diagram, combining: Combining): Diagram => {
    const known = memories.get(combining) ?? new Map<number, Diagram>()
    memories.set(combining, known)
    const { of, early } = combining
    const combined = (one: Diagram, other: Diagram): Diagram => {
      const seen = early?.(one, other) ?? null
      if (seen !== null) return seen
      if (isSpilled(one) || isSpilled(other)) return spilled
      if (one.variable === null && other.variable === null) return leaf(of(one.value, other.value))
      const key = one.id * MOST_PARTS + other.id
      const found = known.get(key)
      if (found !== undefined) return found
      const drawn = forked(one, other)
      known.set(key, drawn)
      return drawn
    }
    const forked = (one: Diagram, other: Diagram): Diagram => {
      const variable = Math.min(one.variable ?? Number.POSITIVE_INFINITY, other.variable ?? Number.POSITIVE_INFINITY)
      const { parts } = (one.variable === variable ? one : other) as Fork
      return fork(
        variable,
        parts.map((_, cell) => combined(partAt(one, variable, cell), partAt(other, variable, cell))),
      )
    }
    return combined(left, right)
  }
  return { leaf, fork, map, combine }
}

/** Visits a diagram and all its parts, each once. */
const visit = (diagram: Diagram, see: (one: Diagram) => readonly Diagram[]): void => {
  const seen = new Set([diagram])
  // A set also visits what is added while it is gone through.
  for (const one of seen) for (const part of see(one)) seen.add(part)
}

/** Lists the variables on which the outcome depends. */
export const variablesOf = (diagram: Diagram): ReadonlySet<number> => {
  const found = new Set<number>()
  visit(diagram, (one) => {
    if (one.variable === null) return []
    found.add(one.variable)
    return one.parts
  })
  return found
}

/** Lists the outcomes that there are while every variable is in a cell that is still possible. */
export const outcomesOf = (
  diagram: Diagram,
  isPossible: (variable: number, cell: number) => boolean = () => true,
): ReadonlySet<number> => {
  const found = new Set<number>()
  visit(diagram, (one) => {
    if (one.variable !== null) return one.parts.filter((_, cell) => isPossible(one.variable, cell))
    found.add(one.value)
    return []
  })
  return found
}
