import { assert, asyncProperty, gen, property } from 'fast-check'
import { expect, test } from 'vitest'
import { advise } from '../../src/advise'
import { adviseSync } from '../../src/adviseSync'
import { parseLibrary } from '../../src/library'
import { bundledFiles, bundledLibrary, someAnswers } from './arbitrary/bundled'
import { drawWith } from './arbitrary/draw'
import { shuffledFile } from './arbitrary/shuffle'
import { runs } from './arbitrary/trial'

const library = bundledLibrary()

test('the bundled library: both evaluators give the same advice', async () => {
  await assert(
    asyncProperty(gen(), async (g) => {
      const input = someAnswers(drawWith(g), library)
      expect(JSON.stringify(await advise(library, input)), JSON.stringify(input)).toBe(
        JSON.stringify(adviseSync(library, input)),
      )
    }),
    runs(150),
  )
})

test('the bundled library: the order of files, rules and signals changes nothing', () => {
  assert(
    property(gen(), (g) => {
      const draw = drawWith(g)
      const other = parseLibrary(draw.shuffled(bundledFiles()).map((file) => shuffledFile(draw, file)))
      for (let time = 0; time < 5; time += 1) {
        const input = someAnswers(draw, library)
        expect(JSON.stringify(adviseSync(other, input)), JSON.stringify(input)).toBe(
          JSON.stringify(adviseSync(library, input)),
        )
      }
    }),
    runs(6),
  )
})
