import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { ROOT } from '../readme/blocks'

/** `zorgpad serve`, as a process of its own. */
export interface Served {
  readonly address: string
  /** Everything that it wrote. */
  readonly said: () => string
  /** Sends a signal, and waits for the exit code. */
  readonly end: (signal: 'SIGINT' | 'SIGTERM') => Promise<number>
}

/** Starts the server on a free port, and waits until it says where. */
export const serving = async (...args: readonly string[]): Promise<Served> => {
  const child = spawn(process.execPath, [join(ROOT, 'dist/cli.js'), 'serve', '--port', '0', ...args])
  onTestFinished(() => void child.kill('SIGKILL'))
  let said = ''
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (part) => (said += part))
  const address = (): string | undefined => /http:\/\/[\d.:[\]]+/.exec(said)?.[0]
  while (address() === undefined && child.exitCode === null) await once(child.stdout, 'data')
  return {
    address: address() ?? '',
    said: () => said,
    end: async (signal) => {
      const ended = once(child, 'exit')
      child.kill(signal)
      return (await ended)[0]
    },
  }
}
