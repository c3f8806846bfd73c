import fc from 'fast-check'
import { test } from 'vitest'
import { readFile } from '../../src/read/read-file'

const PIECES = ['- ', '? ', ': ', ':', '{', '}', '[', ']', ',', 'a', 'b: ', '"x"', "'", '"', '\n', '\n  ', '\n    ']
const ODD = [
  '# c',
  '|\n',
  '>\n',
  '&a ',
  '*a',
  '!t ',
  '---\n',
  '...\n',
  '\t',
  '%D\n',
  '\r\n',
  '😀',
  '<<: ',
  '\ufeff',
  '\u0018',
]

test('any text gives a document or problems with a place, and throws nothing', () => {
  const soup = fc.array(fc.constantFrom(...PIECES, ...ODD), { maxLength: 30 }).map((pieces) => pieces.join(''))
  fc.assert(
    fc.property(fc.oneof(soup, fc.string({ unit: 'binary' })), (text) => {
      const { document, problems } = readFile({ name: 'proef.yaml', text })
      const placed = problems.every(({ at }) => (at.line ?? 0) >= 1 && (at.column ?? 0) >= 1)
      return placed && (document === undefined) === problems.length > 0
    }),
    { numRuns: 2000 },
  )
})
