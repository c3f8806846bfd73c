import type { Library } from '../../model/library'
import type { CasesFile } from '../../model/source/cases'
import type { Source } from '../../model/source/files'

/** The file that cases are proposed for: what it says for all its cases, and what it is called. */
export interface Home {
  readonly file: string | null
  readonly data: CasesFile
}

type CasesSource = Extract<Source, { kind: 'cases' }>

/** Lists the files with the cases of a pathway. */
export const casesFilesOf = (sources: readonly Source[], pathway: string): CasesSource[] =>
  sources.filter((source): source is CasesSource => source.kind === 'cases' && source.data.cases === pathway)

const isNamedFor = (file: string, pathway: string): boolean =>
  (file.split('/').at(-1) ?? '') === `${pathway}.cases.yaml`

/** Chooses among the files of a pathway the one that has its name, else the first. */
export const homeOf = ({ pathways }: Library, files: readonly CasesSource[], pathway: string): Home => {
  const chosen = files.find(({ file }) => isNamedFor(file, pathway)) ?? files[0]
  const on = pathways[pathway]?.valid.from
  if (chosen === undefined)
    return { file: null, data: { cases: pathway, ...(on === undefined ? {} : { on }), tests: [] } }
  return { file: chosen.file, data: chosen.data }
}
