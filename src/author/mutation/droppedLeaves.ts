import { writtenTest } from '../coverage/writtenTest'
import { type ConditionChanger, GONE } from './change'

/** Leaves out a test. The only one of a condition stays: that it is gone says the rule that is. */
export const droppedLeaves: ConditionChanger = ({ condition, key, written, path, put }) =>
  condition.kind !== 'test' && condition.kind !== 'applies'
    ? []
    : [{ path, was: writtenTest(key, written), becomes: GONE, condition: put(null) }]
