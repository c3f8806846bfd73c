import { expect, test } from 'vitest'
import { adviseSync } from '../../src/adviseSync'
import type { ConditionSource } from '../../src/model/source/condition'
import { bool, date, oneRule } from '../contract/library'

/** Whoever is tired or not: it holds once the fall is more than a month ago. */
const WHEN: ConditionSource = {
  any: [
    { moe: true, val: { ago: { above: '1 month' } } },
    { moe: false, val: { ago: { above: '1 month' } } },
  ],
}

const library = oneRule({ moe: bool(), val: date() }, WHEN)

test.each(['2027-02-28', '2028-02-29', '2027-03-01', '2027-04-30', '2027-12-31'])(
  'on %s a day may lie more than a month back',
  (on) => {
    const { pathways } = adviseSync(library, { on, signals: {} })
    expect(pathways[0]?.rules[0]?.state).toBe('open')
  },
)
