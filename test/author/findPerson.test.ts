import { assert } from 'fast-check'
import { expect, test } from 'vitest'
import { findPerson } from '../../src/author/persons/findPerson'
import { comesOut } from '../../src/author/persons/goal'
import { prepare } from '../../src/compile/prepare'
import { inputProblems } from '../../src/evaluate/input/inputProblems'
import { derive } from '../../src/evaluate/known/derive'
import { TODAY } from '../../src/evaluate/known/lens'
import { observe } from '../../src/evaluate/known/observe'
import { parseDay } from '../../src/model/day'
import type { Input } from '../../src/model/input'
import type { Node } from '../../src/model/node'
import type { Program } from '../../src/model/program'
import { FALSE, TRUE, type Truth, UNKNOWN } from '../../src/model/truth'
import { EVERYTHING } from '../laws/arbitrary/profile'
import { lawful, runs } from '../laws/arbitrary/trial'

const ON = '2026-03-02'
const NOBODY: Input = { on: ON, signals: {} }

const truthFor = (program: Program, node: Node, input: Input): Truth => {
  const today = parseDay(input.on) ?? 0
  return node.check(derive(program, observe(program, input, today).observations, today, TODAY))
}

const PLAIN = { ...EVERYTHING }

test('wie gevonden is, is wie gezocht werd; en is steeds dezelfde', () => {
  let found = 0
  assert(
    lawful(PLAIN, 1, ({ library }) => {
      const program = prepare(library, null)
      for (const { when } of program.rules) {
        for (const truth of [TRUE, FALSE, UNKNOWN] as const) {
          const wanted = { program, base: NOBODY, goals: [comesOut(when, truth)] }
          const { input } = findPerson(wanted, { most: 500 })
          expect(findPerson(wanted, { most: 500 }).input).toEqual(input)
          if (input === null) continue
          found += 1
          expect(inputProblems(library, input)).toEqual([])
          expect(truthFor(program, when, input)).toBe(truth)
        }
      }
    }),
    runs(60),
  )
  expect(found).toBeGreaterThan(100)
})

test('wie er niet kan zijn, is er ook niet onder willekeurige mensen', () => {
  let impossible = 0
  assert(
    lawful(PLAIN, 12, ({ library, inputs }) => {
      const program = prepare(library, null)
      const plain = inputs
        .map(({ network: _, signals, ...input }) => {
          // Only what can be asked, seen today: what is given of a derived signal, or is too old, is not looked for.
          const own = Object.entries(signals).filter(
            ([id, answer]) =>
              program.signals[program.indexByAnyId.get(id) ?? -1]?.derivation === null && typeof answer !== 'object',
          )
          return { ...input, on: ON, signals: Object.fromEntries(own) } as Input
        })
        .filter((input) => inputProblems(library, input).length === 0)
      for (const { when } of program.rules) {
        for (const truth of [TRUE, FALSE, UNKNOWN] as const) {
          const wanted = { program, base: NOBODY, goals: [comesOut(when, truth)] }
          if (!findPerson(wanted, { most: 500 }).isImpossible) continue
          impossible += 1
          expect(plain.map((input) => truthFor(program, when, input))).not.toContain(truth)
        }
      }
    }),
    runs(60),
  )
  expect(impossible).toBeGreaterThan(20)
})
