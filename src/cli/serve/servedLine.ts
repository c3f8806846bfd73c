import type { CdsService } from '../../cds-hooks/service'

interface Log {
  readonly services: readonly CdsService[]
  readonly isJson: boolean
}

/** An address as it may be written down: whatever is not one of ours may hold anything. */
const known = (path: string, services: readonly CdsService[]): string => {
  const own = [
    '/health',
    '/cds-services',
    ...services.flatMap(({ id }) => [`/cds-services/${id}`, `/cds-services/${id}/feedback`]),
  ]
  return own.includes(path) ? path : '(ander adres)'
}

const METHODS = ['GET', 'POST', 'OPTIONS', 'HEAD', 'PUT', 'PATCH', 'DELETE']

/** Writes a line for the log: what was asked for and how it went, and nothing of what came along with it. */
export const servedLine = (
  { method, path }: { readonly method: string; readonly path: string },
  status: number,
  milliseconds: number,
  { services, isJson }: Log,
): string => {
  const line = {
    method: METHODS.includes(method) ? method : '?',
    path: known(path, services),
    status,
    ms: Math.round(milliseconds),
  }
  return isJson ? JSON.stringify(line) : `${line.method.padEnd(7)} ${line.path}  ${line.status}  ${line.ms} ms`
}
