import { describe, expect, test } from 'vitest'
import type { RuleState } from '../../src/model/advice'
import type { TestSource } from '../../src/model/source/condition'
import type { SignalSource } from '../../src/model/source/signals'
import { EVALUATORS } from './evaluators'
import {
  bool,
  choice,
  choices,
  derived,
  type Given,
  inputOf,
  oneRule,
  ranked,
  type Signals,
  stateOf,
  whole,
} from './library'

const WEIGHT: SignalSource = { ...whole(0, 100), type: 'decimal', unit: 'kg', step: 0.1 }

// Of p nothing is known: s is 2 or 5, o is midden or hoog, m certainly holds a and may hold b.
const BOUNDED: Signals = {
  p: bool(),
  s: derived({ type: 'integer', decide: [{ when: { p: true }, is: 5 }, { otherwise: 2 }] }),
  o: derived({
    ...ranked(['laag', 'midden', 'hoog']),
    decide: [{ when: { p: true }, is: 'hoog' }, { otherwise: 'midden' }],
  }),
  m: derived({ ...choices(['a', 'b', 'c']), decide: [{ when: { p: true }, is: ['a', 'b'] }, { otherwise: ['a'] }] }),
}

type Row = readonly [signal: string, test: TestSource, given: unknown, state: RuleState]

const KNOWN: readonly Row[] = [
  ...(['atLeast', 'above', 'atMost', 'below'] as const).flatMap((operator): Row[] => {
    const expected = {
      atLeast: ['ruled-out', 'applies', 'applies'],
      above: ['ruled-out', 'ruled-out', 'applies'],
      atMost: ['applies', 'applies', 'ruled-out'],
      below: ['applies', 'ruled-out', 'ruled-out'],
    } as const
    return [24.9, 25, 25.1].map(
      (value, place): Row => ['w', { [operator]: '25 kg' }, value, expected[operator][place] ?? 'open'],
    )
  }),
  ['w', { is: 25 }, 25, 'applies'],
  ['w', 25, 25.1, 'ruled-out'],
  ['w', { not: 25 }, 25, 'ruled-out'],
  ['w', { not: [25, 26] }, 24, 'applies'],
  ['w', [24, 25], 25, 'applies'],
  ['w', { atLeast: 20, below: 30 }, 30, 'ruled-out'],
  ['w', { atLeast: 20, below: 30 }, 20, 'applies'],
  ['k', 'a', 'a', 'applies'],
  ['k', ['a', 'b'], 'c', 'ruled-out'],
  ['k', { not: 'a' }, 'b', 'applies'],
  ['r', { atLeast: 'midden' }, 'midden', 'applies'],
  ['r', { above: 'midden' }, 'midden', 'ruled-out'],
  ['r', { atMost: 'midden' }, 'hoog', 'ruled-out'],
  ['r', { below: 'midden' }, 'laag', 'applies'],
  ['c', 'a', ['a', 'b'], 'applies'],
  ['c', ['a', 'b'], ['b'], 'applies'],
  ['c', ['a', 'b'], ['c'], 'ruled-out'],
  ['c', 'a', [], 'ruled-out'],
  ['c', { not: 'a' }, ['a', 'b'], 'ruled-out'],
  ['c', { not: ['a', 'b'] }, ['c'], 'applies'],
  ['c', { not: 'a' }, [], 'applies'],
]

const UNKNOWN: readonly Row[] = (['w', 'k', 'r', 'c'] as const).map(
  (signal): Row => [signal, signal === 'w' ? { atLeast: 25 } : signal === 'r' ? 'midden' : 'a', undefined, 'open'],
)

const RANGE: readonly Row[] = [
  ['w', { atLeast: 0 }, undefined, 'applies'],
  ['w', { above: 100 }, undefined, 'ruled-out'],
  ['k', ['a', 'b', 'c'], undefined, 'applies'],
  ['r', { atLeast: 'laag' }, undefined, 'applies'],
]

const BETWEEN: readonly (readonly [string, TestSource, RuleState])[] = [
  ['s', { atLeast: 2 }, 'applies'],
  ['s', { atLeast: 3 }, 'open'],
  ['s', { atLeast: 6 }, 'ruled-out'],
  ['s', { above: 5 }, 'ruled-out'],
  ['s', { above: 1 }, 'applies'],
  ['s', { atMost: 5 }, 'applies'],
  ['s', { atMost: 4 }, 'open'],
  ['s', { below: 2 }, 'ruled-out'],
  ['s', 6, 'ruled-out'],
  ['s', 5, 'open'],
  ['s', { not: 6 }, 'applies'],
  ['o', 'laag', 'ruled-out'],
  ['o', { not: 'laag' }, 'applies'],
  ['o', { atLeast: 'midden' }, 'applies'],
  ['o', { atLeast: 'hoog' }, 'open'],
  ['o', ['midden', 'hoog'], 'applies'],
  ['m', 'a', 'applies'],
  ['m', 'b', 'open'],
  ['m', 'c', 'ruled-out'],
  ['m', { not: 'a' }, 'ruled-out'],
  ['m', { not: 'b' }, 'open'],
]

const OBSERVED: Signals = {
  w: WEIGHT,
  k: choice(['a', 'b', 'c']),
  r: ranked(['laag', 'midden', 'hoog']),
  c: choices(['a', 'b', 'c']),
}

describe.each(EVALUATORS)('%s', (_, evaluate) => {
  test.each([...KNOWN, ...UNKNOWN, ...RANGE])('%s %j, gegeven %j: %s', async (signal, comparison, value, state) => {
    const given: Given = value === undefined ? {} : { [signal]: value }
    expect(await stateOf(evaluate, oneRule(OBSERVED, { [signal]: comparison }), inputOf(given))).toBe(state)
  })

  test.each(BETWEEN)('begrensd: %s %j: %s', async (signal, comparison, state) => {
    expect(await stateOf(evaluate, oneRule(BOUNDED, { [signal]: comparison }), inputOf({}))).toBe(state)
  })

  test('4,0 kg verlies is ten minste 4 kg, hoe binaire breuken ook vallen', async () => {
    const signals = {
      voor: WEIGHT,
      nu: WEIGHT,
      verlies: derived({ type: 'decimal', unit: 'kg', formula: 'voor - nu' }),
    }
    const library = oneRule(signals, { verlies: { atLeast: '4 kg' } })
    for (let tenths = 400; tenths <= 999; tenths += 1) {
      const given = { voor: tenths / 10, nu: (tenths - 40) / 10 }
      expect(await stateOf(evaluate, library, inputOf(given)), JSON.stringify(given)).toBe('applies')
    }
  })
})
