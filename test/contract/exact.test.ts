import { describe, expect, test } from 'vitest'
import type { RuleState } from '../../src/model/advice'
import type { ConditionSource } from '../../src/model/source/condition'
import { EVALUATORS } from './evaluators'
import { bool, choices, derived, type Given, inputOf, oneRule, ranked, stateOf, whole } from './library'

const POINTS = { true: 2, false: 0 }

const signals = {
  p: bool(),
  q: bool(),
  n: whole(0, 10),
  m: whole(0, 10),
  score: derived({ type: 'integer', score: { p: POINTS, q: { true: 3, false: 0 } } }),
  uitslag: derived({
    ...ranked(['niet', 'matig', 'ernstig']),
    bands: { of: 'score', niet: '0..1', matig: '2..4', ernstig: '5..5' },
  }),
  som: derived({ type: 'integer', score: ['n'] }),
  dubbel: derived({ type: 'decimal', formula: 'n * 2' }),
  keuze: choices(['a', 'b'], { onlyIf: { p: true } }),
  toets: bool({ optional: true, unreliableIf: { p: true } }),
}

type Row = readonly [title: string, when: ConditionSource, given: Given, state: RuleState]

// Each has a signal that is met more than once; the completion in brackets is what a shortcut would miss.
const CASES: readonly Row[] = [
  [
    'een uitslag tussen twee grenzen (score 2)',
    { all: [{ uitslag: { atLeast: 'matig' } }, { uitslag: { atMost: 'matig' } }] },
    {},
    'open',
  ],
  ['de laagste of de hoogste uitslag (score 2)', { any: [{ uitslag: 'niet' }, { uitslag: 'ernstig' }] }, {}, 'open'],
  ['een getal dat ook meetelt in een score (n 3)', { any: [{ n: { atLeast: 5 } }, { not: { som: 3 } }] }, {}, 'open'],
  [
    'een getal dat ook in een formule staat (n 3)',
    { any: [{ n: { atLeast: 5 } }, { n: { atMost: 1 } }, { not: { dubbel: 6 } }] },
    {},
    'open',
  ],
  ['keuzes die misschien niet kunnen bestaan (p nee)', { any: [{ keuze: 'a' }, { keuze: { not: 'a' } }] }, {}, 'open'],
  ['keuzes die bestaan', { any: [{ keuze: 'a' }, { keuze: { not: 'a' } }] }, { p: true }, 'applies'],
  ['een getal onder of vanaf de grens', { any: [{ n: { below: 4 } }, { n: { atLeast: 4 } }] }, {}, 'applies'],
  ['een getal tussen twee grenzen', { all: [{ n: { above: 4 } }, { n: { below: 6 } }] }, {}, 'open'],
  [
    'een getal tussen twee grenzen waar niets tussen ligt',
    { all: [{ n: { above: 4 } }, { n: { below: 5 } }] },
    {},
    'ruled-out',
  ],
  [
    'een uitslag die elke kant op kan',
    { any: [{ uitslag: 'niet' }, { uitslag: { atLeast: 'matig' } }] },
    {},
    'applies',
  ],
  ['optioneel, er niet, en onbekend of het betrouwbaar is', { toets: true }, {}, 'ruled-out'],
  ['optioneel, er niet, en niet betrouwbaar', { toets: true }, { p: true }, 'ruled-out'],
]

describe.each(EVALUATORS)('%s', (_, evaluate) => {
  test.each(CASES)('%s: %s', async (_title, when, given, state) => {
    expect(await stateOf(evaluate, oneRule(signals, when), inputOf(given))).toBe(state)
  })
})
