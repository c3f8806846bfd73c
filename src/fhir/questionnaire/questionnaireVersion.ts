import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import canonicalize from 'canonicalize'
import type { Library } from '../../model/library'
import { onceFor } from '../../model/onceFor'
import { ucum } from '../../model/quantity'
import { isReserved, type Signal } from '../../model/signal'

const LENGTH = 16

/** What an answer means and may be. Not how the question is worded: what comes to mean something else gets another id. */
const meaningOf = ({ type, unit, step, range, options, ordered = false, onlyIf }: Signal): unknown => {
  const ids = options === undefined ? null : Object.keys(options)
  return {
    type,
    unit: unit === undefined ? null : ucum(unit),
    step: step ?? null,
    range: range ?? null,
    // Only of an ordered choice does it matter in which order they stand.
    options: ordered ? ids : (ids?.sort() ?? null),
    ordered,
    onlyIf: onlyIf ?? null,
  }
}

/** Gives the version of the questionnaire of a library: another one whenever answers to it could mean something else, and only then. */
export const questionnaireVersion = onceFor(({ signals }: Library): string => {
  const asked = Object.entries(signals).filter(([id]) => !isReserved(id))
  const meanings = Object.fromEntries(asked.map(([id, signal]) => [id, meaningOf(signal)]))
  return bytesToHex(sha256(utf8ToBytes(canonicalize(meanings) ?? ''))).slice(0, LENGTH)
})
