// What is asked of the built package, in a page and in Node alike.
import { library } from '../../../dist/pathways.js'
import { adviseSync } from '../../../dist/sync.js'

const plainSet = ({ count, bits }) => ({ count, bits: [...bits] })

const plainRule = (rule) => Object.fromEntries(Object.entries(rule).map(([name, set]) => [name, plainSet(set)]))

const screeningBy = (screen, { columns, context }) => {
  // One column as numbers: those are read in another way than lists.
  const table = { ...columns, leeftijd: Float64Array.from(columns.leeftijd) }
  const { persons, rules } = screen(library, table, context)
  return { persons, rules: Object.fromEntries(Object.entries(rules).map(([id, rule]) => [id, plainRule(rule)])) }
}

/** A line of JSON for each input and each table. */
export const answersTo = ({ inputs, tables }, screen) => [
  ...inputs.map((input) => JSON.stringify(adviseSync(library, input))),
  ...tables.map((table) => JSON.stringify(screeningBy(screen, table))),
]
