import { assert } from 'fast-check'
import { describe, expect, test } from 'vitest'
import { coverageOf } from '../../src/author/coverage/coverageOf'
import { writtenCondition } from '../../src/author/coverage/leaves'
import { totalsOf } from '../../src/author/coverage/totals'
import { prepare } from '../../src/compile/prepare'
import { derive } from '../../src/evaluate/known/derive'
import { TODAY } from '../../src/evaluate/known/lens'
import { observe } from '../../src/evaluate/known/observe'
import { parseFiles } from '../../src/library'
import type { Coverage, CoveragePart } from '../../src/model/coverage'
import { parseDay } from '../../src/model/day'
import type { Input } from '../../src/model/input'
import type { Source } from '../../src/model/source/files'
import { EVERYTHING } from '../laws/arbitrary/profile'
import { lawful, runs, type Trial } from '../laws/arbitrary/trial'

/** The files of a library with its inputs as the cases of each of its pathways. */
const withCases = ({ files, library }: Trial, inputs: readonly Input[]): readonly Source[] => {
  const tests = inputs.map(({ signals, ...input }) => ({ title: 'Proef', ...input, given: signals, expect: {} }))
  const own = Object.keys(library.pathways).map((id) => ({
    name: `${id}.cases.yaml`,
    text: JSON.stringify({ cases: id, tests }),
  }))
  // Inputs may use the former ids of signals, of which linking cases does not know.
  const { sources } = parseFiles([...files, ...own])
  expect(sources).toHaveLength(files.length + own.length)
  return sources
}

const pointsOf = ({ files }: Coverage) =>
  files.flatMap(({ parts }) => parts.flatMap(({ at, kind, points }) => points.map((point) => ({ at, kind, ...point }))))

describe('op verzonnen bibliotheken', () => {
  test('wat de toetsen samen maken is wat de voorwaarde is', () => {
    assert(
      lawful(EVERYTHING, 4, ({ library, inputs, files }) => {
        const { sources } = parseFiles(files)
        for (const input of inputs) {
          const program = prepare(library, input.network ?? null)
          const today = parseDay(input.on) ?? 0
          const view = derive(program, observe(program, input, today).observations, today, TODAY)
          for (const source of sources) {
            if (source.kind !== 'pathway') continue
            for (const [name, { when }] of Object.entries(source.data.rules)) {
              const node = program.rules.find(({ id }) => id === `${source.data.pathway}/${name}`)?.when
              if (node === undefined) continue
              const { leaves, truth } = writtenCondition(when, node, ['rules', name, 'when'])
              expect(truth(leaves.map((leaf) => leaf.node.check(view)))).toBe(node.check(view))
              expect(leaves.length).toBeGreaterThan(0)
            }
          }
        }
      }),
      runs(100),
    )
  })

  test('meer gevallen maken nooit dat er minder gezien is', () => {
    assert(
      lawful(EVERYTHING, 4, (trial) => {
        const all = coverageOf(trial.library, withCases(trial, trial.inputs))
        const some = coverageOf(trial.library, withCases(trial, trial.inputs.slice(0, 2)))
        const [more, fewer] = [pointsOf(all), pointsOf(some)]
        expect(more.map(({ at, aspect }) => [at, aspect])).toEqual(fewer.map(({ at, aspect }) => [at, aspect]))
        more.forEach(({ cases }, place) => expect(cases).toBeGreaterThanOrEqual(fewer[place]?.cases ?? 0))
        for (const kind of ['rule', 'leaf', 'outcome', 'item'] as const)
          expect(all.totals[kind].percent).toBeGreaterThanOrEqual(some.totals[kind].percent)
      }),
      runs(60),
    )
  })

  test('een geval toont van een toets hoogstens één van waar, onwaar en onbekend, en beslissend nooit vaker dan waar of onwaar', () => {
    assert(
      lawful(EVERYTHING, 3, (trial) => {
        const { files } = coverageOf(trial.library, withCases(trial, trial.inputs))
        for (const { parts, cases } of files) {
          for (const { kind, points } of parts) {
            const times = Object.fromEntries(points.map((point) => [point.aspect, point.cases]))
            const sum = (...aspects: readonly string[]) => aspects.reduce((total, one) => total + (times[one] ?? 0), 0)
            if (kind === 'leaf') {
              expect(sum('true', 'false', 'unknown')).toBeLessThanOrEqual(cases)
              expect(sum('deciding')).toBeLessThanOrEqual(sum('true', 'false'))
            }
            if (kind === 'rule') expect(sum('applies', 'ruled-out', 'open')).toBeLessThanOrEqual(cases)
          }
        }
      }),
      runs(60),
    )
  })
})

test('wat niet kan, laat geen geval zonder eigen afspraken zien', () => {
  let found = 0
  assert(
    lawful(EVERYTHING, 4, (trial) => {
      const inputs = trial.inputs.map(({ network: _, ...input }) => input as Input)
      const before = pointsOf(coverageOf(trial.library, withCases(trial, [])))
      const after = pointsOf(coverageOf(trial.library, withCases(trial, inputs)))
      for (const [place, { cannot, at, aspect }] of before.entries()) {
        if (cannot === undefined) continue
        found += 1
        expect(after[place]).toEqual({ ...before[place], at, aspect, cannot })
      }
    }),
    runs(100),
  )
  expect(found).toBeGreaterThan(100)
})

describe('een aandeel', () => {
  const part = (seen: number, possible: number): CoveragePart => ({
    kind: 'leaf',
    of: 'pad/regel',
    what: 'a: true',
    at: { path: '' },
    points: [
      ...Array.from({ length: possible }, (_, place) => ({ aspect: 'true', cases: place < seen ? 2 : 0 }) as const),
      { aspect: 'unknown', cases: 0, cannot: 'never-unknown' },
    ],
  })

  test.each([
    [0, 0, 100],
    [0, 1, 0],
    [1, 3, 33],
    [2, 3, 66],
    [199, 200, 99],
    [999, 1000, 99],
    [29, 50, 58],
    [1000, 1000, 100],
  ])('%i van %i is %i procent, naar beneden afgerond', (seen, possible, percent) => {
    expect(totalsOf([part(seen, possible)]).leaf).toEqual({ seen, possible, percent })
  })
})
