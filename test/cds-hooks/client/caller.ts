/** What a server answered. */
interface Got {
  readonly status: number
  /** Parsed, or undefined when there was none. */
  readonly body: unknown
  /** As it came. */
  readonly text: string
  readonly milliseconds: number
}

/** Gives the token to send with a request to this path; undefined for none. */
export type TokenFor = (path: string) => Promise<string | undefined>

/** Calls a server as an EHR does. */
export interface Caller {
  readonly get: (path: string) => Promise<Got>
  /** `body` as JSON; a text goes as it is. */
  readonly post: (path: string, body: unknown) => Promise<Got>
}

const parsed = (text: string): unknown => {
  try {
    return text === '' ? undefined : JSON.parse(text)
  } catch {
    return undefined
  }
}

/** Makes a client of the server at an address. */
export const callerOf = (address: string, tokenFor: TokenFor = async () => undefined): Caller => {
  const call = async (path: string, init: RequestInit): Promise<Got> => {
    const token = await tokenFor(path)
    const headers = {
      Accept: 'application/json',
      ...(init.body === undefined ? {} : { 'Content-Type': 'application/json' }),
      ...(token === undefined ? {} : { Authorization: `Bearer ${token}` }),
    }
    const begin = performance.now()
    const response = await fetch(`${address}${path}`, { ...init, headers })
    const text = await response.text()
    return { status: response.status, body: parsed(text), text, milliseconds: performance.now() - begin }
  }
  return {
    get: (path) => call(path, { method: 'GET' }),
    post: (path, body) => call(path, { method: 'POST', body: typeof body === 'string' ? body : JSON.stringify(body) }),
  }
}
