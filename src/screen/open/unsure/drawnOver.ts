import type { Diagram } from '../../../model/diagram'
import type { Node } from '../../../model/node'
import { restingOn } from '../../../model/restingOn'
import { testedIn } from '../../../model/testedIn'
import { FALSE, TRUE } from '../../../model/truth'
import type { Variable } from '../../../model/variable'
import type { Block } from '../../block'
import { includeBoth, newTruths, type Plane, type Truths } from '../../planes'
import type { Layout } from '../known/layout'
import type { Anyone } from './byRow'
import { type Cells, cellsOf, endCellsOf } from './cellsOf'
import { coarseIn } from './coarseIn'
import { sureIn } from './sureIn'

/** Whether a condition holds, decided by all completions of what is known of each person of a block. */
export interface Drawn {
  readonly truths: (block: Block) => Truths
  /** Of whom single persons may be told apart more finely than the picture of anyone does. */
  readonly findCoarse: () => Plane
  /** Which truths some answers surely lead to, for those who are found: then a finer picture has them too. */
  readonly sure: (block: Block) => Truths & { readonly found: Plane }
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

const forkReach = (cells: Lent, parts: readonly Reach[]): Reach => {
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

type Lent = (block: Block) => ReturnType<Cells>

/** Makes what works out of whom a diagram may come to each truth; each part of it once. */
const reachingBy = (cellsFor: (variable: Variable) => Cells) => {
  const [reaches, cellsBy] = [new Map<Diagram, Reach>(), new Map<Variable, Lent>()]
  const cellsIn = (variable: Variable | undefined): Lent => {
    if (variable === undefined) throw new RangeError('a diagram of other variables')
    const found = cellsBy.get(variable) ?? oncePerBlock(cellsFor(variable))
    cellsBy.set(variable, found)
    return found
  }
  const reachOf = (diagram: Diagram, variables: readonly Variable[]): Reach => {
    const found =
      reaches.get(diagram) ??
      (diagram.variable === null
        ? leafReach(diagram.value)
        : forkReach(
            cellsIn(variables[diagram.variable]),
            diagram.parts.map((part) => reachOf(part, variables)),
          ))
    reaches.set(diagram, found)
    return found
  }
  return reachOf
}

const restsOn = ({ program }: Layout, nodes: readonly Node[], given: ReadonlySet<number>): boolean =>
  [...restingOn(nodes.flatMap(testedIn), program.signals)].some((index) => given.has(index))

/**
 * Makes what draws conditions for all persons of a block at once: each part of a diagram is worked out once. `given`: derived
 * signals that some persons were given, of which anyone's picture says nothing.
 */
export const drawingOver = (layout: Layout, drawAnyone: () => Anyone, given: ReadonlySet<number>): Drawing => {
  let anyone: Anyone | null = null
  const outer = reachingBy((variable) => cellsOf(layout, variable))
  const inner = reachingBy((variable) => (variable.isWhole ? endCellsOf : cellsOf)(layout, variable))
  return (nodes) => {
    if (restsOn(layout, nodes, given)) return null
    anyone ??= drawAnyone()
    const { variables } = anyone
    const diagram = anyone.all(nodes)
    const [reached, findSure] = [inner(diagram, variables), sureIn(layout, { nodes, variables, diagram })]
    return {
      truths: outer(diagram, variables),
      findCoarse: coarseIn(layout, { nodes, variables, diagram }),
      sure: (block) => ({ ...reached(block), found: findSure() }),
    }
  }
}
