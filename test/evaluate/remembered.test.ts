import { expect, test } from 'vitest'
import { adviseSync } from '../../src/adviseSync'
import type { Input } from '../../src/model/input'
import type { ConditionSource } from '../../src/model/source/condition'
import { bool, date, oneRule } from '../contract/library'

/** Whether someone is tired decides nothing once the fall is a week ago; before that, it does. */
const WHEN: ConditionSource = {
  any: [
    { moe: true, val: { ago: { atLeast: '1 week' } } },
    { moe: false, val: { ago: { atLeast: '1 week' } } },
    { moe: true, mager: true },
  ],
}

const library = oneRule({ moe: bool(), mager: bool(), val: date() }, WHEN)

const told = (input: Input): unknown => {
  const { pathways, questions } = adviseSync(library, input)
  return [pathways[0]?.rules[0]?.state, questions.map(({ signal }) => signal)]
}

const on = (day: string, signals: object): Input => ({ on: day, signals: signals as Input['signals'] })

test('what was worked out on one day does not count on another', () => {
  const [late, early] = [on('2026-03-10', { val: '2026-03-02' }), on('2026-03-05', { val: '2026-03-02' })]
  expect([told(late), told(early), told(late)]).toEqual([
    ['applies', []],
    ['open', ['moe', 'mager']],
    ['applies', []],
  ])
})

test('what was worked out for one person does not count for another', () => {
  const known = { val: '2026-03-02' }
  const asked = [known, { ...known, mager: true }, { ...known, mager: { missing: 'unknown' } }, known]
  expect(asked.map((signals) => told(on('2026-03-05', signals)))).toEqual([
    ['open', ['moe', 'mager']],
    ['open', ['moe']],
    ['open', ['moe']],
    ['open', ['moe', 'mager']],
  ])
})
