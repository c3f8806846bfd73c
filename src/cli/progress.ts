const EVERY_MS = 200

/** Says how long something still takes. */
export const leftText = (seconds: number): string =>
  seconds < 90 ? `${Math.ceil(seconds)} s` : `${Math.floor(seconds / 60)} min ${Math.ceil(seconds % 60)} s`

const tell = (text: string): void => {
  if (process.stderr.isTTY) process.stderr.write(`\r\u001b[K${text}`)
}

/** Tells on a terminal how far it is. */
interface Progress {
  /** So many more are done. */
  readonly add: (many: number) => void
  /** All are done. */
  readonly end: () => void
}

/** Starts to tell how far it is: at first this, and then what is said of how many are done after so many seconds. */
export const startProgress = (first: string, line: (done: number, seconds: number) => string): Progress => {
  const start = performance.now()
  let [done, told] = [0, 0]
  tell(first)
  const add = (many: number): void => {
    done += many
    const now = performance.now()
    if (now - told < EVERY_MS) return
    told = now
    tell(line(done, (now - start) / 1000))
  }
  return { add, end: () => tell('') }
}
