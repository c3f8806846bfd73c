import type { RuleState } from '../../model/advice'
import type { DayNumber } from '../../model/day'
import type { Program } from '../../model/program'
import type { Column } from '../../model/screening'
import type { State } from '../../model/state'
import type { Block, Step } from '../block'
import { answerIn } from '../columns/cell'
import { type Kept, keepPlane, newKept } from '../kept'
import { plainLoops } from '../loops/plain'
import { neededIn } from '../neededIn'
import { BLOCK, newPlane, setBit, visit } from '../planes'
import { type RulePlanes, SETS } from '../rulePlanes'
import { addSignal } from './addSignal'
import { type RulesOn, rulesOn } from './conditions/rulesOn'
import { newFacts } from './known/facts'
import type { Layout } from './known/layout'
import { readInto } from './observeInto'
import type { Answers, ByRow } from './unsure/byRow'
import { decidingUnsure } from './unsure/decidingUnsure'

/** A table of which the names and the lengths of columns were found to be right. */
export interface Checked {
  readonly persons: number
  readonly on: DayNumber
  /** By index of the signal. */
  readonly columns: ReadonlyMap<number, Column>
  /** What is known of everyone, as of who reports; by index of the signal. */
  readonly everyone: ReadonlyMap<number, State>
  /** Ids of the pathways asked about; null: all. */
  readonly asked: readonly string[] | null
  /** Checks every cell of a column of a block. */
  readonly isRight: (signal: number, block: Block) => boolean
}

const SET_OF: Readonly<Record<RuleState, keyof RulePlanes>> = {
  applies: 'applies',
  open: 'mayApply',
  undecidable: 'mayApply',
  'ruled-out': 'ruledOut',
  replaced: 'replaced',
  'not-indicated': 'notIndicated',
}

/** Derived signals of which the table itself says something. */
const givenIn = ({ signals }: Program, { columns }: Checked): ReadonlySet<number> =>
  new Set(signals.flatMap(({ index, derivation }) => (derivation !== null && columns.has(index) ? [index] : [])))

const layoutFor = (program: Program, { on, columns, everyone }: Checked, ownOf: ByRow['ownOf']): Layout => {
  const [reads, steps]: [Layout['reads'], Step[]] = [[], []]
  const layout: Layout = { program, on, reads, steps, facts: new Map(), truths: new Map(), beyond: newPlane(), ownOf }
  const needed = new Set(neededIn(program))
  for (const signal of program.signals) {
    const { index, derivation } = signal
    const column = columns.get(index) ?? null
    if (needed.has(index)) addSignal(layout, signal, { column, everyone: everyone.get(index) ?? null })
    else if (column !== null && derivation === null)
      reads.push({ index, read: readInto(newFacts(signal, null), column, on) })
    // What is given though it can be derived is rare: each cell is checked.
    if (column !== null && derivation !== null) reads.push({ index, read: () => false })
  }
  return layout
}

const patch = ({ rules }: RulesOn, person: number, states: readonly RuleState[]): void => {
  for (const { rule, planes } of rules) {
    const set = SET_OF[states[rule.index] ?? 'open']
    for (const name of SETS) setBit(planes[name], person, name === set)
  }
}

/** Works out what becomes of every rule for every person of a table, block by block; by index of the rule. Null when a cell is wrong. */
export const screened = (program: Program, table: Checked, byRow: ByRow): readonly Kept[] | null => {
  const { persons } = table
  const layout = layoutFor(program, table, byRow.ownOf)
  const on = rulesOn(layout, table.asked)
  const decideUnsure = decidingUnsure(layout, on, byRow, givenIn(program, table))
  const kept = newKept(program, persons)
  const named = [...table.columns].map(([index, column]) => [program.signals[index], column] as const)
  for (let first = 0; first < persons; first += BLOCK) {
    const count = Math.min(BLOCK, persons - first)
    const answersOf = (person: number): Answers =>
      Object.fromEntries(
        named.flatMap(([signal, column]) => {
          const answer = signal === undefined ? undefined : answerIn(signal, column, first + person)
          return signal === undefined || answer === undefined ? [] : [[signal.id, answer]]
        }),
      )
    const block = { first, count }
    layout.beyond.fill(0)
    for (const { index, read } of layout.reads) if (!read(block) && !table.isRight(index, block)) return null
    for (const step of layout.steps) step(block)
    decideUnsure(block, answersOf)
    on.sort()
    visit(layout.beyond, count, (person) => patch(on, person, byRow.statesOf(answersOf(person))))
    on.rules.forEach(({ rule, planes }) => {
      for (const name of SETS) keepPlane((kept[rule.index] as Kept)[name], planes[name], block, plainLoops)
    })
  }
  return kept
}
