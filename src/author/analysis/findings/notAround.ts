import type { LibraryFinding } from '../../../model/libraryFinding'
import type { Program } from '../../../model/program'
import type { ConditionSource } from '../../../model/source/condition'
import type { Pass } from '../analysis'
import { type ConditionPlace, conditionPlaces } from '../conditionPlaces'

type Path = readonly (string | number)[]

/** A part of a condition with its place, and whether a `not` stands around it. */
interface Part {
  readonly key: string
  readonly value: unknown
  readonly path: Path
  readonly isNegated: boolean
}

const isGroup = (key: string): boolean => key === 'all' || key === 'any'

const partsOf = (written: ConditionSource, path: Path, isNegated: boolean): Part[] =>
  Object.entries(written).flatMap(([key, value]): Part[] => {
    const own = [...path, key]
    if (key === 'not') return partsOf(value as ConditionSource, own, true)
    const list = isGroup(key) ? value : key === 'count' ? (value as { of: unknown }).of : null
    if (list === null) return [{ key, value, path: own, isNegated }]
    const at = key === 'count' ? [...own, 'of'] : own
    return (list as ConditionSource[]).flatMap((one, place) => partsOf(one, [...at, place], isNegated))
  })

/** What is known today is never uncertain itself. */
const isOfToday = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && Object.keys(value).every((key) => key === 'known' || key === 'missing')

const mayBeAbsent = ({ signals, index }: Program, id: string): boolean => {
  const signal = signals[index.get(id) ?? -1]
  return signal !== undefined && (signal.signal.optional === true || signal.absentWith.length > 0)
}

const inPlace = (program: Program, { of, source, path, written }: ConditionPlace): LibraryFinding[] =>
  partsOf(written, path, false)
    .filter(
      ({ key, value, isNegated }) =>
        isNegated && (key === 'applies' || (mayBeAbsent(program, key) && !isOfToday(value))),
    )
    .map(({ key, value, path: at }) => ({
      code: 'not-around-uncertain',
      of,
      what: key === 'applies' ? `applies: ${String(value)}` : key,
      at: source.locate(at, 'key'),
    }))

/** A `not` around an optional signal, which holds when that is simply not there, or around a rule, which blocks while that is open. */
export const notAround: Pass = ({ sources, world }) =>
  conditionPlaces(sources).flatMap((place) => inPlace(world.program, place))
