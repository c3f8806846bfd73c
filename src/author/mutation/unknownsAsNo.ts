import { writtenTest } from '../coverage/writtenTest'
import type { ConditionChanger } from './change'

/** Reads what is not known as no: the mistake that a form with empty boxes makes. */
export const unknownsAsNo: ConditionChanger = ({ condition, key, written, path, put }) => {
  // With `orUnknown` and of what is known today a test is never unknown.
  if (condition.kind !== 'test' || condition.orUnknown || condition.today.length > 0) return []
  return [
    {
      path,
      was: writtenTest(key, written),
      becomes: `${writtenTest(key, written)}, en onbekend is nee (known: true)`,
      condition: put({ ...condition, today: [{ known: true }] }),
    },
  ]
}
