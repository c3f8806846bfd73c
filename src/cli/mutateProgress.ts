import { leftText, startProgress } from './progress'

const progressLine = (tried: number, total: number, seconds: number): string => {
  const rate = tried / Math.max(seconds, 0.001)
  return `${tried} van ${total} wijzigingen, ${rate.toFixed(0)} per seconde, nog ${leftText((total - tried) / Math.max(rate, 0.001))}`
}

/** Starts to tell how far it is with so many changes. */
export const progressOf = (total: number): ReturnType<typeof startProgress> =>
  startProgress('De gevallen worden uitgevoerd …', (tried, seconds) => progressLine(tried, total, seconds))
