import { assert } from 'fast-check'
import { expect, test } from 'vitest'
import { siteOf } from '../../src/author/site/siteOf'
import { drawing } from '../../src/cli/drawing'
import { parseFiles } from '../../src/library'
import type { Library } from '../../src/model/library'
import { readingOf } from '../../src/present/sentences/reading'
import { ruleSentence } from '../../src/present/sentences/ruleSentence'
import { siteFiles } from '../../src/present/site/siteFiles'
import { EVERYTHING } from './arbitrary/profile'
import { lawful, runs } from './arbitrary/trial'

const draw = await drawing()

/** What no reader is to see: the words of the program for things that it does not know. */
const INSIDES = /undefined|\[object|NaN|\$\{|\bnull\b/

const networksOf = ({ networks }: Library): readonly (string | undefined)[] => [undefined, ...Object.keys(networks)]

test('elke regel van elke bibliotheek is een zin', () => {
  assert(
    lawful(EVERYTHING, 0, ({ library }) => {
      for (const network of networksOf(library)) {
        for (const { rules } of Object.values(library.pathways)) {
          for (const rule of Object.values(rules)) {
            const sentence = ruleSentence(readingOf(library, network), rule)
            expect(sentence).toMatch(/^Als .+, dan: .+/)
            expect(sentence).not.toMatch(INSIDES)
          }
        }
      }
    }),
    runs(200),
  )
})

test('van elke bibliotheek zijn bladzijden te maken, in HTML en in Markdown', () => {
  assert(
    lawful(EVERYTHING, 0, ({ library, files }) => {
      const { sources } = parseFiles(files)
      for (const network of networksOf(library)) {
        const site = siteOf(library, sources, network === undefined ? {} : { network })
        for (const format of ['html', 'markdown'] as const)
          for (const { name, text } of siteFiles(site, format, draw)) expect(text, name).not.toMatch(INSIDES)
      }
    }),
    runs(30),
  )
})
