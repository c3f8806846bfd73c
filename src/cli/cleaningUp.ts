import { rmSync } from 'node:fs'
import { rm } from 'node:fs/promises'

const SIGNALS = { SIGINT: 130, SIGTERM: 143 } as const

/** Runs what writes files or folders that are not whole yet; who breaks it off leaves nothing of these behind. */
export const cleaningUp = async <T>(halves: readonly string[], write: () => Promise<T>): Promise<T> => {
  const listeners = Object.entries(SIGNALS).map(([signal, code]) => {
    const stop = (): void => {
      for (const half of halves) rmSync(half, { recursive: true, force: true })
      process.exit(code)
    }
    process.once(signal, stop)
    return () => process.off(signal, stop)
  })
  try {
    return await write()
  } finally {
    for (const forget of listeners) forget()
    for (const half of halves) await rm(half, { recursive: true, force: true })
  }
}
