import { expect, test } from 'vitest'
import { formulaText } from '../../../src/present/sentences/formulaText'
import { readingOf } from '../../../src/present/sentences/reading'
import { libraryWith } from './world'

const G = '“Gewicht nu”'
const P = '“Punten”'

test.each([
  ['gewicht', G],
  ['gewicht * 0.125', `${G} × 0,125`],
  ['gewicht - 1 - 2', `${G} − 1 − 2`],
  ['gewicht - (1 - 2)', `${G} − (1 − 2)`],
  ['gewicht + (1 - 2)', `${G} + 1 − 2`],
  ['(gewicht - punten) / gewicht * 100', `(${G} − ${P}) ÷ ${G} × 100`],
  ['gewicht / (2 * 2)', `${G} ÷ (2 × 2)`],
  ['gewicht * (2 / 4)', `${G} × 2 ÷ 4`],
  ['gewicht * (2 + 4)', `${G} × (2 + 4)`],
  ['1.86 * (gewicht + punten) + 1.15 * punten', `1,86 × (${G} + ${P}) + 1,15 × ${P}`],
  ['min(8, gewicht + punten)', `het kleinste van 8 en (${G} + ${P})`],
  ['max(gewicht, punten) * 2', `(het grootste van ${G} en ${P}) × 2`],
])('%s leest als %s', (formula, text) => {
  const library = libraryWith('{ moe: true }', undefined, formula)
  const { derived } = library.signals['som'] ?? {}
  if (derived?.kind !== 'formula') throw new Error('no formula')
  expect(formulaText(readingOf(library), derived.formula)).toBe(text)
})
