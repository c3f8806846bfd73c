import type { ComparisonSource, ScalarSource, TestSource } from '../../../src/model/source/condition'
import type { SignalSource } from '../../../src/model/source/signals'
import type { Fact } from './person'

type Value = (written: ScalarSource) => ScalarSource

const listOf = (values: ScalarSource | readonly ScalarSource[]): readonly ScalarSource[] =>
  Array.isArray(values) ? (values as readonly ScalarSource[]) : [values as ScalarSource]

const numberOf = (written: ScalarSource): number => Number(String(written).split(' ')[0])

const isNumeric = ({ type }: SignalSource): boolean => type === 'integer' || type === 'decimal'

const same = (signal: SignalSource, fact: Fact, written: ScalarSource): boolean => {
  if (Array.isArray(fact)) return fact.includes(String(written))
  return isNumeric(signal) ? fact === numberOf(written) : fact === written
}

const rank = (signal: SignalSource, value: Fact | ScalarSource): number =>
  isNumeric(signal) ? numberOf(value as ScalarSource) : Object.keys(signal.options ?? {}).indexOf(String(value))

/** Decides a test of a value that is known. `value` fills in parameters. */
export const holds = (signal: SignalSource, fact: Fact, test: TestSource, value: Value): boolean => {
  if (fact === null) return false
  if (typeof test !== 'object' || Array.isArray(test)) return holds(signal, fact, { is: test as ScalarSource }, value)
  const { is, not, atLeast, above, atMost, below } = test as ComparisonSource
  const at = rank(signal, fact)
  const cut = (written: ScalarSource): number => rank(signal, value(written))
  const isOneOf = (values: ScalarSource | readonly ScalarSource[]): boolean =>
    listOf(values).some((one) => same(signal, fact, value(one)))
  return (
    (is === undefined || isOneOf(is)) &&
    (not === undefined || !isOneOf(not)) &&
    (atLeast === undefined || at >= cut(atLeast)) &&
    (above === undefined || at > cut(above)) &&
    (atMost === undefined || at <= cut(atMost)) &&
    (below === undefined || at < cut(below))
  )
}
