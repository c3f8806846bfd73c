import { type FeedbackOptions, feedback } from './cds-hooks/feedback'
import { type Refused, refusal } from './cds-hooks/outcome'
import type { Cards, Discovery, Feedback } from './cds-hooks/wire'
import { discovery } from './discovery'
import { type HandleOptions, handle } from './handle'

/** A request as any server has it. */
export interface HttpRequest {
  readonly method: string
  /** From `/cds-services` on, without the query. */
  readonly path: string
  /** Parsed JSON, or its text. */
  readonly body?: unknown
  /** The header of that name. */
  readonly authorization?: string | undefined
}

/** What to send: `body` as JSON, or nothing where it is undefined. */
export interface HttpAnswer {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body?: Discovery | Cards | Refused
}

/** What `route` needs to know beside the request. */
export interface RouteOptions extends HandleOptions {
  /**
   * Says whether the caller is trusted: gets the token of `Authorization: Bearer …`, and the path that its audience must name.
   * Without it everyone is.
   */
  readonly verify?: (token: string | undefined, path: string) => boolean | Promise<boolean>
  /** Gets what became of cards. */
  readonly onFeedback?: (service: string, feedback: readonly Feedback[]) => void | Promise<void>
}

const JSON_TYPE = { 'Content-Type': 'application/json; charset=utf-8' }

const PATH = /^\/cds-services(?:\/([^/]+)(\/feedback)?)?\/?$/

const answered = ({ status, body }: { status: number; body: HttpAnswer['body'] | undefined }): HttpAnswer =>
  body === undefined ? { status, headers: {} } : { status, headers: JSON_TYPE, body }

const withHeader = (answer: HttpAnswer, name: string, value: string): HttpAnswer => ({
  ...answer,
  headers: { ...answer.headers, [name]: value },
})

const notFound = (): HttpAnswer =>
  answered(refusal(404, [{ code: 'not-found', text: 'Dit adres bestaat hier niet: begin bij GET /cds-services.' }]))

const notTrusted = (): HttpAnswer => {
  const text = 'Het verzoek heeft geen geldig token: stuur Authorization: Bearer met een JWT voor precies dit adres.'
  return withHeader(answered(refusal(401, [{ code: 'security', text }])), 'WWW-Authenticate', 'Bearer')
}

const notAllowed = (allowed: string): HttpAnswer => {
  const text = `Deze methode kan hier niet: verwacht ${allowed}.`
  return withHeader(answered(refusal(405, [{ code: 'not-supported', text }])), 'Allow', allowed)
}

const tokenIn = (authorization: string | undefined): string | undefined =>
  /^Bearer +(\S+)$/i.exec(authorization ?? '')?.[1]

const takeFeedback = async (
  service: string,
  body: unknown,
  { services, onFeedback }: FeedbackOptions & Pick<RouteOptions, 'onFeedback'>,
): Promise<HttpAnswer> => {
  const answer = feedback({ service, body }, { services })
  if (answer.feedback !== undefined) await onFeedback?.(service, answer.feedback)
  return answered(answer)
}

const decoded = (part: string): string | null => {
  try {
    return decodeURIComponent(part)
  } catch {
    return null
  }
}

/** Answers discovery, hooks and feedback for any server; headers for browsers of elsewhere (CORS) are the server's own. */
export const route = async (request: HttpRequest, options: RouteOptions): Promise<HttpAnswer> => {
  const { method, path, body, authorization } = request
  const found = PATH.exec(path)
  if (found === null) return notFound()
  const allowed = found[1] === undefined ? 'GET' : 'POST'
  if (method !== allowed) return notAllowed(allowed)
  if (options.verify !== undefined && !(await options.verify(tokenIn(authorization), path))) return notTrusted()
  if (found[1] === undefined) return answered({ status: 200, body: discovery(options.services) })
  const service = decoded(found[1])
  if (service === null) return notFound()
  if (found[2] !== undefined) return takeFeedback(service, body, options)
  return answered(await handle({ service, body }, options))
}
