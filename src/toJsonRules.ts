import { jsonRules } from './compile/export/jsonRules'
import { prepare } from './compile/prepare'
import { networkProblems } from './evaluate/input/inputProblems'
import type { NetworkId } from './model/input'
import type { JsonRule } from './model/jsonRule'
import type { Ids, Library } from './model/library'
import { InputError } from './model/problem'

/**
 * Exports the rules of a library, without those of retired pathways, for a stock json-rules-engine: `new Engine(rules)`. Over the
 * facts of `toFacts` for the same network each fires exactly when it certainly applies; a fact that is missing or null makes neither a
 * condition nor its opposite hold. Whether another rule replaces it, and the plan, are left to an advice.
 *
 * @param options.network whose agreed parameters are filled in. Default: none, parameters at their defaults.
 * @throws {InputError} for a network that the library does not have.
 */
export const toJsonRules = <L extends Library<Ids>>(
  library: L,
  { network }: { readonly network?: NetworkId<L> } = {},
): JsonRule[] => {
  const plain = library as Library
  const problems = network === undefined ? [] : networkProblems(plain, network)
  if (problems.length > 0) throw new InputError(problems, [])
  return jsonRules(prepare(plain, network ?? null))
}
