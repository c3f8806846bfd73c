import type { Problem } from '../model/problem'
import { MAX_BYTES } from './limits'
import { positionsIn } from './positions'

/** A file as it comes in: its name is only for messages. */
export interface TextFile {
  readonly name: string
  readonly text: string | Uint8Array
}

const BOM = 0xfe_ff

/** Text in UTF-16 is valid UTF-8 with this after every letter; in text that people wrote it does not occur. */
const NUL = '\0'

const utf8 = (bytes: Uint8Array, isCut = false): string | undefined => {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes, { stream: isCut })
  } catch {
    return undefined
  }
}

/** Gives the longest beginning that is UTF-8. */
const readable = (bytes: Uint8Array): string => {
  let [low, high] = [0, bytes.length]
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if (utf8(bytes.subarray(0, middle), true) === undefined) high = middle - 1
    else low = middle
  }
  return utf8(bytes.subarray(0, low), true) ?? ''
}

const tooLarge = (text: string | Uint8Array): boolean =>
  text.length > MAX_BYTES || (typeof text === 'string' && new TextEncoder().encode(text).length > MAX_BYTES)

const notUtf8 = (file: string, before: string): Problem => {
  const text = withoutMark(before)
  const at = { file, ...positionsIn(text)(text.length), path: '' }
  return { code: 'not-utf8', message: 'Wat hier staat is geen UTF-8: bewaar het bestand opnieuw, als UTF-8.', at }
}

const withoutMark = (text: string): string => (text.charCodeAt(0) === BOM ? text.slice(1) : text)

/** Turns a file into text without a byte order mark, or tells why it cannot. */
export const decode = ({ name, text }: TextFile): string | Problem => {
  if (tooLarge(text)) {
    const message = `Het bestand is te groot: hoogstens ${MAX_BYTES / 1000} kB. Verdeel het over meer bestanden.`
    return { code: 'limit-size', message, at: { file: name, path: '' } }
  }
  const decoded = typeof text === 'string' ? text : utf8(text)
  if (decoded === undefined) return notUtf8(name, readable(text as Uint8Array))
  const stop = decoded.indexOf(NUL)
  return stop === -1 ? withoutMark(decoded) : notUtf8(name, decoded.slice(0, stop))
}
