import type { Advice } from '../../model/advice'
import type { Change, ChangeKind, Seen } from '../../model/diff'
import type { RuleProgram } from '../../model/program'
import type { Board } from './board'
import { HOLDS, type Pair } from './drawing'
import { BOTH_HOLD, glanceAt } from './glance'
import { type Shows, searchAlong } from './search'

/** A rule that is on both sides, and when it holds on both. */
export interface Standing {
  readonly board: Board
  readonly before: RuleProgram
  readonly after: RuleProgram
  readonly holding: Pair
}

interface Structure {
  readonly kind: ChangeKind
  readonly of: (rule: RuleProgram) => Seen
  /** What an advice says of it, for the example. */
  readonly shown: (advice: Advice, rule: RuleProgram) => Seen
  /** Rules that must apply too for it to show: those that are named on one side only. */
  readonly beside: (rule: RuleProgram) => readonly string[]
}

const NOBODY = (): readonly string[] => []

const stateOf = (id: string, { pathways }: Advice): string | null =>
  pathways.flatMap(({ rules }) => rules).find((one) => one.id === id)?.state ?? null

const isRed = ({ recommendations }: Advice, { id }: RuleProgram): Seen =>
  recommendations.find(({ reasons }) => reasons.some(({ rule }) => rule === id))?.redFlag ?? null

const acting = (names: readonly string[], isActed: (id: string) => boolean): Seen => names.filter(isActed)

const STRUCTURES: readonly Structure[] = [
  { kind: 'red-flag', of: ({ rule }) => rule.redFlag, shown: isRed, beside: NOBODY },
  {
    kind: 'replaces',
    of: ({ rule }) => [...rule.replaces].sort(),
    shown: (advice, { rule }) => acting(rule.replaces, (id) => stateOf(id, advice) === 'replaced'),
    beside: ({ rule }) => rule.replaces,
  },
  {
    kind: 'pauses',
    of: ({ rule }) => [...rule.pauses].sort(),
    shown: ({ recommendations }, { rule, id }) =>
      acting(rule.pauses, (paused) =>
        recommendations.some(
          ({ reasons, waitsFor = [] }) => waitsFor.includes(id) && reasons.some((reason) => reason.rule === paused),
        ),
      ),
    beside: ({ rule }) => rule.pauses,
  },
  {
    kind: 'conflicts',
    of: ({ rule }) => [...rule.conflictsWith].sort(),
    shown: ({ recommendations }, { rule, id }) =>
      acting(rule.conflictsWith, (other) =>
        recommendations.some(
          ({ reasons, conflictsWith = [] }) =>
            reasons.some((reason) => reason.rule === id) && conflictsWith.includes(other),
        ),
      ),
    beside: ({ rule }) => rule.conflictsWith,
  },
  {
    kind: 'rule-lead',
    of: ({ lead, treatmentLead }) => [lead ?? '', treatmentLead ?? ''],
    shown: ({ coordinator, crisisLead, treatmentLead }) =>
      [coordinator, crisisLead, treatmentLead].map((one) => one?.role ?? ''),
    beside: NOBODY,
  },
]

const isSame = (left: Seen, right: Seen): boolean => JSON.stringify(left) === JSON.stringify(right)

const besideNodes = (board: Board, { of, beside }: Structure, { before, after }: Standing): Pair => {
  const named = isSame(of(before), of(after)) ? [] : [...beside(before), ...beside(after)]
  const both = beside(before).filter((id) => beside(after).includes(id))
  const only = named.filter((id) => !both.includes(id)).slice(0, 1)
  const [left, right] = [board.sides.before, board.sides.after].map(({ program }) =>
    program.rules
      .filter(({ id }) => only.includes(id))
      .flatMap(({ when, pathway: { population } }) => (population === null ? [when] : [population, when])),
  )
  return { before: left ?? [], after: right ?? [] }
}

/** Finds what changed of a rule beside its condition and its recommendations. */
export const structureChanges = (standing: Standing): Change[] => {
  const { board, before, after, holding } = standing
  return STRUCTURES.flatMap((structure): Change[] => {
    const [old, now] = [structure.of(before), structure.of(after)]
    if (isSame(old, now)) return []
    const shows: Shows = (advised) => {
      const seen = [structure.shown(advised.before, before), structure.shown(advised.after, after)] as const
      return isSame(...seen) || seen.includes(null) ? null : seen
    }
    const pair = besideNodes(board, structure, standing)
    const glance = glanceAt([holding, pair], BOTH_HOLD)
    const example = searchAlong(board, board.draw(pair, holding), HOLDS, [pair, holding], { glance, shows })
    const own = { pathway: after.pathway.id, rule: after.id }
    return [{ kind: structure.kind, ...own, before: old, after: now, step: 'major', example }]
  })
}
