import { prepare } from '../../compile/prepare'
import { decideDirectly, runSync } from '../../evaluate/decide'
import { accept } from '../../evaluate/input/accept'
import { TODAY } from '../../evaluate/known/lens'
import { situationOf } from '../../evaluate/situation'
import { parseDay } from '../../model/day'
import type { Library } from '../../model/library'
import type { CaseSource, CasesFile } from '../../model/source/cases'
import { caseInput } from '../caseInput'
import type { SeenCase } from './probe'

/** Works out what is known in a case and what becomes of every rule; null for an input that cannot be used, which shows nothing. */
export const seenCase = (library: Library, file: CasesFile, test: CaseSource): SeenCase | null => {
  const { input, problems } = accept(library, caseInput(library, file, test))
  const today = problems.length > 0 ? null : parseDay(input.on)
  if (today === null) return null
  const program = prepare(library, input.network ?? null)
  const { observed, view, standings } = runSync(situationOf(program, input, today), decideDirectly)
  return {
    pathway: file.cases,
    program,
    input,
    work: {
      observations: observed.observations,
      lens: TODAY,
      view: { states: [...view.states], on: view.on },
      estimates: new Map(),
      disputed: new Set(),
      signals: program.signals,
    },
    standings: standings.rules,
  }
}
