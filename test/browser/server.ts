import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))

/** The built package, and the scripts of the pages here: files on disk, with the names that they have there. */
const SERVED = /^\/(?:dist\/[\w-]+\.js|test\/browser\/strict\/\w+\.mjs)$/

export interface Server {
  readonly address: string
  readonly close: () => Promise<void>
}

const fileFor = async (path: string): Promise<string | undefined> =>
  SERVED.test(path) ? readFile(join(ROOT, path), 'utf8').catch(() => undefined) : undefined

const TYPES: Readonly<Record<string, string>> = {
  html: 'text/html',
  css: 'text/css',
  json: 'application/json',
}

/** Serves scripts of this repository, and what else is given by its path, all under one content security policy. */
export const serve = async (policy: string, made: Readonly<Record<string, string>>): Promise<Server> => {
  const server = createServer(async ({ url = '' }, response) => {
    const path = url.split('?', 1)[0] ?? ''
    const text = made[path] ?? (await fileFor(path))
    response.writeHead(text === undefined ? 404 : 200, {
      'content-type': `${TYPES[path.split('.').at(-1) ?? ''] ?? 'text/javascript'}; charset=utf-8`,
      'content-security-policy': policy,
    })
    response.end(text)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    address: `http://127.0.0.1:${port}`,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  }
}
