import { hmac } from '@noble/hashes/hmac.js'
import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import canonicalize from 'canonicalize'
import type { Advice } from '../model/advice'
import type { Input } from '../model/input'
import type { Library } from '../model/library'
import type { Receipt } from '../model/receipt'
import { VERSION } from '../model/version'

/** Gives the keyed hash of any plain data. */
type Keyed = (value: unknown) => string

/** Hashes with HMAC-SHA-256 over canonical JSON (RFC 8785), so that the order of keys does not matter. */
const keyedWith =
  (salt: string): Keyed =>
  (value) =>
    bytesToHex(hmac(sha256, utf8ToBytes(salt), utf8ToBytes(canonicalize(value) ?? '')))

/** The order of options, which canonical JSON does not keep: of an ordered choice it is what they are compared by. */
const optionOrders = ({ signals }: Library): unknown =>
  Object.entries(signals).flatMap(([id, { options }]) => (options === undefined ? [] : [[id, Object.keys(options)]]))

const sealed = (keyed: Keyed, receipt: Omit<Receipt, 'seal'>): Receipt => ({ ...receipt, seal: keyed(receipt) })

/** Makes the receipt of an advice. Who has the salt can hold it against the same data; who has not learns nothing from it. */
export const receiptOf = (library: Library, input: Input, advice: Advice, salt: string): Receipt => {
  const keyed = keyedWith(salt)
  return sealed(keyed, {
    format: 1,
    engine: VERSION,
    on: input.on,
    ...(input.network === undefined ? {} : { network: input.network }),
    library: keyed([library, optionOrders(library)]),
    pathways: Object.fromEntries(
      Object.entries(library.pathways).map(([id, pathway]) => [id, { version: pathway.version, hash: keyed(pathway) }]),
    ),
    input: keyed(input),
    result: keyed(advice),
    recommendations: advice.recommendations.map((one) => ({ id: keyed(one.id), hash: keyed(one) })),
  })
}

/** Tells whether a receipt is as it was made, with this salt. */
export const isGenuine = ({ seal, ...receipt }: Receipt, salt: string): boolean => {
  try {
    return keyedWith(salt)(receipt) === seal
  } catch {
    // What JSON cannot hold was never sealed.
    return false
  }
}
