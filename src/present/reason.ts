import type { Advice, Recommendation } from '../model/advice'

/** Says why, or where that was said before. */
export const reasonText = (
  { recommendations }: Advice,
  { reasons: [reason] }: Recommendation,
  place: number,
): string => {
  const earlier = recommendations.findIndex(({ reasons: [other] }) => other?.rule === reason?.rule)
  return earlier < place ? `zie ${earlier + 1}` : (reason?.why ?? '')
}
