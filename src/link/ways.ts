/** Counts the ways to choose some out of a number. */
export const waysOf = (count: number, chosen: number): number => {
  let ways = 1
  for (let taken = 0; taken < chosen; taken += 1) ways = (ways * (count - taken)) / (taken + 1)
  return Math.round(ways)
}
