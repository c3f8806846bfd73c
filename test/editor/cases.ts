import type { Input } from '../../src/model/input'
import { isReserved } from '../../src/model/signal'
import type { CaseSource, CasesFile } from '../../src/model/source/cases'
import { library, sources } from './bundled'

const answeredNo = Object.fromEntries(
  Object.entries(library.signals)
    .filter(([id, { type, derived, optional }]) => type === 'boolean' && !derived && !optional && !isReserved(id))
    .map(([id]) => [id, false]),
)

const inputOf = (file: CasesFile, { title: _, expect: __, given, ...circumstances }: CaseSource): Input => ({
  on: file.on ?? library.pathways[file.cases]?.valid.from ?? '',
  ...(file.network === undefined ? {} : { network: file.network }),
  ...circumstances,
  signals: { ...(file.rest === 'nee' ? answeredNo : {}), ...file.given, ...given } as Input['signals'],
})

/** The inputs of all cases of the bundled library. */
export const caseInputs = (): Input[] =>
  sources.flatMap((source) =>
    source.kind === 'cases' ? source.data.tests.map((test) => inputOf(source.data, test)) : [],
  )
