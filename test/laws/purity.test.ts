import { assert } from 'fast-check'
import { expect, test } from 'vitest'
import { adviseSync } from '../../src/adviseSync'
import { parsed } from './arbitrary/parsed'
import { EVERYTHING } from './arbitrary/profile'
import { lawful, runs } from './arbitrary/trial'

const frozen = <T>(value: T): T => {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value)
    for (const part of Object.values(value)) frozen(part)
  }
  return value
}

test('adviseSync changes neither its library nor its input, and says the same again', () => {
  assert(
    lawful(EVERYTHING, 3, ({ library, files, inputs, note }) => {
      frozen(library)
      const again = parsed(files)
      const first = inputs.map((input) => {
        note('input', input)
        return JSON.stringify(adviseSync(library, frozen(input)))
      })
      // Backwards, and with a library that has seen nothing: nothing is remembered from one call to the next.
      const backwards = [...inputs].reverse().map((input) => JSON.stringify(adviseSync(library, input)))
      expect(backwards.reverse()).toEqual(first)
      expect(inputs.map((input) => JSON.stringify(adviseSync(again, structuredClone(input))))).toEqual(first)
    }),
    runs(60),
  )
})
