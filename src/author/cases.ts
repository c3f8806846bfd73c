import { adviseSync } from '../adviseSync'
import type { Advice } from '../model/advice'
import type { Input } from '../model/input'
import type { Library } from '../model/library'
import { InputError, type Place } from '../model/problem'
import type { Source } from '../model/source/files'
import { caseInput } from './caseInput'
import { type Difference, differences } from './expectation'

/** An author's case with what came of it. */
export interface CaseResult {
  readonly title: string
  readonly at: Place
  /** Empty when the case holds. */
  readonly differences: readonly Difference[]
}

const advised = (library: Library, input: Input): Advice | InputError => {
  try {
    return adviseSync(library, input)
  } catch (error) {
    if (error instanceof InputError) return error
    throw error
  }
}

const runCase = (library: Library, { data, locate }: Extract<Source, { kind: 'cases' }>, place: number): CaseResult => {
  const test = data.tests[place]
  if (test === undefined) throw new RangeError(`no case ${place}`)
  const at = locate(['tests', place, 'title'])
  const advice = advised(library, caseInput(library, data, test))
  return {
    title: test.title,
    at,
    differences:
      advice instanceof InputError
        ? [{ what: 'given', expected: 'een geldige invoer', actual: advice.message }]
        : differences(library, advice, data.cases, test.expect),
  }
}

/** Runs every case of an author's file. */
export const runCases = (library: Library, source: Extract<Source, { kind: 'cases' }>): CaseResult[] =>
  source.data.tests.map((_, place) => runCase(library, source, place))
