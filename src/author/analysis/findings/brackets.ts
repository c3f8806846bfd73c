import type { LibraryFinding } from '../../../model/libraryFinding'
import type { ConditionSource } from '../../../model/source/condition'
import type { Pass } from '../analysis'
import { conditionPlaces } from '../conditionPlaces'

/** Deeper than this nobody can tell any more when a condition holds. */
const DEEPEST = 2

type Path = readonly (string | number)[]

/** Finds the brackets that stand within as many others as is still to be read. */
const tooDeep = (written: ConditionSource, path: Path, depth: number): Path[] =>
  Object.entries(written).flatMap(([key, value]): Path[] => {
    const own = [...path, key]
    if (!['all', 'any', 'not', 'count'].includes(key)) return []
    if (depth === DEEPEST) return [own]
    if (key === 'not') return tooDeep(value as ConditionSource, own, depth + 1)
    const isCount = key === 'count'
    const list = (isCount ? (value as { of: unknown }).of : value) as readonly ConditionSource[]
    return list.flatMap((one, place) => tooDeep(one, [...own, ...(isCount ? ['of'] : []), place], depth + 1))
  })

/** Conditions with brackets within brackets within brackets. */
export const brackets: Pass = ({ sources }) =>
  conditionPlaces(sources).flatMap(({ of, source, path, written }) =>
    tooDeep(written, path, 0).map(
      (at): LibraryFinding => ({ code: 'deep-brackets', of, what: String(at.at(-1)), at: source.locate(at, 'key') }),
    ),
  )
