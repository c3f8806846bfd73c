import type { Problem } from '../model/problem'
import type { ColumnsFile } from '../model/source/columns'
import { problemsAgainst } from './against'
import type { Unchecked } from './check'
import { columnsFile } from './columns-file'

/** Holds a file with columns against its shape: gives what is in it, or the problems why it cannot be used. */
export const checkColumns = ({ data, locate }: Unchecked): ColumnsFile | readonly Problem[] => {
  const problems = problemsAgainst(columnsFile, data, locate)
  return problems.length > 0 ? problems : (data as ColumnsFile)
}
