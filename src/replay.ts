import { adviseSync } from './adviseSync'
import type { Advice } from './model/advice'
import type { Input } from './model/input'
import type { Ids, Library } from './model/library'
import { InputError } from './model/problem'
import type { Difference, Receipt, Replay } from './model/receipt'
import { isGenuine, receiptOf } from './present/receipt'

/** The host's secret: at least 32 characters, the same for a receipt and its replay, and kept apart from both. */
export interface Salt {
  readonly salt: string
}

const SHORTEST_SALT = 32

const refuse = (path: string, message: string): never => {
  throw new InputError([{ code: 'wrong-value', message, at: { path } }], [])
}

const saltOf = ({ salt }: Salt): string =>
  typeof salt === 'string' && salt.length >= SHORTEST_SALT
    ? salt
    : refuse('salt', `Een sleutel heeft ten minste ${SHORTEST_SALT} tekens.`)

/**
 * Makes a receipt of an advice: keyed hashes of the library, the input and the advice, enough to show later that this advice was
 * given and useless to guess from. Keep it with the record; keep the salt elsewhere.
 *
 * @throws {InputError} for a salt of fewer than 32 characters.
 */
export const receipt = <L extends Library<Ids>>(library: L, input: Input<L>, advice: Advice<L>, salt: Salt): Receipt =>
  receiptOf(library as Library, input as Input, advice as Advice, saltOf(salt))

const isReceipt = (value: unknown): value is Receipt =>
  typeof value === 'object' &&
  value !== null &&
  'seal' in value &&
  'pathways' in value &&
  'recommendations' in value &&
  Array.isArray(value.recommendations)

const changedPathways = (then: Receipt, now: Receipt): string[] =>
  [...new Set([...Object.keys(then.pathways), ...Object.keys(now.pathways)])]
    .filter((id) => then.pathways[id]?.hash !== now.pathways[id]?.hash)
    .sort()

/**
 * Advises again with today's library, and says whether that gives the very same advice as the receipt is of; if not, what
 * differs.
 *
 * @throws {InputError} for what is no receipt, was changed, or was made with another salt; and for an input that cannot be used.
 */
export const replay = <L extends Library<Ids>>(given: unknown, library: L, input: Input<L>, salt: Salt): Replay => {
  if (!isReceipt(given) || !isGenuine(given, saltOf(salt))) {
    return refuse('receipt', 'Dit is geen ontvangstbewijs, het is veranderd, of het is met een andere sleutel gemaakt.')
  }
  const advice = adviseSync(library, input)
  const now = receipt(library, input, advice, salt)
  const before = new Map(given.recommendations.map(({ id, hash }) => [id, hash]))
  const kept = new Set(now.recommendations.map(({ id }) => id))
  const fields = ['engine', 'library', 'input', 'result'] as const
  const differs: Difference[] = fields.filter((field) => given[field] !== now[field])
  return {
    same: !differs.includes('input') && !differs.includes('result'),
    differs,
    pathways: changedPathways(given, now),
    changed: advice.recommendations
      .filter((_, place) => before.get(now.recommendations[place]?.id ?? '') !== now.recommendations[place]?.hash)
      .map(({ id }) => id),
    gone: given.recommendations.filter(({ id }) => !kept.has(id)).length,
  }
}
