import { writtenTest } from '../coverage/writtenTest'
import type { ConditionChanger } from './change'

/** Asks one of several conditions where all were asked, and the other way round. */
export const groups: ConditionChanger = ({ condition, key, written, path, put }) => {
  if ((condition.kind !== 'all' && condition.kind !== 'any') || condition.of.length < 2) return []
  const kind = condition.kind === 'all' ? 'any' : 'all'
  const change = { path, condition: put({ ...condition, kind }) }
  if (key !== '') return [{ ...change, was: `${condition.kind}: …`, becomes: `${kind}: …` }]
  const keys = Object.entries(written as object).map(([one, test]) => `{ ${writtenTest(one, test)} }`)
  return [{ ...change, was: `all: [${keys.join(', ')}]`, becomes: `any: [${keys.join(', ')}]` }]
}
