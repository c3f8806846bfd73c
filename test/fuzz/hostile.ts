import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import type { LibraryFile } from '../../src/library'

/** Files of the bundled library, of every kind: what is mutated. */
export const seeds = (folder: string, names: readonly string[]): LibraryFile[] =>
  names.map((name) => ({ name, text: readFileSync(`${folder}/${name}`, 'utf8') }))

// What authors and attackers put where it does not belong.
const PIECES = [
  '{',
  '}',
  '[',
  ']',
  ':',
  ': ',
  ',',
  '- ',
  '? ',
  '|',
  '>',
  '#',
  ' #',
  '"',
  "'",
  '\\',
  '\t',
  '\n',
  '\r\n',
  '  ',
  '\u0000',
  '&a ',
  '*a',
  '!!js/function ',
  '<<: ',
  '__proto__: ',
  'constructor: ',
  'toString',
  'null',
  '~',
  '.inf',
  '.nan',
  '-0',
  '1e999',
  '1,5',
  '0x1F',
  '>= 18',
  '$',
  '$termijn',
  'true',
  'nee',
  '2026-02-30',
  '99 years',
  '\ufeff',
  '😀',
  '\ud800',
  '%YAML 1.1\n',
  '---\n',
]

/** One change to a text: a piece cut out, doubled, moved, or something put in. */
interface Mutation {
  readonly kind: 'cut' | 'double' | 'insert' | 'swap'
  readonly at: number
  readonly length: number
  readonly piece: string
}

const mutation: fc.Arbitrary<Mutation> = fc.record({
  kind: fc.constantFrom('cut', 'double', 'insert', 'swap'),
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  length: fc.integer({ min: 1, max: 60 }),
  piece: fc.constantFrom(...PIECES),
})

const mutated = (text: string, { kind, at, length, piece }: Mutation): string => {
  const start = Math.floor(at * text.length)
  const [before, middle, after] = [text.slice(0, start), text.slice(start, start + length), text.slice(start + length)]
  if (kind === 'cut') return before + after
  if (kind === 'double') return before + middle + middle + after
  return kind === 'insert' ? before + piece + middle + after : before + piece + after
}

/** A file of the library with one to five mistakes that nobody meant. */
export const mutatedFile = (files: readonly LibraryFile[]): fc.Arbitrary<LibraryFile> =>
  fc
    .tuple(fc.constantFrom(...files), fc.array(mutation, { minLength: 1, maxLength: 5 }))
    .map(([{ name, text }, mutations]) => ({ name, text: mutations.reduce(mutated, String(text)) }))

/** Bytes that are no text at all, or only by chance. */
export const rawFile: fc.Arbitrary<LibraryFile> = fc
  .oneof(fc.uint8Array({ maxLength: 400 }), fc.string({ unit: 'binary', maxLength: 400 }))
  .map((text) => ({ name: 'ruw.yaml', text }))
