import { expect, test } from 'vitest'
import type { InputValue } from '../../src/model/library'
import { bool, choice, derived, oneRule, type Signals, whole } from '../contract/library'
import { expectAgreement, type Row, tableOf } from './agreeing'
import { screen } from './everyWay'

const ON = '2026-03-02'
const ANSWERS = [true, false, null] as const

const rowsOf = (values: Readonly<Record<string, readonly (InputValue | null)[]>>): Row[] =>
  Object.entries(values).reduce<Row[]>(
    (rows, [id, some]) => rows.flatMap((row) => some.map((value) => ({ ...row, [id]: value }))),
    [{}],
  )

/** `uit` rests on `maat`, of which it can be unknown whether it counts at all, and on `oordeel`, that may be unreliable. */
const REASONS: Signals = {
  telt: bool(),
  suf: bool(),
  mager: bool(),
  maat: whole(0, 9, { onlyIf: { telt: true } }),
  groot: derived({ type: 'boolean', decide: [{ when: { maat: { atLeast: 2 } }, is: true }, { otherwise: false }] }),
  oordeel: derived({
    type: 'boolean',
    decide: [{ when: { mager: true }, is: true }, { otherwise: false }],
    unreliableIf: { suf: true },
  }),
  uit: derived({ type: 'boolean', decide: [{ when: { groot: true, oordeel: true }, is: true }, { otherwise: false }] }),
}

test.each(['unknown', 'unreliable', 'not-asked'] as const)(
  'what cannot be told goes before what is unreliable: %s',
  (reason) => {
    const small = oneRule(REASONS, { uit: { missing: reason } })
    const rows = rowsOf({ telt: ANSWERS, suf: ANSWERS, mager: ANSWERS, maat: [3, null] })
    expectAgreement(small, rows, tableOf(['telt', 'suf', 'mager', 'maat'], rows), { on: ON })
  },
)

test('an optional answer that is not there passes a test that holds as long as nothing is known', () => {
  const isNeither = { kleur: { not: ['rood', 'groen'], orUnknown: true } }
  const small = oneRule({ kleur: choice(['rood', 'groen'], { optional: true }), a: bool() }, { ...isNeither, a: true })
  const rows = rowsOf({ kleur: ['rood', 'groen', null], a: ANSWERS })
  const table = tableOf(['kleur', 'a'], rows)
  expectAgreement(small, rows, table, { on: ON })
  const { applies, mayApply } = screen(small, table, { on: ON }).rules['pad/regel'] ?? {}
  expect([applies?.count, mayApply?.count]).toEqual([1, 1])
})
