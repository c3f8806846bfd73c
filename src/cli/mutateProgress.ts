const EVERY_MS = 200

const left = (seconds: number): string =>
  seconds < 90 ? `${Math.ceil(seconds)} s` : `${Math.floor(seconds / 60)} min ${Math.ceil(seconds % 60)} s`

const progressLine = (tried: number, total: number, seconds: number): string => {
  const rate = tried / Math.max(seconds, 0.001)
  return `${tried} van ${total} wijzigingen, ${rate.toFixed(0)} per seconde, nog ${left((total - tried) / Math.max(rate, 0.001))}`
}

const tell = (text: string): void => {
  if (process.stderr.isTTY) process.stderr.write(`\r\u001b[K${text}`)
}

/** Tells on a terminal how far it is. */
interface Progress {
  /** One more is done. */
  readonly one: () => void
  /** All are done. */
  readonly end: () => void
}

/** Starts to tell how far it is with so many changes. */
export const progressOf = (total: number): Progress => {
  const start = performance.now()
  let [done, told] = [0, 0]
  tell('De gevallen worden uitgevoerd …')
  const one = (): void => {
    done += 1
    const now = performance.now()
    if (now - told < EVERY_MS) return
    told = now
    tell(progressLine(done, total, (now - start) / 1000))
  }
  return { one, end: () => tell('') }
}
