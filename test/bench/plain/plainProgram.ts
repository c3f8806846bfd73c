import { numberOf } from '../../../src/compile/resolve'
import type { Formula } from '../../../src/model/condition'
import type { DayNumber } from '../../../src/model/day'
import type { Node } from '../../../src/model/node'
import type { Program, SignalProgram } from '../../../src/model/program'
import { type DecideRow, type Derivation, isReserved } from '../../../src/model/signal'
import type { State } from '../../../src/model/state'
import { TRUE } from '../../../src/model/truth'
import { neededIn } from '../../../src/screen/neededIn'
import type {
  PlainCondition,
  PlainDerivation,
  PlainDerived,
  PlainFormula,
  PlainGroup,
  PlainOutcome,
  PlainProgram,
  PlainSignal,
  PlainValue,
} from './plain'
import { plainCondition, type Settled } from './plainCondition'

const formulaSignals = (formula: Formula): string[] => {
  if (formula.kind === 'number') return []
  if (formula.kind === 'signal') return [formula.signal]
  return [...formulaSignals(formula.left), ...formulaSignals(formula.right)]
}

const mayHaveNoRow = (rows: readonly DecideRow[]): boolean => !rows.some(({ when }) => when === undefined)

const mayBeMissing = ({ signal, onlyIf }: SignalProgram, isMissing: (id: string) => boolean): boolean => {
  const { derived } = signal
  if (onlyIf !== null) return true
  switch (derived?.kind) {
    case 'formula':
      return formulaSignals(derived.formula).some(isMissing)
    case 'bands':
      return isMissing(derived.of)
    case 'decide':
      return (
        mayHaveNoRow(derived.rows) ||
        derived.rows.some(({ is }) => is.kind === 'formula' && formulaSignals(is.formula).some(isMissing))
      )
    default:
      return false
  }
}

const plainSignals = ({ signals }: Program): PlainSignal[] => {
  const missing = new Set<string>()
  return signals.map((one) => {
    const { id, index, signal, options, derivation } = one
    const may = mayBeMissing(one, (other) => missing.has(other))
    if (may) missing.add(id)
    return { id, index, type: signal.type, options, isDerived: derivation !== null, mayBeMissing: may }
  })
}

/** What a library is written out with. */
interface Writing {
  readonly program: Program
  readonly signals: readonly PlainSignal[]
  readonly condition: (node: Node) => PlainCondition
}

const signalOf = ({ program, signals }: Writing, id: string): PlainSignal => {
  const signal = signals[program.index.get(id) ?? -1]
  if (signal === undefined) throw new RangeError(`no signal ${id}`)
  return signal
}

const plainFormula = (writing: Writing, formula: Formula): PlainFormula => {
  if (formula.kind === 'number') return formula
  if (formula.kind === 'signal') return { kind: 'signal', signal: signalOf(writing, formula.signal) }
  return {
    kind: formula.kind,
    left: plainFormula(writing, formula.left),
    right: plainFormula(writing, formula.right),
  }
}

const hasDecimals = (formula: PlainFormula): boolean => {
  if (formula.kind === 'number') return !Number.isInteger(formula.value)
  if (formula.kind === 'signal') return formula.signal.type === 'decimal'
  return formula.kind === 'divide' || hasDecimals(formula.left) || hasDecimals(formula.right)
}

const formulaOutcome = (writing: Writing, formula: Formula): PlainOutcome => {
  const plain = plainFormula(writing, formula)
  return { kind: 'formula', formula: plain, isRounded: plain.kind !== 'signal' && hasDecimals(plain) }
}

const outcome = (writing: Writing, { type }: PlainSignal, { is }: DecideRow): PlainOutcome => {
  if (is.kind === 'formula') return formulaOutcome(writing, is.formula)
  if (is.kind === 'options') throw new RangeError('several outcomes of one row: not to be written out')
  const value: PlainValue = writing.program.value(is.value)
  return { kind: 'value', value: type === 'integer' || type === 'decimal' ? numberOf(type, value) : value }
}

const unlessAlways = (condition: PlainCondition): PlainCondition | null =>
  condition.kind === 'constant' && condition.holds ? null : condition

const derivation = (writing: Writing, signal: PlainSignal, derived: Derivation): PlainDerivation => {
  switch (derived.kind) {
    case 'formula':
      return { kind: 'decide', rows: [{ when: null, is: formulaOutcome(writing, derived.formula) }] }
    case 'decide': {
      const compiled = writing.program.signals[signal.index]?.derivation
      const rows = compiled?.kind === 'decide' ? compiled.rows : []
      return {
        kind: 'decide',
        rows: derived.rows.map((row, place) => {
          const when = rows[place]?.when ?? null
          return {
            when: when === null ? null : unlessAlways(writing.condition(when)),
            is: outcome(writing, signal, row),
          }
        }),
      }
    }
    case 'score':
      return {
        kind: 'score',
        items: derived.items.map(({ signal: id, points }) => ({
          signal: signalOf(writing, id),
          points: points === undefined ? null : Object.entries(points).map(([of, number]) => [of, number] as const),
        })),
      }
    case 'bands':
      return { kind: 'bands', of: signalOf(writing, derived.of), bands: derived.bands }
  }
}

const plainDerived = (writing: Writing): PlainDerived[] =>
  neededIn(writing.program).flatMap((index) => {
    const [one, signal] = [writing.program.signals[index], writing.signals[index]]
    const derived = one?.signal.derived
    if (one === undefined || signal === undefined || derived === undefined) return []
    const onlyIf = one.onlyIf === null ? null : writing.condition(one.onlyIf)
    return [{ signal, onlyIf, derivation: derivation(writing, signal, derived) }]
  })

const plainGroups = ({ program, condition }: Writing): PlainGroup[] =>
  program.pathways.flatMap(({ id, population }) => {
    const own = program.rules.filter((rule) => rule.pathway.id === id)
    const rules = (isFlag: boolean) =>
      own
        .filter(({ rule }) => rule.redFlag === isFlag)
        .map((rule) => ({ id: rule.id, index: rule.index, when: condition(rule.when) }))
    const everyone: PlainCondition = { kind: 'constant', holds: true }
    // A red flag stands whatever the population.
    const [flags, others] = [rules(true), rules(false)]
    return [
      { pathway: id, population: everyone, rules: flags },
      { pathway: id, population: population === null ? everyone : condition(population), rules: others },
    ].filter((group) => group.rules.length > 0)
  })

/** Writes rules and derived signals out for complete inputs; who reports and who is involved are the same for everyone. */
export const plainProgram = (program: Program, on: DayNumber, everyone: ReadonlyMap<number, State>): PlainProgram => {
  const signals = plainSignals(program)
  const states = program.signals.map((signal) => everyone.get(signal.index) ?? signal.full)
  const settled: Settled = (node) =>
    node.kind === 'test' && everyone.has(node.signal) ? node.check({ states, on }) === TRUE : undefined
  const writing: Writing = {
    program,
    signals,
    condition: (node) => plainCondition(node, signals, on, settled),
  }
  return {
    on,
    observed: signals.filter(({ id, isDerived }) => !isDerived && !isReserved(id)),
    derived: plainDerived(writing),
    groups: plainGroups(writing),
    ruleIds: program.rules.map(({ id }) => id),
  }
}
