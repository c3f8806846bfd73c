import type { FactCondition } from '../../model/jsonRule'
import type { NodeComparison } from '../../model/node'
import type { SignalProgram } from '../../model/program'
import type { Part } from '../pairs'
import { type Aspect, factName } from './aspects'

export type Leaves = Part<FactCondition>

/** When a comparison certainly passes, when it certainly does not, and when the other is not certain: it may pass, or fail. */
interface Verdicts {
  readonly passes: Leaves
  readonly fails: Leaves
  readonly mayPass: Leaves
  readonly mayFail: Leaves
}

export type VerdictsOn = (signal: SignalProgram, comparison: NodeComparison) => Verdicts

/** Compares what a fact says of a signal. */
export const comparing = (
  signal: SignalProgram,
  aspect: Aspect,
  operator: FactCondition['operator'],
  value: FactCondition['value'],
): FactCondition => ({ fact: factName(signal, aspect), operator, value })

/** Compares it with one value or with several. */
export const isOneOf = (signal: SignalProgram, aspect: Aspect, values: readonly (string | number)[]): FactCondition => {
  const [only] = values
  const isSingle = values.length === 1 && only !== undefined
  return isSingle ? comparing(signal, aspect, 'equal', only) : comparing(signal, aspect, 'in', [...values])
}
