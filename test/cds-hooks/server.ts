import { spawn } from 'node:child_process'
import { createServer } from 'node:net'
import { fileURLToPath } from 'node:url'
import { DAY } from './record'

const EXAMPLES = fileURLToPath(new URL('../../docs/examples/cds-hooks/', import.meta.url))

/** An example that runs as a process of its own. */
export interface Running {
  readonly address: string
  /** Everything that it wrote. */
  readonly said: () => string
  readonly stop: () => Promise<void>
}

const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0))
    })
  })

const PATIENCE = 200

const answers = async (address: string): Promise<boolean> => {
  for (let turn = 0; turn < PATIENCE; turn += 1) {
    const isThere = await fetch(address).then(
      () => true,
      () => false,
    )
    if (isThere) return true
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  return false
}

/** Starts one of the examples, on a port that is free and on the day of the tests. */
export const started = async (file: string): Promise<Running> => {
  const port = await freePort()
  const address = `http://127.0.0.1:${port}`
  const child = spawn(process.execPath, [`${EXAMPLES}${file}`], {
    env: { ...process.env, PORT: String(port), DAY },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let written = ''
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (part) => (written += part))
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  if (!(await answers(address))) {
    child.kill()
    throw new Error(`${file} antwoordt niet: ${written}`)
  }
  return {
    address,
    said: () => written,
    stop: async () => {
      child.kill()
      await ended
    },
  }
}
