import type { Change, Compared, Comparing, Seen } from '../../model/diff'
import type { Node } from '../../model/node'
import type { RuleProgram } from '../../model/program'
import type { Board } from './board'
import { compareConditions } from './compare'
import { conditionDefinition } from './definition'
import type { Pair } from './drawing'
import { isUnchanged } from './isUnchanged'
import { itemChanges } from './itemChanges'
import { lawChanges } from './lawChanges'
import { shownByRule } from './shownState'
import { structureChanges } from './structureChanges'

/** What was found, and how it was looked for. */
export interface Found {
  readonly changes: readonly Change[]
  readonly compared: readonly Compared[]
}

const populationOf = ({ rule, pathway }: RuleProgram): readonly Node[] =>
  rule.redFlag || pathway.population === null ? [] : [pathway.population]

/** A rule that is on one side only: a person for whom it applies there. */
const lonelyRule = (
  board: Board,
  id: string,
  before: RuleProgram | undefined,
  after: RuleProgram | undefined,
): Found => {
  const nodesOf = (rule: RuleProgram | undefined): readonly Node[] | null =>
    rule === undefined ? null : [...populationOf(rule), rule.when]
  const pair = { before: nodesOf(before), after: nodesOf(after) }
  const { by, found } = compareConditions(board, { pair, within: NO_MORE, shows: shownByRule(id) })
  const { rule, pathway } = (after ?? before) as RuleProgram
  const isAdded = before === undefined
  // What takes the place of another recommendation, or holds it up, changes that one too.
  const acts = rule.replaces.length + rule.pauses.length > 0
  const change: Change = {
    kind: isAdded ? 'rule-added' : 'rule-removed',
    pathway: pathway.id,
    rule: id,
    before: isAdded ? null : rule.title,
    after: isAdded ? rule.title : null,
    step: isAdded && !acts ? 'minor' : 'major',
    example: found.get(isAdded ? 'more' : 'less') ?? null,
  }
  return { changes: [change], compared: [{ of: 'rule', id, by }] }
}

export const NO_MORE: Pair = { before: [], after: [] }

const APPLIES = { more: 'applies-more', less: 'applies-less', open: 'applies-open' } as const

const whenChanges = (
  board: Board,
  id: string,
  before: RuleProgram,
  after: RuleProgram,
  within: Pair,
): readonly [Comparing, Change[]] => {
  const pair = { before: [before.when], after: [after.when] }
  const { sides } = board
  const texts = [conditionDefinition(sides.before, before.rule.when), conditionDefinition(sides.after, after.rule.when)]
  if (isUnchanged(board, texts, [pair])) return [{ how: 'same' }, []]
  const { by, found } = compareConditions(board, { pair, within, shows: shownByRule(id) })
  const changes = [...found].map(
    ([way, example]): Change => ({
      kind: APPLIES[way],
      pathway: after.pathway.id,
      rule: id,
      before: example.before as Seen,
      after: example.after as Seen,
      step: 'major',
      example,
    }),
  )
  return [by, changes]
}

/** Says how several were compared as how one was: a sample of one makes it a sample. */
const together = (all: readonly Comparing[]): Comparing => {
  const exact = all.flatMap((one) => (one.how === 'exact' ? one.cells : []))
  const sampled = all.find(({ how }) => how === 'sampled')
  return sampled ?? (exact.length === 0 ? { how: 'same' } : { how: 'exact', cells: Math.max(...exact) })
}

/** Compares one rule with what it was. */
export const ruleChanges = (board: Board, id: string): Found => {
  const [before, after] = [board.sides.before, board.sides.after].map(({ program }) =>
    program.rules.find((one) => one.id === id),
  )
  if (before === undefined || after === undefined) return lonelyRule(board, id, before, after)
  const areRed = before.rule.redFlag && after.rule.redFlag
  const within = areRed ? NO_MORE : { before: populationOf(before), after: populationOf(after) }
  const [by, changes] = whenChanges(board, id, before, after, within)
  const standing = {
    board,
    before,
    after,
    holding: {
      before: [...(within.before ?? []), before.when],
      after: [...(within.after ?? []), after.when],
    },
  }
  const items = itemChanges(standing)
  return {
    changes: [...changes, ...structureChanges(standing), ...items.changes, ...lawChanges(standing)],
    compared: [{ of: 'rule', id, by: together([by, ...items.by]) }],
  }
}
