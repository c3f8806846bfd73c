import { suggestion } from '../evaluate/input/suggest'
import type { Library } from '../model/library'
import { UsageError } from './usage'

const nameOf = (id: string): string => id.split('/')[1] ?? ''

/** Finds the rule that is meant: by its full name, or by its own name where only one rule has that. */
export const ruleFrom = ({ pathways }: Library, given: string): string => {
  const ids = Object.entries(pathways).flatMap(([id, { status, rules }]) =>
    status === 'retired' ? [] : Object.keys(rules).map((rule) => `${id}/${rule}`),
  )
  const [found, ...others] = ids.filter((id) => id === given || nameOf(id) === given)
  if (found === undefined) {
    const hint = suggestion(given, [...ids, ...new Set(ids.map(nameOf))])
    throw new UsageError(`De regel ${given} bestaat niet.${hint || ' Schrijf zorgpad/regel.'}`)
  }
  if (others.length > 0)
    throw new UsageError(`Er zijn meer regels die ${given} heten: ${[found, ...others].join(', ')}. Geef de hele naam.`)
  return found
}
