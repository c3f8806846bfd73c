import type { Draw } from '../laws/arbitrary/draw'

/** A host that answers from a record, each request after a latency of its own, and keeps what it was asked. */
export interface Host {
  readonly get: (id: string) => Promise<unknown>
  readonly asked: readonly string[]
  /** The most requests that were under way at once. */
  readonly most: () => number
}

const turns = async (count: number): Promise<void> => {
  for (let turn = 0; turn < count; turn += 1) await Promise.resolve()
}

/** Makes a host whose latencies are drawn: in turns of the queue of promises, so that no clock is needed. */
export const hostOf = (draw: Draw, answers: Readonly<Record<string, unknown>>, failing: ReadonlySet<string>): Host => {
  const asked: string[] = []
  let [underWay, most] = [0, 0]
  const get = async (id: string): Promise<unknown> => {
    asked.push(id)
    underWay += 1
    most = Math.max(most, underWay)
    await turns(draw.int(0, 12))
    underWay -= 1
    if (failing.has(id)) throw new Error('niet te bereiken')
    return answers[id]
  }
  return { get, asked, most: () => most }
}
