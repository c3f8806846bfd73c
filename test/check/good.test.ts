import { describe, expect, test } from 'vitest'
import { checked, problemsIn } from './checked'
import { EXAMPLES } from './examples'

describe('a right file of every kind', () => {
  test.each(Object.entries(EXAMPLES))('%s', (kind, text) => {
    expect(problemsIn(text)).toEqual([])
    expect(checked(text).source).toMatchObject({ kind, file: 'proef.yaml' })
  })
})

test('the data stay in the order they were written in', () => {
  const { source } = checked(EXAMPLES.pathway.replace('snaq65: rood }, {', 'snaq65: rood, not: { a: 1 }, b: 2 }, {'))
  const condition = source?.kind === 'pathway' ? source.data.rules['rood']?.when.all?.[0] : undefined
  expect(Object.keys(condition ?? {})).toEqual(['snaq65', 'not', 'b'])
})

test('a source locates what is in it', () => {
  const { source } = checked('roles:\n  buur: { label: Buur, domain: shared, reached: direct }\n')
  expect(source?.locate(['roles', 'buur', 'label'])).toMatchObject({ line: 2, column: 18, path: 'roles.buur.label' })
})
