import type { RuleState } from '../model/advice'
import type { DayNumber } from '../model/day'
import type { Input } from '../model/input'
import { mayActIn } from '../model/mayActIn'
import type { View } from '../model/node'
import type { Program, RuleProgram } from '../model/program'
import type { PathwayState, Standing, Standings, Verdict } from '../model/standing'
import { FALSE, TRUE, type Truth, UNKNOWN } from '../model/truth'
import { type Pictures, populationTruth } from './exact/mattering'

const STATES: Readonly<Record<Truth, PathwayState>> = { 0: 'not-indicated', 1: 'open', 2: 'in-force' }

const pathwayStates = (program: Program, view: View, pictures: Pictures): Map<string, PathwayState> =>
  new Map(program.pathways.map((pathway) => [pathway.id, STATES[populationTruth(pictures, view, pathway)]]))

const ownState = (rule: RuleProgram, truth: Truth, pathway: PathwayState, isAsked: boolean): RuleState => {
  const plain = truth === TRUE ? 'applies' : truth === FALSE ? 'ruled-out' : 'open'
  if (rule.rule.redFlag) return plain
  if (pathway === 'not-indicated' || !isAsked) return 'not-indicated'
  return pathway === 'open' && plain === 'applies' ? 'open' : plain
}

/** Lists, by rule id, the applying rules that name it and may. */
const actingOn = (
  applying: readonly RuleProgram[],
  named: (rule: RuleProgram) => readonly string[],
  program: Program,
  on: DayNumber,
): Map<string, string[]> => {
  const acting = new Map<string, string[]>()
  const mayAct = mayActIn(program, on)
  for (const rule of applying) {
    for (const id of named(rule)) {
      if (!mayAct(rule, id)) continue
      acting.set(id, [...(acting.get(id) ?? []), rule.id])
    }
  }
  return acting
}

const UNDECIDED: Verdict = { truth: UNKNOWN, by: 'certain' }
const NOTHING: readonly string[] = []

/** Works out what becomes of every rule. `open` is not yet told from `undecidable`. */
export const standings = (
  program: Program,
  view: View,
  pictures: Pictures,
  verdicts: readonly Verdict[],
  asked: Input['pathways'],
): Standings => {
  const pathways = pathwayStates(program, view, pictures)
  const plain: Standing[] = []
  // A rule replaces and pauses by applying, even when it is itself replaced.
  const applying: RuleProgram[] = []
  for (const rule of program.rules) {
    const verdict = verdicts[rule.index] ?? UNDECIDED
    const isAsked = asked === undefined || asked.includes(rule.pathway.id)
    const state = ownState(rule, verdict.truth, pathways.get(rule.pathway.id) ?? 'open', isAsked)
    if (state === 'applies') applying.push(rule)
    plain.push({ rule, verdict, state, pausedBy: NOTHING })
  }
  const replacing = actingOn(applying, (rule) => rule.rule.replaces, program, view.on)
  const pausing = actingOn(applying, (rule) => rule.rule.pauses, program, view.on)
  if (replacing.size === 0 && pausing.size === 0) return { pathways, rules: plain }
  const rules = plain.map((standing): Standing => {
    const { rule, verdict, state } = standing
    if (rule.rule.redFlag || (state !== 'applies' && state !== 'open')) return standing
    const by = replacing.get(rule.id)?.[0]
    if (by !== undefined) return { rule, verdict, state: 'replaced', pausedBy: NOTHING, by, wasOpen: state === 'open' }
    return { ...standing, pausedBy: pausing.get(rule.id) ?? [] }
  })
  return { pathways, rules }
}
