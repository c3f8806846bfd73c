import { computedFrom } from '../model/computedFrom'
import type { Condition } from '../model/condition'
import type { Derivation, Signal } from '../model/signal'

/** Lists the signals that a condition tests, the rules that it reads included. */
const testedSignals = (condition: Condition, rule: (id: string) => Condition): string[] => {
  switch (condition.kind) {
    case 'test':
      return [condition.signal]
    case 'applies':
      return testedSignals(rule(condition.rule), rule)
    case 'not':
      return testedSignals(condition.of, rule)
    default:
      return condition.of.flatMap((part) => testedSignals(part, rule))
  }
}

/** Lists the numbers that formulas or a score compute a derived signal with, each once. */
export const computedWith = ({ derived }: Signal): string[] => {
  switch (derived?.kind) {
    case 'formula':
      return [...new Set(computedFrom(derived.formula))]
    case 'score':
      return derived.items.map(({ signal }) => signal)
    case 'decide':
      return [...new Set(derived.rows.flatMap(({ is }) => (is.kind === 'formula' ? computedFrom(is.formula) : [])))]
    default:
      return []
  }
}

const derivedFrom = (derivation: Derivation, rule: (id: string) => Condition): string[] => {
  switch (derivation.kind) {
    case 'formula':
      return computedFrom(derivation.formula)
    case 'score':
      return derivation.items.map(({ signal }) => signal)
    case 'bands':
      return [derivation.of]
    case 'decide':
      return derivation.rows.flatMap((row) => [
        ...(row.when === undefined ? [] : testedSignals(row.when, rule)),
        ...(row.is.kind === 'formula' ? computedFrom(row.is.formula) : []),
      ])
  }
}

/** Lists the signals on which a derived signal's own value rests, each once, in the order in which they are written. */
export const derivationInputs = (signal: Signal, rule: (id: string) => Condition): string[] =>
  signal.derived === undefined ? [] : [...new Set(derivedFrom(signal.derived, rule))]

/** Lists every signal that must be known before this one can be: what it derives from, and its guards. */
export const allInputs = (signal: Signal, rule: (id: string) => Condition): string[] => {
  const guards = [signal.onlyIf, signal.atLeastIf, signal.atMostIf, signal.unreliableIf]
  const tested = guards.flatMap((guard) => (guard === undefined ? [] : testedSignals(guard, rule)))
  return [...new Set([...derivationInputs(signal, rule), ...tested])]
}
