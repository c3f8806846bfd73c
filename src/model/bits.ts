/** Lists the bits of a mask, each by itself, from the lowest. */
export const bits = (mask: number): number[] => {
  const found: number[] = []
  for (let rest = mask; rest !== 0; rest &= rest - 1) found.push(rest & -rest)
  return found
}
