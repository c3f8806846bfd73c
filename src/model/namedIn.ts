import type { Condition } from './condition'

/** Lists the signals that a condition names, as often as it does; not those of the rules that it reads. */
export const namedIn = (condition: Condition): readonly string[] => {
  switch (condition.kind) {
    case 'test':
      return [condition.signal]
    case 'not':
      return namedIn(condition.of)
    case 'applies':
      return []
    default:
      return condition.of.flatMap(namedIn)
  }
}
