import type { Condition } from '../../model/condition'
import type { ConditionSource } from '../../model/source/condition'
import type { ConditionSlot, Path } from './slot'

/** A part of a condition, where it is written, and the whole condition that has another part in its place, or none. */
export interface Spot {
  readonly condition: Condition
  /** What is written there: of a test its key and value. */
  readonly key: string
  readonly written: unknown
  readonly path: Path
  readonly put: (part: Condition | null) => Condition | null
}

type Put = Spot['put']

/** Puts a part among others; where none of them is left, the group is gone too. */
const among =
  (of: readonly Condition[], place: number, whole: (of: readonly Condition[]) => Condition, put: Put): Put =>
  (part) => {
    const now = part === null ? of.toSpliced(place, 1) : of.with(place, part)
    return put(now.length === 0 ? null : whole(now))
  }

const inList = (
  sources: readonly ConditionSource[],
  condition: Extract<Condition, { kind: 'all' | 'any' | 'count' }>,
  path: Path,
  put: Put,
): Spot[] =>
  condition.of.flatMap((part, place) =>
    spotsFrom(
      sources[place] ?? {},
      part,
      [...path, place],
      among(condition.of, place, (of) => ({ ...condition, of }), put),
    ),
  )

const underKey = (source: ConditionSource, key: string, condition: Condition, path: Path, put: Put): Spot[] => {
  const spot: Spot = { condition, key, written: source[key], path, put }
  switch (condition.kind) {
    case 'all':
    case 'any':
      return [spot, ...inList(source[condition.kind] ?? [], condition, path, put)]
    case 'count':
      return [spot, ...inList(source.count?.of ?? [], condition, [...path, 'of'], put)]
    case 'not':
      return spotsFrom(source.not ?? {}, condition.of, path, (of) => put(of === null ? null : { kind: 'not', of }))
    default:
      return [spot]
  }
}

// As linking does it: all keys of a map must hold, and one key by itself is no group.
const spotsFrom = (source: ConditionSource, condition: Condition, path: Path, put: Put): Spot[] => {
  const keys = Object.keys(source)
  const [only = ''] = keys
  if (keys.length === 1) return underKey(source, only, condition, [...path, only], put)
  if (condition.kind !== 'all') return []
  const group: Spot = { condition, key: '', written: source, path, put }
  const parts = condition.of.flatMap((part, place) => {
    const key = keys[place] ?? ''
    return underKey(
      source,
      key,
      part,
      [...path, key],
      among(condition.of, place, (of) => ({ kind: 'all', of }), put),
    )
  })
  return [group, ...parts]
}

/** Lists the parts of a condition: groups, and tests. */
export const spotsIn = ({ source, condition, path }: ConditionSlot): Spot[] =>
  spotsFrom(source, condition, path, (part) => part)
