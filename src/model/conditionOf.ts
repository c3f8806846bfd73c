import type { Condition } from './condition'
import type { Library } from './library'

/** Gives the condition of a rule, by its full id, of a library in which every name is known to exist. */
export const conditionOf = ({ pathways }: Library, id: string): Condition => {
  const [pathway = '', rule = ''] = id.split('/')
  const found = pathways[pathway]?.rules[rule]
  if (found === undefined) throw new RangeError(`unlinked rule ${id}`)
  return found.when
}
