import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { readBody } from './readBody'

/** A request, as far as an answer rests on it. */
export interface Call {
  readonly method: string
  /** Without what follows a question mark. */
  readonly path: string
  readonly body: string
}

export interface Reply {
  readonly status: number
  readonly headers?: Readonly<Record<string, string>>
  /** Written as JSON, if there is any. */
  readonly body?: unknown
}

export interface Serving {
  readonly answer: (call: Call) => Promise<Reply>
  /** What is said where nothing can be answered: of a body that is too large, or of a mistake of our own. */
  readonly fault: (kind: 'too-large' | 'mistake') => Reply
  readonly tell: (call: Omit<Call, 'body'>, status: number, milliseconds: number) => void
  /** Of a body, in bytes. */
  readonly most: number
  /** For a request to come in whole, in milliseconds. */
  readonly patience: number
}

// An EHR in a browser asks from another address, and asks first whether it may. Nothing here is told apart by who asks.
const HEADERS = {
  'Access-Control-Allow-Origin': '*',
  'Access-Control-Allow-Methods': 'GET, POST, OPTIONS',
  'Access-Control-Allow-Headers': 'Authorization, Content-Type, Accept',
  'Access-Control-Max-Age': '600',
  'Cache-Control': 'no-store',
  'X-Content-Type-Options': 'nosniff',
}

const send = (response: ServerResponse, { status, headers, body }: Reply): void => {
  response.writeHead(status, { ...HEADERS, ...headers })
  if (body === undefined) response.end()
  else response.end(JSON.stringify(body))
}

const replyTo = async (request: IncomingMessage, call: Omit<Call, 'body'>, serving: Serving): Promise<Reply> => {
  const body = await readBody(request, serving.most)
  if (call.method === 'OPTIONS') return { status: 204 }
  if (body === 'too-large') return serving.fault('too-large')
  try {
    return await serving.answer({ ...call, body: body.text })
  } catch {
    // What was thrown may hold what somebody said, so it is neither sent nor written down.
    return serving.fault('mistake')
  }
}

/** Makes a server that answers each request by itself and keeps nothing. */
export const serverOf = (serving: Serving): Server => {
  const server = createServer(async (request, response) => {
    const start = performance.now()
    const call = { method: request.method ?? 'GET', path: (request.url ?? '/').split('?', 1)[0] ?? '/' }
    try {
      const reply = await replyTo(request, call, serving)
      send(response, reply)
      serving.tell(call, reply.status, performance.now() - start)
    } catch {
      // Whoever asked is gone, and nobody waits for an answer.
      response.destroy()
    }
  })
  server.requestTimeout = serving.patience
  server.headersTimeout = serving.patience
  return server
}
