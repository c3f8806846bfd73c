import { assert } from 'fast-check'
import { expect, test } from 'vitest'
import { adviseSync } from '../../src/adviseSync'
import { changingBy } from '../../src/author/mutation/changing'
import { equivalence } from '../../src/author/mutation/equivalence'
import { type Mutant, mutantsOf } from '../../src/author/mutation/mutantsOf'
import { adviceBy, seen } from '../../src/author/mutation/trial'
import { decided, visible } from '../../src/author/mutation/visible'
import { prepare } from '../../src/compile/prepare'
import { parseFiles } from '../../src/library'
import { parseDay } from '../../src/model/day'
import { EVERYTHING } from './arbitrary/profile'
import { lawful, runs, type Trial } from './arbitrary/trial'

const changesOf = ({ library, files, draw }: Trial, most: number): readonly Mutant[] =>
  draw.some(mutantsOf(library, parseFiles(files).sources), 1, most)

const isRead = ({ library, of }: Mutant): boolean => JSON.stringify(library).includes(`"applies","rule":"${of}"`)

test('wat opnieuw gemaakt wordt, geeft hetzelfde advies als alles opnieuw maken', () => {
  assert(
    lawful(EVERYTHING, 4, (trial) => {
      for (const mutant of changesOf(trial, 6)) {
        // Of a rule that is gone and is read, all that is left is what it said.
        if (mutant.kind === 'removed-rule' && isRead(mutant)) continue
        const { changed } = changingBy(mutant)
        for (const input of trial.inputs) {
          trial.note('mutant', `${mutant.of}: ${mutant.was} → ${mutant.becomes}`)
          trial.note('input', input)
          const known = seen(trial.library, input)
          if (known === null) continue
          const advice = adviceBy(changed(known.program), known)
          expect(visible(advice)).toBe(visible(adviseSync(mutant.library, input)))
        }
      }
    }),
    runs(120),
  )
})

test('wat voor niemand verschil heet te maken, geeft iedereen dezelfde beslissingen', () => {
  let [equal, all] = [0, 0]
  assert(
    lawful(EVERYTHING, 40, (trial) => {
      for (const mutant of changesOf(trial, 10)) {
        const { changed } = changingBy(mutant)
        all += 1
        const days = new Set(trial.inputs.map(({ on }) => on))
        const shown = [...days].map((on) => {
          const networks = [null, ...Object.keys(trial.library.networks)].map((one) => prepare(trial.library, one))
          return networks.every((one) => equivalence(mutant, one, changed(one), parseDay(on) ?? 0) !== null)
        })
        // The day on which it is gone through says nothing of the outcome.
        expect(new Set(shown).size).toBe(1)
        if (shown[0] !== true) continue
        equal += 1
        for (const input of trial.inputs) {
          trial.note('mutant', `${mutant.kind} ${mutant.of}: ${mutant.was} → ${mutant.becomes}`)
          trial.note('input', input)
          const known = seen(trial.library, input)
          if (known === null) continue
          expect(decided(adviceBy(changed(known.program), known))).toBe(decided(adviceBy(known.program, known)))
        }
      }
    }),
    runs(150),
  )
  console.info(`shown to make no difference: ${equal} of ${all} changes`)
  expect(equal).toBeGreaterThan(0)
})
