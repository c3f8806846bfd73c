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

/** Tells whether it was not worked out: no part of another is ever so, as what rests on one is not worked out either. */
export const isSpilled = (one: Diagram): boolean => one.variable === null && one.value === SPILLED

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
  readonly room: number
  readonly spilled: Diagram
  /** All that was made; the id of the next is how many these are. */
  readonly made: Diagram[]
  readonly leaves: Map<number, Diagram>
  readonly forks: Map<number, Fork[]>
  readonly combined: Map<Combining, Map<number, Diagram>>
}

// What works is given its memory, and is not made anew for every sheet: an engine would have to compile it again and again.
const leafOn = ({ room, spilled, made, leaves }: Memory, value: number): Diagram => {
  const found = leaves.get(value)
  if (found !== undefined) return found
  if (made.length >= room) return spilled
  const drawn: Diagram = { id: made.length, value, variable: null }
  made.push(drawn)
  leaves.set(value, drawn)
  return drawn
}

const forkOn = ({ room, spilled, made, forks }: Memory, variable: number, parts: readonly Diagram[]): Diagram => {
  if (isEven(parts)) return parts[0] ?? spilled
  if (parts.some(isSpilled)) return spilled
  const hash = hashOf(variable, parts)
  const alike = forks.get(hash)
  if (alike !== undefined)
    for (const one of alike) if (one.variable === variable && isSame(one.parts, parts)) return one
  if (made.length >= room) return spilled
  const drawn: Fork = { id: made.length, variable, parts }
  made.push(drawn)
  if (alike === undefined) forks.set(hash, [drawn])
  else alike.push(drawn)
  return drawn
}

type Mapping = (value: number) => number

const mapOn = (memory: Memory, one: Diagram, of: Mapping, done: Map<Diagram, Diagram>): Diagram => {
  if (one.variable === null) return one.value === SPILLED ? one : leafOn(memory, of(one.value))
  const known = done.get(one)
  if (known !== undefined) return known
  const parts: Diagram[] = []
  for (const part of one.parts) parts.push(mapOn(memory, part, of, done))
  const drawn = forkOn(memory, one.variable, parts)
  done.set(one, drawn)
  return drawn
}

const combinedIn = ({ combined }: Memory, combining: Combining): Map<number, Diagram> => {
  const known = combined.get(combining) ?? new Map<number, Diagram>()
  combined.set(combining, known)
  return known
}

/** What a sheet holds at most: two numbers below it can be put together to one that is still exact. */
const MOST_PARTS = 2 ** 20

interface Work {
  readonly memory: Memory
  readonly combining: Combining
  readonly known: Map<number, Diagram>
}

const combineOn = (work: Work, one: Diagram, other: Diagram): Diagram => {
  const { memory, combining, known } = work
  const seen = combining.early?.(one, other) ?? null
  if (seen !== null) return seen
  if (isSpilled(one) || isSpilled(other)) return memory.spilled
  if (one.variable === null && other.variable === null) return leafOn(memory, combining.of(one.value, other.value))
  const key = one.id * MOST_PARTS + other.id
  const found = known.get(key)
  if (found !== undefined) return found
  const drawn = forkOfBoth(work, one, other)
  known.set(key, drawn)
  return drawn
}

const forkOfBoth = (work: Work, one: Diagram, other: Diagram): Diagram => {
  const variable = Math.min(one.variable ?? Number.POSITIVE_INFINITY, other.variable ?? Number.POSITIVE_INFINITY)
  const { length } = ((one.variable === variable ? one : other) as Fork).parts
  const parts: Diagram[] = []
  for (let cell = 0; cell < length; cell += 1)
    parts.push(combineOn(work, partAt(one, variable, cell), partAt(other, variable, cell)))
  return forkOn(work.memory, variable, parts)
}

/** Takes a fresh sheet, with room for so many different parts, a million at most; what is drawn beyond that is spilled. */
export const newSheet = (room: number): Sheet => {
  const spilled: Diagram = { id: 0, value: SPILLED, variable: null }
  const memory: Memory = {
    room: Math.min(room, MOST_PARTS),
    spilled,
    made: [spilled],
    leaves: new Map([[SPILLED, spilled]]),
    forks: new Map(),
    combined: new Map(),
  }
  return {
    leaf: (value) => leafOn(memory, value),
    fork: (variable, parts) => forkOn(memory, variable, parts),
    map: (diagram, of) => mapOn(memory, diagram, of, new Map()),
    combine: (left, right, combining) =>
      combineOn({ memory, combining, known: combinedIn(memory, combining) }, left, right),
  }
}

/** Adds the parts that are reached while every variable is in a cell that is possible; what is added while a set is gone through is visited too. */
const reachedFrom = (diagram: Diagram, isPossible: IsPossible | null): ReadonlySet<Diagram> => {
  const seen = new Set([diagram])
  for (const one of seen)
    if (one.variable !== null)
      for (let cell = 0; cell < one.parts.length; cell += 1)
        if (isPossible === null || isPossible(one.variable, cell)) seen.add(one.parts[cell] as Diagram)
  return seen
}

type IsPossible = (variable: number, cell: number) => boolean

/** Lists the variables on which the outcome depends. */
export const variablesOf = (diagram: Diagram): ReadonlySet<number> => {
  const found = new Set<number>()
  for (const { variable } of reachedFrom(diagram, null)) if (variable !== null) found.add(variable)
  return found
}

/** Lists the outcomes that there are while every variable is in a cell that is still possible. */
export const outcomesOf = (diagram: Diagram, isPossible: IsPossible | null = null): ReadonlySet<number> => {
  const found = new Set<number>()
  for (const one of reachedFrom(diagram, isPossible)) if (one.variable === null) found.add(one.value)
  return found
}
