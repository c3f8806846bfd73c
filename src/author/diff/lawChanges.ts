import type { Funding, Recommendation } from '../../model/advice'
import type { Change, DiffExample, Seen } from '../../model/diff'
import type { Node } from '../../model/node'
import type { ItemProgram, RuleProgram } from '../../model/program'
import { conditionDefinition } from './definition'
import { HOLDS, LESS, MORE, type Pair } from './drawing'
import { BOTH_HOLD, glanceAt } from './glance'
import { isUnchanged } from './isUnchanged'
import { type ItemPair, itemPairs } from './itemPairs'
import { recommendationOf } from './recommendationOf'
import { type Shows, searchAlong } from './search'
import type { Side, Sides } from './sides'
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

/** The conditions under which each row pays, on both sides, and the outcomes in which it may pay otherwise. */
const rowPairs = ({ before, after }: Sides, service: string): (readonly [Pair, readonly number[]])[] => {
  const [old, now] = [rowsOf(before, service), rowsOf(after, service)]
  return Array.from({ length: Math.max(old.length, now.length) }, (_, place) => {
    const nodes = (row: (typeof old)[number] | undefined): Node[] | null =>
      row === undefined ? null : row.when === null ? [] : [row.when]
    const pays = (row: (typeof old)[number] | undefined): string => JSON.stringify([row?.funding, row?.row.valid])
    const isSame = pays(old[place]) === pays(now[place])
    const pair = { before: nodes(old[place]), after: nodes(now[place]) }
    return [pair, isSame ? [...MORE, ...LESS] : [...HOLDS, ...MORE, ...LESS]]
  })
}

const itemNodes = ({ when }: ItemProgram): Node[] => (when === null ? [] : [when])

const exampleFor = (standing: Standing, pair: ItemPair, service: string): DiffExample | null => {
  const { board, before, after, holding } = standing
  const [old, now] = [pair.before?.program, pair.after?.program]
  if (old === undefined || now === undefined) return null
  const within = {
    before: [...(holding.before ?? []), ...itemNodes(old)],
    after: [...(holding.after ?? []), ...itemNodes(now)],
  }
  const wanted = { glance: glanceAt([within], BOTH_HOLD), shows: showing(before, after, pair) }
  for (const [row, outcomes] of rowPairs(board.sides, service)) {
    const example = searchAlong(board, board.draw(row, within), outcomes, [row, within], wanted)
    if (example !== null) return example
  }
  return null
}

/** Finds what another law, or another term or payer, pays of what a rule refers to. On the day of the comparison. */
export const lawChanges = (standing: Standing): Change[] => {
  const { board, before, after } = standing
  return itemPairs(before, after).flatMap((pair): Change[] => {
    const [old, now] = [pair.before?.program, pair.after?.program]
    if (old?.service == null || old.service !== now?.service) return []
    const { sides } = board
    const rows = { before: nodesOf(sides.before, old.service), after: nodesOf(sides.after, old.service) }
    const texts = [definitionOf(sides.before, old.service), definitionOf(sides.after, old.service)]
    const example = isUnchanged(board, texts, [rows]) ? null : exampleFor(standing, pair, old.service)
    if (example === null) return []
    const place = { pathway: after.pathway.id, rule: after.id, item: `${now.kind}:${now.to}` }
    return [{ kind: 'law', ...place, before: example.before, after: example.after, step: 'major', example }]
  })
}
