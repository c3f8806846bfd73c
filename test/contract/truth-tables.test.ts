import { describe, expect, test } from 'vitest'
import type { RuleState } from '../../src/model/advice'
import type { ConditionSource } from '../../src/model/source/condition'
import { EVALUATORS } from './evaluators'
import { bool, inputOf, oneRule, stateOf } from './library'

const SIGNALS = { p: bool(), q: bool(), r: bool() }
const P = { p: true }
const Q = { q: true }
const R = { r: true }

/** What is said of p, q and r: j(a), n(ee) or – when it was not asked. */
const givenBy = (answers: string): Record<string, boolean> =>
  Object.fromEntries(
    [...answers].flatMap((answer, place) => (answer === '-' ? [] : [['pqr'[place] ?? '', answer === 'j'] as const])),
  )

const WORDS: Readonly<Record<string, RuleState>> = { waar: 'applies', onwaar: 'ruled-out', onbekend: 'open' }

type Row = readonly [condition: string, when: ConditionSource, outcomes: Readonly<Record<string, string>>]

const TABLES: readonly Row[] = [
  ['p', P, { j: 'waar', n: 'onwaar', '-': 'onbekend' }],
  ['niet p', { not: P }, { j: 'onwaar', n: 'waar', '-': 'onbekend' }],
  ['niet niet p', { not: { not: P } }, { j: 'waar', n: 'onwaar', '-': 'onbekend' }],
  [
    'p en q',
    { all: [P, Q] },
    {
      jj: 'waar',
      jn: 'onwaar',
      'j-': 'onbekend',
      nj: 'onwaar',
      nn: 'onwaar',
      'n-': 'onwaar',
      '-j': 'onbekend',
      '-n': 'onwaar',
      '--': 'onbekend',
    },
  ],
  [
    'p en q, als twee sleutels',
    { ...P, ...Q },
    { jj: 'waar', jn: 'onwaar', 'j-': 'onbekend', '-n': 'onwaar', '--': 'onbekend' },
  ],
  [
    'p of q',
    { any: [P, Q] },
    {
      jj: 'waar',
      jn: 'waar',
      'j-': 'waar',
      nj: 'waar',
      nn: 'onwaar',
      'n-': 'onbekend',
      '-j': 'waar',
      '-n': 'onbekend',
      '--': 'onbekend',
    },
  ],
  ['niet (p en q)', { not: { all: [P, Q] } }, { jj: 'onwaar', 'j-': 'onbekend', 'n-': 'waar', '--': 'onbekend' }],
  ['niet (p of q)', { not: { any: [P, Q] } }, { nn: 'waar', 'j-': 'onwaar', 'n-': 'onbekend', '--': 'onbekend' }],
  [
    'een van drie',
    { count: { atLeast: 1, of: [P, Q, R] } },
    { nnn: 'onwaar', 'nn-': 'onbekend', 'j--': 'waar', '---': 'onbekend' },
  ],
  [
    'twee van drie',
    { count: { atLeast: 2, of: [P, Q, R] } },
    {
      jjj: 'waar',
      jjn: 'waar',
      'jj-': 'waar',
      jnj: 'waar',
      jnn: 'onwaar',
      'jn-': 'onbekend',
      'j--': 'onbekend',
      njj: 'waar',
      nnj: 'onwaar',
      'nn-': 'onwaar',
      'n--': 'onbekend',
      '-j-': 'onbekend',
      '---': 'onbekend',
    },
  ],
  [
    'niet twee van drie',
    { not: { count: { atLeast: 2, of: [P, Q, R] } } },
    { 'jj-': 'onwaar', 'nn-': 'waar', 'jn-': 'onbekend' },
  ],
  ['drie van drie', { count: { atLeast: 3, of: [P, Q, R] } }, { jjj: 'waar', 'jj-': 'onbekend', 'n--': 'onwaar' }],
  ['p of niet p', { any: [P, { not: P }] }, { j: 'waar', n: 'waar', '-': 'waar' }],
  ['p en niet p', { all: [P, { p: false }] }, { j: 'onwaar', n: 'onwaar', '-': 'onwaar' }],
  [
    'p dan q, anders r',
    {
      any: [
        { ...P, ...Q },
        { p: false, r: true },
      ],
    },
    { '-jj': 'waar', '-nn': 'onwaar', '-jn': 'onbekend', 'j-n': 'onbekend', jjn: 'waar' },
  ],
]

const CASES = TABLES.flatMap(([condition, when, outcomes]) =>
  Object.entries(outcomes).map(([answers, outcome]) => ({ condition, when, answers, outcome })),
)

describe.each(EVALUATORS)('%s', (_, evaluate) => {
  test.each(CASES)('$condition, met $answers: $outcome', async ({ when, answers, outcome }) => {
    expect(await stateOf(evaluate, oneRule(SIGNALS, when), inputOf(givenBy(answers)))).toBe(WORDS[outcome])
  })
})
