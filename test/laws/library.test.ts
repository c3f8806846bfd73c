import { assert } from 'fast-check'
import { expect, test } from 'vitest'
import { adviseSync } from '../../src/adviseSync'
import { inputProblems } from '../../src/evaluate/input/inputProblems'
import { parseLibrary } from '../../src/library'
import { inputProblemLines } from '../../src/model/problem'
import { COMPLETABLE, EVERYTHING, LEARNABLE } from './arbitrary/profile'
import { lawful, runs } from './arbitrary/trial'

test('reading the files as YAML gives the library that the other laws take a short cut to', () => {
  assert(
    lawful(EVERYTHING, 0, ({ files, library }) =>
      expect(JSON.stringify(parseLibrary(files))).toBe(JSON.stringify(library)),
    ),
    runs(40),
  )
})

test.each([
  ['everything', EVERYTHING],
  ['learnable', LEARNABLE],
  ['completable', COMPLETABLE],
])('a generated library has no problems, nor has its input: %s', (_, profile) => {
  assert(
    lawful(profile, 3, ({ library, inputs, note }) => {
      for (const input of inputs) {
        note('input', input)
        expect(inputProblemLines(inputProblems(library, input))).toEqual([])
        expect(adviseSync(library, input).format).toBe(1)
      }
    }),
    runs(50),
  )
})
