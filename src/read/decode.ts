import type { Problem } from '../model/problem'
import { MAX_BYTES } from './limits'

/** A file as it comes in: its name is only for messages. */
export interface TextFile {
  readonly name: string
  readonly text: string | Uint8Array
}

const BOM = 0xfe_ff
const NEWLINE = 0x0a

const utf8 = (bytes: Uint8Array): string | undefined => {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    return undefined
  }
}

/** Finds the first line that is not UTF-8, from 1. No character of several bytes holds the byte of a line end. */
const badLine = (bytes: Uint8Array): number => {
  let line = 1
  for (let start = 0; start < bytes.length; line += 1) {
    const end = bytes.indexOf(NEWLINE, start)
    const stop = end === -1 ? bytes.length : end + 1
    if (utf8(bytes.subarray(start, stop)) === undefined) return line
    start = stop
  }
  return line
}

const tooLarge = (text: string | Uint8Array): boolean =>
  text.length > MAX_BYTES || (typeof text === 'string' && new TextEncoder().encode(text).length > MAX_BYTES)

/** Turns a file into text without a byte order mark, or tells why it cannot. */
export const decode = ({ name, text }: TextFile): string | Problem => {
  if (tooLarge(text)) {
    const message = `Het bestand is te groot: hoogstens ${MAX_BYTES / 1000} kB. Verdeel het over meer bestanden.`
    return { code: 'limit-size', message, at: { file: name, path: '' } }
  }
  const decoded = typeof text === 'string' ? text : utf8(text)
  if (decoded === undefined) {
    const place = { file: name, line: badLine(text as Uint8Array), column: 1, path: '' }
    return { code: 'not-utf8', message: 'Deze regel is geen UTF-8: bewaar het bestand als UTF-8.', at: place }
  }
  return decoded.charCodeAt(0) === BOM ? decoded.slice(1) : decoded
}
