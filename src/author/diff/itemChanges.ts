import type { Change, ChangeKind, Comparing } from '../../model/diff'
import { compareConditions } from './compare'
import { conditionDefinition } from './definition'
import { HOLDS, type Pair } from './drawing'
import { BOTH_HOLD, glanceAt } from './glance'
import { isUnchanged } from './isUnchanged'
import { ASPECTS, type Aspect } from './itemAspects'
import { type Asked, type ItemPair, itemPairs } from './itemPairs'
import { recommendationOf } from './recommendationOf'
import { type Shows, searchAlong } from './search'
import { shownByItem } from './shownItem'
import type { Standing } from './structureChanges'

interface ItemsFound {
  readonly changes: readonly Change[]
  readonly by: readonly Comparing[]
}

const nodesOf = (asked: Asked | null): Pair['before'] =>
  asked === null ? null : asked.program.when === null ? [] : [asked.program.when]

const pairOf = ({ before, after }: ItemPair): Pair => ({ before: nodesOf(before), after: nodesOf(after) })

const nameOf = ({ before, after }: ItemPair): string => {
  const { kind = '', to = null, text = null } = (after ?? before)?.program ?? {}
  return `${kind}:${to ?? text ?? ''}`
}

const placeOf = ({ after }: Standing, pair: ItemPair): Pick<Change, 'pathway' | 'rule' | 'item'> => ({
  pathway: after.pathway.id,
  rule: after.id,
  item: nameOf(pair),
})

const KINDS = { more: 'item-more', less: 'item-less', open: 'item-open' } as const

const whenChanges = (standing: Standing, pair: ItemPair): ItemsFound => {
  const { board, holding } = standing
  const { sides } = board
  const nodes = pairOf(pair)
  const texts = [
    conditionDefinition(sides.before, pair.before?.item.when),
    conditionDefinition(sides.after, pair.after?.item.when),
  ]
  const isLonely = pair.before === null || pair.after === null
  if (!isLonely && isUnchanged(board, texts, [nodes])) return { changes: [], by: [] }
  const comparable = { pair: nodes, within: holding, shows: shownByItem(standing, pair) }
  const { by, found } = compareConditions(board, comparable)
  const own = placeOf(standing, pair)
  const said = { before: pair.before === null ? null : nameOf(pair), after: pair.after === null ? null : nameOf(pair) }
  if (isLonely) {
    const kind: ChangeKind = pair.before === null ? 'item-added' : 'item-removed'
    const example = found.get(pair.before === null ? 'more' : 'less') ?? null
    return { changes: [{ kind, ...own, ...said, step: pair.before === null ? 'minor' : 'major', example }], by: [by] }
  }
  const changes = [...found].map(
    ([way, example]): Change => ({ kind: KINDS[way], ...own, ...said, step: 'major', example }),
  )
  return { changes, by: [by] }
}

const aspectChange = (standing: Standing, pair: ItemPair, aspect: Aspect): Change[] => {
  const { board, before, after, holding } = standing
  if (pair.before === null || pair.after === null) return []
  const [old, now] = [aspect.of(pair.before, before), aspect.of(pair.after, after)]
  if (JSON.stringify(old) === JSON.stringify(now)) return []
  const shows = showsAspect(standing, pair, aspect)
  const nodes = pairOf(pair)
  const glance = glanceAt([holding, nodes], BOTH_HOLD)
  const example = searchAlong(board, board.draw(nodes, holding), HOLDS, [nodes, holding], { glance, shows })
  return [{ kind: aspect.kind(old, now), ...placeOf(standing, pair), before: old, after: now, step: 'major', example }]
}

const showsAspect =
  ({ before, after }: Standing, pair: ItemPair, { shown }: Aspect): Shows =>
  (advised) => {
    const [left, right] = [
      recommendationOf(advised.before, before, pair.before as Asked),
      recommendationOf(advised.after, after, pair.after as Asked),
    ]
    if (left === undefined || right === undefined) return null
    const seen = [shown(left), shown(right)] as const
    return JSON.stringify(seen[0]) === JSON.stringify(seen[1]) ? null : seen
  }

/** Finds what changed in what a rule asks for, and tells how the conditions of that were compared. */
export const itemChanges = (standing: Standing): ItemsFound => {
  const found = itemPairs(standing.before, standing.after).map((pair): ItemsFound => {
    const { changes, by } = whenChanges(standing, pair)
    return { changes: [...changes, ...ASPECTS.flatMap((aspect) => aspectChange(standing, pair, aspect))], by }
  })
  return { changes: found.flatMap(({ changes }) => changes), by: found.flatMap(({ by }) => by) }
}
