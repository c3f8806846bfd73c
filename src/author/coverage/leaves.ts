import type { Node } from '../../model/node'
import type { ConditionSource } from '../../model/source/condition'
import { FALSE, negate, TRUE, type Truth, UNKNOWN } from '../../model/truth'

type Path = readonly (string | number)[]

/** A test as it stands in a condition: of a signal, or of whether a rule applies. */
export interface Leaf {
  /** Where it stands, within its file. */
  readonly path: Path
  readonly key: string
  readonly test: unknown
  readonly node: Node
}

/** How leaves, by their number, are put together. */
type Shape =
  | { readonly kind: 'leaf'; readonly leaf: number }
  | { readonly kind: 'all' | 'any'; readonly of: readonly Shape[] }
  | { readonly kind: 'not'; readonly of: Shape }
  | { readonly kind: 'count'; readonly atLeast: number; readonly of: readonly Shape[] }

/** A condition as its author wrote it: its leaves in their order, and what it comes to when they come to something. */
export interface Written {
  readonly leaves: readonly Leaf[]
  readonly truth: (truths: readonly Truth[]) => Truth
}

const truthIn = (shape: Shape, truths: readonly Truth[]): Truth => {
  if (shape.kind === 'leaf') return truths[shape.leaf] ?? UNKNOWN
  if (shape.kind === 'not') return negate(truthIn(shape.of, truths))
  const parts = shape.of.map((part) => truthIn(part, truths))
  if (shape.kind !== 'count')
    return (shape.kind === 'all' ? Math.min(TRUE, ...parts) : Math.max(FALSE, ...parts)) as Truth
  if (parts.filter((truth) => truth === TRUE).length >= shape.atLeast) return TRUE
  return parts.filter((truth) => truth !== FALSE).length < shape.atLeast ? FALSE : UNKNOWN
}

const partsOf = (node: Node | undefined): readonly Node[] =>
  node === undefined || node.kind === 'test' ? [] : node.kind === 'not' ? [node.of] : node.of

const shapeOfKey = (source: ConditionSource, key: string, node: Node, path: Path, leaves: Leaf[]): Shape => {
  const among = (of: readonly ConditionSource[], at: Path): Shape[] =>
    of.flatMap((part, place) => {
      const inner = partsOf(node)[place]
      return inner === undefined ? [] : [shapeOf(part, inner, [...at, place], leaves)]
    })
  if (key === 'all' || key === 'any') return { kind: key, of: among(source[key] ?? [], path) }
  if (node.kind === 'count' && key === 'count')
    return { kind: 'count', atLeast: node.atLeast, of: among(source.count?.of ?? [], [...path, 'of']) }
  if (node.kind === 'not' && key === 'not') return { kind: 'not', of: shapeOf(source.not ?? {}, node.of, path, leaves) }
  return { kind: 'leaf', leaf: leaves.push({ path, key, test: source[key], node }) - 1 }
}

// As linking does it: all keys of a map must hold, and one key by itself is no group.
const shapeOf = (source: ConditionSource, node: Node, path: Path, leaves: Leaf[]): Shape => {
  const keys = Object.keys(source)
  const nodes = keys.length === 1 ? [node] : partsOf(node)
  const of = keys.flatMap((key, place) => {
    const inner = nodes[place]
    return inner === undefined ? [] : [shapeOfKey(source, key, inner, [...path, key], leaves)]
  })
  const [only] = of
  return of.length === 1 && only !== undefined ? only : { kind: 'all', of }
}

/** Lays a condition as it is written beside what it was compiled to. `path` is where it stands. */
export const writtenCondition = (source: ConditionSource, node: Node, path: Path): Written => {
  const leaves: Leaf[] = []
  const shape = shapeOf(source, node, path, leaves)
  return { leaves, truth: (truths) => truthIn(shape, truths) }
}
