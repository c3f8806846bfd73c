import type { IncomingMessage } from 'node:http'

/** What came with a request, or that it was more than is taken. */
export type Body = { readonly text: string } | 'too-large'

/**
 * Reads what comes with a request, of at most so many bytes. What is too large is read to its end all the same, and thrown
 * away: a client that is still sending would not see the answer.
 *
 * @throws what the connection says when it breaks off.
 */
export const readBody = async (request: IncomingMessage, most: number): Promise<Body> => {
  const parts: Buffer[] = []
  let size = 0
  for await (const part of request as AsyncIterable<Buffer>) {
    size += part.length
    if (size > most) parts.length = 0
    else parts.push(part)
  }
  return size > most ? 'too-large' : { text: Buffer.concat(parts).toString('utf8') }
}
