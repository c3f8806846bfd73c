import { isScalar } from 'yaml'
import type { Problem } from '../model/problem'
import type { Locate } from '../model/source/files'
import { flawsBefore } from './before'
import { convertRoot } from './convert'
import { decode, type TextFile } from './decode'
import { type Flaw, problemsOf } from './flaw'
import { lexemesOf } from './lexemes'
import { locateIn } from './locate'
import { parse } from './parse'
import { positionsIn } from './positions'
import { syntaxFlaw } from './syntax'

/** A file that is YAML, with the place of everything in it. Its shape is not known yet. */
export interface Document {
  readonly file: string
  /** Maps are objects without a prototype; no value is null. */
  readonly data: unknown
  readonly locate: Locate
}

/** A document, or the problems why there is none. */
export interface Reading {
  readonly document?: Document
  readonly problems: readonly Problem[]
}

const EMPTY = 'Het bestand is leeg: verwacht een van signals, roles, services, laws, pathway, network of cases.'

/** Reads one file: text, limits, YAML. Gives a document only when nothing is wrong. */
export const readFile = (file: TextFile): Reading => {
  const text = decode(file)
  if (typeof text !== 'string') return { problems: [text] }
  const positions = positionsIn(text)
  const fail = (flaws: readonly Flaw[]): Reading => ({ problems: problemsOf(flaws, file.name, positions) })
  const split = lexemesOf(text)
  const before = flawsBefore(split)
  if (before.length > 0) return fail(before)
  // The parser only warns of a bracket that closes at the column of its key, and many write it so.
  const { contents, errors } = parse(split.lexemes, text)
  const wrong = syntaxFlaw(errors, text)
  if (wrong !== undefined) return fail([wrong])
  if (contents === null || (isScalar(contents) && contents.value === null)) {
    return fail([{ code: 'empty-file', message: EMPTY, offset: 0 }])
  }
  const { data, spot, flaws } = convertRoot(contents, text)
  if (flaws.length > 0) return fail(flaws)
  return { document: { file: file.name, data, locate: locateIn(file.name, spot, positions) }, problems: [] }
}
