import { readFile } from 'node:fs/promises'
import { checkColumns } from '../../check/checkColumns'
import { answerProblems } from '../../evaluate/input/answerProblems'
import { namesIdentity } from '../../evaluate/input/identity'
import { suggestion } from '../../evaluate/input/suggest'
import { parseDay } from '../../model/day'
import type { InputValue, Library } from '../../model/library'
import { libraryProblemLines, type Problem } from '../../model/problem'
import { isReserved } from '../../model/signal'
import type { ColumnSource, ColumnsFile } from '../../model/source/columns'
import type { Locate } from '../../model/source/files'
import { withQuotes } from '../../read/quote'
import { readFile as readYaml } from '../../read/read-file'
import { UsageError } from '../usage'

/** What a mapping says of one column. */
export interface Mapped {
  readonly signal: string
  readonly values: ReadonlyMap<string, InputValue>
  readonly unknown: ReadonlySet<string>
}

/** By name of a column. */
export type Mapping = ReadonlyMap<string, Mapped>

const sourceOf = (column: string | ColumnSource): ColumnSource =>
  typeof column === 'string' ? { signal: column } : column

const unusable = (file: string, problems: readonly Problem[], bytes: Uint8Array): UsageError => {
  const lines = libraryProblemLines(withQuotes(problems, [{ name: file, text: bytes }]))
  const count = problems.length === 1 ? '1 fout' : `${problems.length} fouten`
  return new UsageError([`${file} is niet te gebruiken: ${count}.`, ...lines.map((line) => `  ${line}`)].join('\n'))
}

const signalProblems = (library: Library, name: string, column: string | ColumnSource, locate: Locate): Problem[] => {
  const { signal } = sourceOf(column)
  const at = locate(typeof column === 'string' ? ['columns', name] : ['columns', name, 'signal'])
  if (namesIdentity(name)) {
    const message = 'Deze kolom wijst een persoon aan en wordt nooit gelezen: haal haar weg.'
    return [{ code: 'identity', message, at: locate(['columns', name], 'key') }]
  }
  const known = Object.keys(library.signals).filter((id) => !isReserved(id))
  if (known.includes(signal)) return []
  return [{ code: 'unknown-signal', message: `Dit signaal bestaat niet.${suggestion(signal, known)}`, at }]
}

const valueProblems = (
  library: Library,
  on: string,
  name: string,
  { signal, values = {} }: ColumnSource,
  locate: Locate,
) =>
  Object.entries(values).flatMap(([word, value]) =>
    answerProblems(library, { [signal]: value }, parseDay(on)).map(({ code, message }): Problem => {
      return { code, message, at: locate(['columns', name, 'values', word]) }
    }),
  )

const problemsIn = (library: Library, on: string, { columns }: ColumnsFile, locate: Locate): Problem[] =>
  Object.entries(columns).flatMap(([name, column]) => {
    const problems = signalProblems(library, name, column, locate)
    return problems.length > 0 ? problems : valueProblems(library, on, name, sourceOf(column), locate)
  })

const mappedFrom = (column: string | ColumnSource): Mapped => {
  const { signal, values = {}, unknown = [] } = sourceOf(column)
  return { signal, values: new Map(Object.entries(values)), unknown: new Set(unknown.map(String)) }
}

const isProblems = (checked: ColumnsFile | readonly Problem[]): checked is readonly Problem[] => Array.isArray(checked)

/** Reads the file that says which columns are which signals; everything that is wrong with it is told, each with its place. */
export const readMapping = async (file: string | undefined, library: Library, on: string): Promise<Mapping> => {
  if (file === undefined) return new Map()
  const bytes = await readFile(file)
  const { document, problems } = readYaml({ name: file, text: bytes })
  if (document === undefined) throw unusable(file, problems, bytes)
  const checked = checkColumns(document)
  if (isProblems(checked)) throw unusable(file, checked, bytes)
  const wrong = problemsIn(library, on, checked, document.locate)
  if (wrong.length > 0) throw unusable(file, wrong, bytes)
  return new Map(Object.entries(checked.columns).map(([name, column]) => [name, mappedFrom(column)]))
}
