import { assert } from 'fast-check'
import { expect, test } from 'vitest'
import { prepare } from '../../src/compile/prepare'
import { exactTruth, picturesOf } from '../../src/evaluate/exact/mattering'
import { accept } from '../../src/evaluate/input/accept'
import { derive } from '../../src/evaluate/known/derive'
import { TODAY } from '../../src/evaluate/known/lens'
import { observe } from '../../src/evaluate/known/observe'
import { parseDay } from '../../src/model/day'
import { FALSE, TRUE, UNKNOWN } from '../../src/model/truth'
import { EVERYTHING } from './arbitrary/profile'
import { lawful, runs } from './arbitrary/trial'

test('whoever is at an end of what is not known may be this person', () => {
  const seen = { fails: 0, holds: 0 }
  assert(
    lawful(EVERYTHING, 4, ({ library, inputs, note }) => {
      const program = prepare(library, null)
      for (const given of inputs) {
        note('input', given)
        const { input, problems } = accept(library, given)
        if (problems.length > 0) continue
        const on = parseDay(input.on) ?? 0
        const { observations } = observe(program, input, on)
        const view = derive(program, observations, on, TODAY)
        const pictures = picturesOf({ program, observations, view })
        for (const rule of program.rules) {
          if (rule.when.check(view) !== UNKNOWN) continue
          note('rule', rule.id)
          const truths = pictures.extremes.map((extreme) => rule.when.check(extreme()))
          const exact = exactTruth(pictures, view, rule)
          if (truths.includes(FALSE)) expect(exact).not.toBe(TRUE)
          // A rule is also ruled out where it would hold only for someone whom its pathway is not for.
          if (truths.includes(TRUE) && (rule.rule.redFlag || rule.pathway.population === null))
            expect(exact).not.toBe(FALSE)
          seen.fails += truths.filter((truth) => truth === FALSE).length
          seen.holds += truths.filter((truth) => truth === TRUE).length
        }
      }
    }),
    runs(300),
  )
  expect(Math.min(seen.fails, seen.holds)).toBeGreaterThan(100)
})
