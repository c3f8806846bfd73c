import type { Server } from 'node:http'

const SIGNALS = ['SIGINT', 'SIGTERM'] as const

/**
 * Waits until somebody stops the program. Requests that came in are answered first, for at most so many milliseconds; a
 * second signal does not wait for them.
 */
export const stopped = (server: Server, patience: number, tell: () => void): Promise<void> =>
  new Promise((resolve) => {
    let isStopping = false
    const stop = (): void => {
      if (isStopping) {
        server.closeAllConnections()
        return
      }
      isStopping = true
      tell()
      const late = setTimeout(() => server.closeAllConnections(), patience)
      server.close(() => {
        clearTimeout(late)
        for (const signal of SIGNALS) process.off(signal, stop)
        resolve()
      })
      server.closeIdleConnections()
    }
    for (const signal of SIGNALS) process.on(signal, stop)
  })
