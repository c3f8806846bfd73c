import type { CasesFile } from '../../model/source/cases'
import type { Usual } from '../persons/splitAnswers'

/** Lists which numbers the authors of some cases give of each signal, the most frequent first: such persons look like people. */
export const usualValues = (files: readonly CasesFile[]): Usual => {
  const counts = new Map<string, Map<number, number>>()
  for (const { given, tests } of files) {
    for (const one of [given ?? {}, ...tests.map((test) => test.given ?? {})]) {
      for (const [id, value] of Object.entries(one)) {
        if (typeof value !== 'number') continue
        const own = counts.get(id) ?? new Map<number, number>()
        counts.set(id, own.set(value, (own.get(value) ?? 0) + 1))
      }
    }
  }
  return new Map(
    [...counts].map(([id, own]) => [id, [...own].sort(([, left], [, right]) => right - left).map(([value]) => value)]),
  )
}
