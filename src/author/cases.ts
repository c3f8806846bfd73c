import { adviseSync } from '../adviseSync'
import type { Advice } from '../model/advice'
import type { Input } from '../model/input'
import type { Library } from '../model/library'
import { InputError, type Place } from '../model/problem'
import { isReserved } from '../model/signal'
import type { CaseSource, CasesFile } from '../model/source/cases'
import type { Source } from '../model/source/files'
import { type Difference, differences } from './expectation'

/** An author's case with what came of it. */
export interface CaseResult {
  readonly title: string
  readonly at: Place
  /** Empty when the case holds. */
  readonly differences: readonly Difference[]
}

/** With `rest: nee`: every yes-or-no question that was not answered otherwise is answered no. */
const answeredNo = (library: Library): Record<string, false> =>
  Object.fromEntries(
    Object.entries(library.signals)
      .filter(([, { type, derived, optional }]) => type === 'boolean' && derived === undefined && optional !== true)
      .filter(([id]) => !isReserved(id))
      .map(([id]) => [id, false]),
  )

const present = <T extends object>(fields: T): Partial<T> =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Partial<T>

const inputOf = (library: Library, file: CasesFile, test: CaseSource): Input => {
  const { at, consent, involved, reporter, coordinator, pathways, earlier } = test
  const on = test.on ?? file.on ?? library.pathways[file.cases]?.valid.from ?? ''
  const signals = { ...(file.rest === 'nee' ? answeredNo(library) : {}), ...file.given, ...test.given }
  const network = test.network ?? file.network
  return {
    on,
    signals,
    ...present({ at, network, consent, involved, reporter, coordinator, pathways, earlier }),
  } as Input
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
  const advice = advised(library, inputOf(library, data, test))
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
