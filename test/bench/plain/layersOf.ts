import type { PlainCondition, PlainDerived, PlainFormula, PlainProgram, PlainSignal } from './plain'

const inCondition = (condition: PlainCondition): PlainSignal[] => {
  if ('signal' in condition) return [condition.signal]
  if (condition.kind === 'constant') return []
  return (condition.kind === 'not' ? [condition.of] : condition.of).flatMap(inCondition)
}

const inFormula = (formula: PlainFormula): PlainSignal[] => {
  if (formula.kind === 'number') return []
  return formula.kind === 'signal' ? [formula.signal] : [...inFormula(formula.left), ...inFormula(formula.right)]
}

const inputsOf = ({ onlyIf, derivation }: PlainDerived): PlainSignal[] => {
  const guards = onlyIf === null ? [] : inCondition(onlyIf)
  if (derivation.kind === 'bands') return [...guards, derivation.of]
  if (derivation.kind === 'score') return [...guards, ...derivation.items.map(({ signal }) => signal)]
  return [
    ...guards,
    ...derivation.rows.flatMap(({ when, is }) => [
      ...(when === null ? [] : inCondition(when)),
      ...(is.kind === 'formula' ? inFormula(is.formula) : []),
    ]),
  ]
}

/** Derived signals by how many others they stand on: a query can only use names of the one below it. */
export const layersOf = (program: PlainProgram): PlainDerived[][] => {
  const levels = new Map<number, number>()
  const layers: PlainDerived[][] = []
  for (const derived of program.derived) {
    const level = Math.max(0, ...inputsOf(derived).map(({ index }) => (levels.get(index) ?? -1) + 1))
    levels.set(derived.signal.index, level)
    layers[level] = [...(layers[level] ?? []), derived]
  }
  return layers
}
