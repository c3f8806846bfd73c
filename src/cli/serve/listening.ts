import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { UsageError } from '../usage'

const FAULTS: Readonly<Record<string, (host: string, port: number) => string>> = {
  EADDRINUSE: (_, port) =>
    `Poort ${port} is al in gebruik. Geef een andere: --port ${port + 1}, of --port 0 voor een vrije.`,
  EACCES: (_, port) => `Poort ${port} mag hier niet. Geef er een boven 1023: --port 8787.`,
  EADDRNOTAVAIL: (host) => `${host} is geen adres van deze machine. Geef met --host een ander, of laat het weg.`,
  ENOTFOUND: (host) => `${host} is niet te vinden. Geef met --host een ander adres, of laat het weg.`,
}

const addressOf = (server: Server): string => {
  const { address, family, port } = server.address() as AddressInfo
  return `http://${family === 'IPv6' ? `[${address}]` : address}:${port}`
}

/** Starts a server, and gives its address. */
export const listening = (server: Server, host: string, port: number): Promise<string> =>
  new Promise((resolve, reject) => {
    const refuse = (error: NodeJS.ErrnoException): void => {
      const fault = FAULTS[error.code ?? '']?.(host, port)
      reject(fault === undefined ? error : new UsageError(fault))
    }
    server.once('error', refuse)
    server.listen(port, host, () => {
      server.off('error', refuse)
      resolve(addressOf(server))
    })
  })
