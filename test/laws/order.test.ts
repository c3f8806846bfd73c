import { assert } from 'fast-check'
import { expect, test } from 'vitest'
import { adviseSync } from '../../src/adviseSync'
import { parseLibrary } from '../../src/library'
import type { Advice } from '../../src/model/advice'
import type { Input } from '../../src/model/input'
import { EVERYTHING } from './arbitrary/profile'
import { shuffledFile } from './arbitrary/shuffle'
import { lawful, runs } from './arbitrary/trial'

test('the order of files, and of rules, signals and other things in them, changes nothing', () => {
  assert(
    lawful(EVERYTHING, 3, ({ draw, files, library, inputs, note }) => {
      const others = draw.shuffled(files).map((file) => shuffledFile(draw, file))
      const other = parseLibrary(others)
      note(
        'other files',
        others.map(({ name, text }) => [name, JSON.parse(String(text)) as unknown]),
      )
      for (const input of inputs) {
        note('input', input)
        expect(JSON.stringify(adviseSync(other, input))).toBe(JSON.stringify(adviseSync(library, input)))
      }
    }),
    runs(40),
  )
})

// Questions that matter as much as each other come in the order in which conditions name them: the author's order.
const asked = (advice: Advice): string =>
  JSON.stringify({ ...advice, questions: [...advice.questions].sort((a, b) => (a.signal < b.signal ? -1 : 1)) })

test('the order of keys changes nothing but the order of questions, conditions included', () => {
  assert(
    lawful(EVERYTHING, 3, ({ draw, files, library, inputs, note }) => {
      const others = files.map((file) => shuffledFile(draw, file, 'keys'))
      const other = parseLibrary(others)
      note(
        'other files',
        others.map(({ name, text }) => [name, JSON.parse(String(text)) as unknown]),
      )
      for (const input of inputs) {
        note('input', input)
        expect(asked(adviseSync(other, input))).toBe(asked(adviseSync(library, input)))
      }
    }),
    runs(40),
  )
})

test('the order of the answers in an input changes nothing', () => {
  assert(
    lawful(EVERYTHING, 4, ({ draw, library, inputs, note }) => {
      for (const input of inputs) {
        note('input', input)
        const signals = Object.fromEntries(draw.shuffled(Object.entries(input.signals))) as Input['signals']
        const other = Object.fromEntries(draw.shuffled(Object.entries({ ...input, signals }))) as unknown as Input
        expect(JSON.stringify(adviseSync(library, other))).toBe(JSON.stringify(adviseSync(library, input)))
      }
    }),
    runs(40),
  )
})
