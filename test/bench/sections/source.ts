import { prepare } from '../../../src/compile/prepare'
import type { Library } from '../../../src/model/library'
import { sqlOf, tableOf } from '../plain/sql'
import { typescriptOf } from '../plain/typescript'
import { NETWORK } from '../workload/complete'
import { worldOf } from '../workload/world'

/** Shows the function and the query that stand for what a hand would write. */
export const source = (library: Library): string => {
  const { plain } = worldOf(prepare(library, NETWORK), [])
  return [typescriptOf(plain), '', `${tableOf(plain)};`, '', `${sqlOf(plain)};`].join('\n')
}
