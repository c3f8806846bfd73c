/** Values on every axis; a box holds every combination of them. */
export type Box = readonly (readonly number[])[]

interface Slice {
  readonly values: number[]
  readonly key: string
  readonly rest: readonly Box[]
}

/**
 * Writes points as boxes: along each axis, values with the same points behind them are put together. Along an `ordered` axis
 * only values that follow each other are.
 */
export const boxesOf = (points: readonly (readonly number[])[], ordered: readonly boolean[]): Box[] => {
  const [isOrdered = false, ...others] = ordered
  if (points.length === 0) return []
  if (ordered.length === 0) return [[]]
  const behind = new Map<number, (readonly number[])[]>()
  for (const [first = 0, ...rest] of points) behind.set(first, [...(behind.get(first) ?? []), rest])
  const slices: Slice[] = []
  for (const [value, behindIt] of [...behind].sort(([left], [right]) => left - right)) {
    const rest = boxesOf(behindIt, others)
    const key = JSON.stringify(rest)
    const alike = slices.find((one) => one.key === key && (!isOrdered || one.values.at(-1) === value - 1))
    if (alike === undefined) slices.push({ values: [value], key, rest })
    else alike.values.push(value)
  }
  return slices.flatMap(({ values, rest }) => rest.map((box): Box => [values, ...box]))
}
