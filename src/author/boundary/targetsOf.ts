import { restsOn } from '../../evaluate/exact/restsOn'
import type { Program, RuleProgram, SignalProgram } from '../../model/program'
import type { Source } from '../../model/source/files'
import { FALSE, TRUE, UNKNOWN } from '../../model/truth'
import { measuredIn } from '../coverage/measured'
import type { Part, Probe } from '../coverage/probe'
import { comesOut, type Goal, hasValue } from '../persons/goal'
import { leafTargets } from './leafTargets'
import { limitTarget } from './limitTargets'
import { toReach, toStand } from './needs'
import type { Target, Way } from './target'

const RULE = [
  ['applies', TRUE],
  ['ruled-out', FALSE],
  ['open', UNKNOWN],
] as const

const wayTo = ({ shownBy }: Probe, place: number, aspect: 'applies' | 'ruled-out' | 'open' | 'given' | 'outcome') => {
  return (goals: readonly Goal[]): Way => ({
    shows: { kind: aspect },
    goals,
    isShownBy: (seen) => shownBy(seen)[place]?.includes(aspect) === true,
  })
}

const ruleTargets = (program: Program, probe: Probe, part: Part, rule: RuleProgram): Target[] =>
  RULE.map(([kind, truth]) => ({
    part,
    ways: [wayTo(probe, 0, kind)(toStand(program, rule, truth))],
    cannot: part.aspects[kind] ?? null,
  }))

const itemTarget = (program: Program, probe: Probe, part: Part, rule: RuleProgram): Target => {
  const when = rule.items[Number(probe.path[3])]?.when ?? null
  // Of a red flag what may be needed is given too.
  const own = when === null ? [] : [rule.rule.redFlag ? comesOut(when, TRUE, UNKNOWN) : comesOut(when, TRUE)]
  return {
    part,
    ways: [wayTo(probe, 0, 'given')([...toReach(program, rule.id, probe.path), ...own])],
    cannot: null,
  }
}

const outcomeTargets = (program: Program, probe: Probe, { index }: SignalProgram): Target[] =>
  probe.parts.map((part, bit) => ({
    part,
    ways: [
      wayTo(
        probe,
        bit,
        'outcome',
      )([...toReach(program, part.of, probe.path), hasValue(index, ({ mask }) => (mask & (1 << bit)) !== 0)]),
    ],
    cannot: part.aspects.outcome ?? null,
  }))

/** Of bands, on both sides of what parts two of them. */
const bandTargets = (program: Program, probe: Probe, { derivation }: SignalProgram): Target[] => {
  if (derivation?.kind !== 'bands') return []
  const score = program.signals[derivation.of]
  if (score === undefined) return []
  const lowest = Math.min(...derivation.bands.map(({ from }) => from))
  const shown: (seen: Parameters<Probe['shownBy']>[0]) => readonly 'outcome'[] = (seen) =>
    probe.shownBy(seen).length > 0 ? ['outcome'] : []
  const coming = { reach: toReach(program, probe.parts[0]?.of ?? '', probe.path), turns: null, shown }
  return derivation.bands
    .filter(({ from }) => from !== lowest)
    .flatMap(({ from, mask }) => {
      const part = probe.parts.find((_, bit) => mask === 1 << bit)
      return part === undefined
        ? []
        : (['below', 'at'] as const).map((side) => limitTarget(score, part, from, side, coming))
    })
}

const targetsIn = (program: Program, probe: Probe): Target[] => {
  if (probe.condition !== undefined) return leafTargets(program, probe, probe.condition)
  const [part] = probe.parts
  const signal = program.signals[program.index.get(part?.of ?? '') ?? -1]
  const rule = program.rules.find(({ id }) => id === part?.of)
  if (part?.kind === 'outcome' && signal !== undefined)
    return [...outcomeTargets(program, probe, signal), ...bandTargets(program, probe, signal)]
  if (part === undefined || rule === undefined) return []
  return part.kind === 'rule' ? ruleTargets(program, probe, part, rule) : [itemTarget(program, probe, part, rule)]
}

const RANKS = { leaf: 0, item: 1, rule: 2, outcome: 3 } as const

/** Lists what the cases of a rule are to show: of the rule itself, and of all that its conditions rest on. */
export const targetsOf = (program: Program, sources: readonly Source[], rule: RuleProgram): Target[] => {
  const rests = restsOn(program)[rule.index]?.all ?? new Set<number>()
  const signals = new Set([...rests].map((index) => program.signals[index]?.id ?? ''))
  const isMeant = (of: string | undefined): boolean => of === rule.id || signals.has(of ?? '')
  const rank = ({ parts: [part] }: Probe): number =>
    (part === undefined ? 0 : RANKS[part.kind]) + (part?.of === rule.id ? 0 : Object.keys(RANKS).length)
  return measuredIn(program, sources)
    .filter(({ parts }) => isMeant(parts[0]?.of))
    .sort((left, right) => rank(left) - rank(right))
    .flatMap((probe) => targetsIn(program, probe))
}
