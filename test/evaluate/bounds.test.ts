import { assert, integer, property, tuple } from 'fast-check'
import { describe, expect, test } from 'vitest'
import { adviseSync } from '../../src/adviseSync'
import { parseLibrary } from '../../src/library'
import type { Known } from '../../src/model/advice'
import type { Input } from '../../src/model/input'
import type { Library } from '../../src/model/library'
import { runs } from '../laws/arbitrary/trial'

const numbers = (range: readonly number[], formula: string): string => `
signals:
  toen: { label: Toen, ask: Hoeveel toen?, type: decimal, unit: '1', step: 0.5, range: ${JSON.stringify(range)}, domain: medical }
  nu: { label: Nu, ask: Hoeveel nu?, type: decimal, unit: '1', step: 0.5, range: ${JSON.stringify(range)}, domain: medical }
  uitkomst: { label: Uitkomst, type: decimal, unit: '1', step: 0.5, range: [-100000, 100000], domain: medical, formula: '${formula}' }
`

const ROLES = 'roles: { arts: { label: Arts, domain: medical, receives: [medical, shared], reached: direct } }'

const PATHWAY = `
pathway: pad
version: 1.0.0
title: Pad
status: adopted
owner: proef
class: clinical
valid: { from: 2020-01-01 }
use: proef
sources: { bron: { title: Bron } }
lead: [{ otherwise: arts }]
rules:
  hoog: { title: Hoog, why: Hoog, source: [bron], when: { uitkomst: { atLeast: 10 } }, then: [{ do: kijken, responsible: arts, within: 1 week }] }
`

/** What is known of a computed number while `toen` was not asked. */
const known = (range: readonly number[], formula: string, signals: Readonly<Record<string, number>> = {}): Known => {
  const texts = [numbers(range, formula), ROLES, PATHWAY]
  const library = parseLibrary(texts.map((text, place) => ({ name: `${place}.yaml`, text }))) as Library
  const input = { on: '2026-03-02', signals } as Input
  return (adviseSync(library, input).signals as Readonly<Record<string, Known>>)['uitkomst'] as Known
}

describe('what a formula can still come to when one number in it is not known', () => {
  // Worked out by hand at the ends of the range, or where the line bends.
  test.each([
    // From (20 − 60) / 20 to (250 − 60) / 250: not what two different values of `toen` would give.
    ['(toen - nu) / toen * 100', [20, 250], { nu: 60 }, { low: -200, high: 76 }],
    // Highest in the middle.
    ['toen * (10 - toen)', [0, 10], {}, { low: 0, high: 25 }],
    // 2.5 and 3 are as near to the top at 2.75, as half is the smallest step.
    ['toen * (5.5 - toen)', [0, 10], {}, { low: -45, high: 7.5 }],
    ['min(toen, 10 - toen)', [0, 10], {}, { low: 0, high: 5 }],
    // Met once, bounds by themselves are right already.
    ['toen - nu', [0, 10], { nu: 4 }, { low: -4, high: 6 }],
  ] as const)('%s', (formula, range, signals, bounds) => {
    expect(known(range, formula, signals)).toMatchObject(bounds)
  })

  test('what is the same whatever it is, is known', () => {
    expect(known([0, 10], 'toen - toen + 3')).toMatchObject({ value: 3 })
  })

  test('with two numbers open the bounds are right, if wide', () => {
    const { low = 0, high = 0 } = known([1, 10], '(toen - nu) / toen')
    expect(low).toBeLessThanOrEqual(-9)
    expect(high).toBeGreaterThanOrEqual(0.9)
  })

  test('law: the bounds are the least and the most over all steps', () => {
    const halves = (low: number, high: number): number[] =>
      Array.from({ length: 2 * (high - low) + 1 }, (_, step) => low + step / 2)
    assert(
      property(
        tuple(integer({ min: -8, max: 8 }), integer({ min: 1, max: 30 })),
        tuple(integer({ min: 0, max: 4 }), integer({ min: 0, max: 9 })),
        ([low, width], [slope, turn]) => {
          const all = halves(low, low + width).map((x) => x * (turn - x) + slope * x)
          const shown = known([low, low + width], `toen * (${turn} - toen) + ${slope} * toen`)
          expect(shown).toMatchObject({ low: Math.min(...all), high: Math.max(...all) })
        },
      ),
      runs(60),
    )
  })
})
