import { checkValue } from '../../model/checkValue'
import { type DayNumber, parseDay } from '../../model/day'
import type { Library } from '../../model/library'
import { mostProblems } from '../../model/mostProblems'
import type { Problem } from '../../model/problem'
import type { ScreenContext } from '../../model/screening'
import type { Signal } from '../../model/signal'
import { looksLikeIdentity } from './identity'
import { inputProblems } from './inputProblems'

/** Values that were found to be right are looked up, and not checked again; of so many at most. */
const MOST_REMEMBERED = 10_000
const LONG_NUMBER = 10_000_000

const isColumn = (column: unknown): column is ArrayLike<unknown> =>
  Array.isArray(column) || (ArrayBuffer.isView(column) && 'length' in column && !(column instanceof BigInt64Array))

const cellProblem = (signal: Signal, value: unknown, today: DayNumber | null, path: string): Problem | null => {
  const fault = checkValue(signal, value, today)
  const isSuspect = fault !== null || Number(value) >= LONG_NUMBER
  if (isSuspect && [value].flat().some(looksLikeIdentity))
    return { code: 'identity', message: 'Dit lijkt een gegeven dat een persoon aanwijst; laat het weg.', at: { path } }
  return fault === null ? null : { code: fault.code, message: `${signal.label}: ${fault.message}`, at: { path } }
}

/** A column with the signal that it is of. */
export interface NamedColumn {
  readonly name: string
  readonly signal: Signal
  readonly length: number
  /** Gives a cell as an input would have it; undefined where nothing is known. */
  readonly cell: (person: number) => unknown
}

/** Makes what finds what is wrong with one cell of a column. */
const cellProblemIn = ({ name, signal, cell }: NamedColumn, on: string): ((person: number) => Problem | null) => {
  const [right, today] = [new Set<unknown>(), parseDay(on)]
  return (person) => {
    const value = cell(person)
    if (value === undefined || right.has(value)) return null
    const problem = cellProblem(signal, value, today, `${name}[${person}]`)
    if (problem === null && typeof value !== 'object' && right.size < MOST_REMEMBERED) right.add(value)
    return problem
  }
}

const columnProblems = (column: NamedColumn, on: string): Problem[] => {
  const [problemIn, problems] = [cellProblemIn(column, on), [] as Problem[]]
  for (let person = 0; person < column.length; person += 1) {
    const problem = problemIn(person)
    if (problem !== null) problems.push(problem)
  }
  return problems
}

/** Makes what tells whether some cells of a column are all right; by index of the signal. */
export const cellChecker = (columns: ReadonlyMap<number, NamedColumn>, on: string) => {
  const checks = new Map([...columns].map(([index, column]) => [index, cellProblemIn(column, on)]))
  return (index: number, { first, count }: { readonly first: number; readonly count: number }): boolean => {
    const problemIn = checks.get(index)
    for (let person = first; person < first + count; person += 1) if (problemIn?.(person)) return false
    return true
  }
}

/** Finds what is wrong with what holds for everyone, and with the names and the lengths of columns. */
export const headProblems = (
  library: Library,
  columns: ReadonlyMap<string, unknown>,
  context: ScreenContext,
): Problem[] => {
  const unasked = Object.fromEntries([...columns.keys()].map((name) => [name, undefined]))
  const problems = inputProblems(library, { ...context, signals: unasked })
  const longest = Math.max(0, ...[...columns.values()].map((column) => (isColumn(column) ? column.length : 0)))
  for (const [name, column] of columns) {
    const at = { path: `signals.${name}` }
    if (!isColumn(column))
      problems.push({ code: 'wrong-type', message: 'Verwacht een kolom: een lijst, of getallen.', at })
    else if (column.length < longest)
      problems.push({
        code: 'wrong-value',
        message: `Deze kolom heeft ${column.length} regels, een andere ${longest}.`,
        at,
      })
  }
  return problems
}

/** Finds every cell that is wrong, by the name of its column and its place from 0; values are never repeated. */
export const cellProblems = (columns: readonly NamedColumn[], on: string): readonly Problem[] =>
  mostProblems(columns.flatMap((column) => columnProblems(column, on)))
