import { assert } from 'fast-check'
import { expect, test } from 'vitest'
import { adviseSync } from '../../src/adviseSync'
import { namesIn } from '../../src/author/schemas/names'
import { schemasOf } from '../../src/author/schemas/schemasOf'
import { check } from '../../src/check/check'
import { EVERYTHING } from '../laws/arbitrary/profile'
import { lawful, runs, type Trial } from '../laws/arbitrary/trial'
import { faultsIn } from './faults'

const sourcesOf = ({ files }: Trial) =>
  files.flatMap(({ name, text }) => {
    const { source } = check({ file: name, data: JSON.parse(String(text)), locate: () => ({ path: '' }) })
    return source === undefined ? [] : [source]
  })

test('what the program takes and gives, the schemas of that library accept: nothing is underlined that is right', () => {
  assert(
    lawful(EVERYTHING, 3, (trial) => {
      const sources = sourcesOf(trial)
      const schemas = schemasOf(namesIn(sources, trial.library), { closed: 'all' })
      for (const { kind, data } of sources) expect(faultsIn(schemas[kind], data)).toEqual([])
      for (const input of trial.inputs) {
        expect(faultsIn(schemas.input, input)).toEqual([])
        expect(faultsIn(schemas.advice, adviseSync(trial.library, input))).toEqual([])
      }
    }),
    runs(12),
  )
})
