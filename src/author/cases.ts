import { adviseSync } from '../adviseSync'
import type { Advice } from '../model/advice'
import type { CaseResult, Difference } from '../model/caseResult'
import type { Input } from '../model/input'
import type { Library } from '../model/library'
import { InputError } from '../model/problem'
import type { CaseSource } from '../model/source/cases'
import type { Source } from '../model/source/files'
import { caseInput } from './caseInput'
import { concernedRules } from './concernedRules'
import { differences } from './expectation'
import { refusals } from './refusals'

type CasesSource = Extract<Source, { kind: 'cases' }>

const advised = (library: Library, input: Input): Advice | InputError => {
  try {
    return adviseSync(library, input)
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

const unexpected = (library: Library, source: CasesSource, place: number, advice: Advice): Difference[] => {
  const { data, locate } = source
  const expected = { library, advice, pathway: data.cases, expect: data.tests[place]?.expect ?? {} }
  if (Object.keys(expected.expect).length === 0) return [nothingExpected(source, place)]
  return differences(expected).map(({ path, ...difference }) => ({
    ...difference,
    at: locate(['tests', place, 'expect', ...path], 'key'),
    rules: concernedRules(expected, path),
  }))
}

const runCase = (library: Library, source: CasesSource, test: CaseSource, place: number): CaseResult => {
  const input = caseInput(library, source.data, test)
  const advice = advised(library, input)
  return {
    title: test.title,
    at: source.locate(['tests', place, 'title']),
    input,
    advice: advice instanceof InputError ? null : advice,
    differences:
      advice instanceof InputError
        ? refusals(source, place, advice.problems)
        : unexpected(library, source, place, advice),
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
