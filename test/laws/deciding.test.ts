import { assert } from 'fast-check'
import { expect, test } from 'vitest'
import { adviseSync, decideSync } from '../../src/adviseSync'
import { EVERYTHING } from './arbitrary/profile'
import { lawful, runs } from './arbitrary/trial'

test('what is decided without a plan is what the advice says', () => {
  assert(
    lawful(EVERYTHING, 4, ({ library, inputs, note }) => {
      for (const input of inputs) {
        note('input', input)
        const { complete, openRedFlags, pathways, signals } = adviseSync(library, input)
        expect(decideSync(library, input)).toEqual({ complete, openRedFlags, pathways, signals })
      }
    }),
    runs(150),
  )
})
