import { expect } from 'vitest'
import { adviseSync } from '../../src/adviseSync'
import type { RuleState } from '../../src/model/advice'
import type { Input } from '../../src/model/input'
import type { InputValue, Library } from '../../src/model/library'
import type { PersonSet, ScreenContext, ScreenedRule, Table } from '../../src/model/screening'
import { screen } from './everyWay'
import { packed } from './packed'

export type Row = Readonly<Record<string, InputValue | null>>

/** Lays persons out in columns of one length. */
export const tableOf = (ids: readonly string[], rows: readonly Row[]): Table =>
  Object.fromEntries(ids.map((id) => [id, rows.map((row) => row[id] ?? null)]))

const SET_OF: Readonly<Record<RuleState, keyof ScreenedRule>> = {
  applies: 'applies',
  open: 'mayApply',
  undecidable: 'mayApply',
  'ruled-out': 'ruledOut',
  replaced: 'replaced',
  'not-indicated': 'notIndicated',
}

const has = ({ bits }: PersonSet, person: number): boolean => (((bits[person >>> 5] ?? 0) >>> (person & 31)) & 1) === 1

const namesOf = (rule: ScreenedRule): (keyof ScreenedRule)[] => Object.keys(rule) as (keyof ScreenedRule)[]

/** Expects of every person of a table what `adviseSync` says of each, whether its columns are lists or numbers. */
export const expectAgreement = (library: Library, rows: readonly Row[], table: Table, context: ScreenContext): void => {
  const screening = screen(library, table, context)
  expect(screen(library, packed(library, table), context), 'of numbers').toEqual(screening)
  const { persons, rules } = screening
  expect(persons).toBe(rows.length)
  const counts = new Map<string, number>()
  rows.forEach((row, person) => {
    const signals = Object.fromEntries(Object.entries(row).filter(([, value]) => value !== null))
    const advice = adviseSync(library, { ...context, signals } as Input)
    const states = advice.pathways.flatMap((pathway) => pathway.rules)
    const expected = Object.fromEntries(states.map(({ id, state }) => [id, [SET_OF[state]]]))
    const found = Object.fromEntries(
      Object.entries(rules).map(([id, rule]) => [id, namesOf(rule).filter((name) => has(rule[name], person))]),
    )
    expect(found, `person ${person}: ${JSON.stringify({ ...context, signals })}`).toEqual(expected)
    for (const { id, state } of states)
      counts.set(`${id} ${SET_OF[state]}`, (counts.get(`${id} ${SET_OF[state]}`) ?? 0) + 1)
  })
  for (const [id, rule] of Object.entries(rules))
    for (const name of namesOf(rule))
      expect([id, name, rule[name].count]).toEqual([id, name, counts.get(`${id} ${name}`) ?? 0])
}
