import { assert, gen, property } from 'fast-check'
import { expect, test } from 'vitest'
import { prepare } from '../../src/compile/prepare'
import { decideDirectly, runSync } from '../../src/evaluate/decide'
import { restsOn } from '../../src/evaluate/exact/restsOn'
import { situationAfter } from '../../src/evaluate/incremental'
import { accept } from '../../src/evaluate/input/accept'
import type { Request } from '../../src/evaluate/settle'
import { type Situation, situationOf } from '../../src/evaluate/situation'
import { parseDay } from '../../src/model/day'
import type { Input } from '../../src/model/input'
import type { Library } from '../../src/model/library'
import { bundledLibrary, someAnswers } from '../laws/arbitrary/bundled'
import { type Draw, drawWith } from '../laws/arbitrary/draw'
import { anInput } from '../laws/arbitrary/input'
import { EVERYTHING } from '../laws/arbitrary/profile'
import { lawful, runs } from '../laws/arbitrary/trial'

/** All that a situation says, in an order of its own. */
const told = ({ observed, view, open, standings }: Situation): unknown => ({
  notices: observed.notices,
  states: view.states,
  estimates: [...view.estimates],
  disputed: [...view.disputed],
  rules: standings.rules.map(({ rule, state, verdict, by, pausedBy }) => [rule.id, state, verdict, by, pausedBy]),
  pathways: [...standings.pathways],
  open: open.map(({ standing, signals }) => [standing.rule.id, standing.state, signals]),
})

const inTurn = (draw: Draw, library: Library, start: Input, other: Input, note: (input: Input) => void): void => {
  const today = parseDay(start.on) ?? 0
  const program = prepare(library, start.network ?? null)
  const full = (input: Input) => runSync(situationOf(program, accept(library, input).input, today), decideDirectly)
  let input = start
  let situation = full(input)
  for (const [id, answer] of draw.shuffled(Object.entries(other.signals))) {
    const index = program.indexByAnyId.get(id) ?? -1
    const others = Object.entries(input.signals).filter(([key]) => program.indexByAnyId.get(key) !== index)
    // An answer may also be taken back.
    const signals = draw.chance(15) ? others : draw.shuffled([...others, [id, answer] as const])
    input = { ...input, signals: Object.fromEntries(signals) as Input['signals'] }
    note(input)
    situation = runSync(situationAfter(program, situation, input, today, index), decideDirectly)
    expect(told(situation)).toEqual(told(full(input)))
  }
}

test('one answer at a time gives what all at once gives: generated libraries', () => {
  assert(
    lawful(EVERYTHING, 1, ({ draw, world, library, inputs: [start], note }) => {
      if (start === undefined) return
      const other = { ...anInput(draw, world, EVERYTHING), on: start.on }
      if (accept(library, other).problems.length > 0) return
      inTurn(draw, library, start, other, (input) => note('input', input))
    }),
    runs(100),
  )
})

const bundled = bundledLibrary()

test('one answer at a time gives what all at once gives: the bundled library', () => {
  assert(
    property(gen(), (g) => {
      const draw = drawWith(g)
      const [first, second] = [someAnswers(draw, bundled), someAnswers(draw, bundled)]
      // Without a stale value or an estimate, not all is checked again.
      const start = draw.chance(70) ? { ...first, signals: {} } : first
      const answers = Object.entries(second.signals).filter(([, one]) => start === first || typeof one !== 'object')
      inTurn(draw, bundled, start, { on: start.on, signals: Object.fromEntries(answers) as Input['signals'] }, () => {})
    }),
    runs(4),
  )
})

/** Counts how many rules are checked when one signal is answered of a person of whom nothing is known. */
const checkedFor = (id: string, value: boolean | number): number => {
  const program = prepare(bundled, null)
  const today = parseDay('2026-03-02') ?? 0
  const start = { on: '2026-03-02', signals: {} } as Input
  const before = runSync(situationOf(program, start, today), decideDirectly)
  const checked = new Set<string>()
  const counting = (request: Request) => {
    for (const { id: rule } of request.rules) checked.add(rule)
    return decideDirectly(request)
  }
  const input = { ...start, signals: { [id]: value } } as Input
  runSync(situationAfter(program, before, input, today, program.index.get(id) ?? -1), counting)
  return checked.size
}

test('an answer on which few rules rest has few rules checked again', () => {
  const { rules, index } = prepare(bundled, null)
  const resting = (id: string): number =>
    restsOn(prepare(bundled, null)).filter(({ condition }) => condition.has(index.get(id) ?? -1)).length
  for (const [id, value] of [
    ['mondpijn', true],
    ['volledig-kunstgebit', false],
    ['drinkt-nauwelijks-uren', 30],
  ] as const) {
    expect(checkedFor(id, value)).toBe(resting(id))
    expect(checkedFor(id, value)).toBeLessThan(rules.length / 10)
  }
  expect(checkedFor('mondpijn', true)).toBeGreaterThan(0)
})
