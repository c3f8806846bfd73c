import { assert } from 'fast-check'
import { expect, test } from 'vitest'
import { adviseSync } from '../../../src/adviseSync'
import { diffOf } from '../../../src/author/diff/diffOf'
import { type LibraryFile, parseFiles } from '../../../src/library'
import type { Advice } from '../../../src/model/advice'
import type { Diff, DiffExample } from '../../../src/model/diff'
import type { Input } from '../../../src/model/input'
import type { Library } from '../../../src/model/library'
import { someAnswers } from '../../laws/arbitrary/bundled'
import type { Draw } from '../../laws/arbitrary/draw'
import { COMPLETABLE } from '../../laws/arbitrary/profile'
import { lawful, runs } from '../../laws/arbitrary/trial'

const ON = '2026-03-02'

/** Changes one number, yes or no, or term somewhere in one file. */
const mutated = (draw: Draw, files: readonly LibraryFile[]): LibraryFile[] => {
  const place = draw.int(0, files.length - 1)
  const text = String(files[place]?.text)
  const spots = [...text.matchAll(/"(?:atLeast|above|atMost|below|is)":(\d+)|:(true|false)\b|"within":"(\d+) /g)]
  const spot = spots.length === 0 ? undefined : draw.one(spots)
  if (spot === undefined) return [...files]
  const [whole, number, truth, term] = spot
  const other =
    truth === undefined
      ? whole.replace(/\d+/, String(Number(number ?? term) + 1))
      : `:${truth === 'true' ? 'false' : 'true'}`
  const changed = text.slice(0, spot.index) + other + text.slice(spot.index + whole.length)
  return files.map((file, at) => (at === place ? { ...file, text: changed } : file))
}

const statesOf = ({ pathways }: Advice): unknown =>
  pathways.map(({ id, state, rules }) => [id, state, rules.map((rule) => [rule.id, rule.state])])

const advised = (library: Library, example: DiffExample): string => {
  const { given, reporter, involved } = example
  const input = { on: ON, signals: given, ...(reporter && { reporter }), ...(involved && { involved }) } as Input
  const advice = adviseSync(library, input)
  return JSON.stringify([statesOf(advice), advice.recommendations, advice.signals, advice.coordinator])
}

const isAnyChange = ({ changes }: Diff): boolean => changes.length > 0

test('elk voorbeeld laat echt een ander advies zien, en zonder verschil is er voor niemand een', () => {
  let [examples, silent, loud] = [0, 0, 0]
  assert(
    lawful({ ...COMPLETABLE, surroundings: true }, 0, ({ draw, files, library, note }) => {
      const other = mutated(draw, files)
      const after = parseFiles(other)
      // Not every change leaves a library that is right.
      if (after.library === undefined) return
      const now = after.library
      note(
        'after',
        other.map(({ text }) => String(text)),
      )
      const diff = diffOf({ library, sources: [] }, { library: now, sources: [] }, { on: ON })
      note('diff', diff)
      for (const { example, kind } of diff.changes) {
        if (example === null) continue
        examples += 1
        expect(advised(library, example), kind).not.toBe(advised(now, example))
      }
      if (isAnyChange(diff)) {
        loud += 1
        return
      }
      silent += 1
      for (let person = 0; person < 12; person += 1) {
        const { network: _, pathways: __, ...drawn } = someAnswers(draw, library)
        const input = { ...drawn, on: ON } as Input
        note('input', input)
        expect(statesOf(adviseSync(now, input))).toEqual(statesOf(adviseSync(library, input)))
      }
    }),
    runs(60),
  )
  // Otherwise this would say nothing.
  expect(Math.min(examples, silent, loud)).toBeGreaterThan(5)
})
