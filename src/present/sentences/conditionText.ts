import type { Condition } from '../../model/condition'
import { marked, operandText } from './operandText'
import type { Reading } from './reading'
import { testWords } from './testWords'

/** Names a rule by its title. */
export const ruleTitle = ({ library }: Reading, id: string): string => {
  const [pathway = '', rule = ''] = id.split('/')
  const found = library.pathways[pathway]?.rules[rule]
  if (found === undefined) throw new RangeError(`unlinked rule ${id}`)
  return found.title
}

/** What a group says is said by its only member; a group in a group of its own kind says nothing of its own. */
export const partsOf = (condition: Extract<Condition, { kind: 'all' | 'any' }>): readonly Condition[] =>
  condition.of.flatMap((part) => (part.kind === condition.kind ? partsOf(part as typeof condition) : [part]))

/** Unwraps groups of one. */
export const unwrapped = (condition: Condition): Condition => {
  if (condition.kind !== 'all' && condition.kind !== 'any') return condition
  const [only, ...others] = partsOf(condition)
  return only !== undefined && others.length === 0 ? unwrapped(only) : condition
}

const WORDS = { all: 'én', any: 'óf' } as const

const joined = (kind: 'all' | 'any', parts: readonly string[]): string => {
  const [left, right] = [parts.slice(0, -1).join(', '), parts.at(-1) ?? '']
  return left === '' ? right : `${left} ${WORDS[kind]} ${right}`
}

/** Writes a condition that is part of another: what consists of more stands between brackets. */
const partText = (reading: Reading, condition: Condition): string => {
  const bare = unwrapped(condition)
  const text = conditionText(reading, bare)
  return bare.kind === 'all' || bare.kind === 'any' || bare.kind === 'count' ? `(${text})` : text
}

/** Says of how many conditions how many must hold: “ten minste 2 van deze 4”. */
export const countText = (reading: Reading, { atLeast, of }: Extract<Condition, { kind: 'count' }>): string =>
  `${marked(reading, `ten minste ${operandText(reading, atLeast)}`, [atLeast])} van deze ${of.length}`

/** Writes a condition as a clause for after “als”: “‘Verslikt zich’ ja is én ‘Natte stem’ nee is”. */
export const conditionText = (reading: Reading, condition: Condition): string => {
  const bare = unwrapped(condition)
  switch (bare.kind) {
    case 'test':
      return testWords(reading, bare).clause
    case 'applies':
      return `de regel “${ruleTitle(reading, bare.rule)}” geldt`
    case 'not':
      return `het niet zo is dat ${partText(reading, bare.of)}`
    case 'count':
      return `${countText(reading, bare)} ${reading.value(bare.atLeast) === 1 ? 'zo is' : 'zo zijn'}: ${bare.of.map((part) => partText(reading, part)).join('; ')}`
    default:
      return joined(
        bare.kind,
        partsOf(bare).map((part) => partText(reading, part)),
      )
  }
}
