import type { Diagram } from '../model/diagram'
import type { Node } from '../model/node'
import { testedIn } from '../model/testedIn'
import { FALSE, TRUE } from '../model/truth'
import type { Anyone } from './byRow'
import { type Cells, cellsOf } from './cellsOf'
import { coarseIn } from './coarseIn'
import type { Block, Layout } from './layout'
import { includeBoth, newTruths, type Plane, type Truths } from './planes'

/** Whether a condition holds, decided by all completions of what is known of each person of a block. */
interface Drawn {
  readonly truths: (block: Block) => Truths
  /** Of whom single persons may be told apart more finely than the picture of anyone does. */
  readonly findCoarse: () => Plane
}

/** Draws conditions over the persons of a block; null where that cannot be done. */
export type Drawing = (nodes: readonly Node[]) => Drawn | null

type Reach = (block: Block) => Truths

/** Works something out once for every block, and only when it is asked for. */
const oncePerBlock = <T>(work: (block: Block) => T): ((block: Block) => T) => {
  let [done, found]: [Block | null, T | null] = [null, null]
  return (block) => {
    if (done === block && found !== null) return found
    const made = work(block)
    done = block
    found = made
    return made
  }
}

const leafReach = (value: number): Reach => {
  const truths = newTruths()
  if (value !== FALSE) truths.may.fill(0xffffffff)
  if (value !== TRUE) truths.mayNot.fill(0xffffffff)
  return () => truths
}

const forkReach = (cells: (block: Block) => ReturnType<Cells>, parts: readonly Reach[]): Reach => {
  const { may, mayNot } = newTruths()
  return oncePerBlock((block) => {
    may.fill(0)
    mayNot.fill(0)
    cells(block).forEach((cell, place) => {
      const part = parts[place]?.(block)
      if (part === undefined) return
      includeBoth(may, cell, part.may)
      includeBoth(mayNot, cell, part.mayNot)
    })
    return { may, mayNot }
  })
}

const restsOn = ({ program: { signals } }: Layout, nodes: readonly Node[], given: ReadonlySet<number>): boolean => {
  const all = new Set(nodes.flatMap(testedIn))
  for (const index of all) for (const input of signals[index]?.inputs ?? []) all.add(input)
  return [...all].some((index) => given.has(index))
}

/**
 * Makes what draws conditions for all persons of a block at once: each part of a diagram is worked out once. `given`: derived
 * signals that some persons were given, of which anyone's picture says nothing.
 */
export const drawingOver = (layout: Layout, drawAnyone: () => Anyone, given: ReadonlySet<number>): Drawing => {
  let anyone: Anyone | null = null
  const [reaches, cellsBy] = [new Map<Diagram, Reach>(), new Map<number, (block: Block) => ReturnType<Cells>>()]
  const cellsIn = (number: number): ((block: Block) => ReturnType<Cells>) => {
    const variable = anyone?.variables[number]
    if (variable === undefined) throw new RangeError(`no variable ${number}`)
    const found = cellsBy.get(number) ?? oncePerBlock(cellsOf(layout, variable))
    cellsBy.set(number, found)
    return found
  }
  const reachOf = (diagram: Diagram): Reach => {
    const found =
      reaches.get(diagram) ??
      (diagram.variable === null
        ? leafReach(diagram.value)
        : forkReach(cellsIn(diagram.variable), diagram.parts.map(reachOf)))
    reaches.set(diagram, found)
    return found
  }
  return (nodes) => {
    if (restsOn(layout, nodes, given)) return null
    anyone ??= drawAnyone()
    const diagram = anyone.all(nodes)
    return { truths: reachOf(diagram), findCoarse: coarseIn(layout, anyone.variables, diagram) }
  }
}
