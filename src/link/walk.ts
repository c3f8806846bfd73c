interface Visit {
  readonly id: string
  readonly next: Iterator<string>
}

/**
 * Walks what everything rests on, depth first, and calls `found` with each circle once. Gives all, each after what it rests
 * on. A loop and not a recursion, because what rests on what may be ten thousand deep.
 */
export const walk = (
  ids: readonly string[],
  restsOn: (id: string) => readonly string[],
  found: (circle: readonly string[]) => void,
): string[] => {
  const done: string[] = []
  const depths = new Map<string, number>()
  const trail: Visit[] = []
  const enter = (id: string): void => {
    depths.set(id, trail.length)
    trail.push({ id, next: restsOn(id)[Symbol.iterator]() })
  }
  const leave = (id: string): void => {
    trail.pop()
    depths.set(id, -1)
    done.push(id)
  }
  for (const start of ids) {
    if (!depths.has(start)) enter(start)
    for (let visit = trail.at(-1); visit !== undefined; visit = trail.at(-1)) {
      const { done: isLast, value } = visit.next.next()
      if (isLast === true) {
        leave(visit.id)
        continue
      }
      const depth = depths.get(value)
      if (depth === undefined) enter(value)
      else if (depth >= 0) found([...trail.slice(depth).map(({ id }) => id), value])
    }
  }
  return done
}
