import { camelCase } from './names'
import type { PlainGroup, PlainProgram } from './plain'
import { conditionOf } from './typescriptCondition'
import { derivedOf, typeOf } from './typescriptDerived'

const groupOf = ({ population, rules }: PlainGroup): string[] => {
  // What applies only while something is unknown never does here.
  const possible = rules.filter(({ when }) => when.kind !== 'constant' || when.holds)
  const lines = possible.map(
    ({ index, when, id }) => `if (${conditionOf(when)}) word${index >>> 5} |= 1 << ${index & 31} // ${id}`,
  )
  if (population.kind === 'constant') return lines
  return [`if (${conditionOf(population)}) {`, ...lines.map((line) => `  ${line}`), '}']
}

/** Lists the fields of a row: every observed signal, `null` or `NaN` where it does not apply. */
const rowType = ({ observed }: PlainProgram): string[] => [
  'export interface Row {',
  ...observed.map((signal) => `  readonly ${camelCase(signal.id)}: ${typeOf(signal)}`),
  '}',
]

export const wordsOf = ({ ruleIds }: PlainProgram): number => Math.ceil(ruleIds.length / 32)

/**
 * Writes the rules as one function that allocates nothing: derived signals in local variables, lists of decisions as chains of
 * `if`, scores as sums, and which rules apply as bits of one row.
 */
export const typescriptOf = (program: PlainProgram): string => {
  const words = Array.from({ length: wordsOf(program) }, (_, place) => `word${place}`)
  const body = [
    ...program.derived.flatMap(derivedOf),
    `let ${words.map((word) => `${word} = 0`).join(', ')}`,
    ...program.groups.flatMap(groupOf),
    ...words.map((word, place) => `bits[at + ${place}] = ${word}`),
  ]
  return [
    ...rowType(program),
    '',
    'export const decide = (row: Row, bits: Uint32Array, at: number): void => {',
    ...body.map((line) => `  ${line}`),
    '}',
    '',
    'export const decideAll = (rows: readonly Row[], bits: Uint32Array): void => {',
    `  for (let place = 0; place < rows.length; place += 1) decide(rows[place] as Row, bits, place * ${words.length})`,
    '}',
    '',
    // Written out so that all rows have one hidden class, with their fields in place.
    'export const rowOf = (value: (id: string) => any): Row => ({',
    ...program.observed.map(({ id }) => `  ${camelCase(id)}: value('${id}'),`),
    '})',
    '',
  ].join('\n')
}
