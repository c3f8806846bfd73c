import type { Place, Problem, Quote } from '../model/problem'
import { decode, type TextFile } from './decode'

/** Longest part of a line that is shown; a terminal is often eighty wide, and a number stands before it. */
const MOST_SHOWN = 70
/** How much of a long line is shown before the place itself. */
const BEFORE = 40

const CUT = '…'

// A tab has no width of its own, and the mark below must stand under its place; other such characters could act on a terminal.
const charactersOf = (line: string): readonly string[] => [...line.replace(/\p{Cc}/gu, ' ')]

/** Cuts a long line to the part around its place. A column counts characters, and so does this. */
const around = (characters: readonly string[], column: number): Quote => {
  const from = characters.length <= MOST_SHOWN ? 0 : Math.max(0, column - 1 - BEFORE)
  const shown = characters.slice(from, from + MOST_SHOWN).join('')
  const [head, tail] = [from > 0 ? CUT : '', from + MOST_SHOWN < characters.length ? CUT : '']
  return { text: `${head}${shown}${tail}`.trimEnd(), column: column - from + head.length }
}

/** Gives the lines of a file as characters. All problems may be on one line, of a megabyte: it is taken apart once. */
const linesOf = (file: TextFile): ((line: number) => readonly string[] | undefined) => {
  const text = decode(file)
  const lines = typeof text === 'string' ? text.split('\n') : []
  const known = new Map<number, readonly string[]>()
  return (number) => {
    const line = lines[number - 1]
    if (line === undefined) return undefined
    const characters = known.get(number) ?? charactersOf(line)
    known.set(number, characters)
    return characters
  }
}

/** Makes the finder of the line that a place in one of these files is about. What cannot be read as text is not quoted. */
export const quotesIn = (files: readonly TextFile[]): ((at: Place) => Quote | undefined) => {
  const linesByFile = new Map<string, ReturnType<typeof linesOf>>()
  return ({ file, line, column }) => {
    const found = files.find(({ name }) => name === file)
    if (found === undefined || line === undefined || column === undefined) return undefined
    const lines = linesByFile.get(found.name) ?? linesOf(found)
    linesByFile.set(found.name, lines)
    const characters = lines(line)
    return characters === undefined ? undefined : around(characters, column)
  }
}

/** Adds to problems in files the line that each is about. */
export const withQuotes = (problems: readonly Problem[], files: readonly TextFile[]): Problem[] => {
  const quoteAt = quotesIn(files)
  return problems.map((problem) => {
    const quote = quoteAt(problem.at)
    return quote === undefined ? problem : { ...problem, quote }
  })
}
