import { expect, test } from 'vitest'
import { parseFiles } from '../../src/library'
import type { Problem } from '../../src/model/problem'
import { BASE, type BaseFile } from './base'

/** In a text: here stands what is wrong. */
const MARK = '»'

/** The name of a file that comes beside the right library. */
const NAME = 'proef.yaml'

/** One file of the right library, changed. */
interface Changed {
  readonly file: BaseFile
  readonly text: string
}

/** What is wrong, the code, where it is wrong with the place marked, and words that the message says. */
type Row = readonly [what: string, code: string, where: string | Changed, ...says: string[]]

/** Makes one change to one file of the right library. The piece to change stands there once. */
export const changed = (file: BaseFile, from: string, to: string): Changed => {
  const text: string = BASE[file]
  expect(text.split(from), `${from} in ${file}`).toHaveLength(2)
  return { file, text: text.replace(from, () => to) }
}

/** Gives line and column of the mark, both from 1, as an editor does: a character that takes two units is one column. */
export const markedPlace = (text: string): string => {
  const lines = text.slice(0, text.indexOf(MARK)).split('\n')
  return `${lines.length}:${[...(lines.at(-1) ?? '')].length + 1}`
}

/** Gives the problems of the right library with a file more, or one changed. */
export const problemsWith = (where: string | Changed): readonly Problem[] => {
  const { file, text } = typeof where === 'string' ? { file: NAME, text: where } : where
  const files = Object.entries({ ...BASE, [file]: text.replaceAll(MARK, '') })
  return parseFiles(files.map(([name, content]) => ({ name, text: content }))).problems
}

/** A message is sentences for people: each begins with a capital or with what it is about, and it ends. */
export const isSentence = (message: string): boolean =>
  /^(\p{Lu}|["“$\d'])/u.test(message) && /[.?]$/.test(message) && !/[;:] bedoelt|undefined|\[object/.test(message)

/** Holds that each library has exactly one problem: the one named, at the mark. */
export const broken = (rows: readonly Row[]): void => {
  test.each(rows)('%s', (_, code, where, ...says) => {
    const { file, text } = typeof where === 'string' ? { file: NAME, text: where } : where
    expect(text.split(MARK), 'one mark').toHaveLength(2)
    const problems = problemsWith(where)
    const found = problems.map(({ code: one, at }) => `${one} ${at.file} ${at.line}:${at.column}`)
    expect(found).toEqual([`${code} ${file} ${markedPlace(text)}`])
    const message = problems[0]?.message ?? ''
    for (const words of says) expect(message).toContain(words)
    expect(message).toSatisfy(isSentence)
  })
}

/** Holds that each library has no problem at all. */
export const right = (rows: readonly (readonly [what: string, where: string | Changed])[]): void => {
  test.each(rows)('%s', (_, where) => expect(problemsWith(where)).toEqual([]))
}
