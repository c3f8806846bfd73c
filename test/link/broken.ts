import { expect, test } from 'vitest'
import { parseFiles } from '../../src/library'
import { BASE } from './base'

/** In a text: here stands what is wrong. */
const MARK = '»'

/** What is wrong, the code, the text of one more file with the place marked, and a word that the message says. */
type Row = [what: string, code: string, text: string, says?: string]

/** Gives line and column of the mark, both from 1, as an editor does. */
export const markedPlace = (text: string): string => {
  const before = text.slice(0, text.indexOf(MARK))
  const lines = before.split('\n')
  return `${lines.length}:${(lines.at(-1) ?? '').length + 1}`
}

const NAME = 'proef.yaml'

/** Adds a file to the right library and gives its problems. */
export const problemsWith = (text: string, base: Readonly<Record<string, string>> = BASE) => {
  const files = Object.entries({ ...base, [NAME]: text.replaceAll(MARK, '') })
  return parseFiles(files.map(([name, content]) => ({ name, text: content }))).problems
}

/** Holds that each text has exactly one problem: the one named, at the mark. */
export const broken = (rows: readonly Row[]): void => {
  test.each(rows)('%s', (_, code, text, says = '') => {
    const problems = problemsWith(text)
    expect(text.split(MARK)).toHaveLength(2)
    const found = problems.map(({ code: one, at }) => `${one} ${at.file} ${at.line}:${at.column}`)
    expect(found).toEqual([`${code} ${NAME} ${markedPlace(text)}`])
    expect(problems[0]?.message).toContain(says)
  })
}

/** Holds that each text has no problem at all. */
export const right = (rows: readonly (readonly [what: string, text: string])[]): void => {
  test.each(rows)('%s', (_, text) => expect(problemsWith(text)).toEqual([]))
}
