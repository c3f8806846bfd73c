import { computedFrom } from '../model/computedFrom'
import type { Condition, Formula } from '../model/condition'
import { parseDuration } from '../model/duration'
import { frozen } from '../model/frozen'
import type { InputValue } from '../model/library'
import type { Node } from '../model/node'
import type { Compute, DecideProgramRow, DerivationProgram, SignalProgram } from '../model/program'
import type { DecideRow, Derivation, Outcome, Signal } from '../model/signal'
import { boundsState, choicesState, optionsState, type State, seenOfTheDay } from '../model/state'
import { compileFormula } from './compute'
import { maskOf, type Names, numberOf, resolve, ruleOf } from './resolve'
import { allInputs, computedWith, derivationInputs } from './rests'
import { tightly } from './tightly'

/** Makes a condition ready to be checked; null when there is none. */
export const ready = (names: Names, condition: Condition | undefined): Node | null =>
  condition === undefined ? null : resolve(names, condition)

const indexIn =
  (names: Names) =>
  (id: string): number => {
    const index = names.index.get(id)
    if (index === undefined) throw new RangeError(`unlinked signal ${id}`)
    return index
  }

const valueState = (names: Names, id: string, signal: Signal, is: Exclude<Outcome, { kind: 'formula' }>): State => {
  const values = is.kind === 'options' ? is.options : [names.value(is.value)]
  if (signal.type === 'choices') {
    const mask = maskOf(signal, names.options(id), values)
    return choicesState(mask, mask)
  }
  if (signal.type === 'boolean' || signal.type === 'choice')
    return optionsState(maskOf(signal, names.options(id), values))
  const number = numberOf(signal.type, values[0] ?? Number.NaN)
  return boundsState(number, number)
}

/** Compiles a formula; of what is observed it knows in what steps it is given. */
const computeOf = (names: Names, formula: Formula): Compute => {
  const [index, all] = [indexIn(names), computedFrom(formula)]
  const repeated = [...new Set(all)].flatMap((id) => {
    const { derived, step = 1 } = names.library.signals[id] ?? {}
    const isRepeated = derived === undefined && all.indexOf(id) !== all.lastIndexOf(id)
    return isRepeated ? [{ place: index(id), step }] : []
  })
  return tightly(compileFormula(formula, index), repeated, [...new Set(all)].map(index))
}

const decideRow = (names: Names, id: string, signal: Signal, row: DecideRow): DecideProgramRow => ({
  when: ready(names, row.when),
  is: row.is.kind === 'formula' ? computeOf(names, row.is.formula) : valueState(names, id, signal, row.is),
})

const pointsByBit = (
  signal: Signal | undefined,
  options: readonly string[],
  points: Readonly<Record<string, number>>,
): number[] => {
  const ids = signal?.type === 'boolean' ? ['false', 'true'] : options
  return ids.map((option) => points[option] ?? 0)
}

const derivationOf = (names: Names, id: string, signal: Signal, derived: Derivation): DerivationProgram => {
  const index = indexIn(names)
  switch (derived.kind) {
    case 'formula':
      return { kind: 'formula', compute: computeOf(names, derived.formula) }
    case 'decide':
      return { kind: 'decide', rows: derived.rows.map((row) => decideRow(names, id, signal, row)) }
    case 'score':
      return {
        kind: 'score',
        missing: derived.missing ?? null,
        items: derived.items.map(({ signal: item, points }) => ({
          signal: index(item),
          points: points === undefined ? null : pointsByBit(names.library.signals[item], names.options(item), points),
        })),
      }
    case 'bands':
      return {
        kind: 'bands',
        of: index(derived.of),
        bands: derived.bands.map(({ option, from, to }) => ({
          mask: maskOf(signal, names.options(id), [option]),
          from,
          to,
        })),
      }
  }
}

const fullState = (names: Names, id: string, signal: Signal): State => {
  switch (signal.type) {
    case 'boolean':
      return optionsState(3, 'not-asked')
    case 'choice':
      return optionsState((1 << names.options(id).length) - 1, 'not-asked')
    case 'choices':
      return choicesState(0, (1 << names.options(id).length) - 1, 'not-asked')
    default: {
      const [low, high] = signal.range ?? [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY]
      return boundsState(low, high, 'not-asked')
    }
  }
}

const singleOptions = (names: Names, id: string, { type }: Signal): readonly InputValue[] =>
  type === 'boolean' ? [false, true] : type === 'choice' ? names.options(id) : []

/** Makes one signal ready. The signals that it rests on come before it in `made`. */
export const signalProgram = (names: Names, id: string, made: readonly SignalProgram[]): SignalProgram => {
  const signal = names.library.signals[id]
  if (signal === undefined) throw new RangeError(`unlinked signal ${id}`)
  const index = indexIn(names)
  const rule = (reference: string): Condition => ruleOf(names.library, reference)
  const derivedFrom = derivationInputs(signal, rule).map(index)
  const leaves = derivedFrom.flatMap((input) => {
    const known = made[input]
    return known === undefined || known.derivation === null ? [input] : known.leaves
  })
  const full = fullState(names, id, signal)
  const isOptional = (input: number): boolean =>
    made[input]?.signal.optional === true || (made[input]?.absentWith.length ?? 0) > 0
  const optional = derivedFrom.filter(isOptional)
  const restsOnOptionalOnly = optional.length === derivedFrom.length
  return {
    id,
    index: index(id),
    signal,
    options: names.options(id),
    full,
    unseen: signal.optional === true ? { ...full, absent: true } : full,
    onlyIf: ready(names, signal.onlyIf),
    unreliableIf: ready(names, signal.unreliableIf),
    atLeastIf: ready(names, signal.atLeastIf),
    atMostIf: ready(names, signal.atMostIf),
    derivation: signal.derived === undefined ? null : derivationOf(names, id, signal, signal.derived),
    isPlain: signal.derived === undefined && signal.onlyIf === undefined && signal.unreliableIf === undefined,
    inputs: allInputs(signal, rule).map(index),
    computedWith: computedWith(signal).map(index),
    leaves: [...new Set(leaves)],
    absentWith: signal.optional === true || restsOnOptionalOnly ? optional : [],
    validFor: signal.validFor === undefined ? null : parseDuration(signal.validFor),
    outdatedBy: signal.outdatedBy === undefined ? null : index(signal.outdatedBy),
    seen: singleOptions(names, id, signal).map((_, bit) => seenOfTheDay(optionsState(1 << bit))),
    singleKnown: frozen(singleOptions(names, id, signal).map((value) => ({ value }))),
    cutoffs: [],
    terms: [],
    isComputedWith: false,
  }
}
