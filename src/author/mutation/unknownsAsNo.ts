import type { Condition } from '../../model/condition'
import { writtenTest } from '../coverage/writtenTest'
import type { ConditionChanger } from './change'

type Test = Extract<Condition, { kind: 'test' }>

// With `orUnknown` and of what is known today a test is never unknown.
const isReadOtherwise = ({ orUnknown, today }: Test): boolean => !orUnknown && today.length === 0

const testsOf = (condition: Condition | null, signal: string): readonly Test[] => {
  if (condition === null || condition.kind === 'applies') return []
  if (condition.kind === 'not') return testsOf(condition.of, signal)
  if (condition.kind !== 'test') return condition.of.flatMap((part) => testsOf(part, signal))
  return condition.signal === signal && isReadOtherwise(condition) ? [condition] : []
}

const readAsNo = (condition: Condition, tests: readonly Condition[]): Condition => {
  if (condition.kind === 'applies') return condition
  if (condition.kind === 'not') return { ...condition, of: readAsNo(condition.of, tests) }
  if (condition.kind !== 'test') return { ...condition, of: condition.of.map((part) => readAsNo(part, tests)) }
  return tests.includes(condition) ? { ...condition, today: [{ known: true }] } : condition
}

/**
 * Reads what is not known as no: the mistake that a form with empty boxes makes. A box is empty for all tests of a condition that look
 * at it, so that these are one change, at the first of them.
 */
export const unknownsAsNo: ConditionChanger = ({ condition, key, written, path, put }) => {
  if (condition.kind !== 'test') return []
  const whole = put(condition)
  const tests = testsOf(whole, condition.signal)
  if (whole === null || tests[0] !== condition) return []
  const all = tests.length === 1 ? '' : `, in alle ${tests.length} toetsen ervan`
  return [
    {
      path,
      was: writtenTest(key, written),
      becomes: `${writtenTest(key, written)}, en onbekend is nee (known: true)${all}`,
      condition: readAsNo(whole, tests),
      unread: condition.signal,
    },
  ]
}
