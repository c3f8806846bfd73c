import type { Funding, Recommendation } from '../../model/advice'
import type { Change, Seen } from '../../model/diff'
import type { Node } from '../../model/node'
import type { RuleProgram } from '../../model/program'
import { conditionDefinition } from './definition'
import { HOLDS } from './drawing'
import { isUnchanged } from './isUnchanged'
import { type ItemPair, itemPairs } from './itemPairs'
import { recommendationOf } from './recommendationOf'
import { type Shows, searchAlong } from './search'
import type { Side } from './sides'
import type { Standing } from './structureChanges'

const rowsOf = ({ program }: Side, service: string | null) => program.services.get(service ?? '')?.rows ?? []

const definitionOf = (side: Side, service: string | null): string =>
  JSON.stringify(
    rowsOf(side, service).map(({ row, funding }) => [conditionDefinition(side, row.when), row.valid, funding]),
  )

const nodesOf = (side: Side, service: string | null): Node[] => rowsOf(side, service).flatMap(({ when }) => when ?? [])

const fundingText = ({ possible, settled, payer, terms = [] }: Funding): string[] => [
  ...possible,
  ...(settled ? [] : ['not settled']),
  ...payer,
  ...terms.map(({ law, for: what, from, within }) => `${law} ${what} ${from} ${within}`),
]

const lawsOf = ({ law }: Recommendation): Seen => law?.possible ?? []

const isOther = (before: Recommendation, after: Recommendation): boolean =>
  JSON.stringify(before.law === undefined ? [] : fundingText(before.law)) !==
  JSON.stringify(after.law === undefined ? [] : fundingText(after.law))

const showing =
  (before: RuleProgram, after: RuleProgram, pair: ItemPair): Shows =>
  (advised) => {
    if (pair.before === null || pair.after === null) return null
    const old = recommendationOf(advised.before, before, pair.before)
    const now = recommendationOf(advised.after, after, pair.after)
    return old === undefined || now === undefined || !isOther(old, now) ? null : [lawsOf(old), lawsOf(now)]
  }

/** Finds what another law, or another term or payer, pays of what a rule refers to. On the day of the comparison. */
export const lawChanges = ({ board, before, after, holding }: Standing): Change[] =>
  itemPairs(before, after).flatMap((pair): Change[] => {
    const [old, now] = [pair.before?.program, pair.after?.program]
    if (old?.service == null || old.service !== now?.service) return []
    const { service } = old
    const { sides } = board
    const rows = { before: nodesOf(sides.before, service), after: nodesOf(sides.after, service) }
    const texts = [definitionOf(sides.before, service), definitionOf(sides.after, service)]
    if (isUnchanged(board, texts, [rows])) return []
    const items = { before: [old.when].filter((one) => one !== null), after: [now.when].filter((one) => one !== null) }
    const shows = showing(before, after, pair)
    const example = searchAlong(board, board.draw(items, holding), HOLDS, [items, holding, rows], shows)
    if (example === null) return []
    const place = { pathway: after.pathway.id, rule: after.id, item: `${now.kind}:${now.to}` }
    return [{ kind: 'law', ...place, before: example.before, after: example.after, step: 'major', example }]
  })
