import type { Advice } from '../../model/advice'
import type { Change, ChangeKind, Seen } from '../../model/diff'
import type { Node } from '../../model/node'
import type { PathwayProgram, Program } from '../../model/program'
import type { Board } from './board'
import { compareConditions } from './compare'
import { conditionDefinition } from './definition'
import { HOLDS } from './drawing'
import { BOTH_HOLD, glanceAt } from './glance'
import { isUnchanged } from './isUnchanged'
import { type Found, NO_MORE } from './ruleChanges'
import { type Shows, searchAlong } from './search'
import { shownByPathway } from './shownState'

const POPULATION = { more: 'population-more', less: 'population-less', open: 'population-open' } as const

const nodesOf = ({ population }: PathwayProgram): Node[] => (population === null ? [] : [population])

const populationChanges = (board: Board, before: PathwayProgram, after: PathwayProgram): Found => {
  const { sides } = board
  const pair = { before: nodesOf(before), after: nodesOf(after) }
  const texts = [
    conditionDefinition(sides.before, before.pathway.population),
    conditionDefinition(sides.after, after.pathway.population),
  ]
  const { id } = after
  if (isUnchanged(board, texts, [pair]))
    return { changes: [], compared: [{ of: 'population', id, by: { how: 'same' } }] }
  const { by, found } = compareConditions(board, { pair, within: NO_MORE, shows: shownByPathway(id) })
  const changes = [...found].map(([way, example]): Change => {
    const { before: old, after: now } = example
    return { kind: POPULATION[way], pathway: id, before: old, after: now, step: 'major', example }
  })
  return { changes, compared: [{ of: 'population', id, by }] }
}

const rolesOf = ({ lead }: PathwayProgram): Seen => lead.map(({ role }) => role)

const leadText = (side: Board['sides']['before'], { lead, pathway }: PathwayProgram): string =>
  JSON.stringify(lead.map(({ role }, place) => [role, conditionDefinition(side, pathway.lead[place]?.when)]))

const coordinatorOf = ({ coordinator }: Advice): Seen => coordinator?.role ?? null

/** Who coordinates shows only where a rule of the pathway applies. */
const applyingIn = ({ rules }: Program, pathway: PathwayProgram): Node[] => {
  const first = rules.find((rule) => rule.pathway === pathway && !rule.rule.redFlag)
  return first === undefined ? [] : [...nodesOf(pathway), first.when]
}

const leadChanges = (board: Board, before: PathwayProgram, after: PathwayProgram): Change[] => {
  const { sides } = board
  if (leadText(sides.before, before) === leadText(sides.after, after)) return []
  const pair = { before: applyingIn(sides.before.program, before), after: applyingIn(sides.after.program, after) }
  const rows = (pathway: PathwayProgram): Node[] => pathway.lead.flatMap(({ when }) => when ?? [])
  const shows: Shows = (advised) => {
    const seen = [coordinatorOf(advised.before), coordinatorOf(advised.after)] as const
    return seen[0] === seen[1] ? null : seen
  }
  const rests = [pair, { before: rows(before), after: rows(after) }]
  const glance = glanceAt([pair], BOTH_HOLD)
  const example = searchAlong(board, board.draw(pair, NO_MORE), HOLDS, rests, { glance, shows })
  if (example === null) return []
  return [{ kind: 'lead', pathway: after.id, before: rolesOf(before), after: rolesOf(after), step: 'major', example }]
}

const lonely = (kind: ChangeKind, { id, pathway }: PathwayProgram): Found => {
  const isAdded = kind === 'pathway-added'
  const [before, after] = isAdded ? [null, pathway.title] : [pathway.title, null]
  return { changes: [{ kind, pathway: id, before, after, step: 'major', example: null }], compared: [] }
}

/** Compares for whom a pathway is, and who coordinates, with what it was. Retired ones are not there. */
export const pathwayChanges = (board: Board, id: string): Found => {
  const [before, after] = [board.sides.before, board.sides.after].map(({ program }) =>
    program.pathways.find((one) => one.id === id),
  )
  if (before === undefined) return after === undefined ? { changes: [], compared: [] } : lonely('pathway-added', after)
  if (after === undefined) return lonely('pathway-removed', before)
  const { changes, compared } = populationChanges(board, before, after)
  return { changes: [...changes, ...leadChanges(board, before, after)], compared }
}
