import { Graphviz } from '@hpcc-js/wasm-graphviz'
import type { Draw } from '../present/site/drawn'

/** Makes ready what draws the pictures of a site. In a file of its own, because it is large: only who draws loads it. */
export const drawing = async (): Promise<Draw> => {
  const graphviz = await Graphviz.load()
  return (graph) => graphviz.dot(graph)
}
