import { adviseSync } from '../adviseSync'
import type { CaseResult, Difference } from '../model/caseResult'
import type { Library } from '../model/library'
import { InputError } from '../model/problem'
import type { CaseSource } from '../model/source/cases'
import type { Source } from '../model/source/files'
import { caseInput } from './caseInput'
import { concernedRules } from './concernedRules'
import { differences } from './expectation'
import { holds } from './holds'
import { refusals } from './refusals'

type CasesSource = Extract<Source, { kind: 'cases' }>

/** Does something with an input, or gives the error with which that was refused. */
const unlessRefused = <T>(work: () => T): T | InputError => {
  try {
    return work()
  } catch (error) {
    if (error instanceof InputError) return error
    throw error
  }
}

/** A case that expects nothing would hold whatever comes out: its author has still to say what must. */
const nothingExpected = ({ locate }: CasesSource, place: number): Difference => ({
  what: 'expect',
  expected: 'wat er volgens u uit moet komen, zoals rules: of refer:',
  actual: 'niets: dit geval is nog niet ingevuld en toetst niets',
  at: locate(['tests', place, 'expect'], 'key'),
  rules: [],
})

const unexpected = (library: Library, source: CasesSource, test: CaseSource, place: number): Difference[] => {
  const { data, locate } = source
  const { expect } = test
  const about = { library, pathway: data.cases, expect }
  // Most cases hold, and a whole advice is many times as much work. An input that is refused is refused here.
  const isHeld = holds(about, test.network ?? data.network, (read) => caseInput(library, data, test, read))
  if (Object.keys(expect).length === 0) return [nothingExpected(source, place)]
  if (isHeld) return []
  const expected = { ...about, advice: adviseSync(library, caseInput(library, data, test)) }
  return differences(expected).map(({ path, ...difference }) => ({
    ...difference,
    at: locate(['tests', place, 'expect', ...path], 'key'),
    rules: concernedRules(expected, path),
  }))
}

const runCase = (library: Library, source: CasesSource, test: CaseSource, place: number): CaseResult => {
  const found = unlessRefused(() => unexpected(library, source, test, place))
  return {
    title: test.title,
    at: source.locate(['tests', place, 'title']),
    // Only of what does not hold anybody looks at it; a thousand inputs that are kept are a burden.
    get input() {
      return caseInput(library, source.data, test)
    },
    differences: found instanceof InputError ? refusals(source, place, found.problems) : found,
  }
}

/** Runs the cases of an author's file, in their order: all, or those that are wanted by their title. */
export const runCases = (
  library: Library,
  source: CasesSource,
  { isWanted = () => true }: { readonly isWanted?: (title: string, place: number) => boolean } = {},
): CaseResult[] =>
  source.data.tests.flatMap((test, place) =>
    isWanted(test.title, place) ? [runCase(library, source, test, place)] : [],
  )
