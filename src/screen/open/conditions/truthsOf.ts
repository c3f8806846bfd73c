import type { BareTest, Node } from '../../../model/node'
import { onceFor } from '../../../model/onceFor'
import { include, includeBoth, newPlane, newTruths, type Plane, type Truths } from '../../planes'
import type { Layout } from '../known/layout'
import { passAll } from './passAll'
import { testOf } from './testOf'

type Joining = (truths: Truths, parts: readonly Truths[]) => () => void

const all: Joining = (truths, parts) => () => passAll(truths, parts)

const swapped = ({ may, mayNot }: Truths): Truths => ({ may: mayNot, mayNot: may })

const any: Joining = (truths, parts) => all(swapped(truths), parts.map(swapped))

/** Counts in how many planes everyone is, as far as that matters: afterwards `counts[n]` has who is in more than n. */
const countIn = (counts: readonly Plane[], planes: readonly Plane[]): void => {
  for (const plane of counts) plane.fill(0)
  for (const plane of planes) {
    for (let more = counts.length - 1; more > 0; more -= 1)
      includeBoth(counts[more] as Plane, counts[more - 1] as Plane, plane)
    const [first] = counts
    if (first !== undefined) include(first, plane)
  }
}

/** At least so many hold; at least so many others do not when more than the rest may fail. */
const count =
  (atLeast: number): Joining =>
  ({ may, mayNot }, parts) => {
    const enough = Math.ceil(atLeast)
    const failing = parts.length - enough + 1
    const planes = (size: number): Plane[] => Array.from({ length: Math.max(0, size) }, newPlane)
    const [holds, fails] = [planes(enough), planes(failing)]
    const done = (plane: Plane, counts: readonly Plane[], size: number): void => {
      const last = counts[size - 1]
      if (last === undefined) plane.fill(0xffffffff)
      else plane.set(last)
    }
    return () => {
      countIn(
        holds,
        parts.map((part) => part.may),
      )
      countIn(
        fails,
        parts.map((part) => part.mayNot),
      )
      done(may, holds, enough)
      done(mayNot, fails, failing)
    }
  }

const partsOf = (node: Exclude<Node, { kind: 'test' }>): readonly Node[] => (node.kind === 'not' ? [node.of] : node.of)

const written = (node: Node | BareTest): string => {
  if (node.kind === 'test') return JSON.stringify([node.signal, node.comparisons, node.today, node.orUnknown])
  return `${node.kind}${node.kind === 'count' ? node.atLeast : ''}(${partsOf(node).map(keyOf).join()})`
}

/** Conditions that are written alike are one; how is looked up, as a library is screened with more than once. */
const keyOf: (node: Node | BareTest) => string = onceFor(written)

const joining = (node: Exclude<Node, { kind: 'test' | 'not' }>): Joining =>
  node.kind === 'count' ? count(node.atLeast) : node.kind === 'all' ? all : any

const made = (layout: Layout, node: Node | BareTest): Truths => {
  if (node.kind === 'test') return testOf(layout, node)
  if (node.kind === 'not') return swapped(truthsOf(layout, node.of))
  const parts = node.of.map((part) => truthsOf(layout, part))
  const truths = newTruths()
  layout.steps.push(joining(node)(truths, parts))
  return truths
}

/** Adds a condition, and all it is made of, each once however often it is written. */
export const truthsOf = (layout: Layout, node: Node | BareTest): Truths => {
  const key = keyOf(node)
  const truths = layout.truths.get(key) ?? made(layout, node)
  layout.truths.set(key, truths)
  return truths
}
