import type { View } from '../../model/node'
import type { Program } from '../../model/program'
import { FALSE, fromBoolean, TRUE, type Truth, UNKNOWN } from '../../model/truth'
import type { Leaf, Written } from '../coverage/leaves'
import type { Probe } from '../coverage/probe'
import { comesOut, type Goal } from '../persons/goal'
import { type Coming, limitTargets } from './limitTargets'
import { toReach } from './needs'
import type { Target, Way } from './target'

const truthsIn = ({ leaves }: Written, view: View): Truth[] => leaves.map(({ node }) => node.check(view))

/** The goal that the whole condition turns on one leaf. */
const turnsOn = (written: Written, leaf: number): Goal => {
  const turns = (view: View): Truth => {
    const truths = truthsIn(written, view)
    const [met, unmet] = [written.truth(truths.with(leaf, TRUE)), written.truth(truths.with(leaf, FALSE))]
    return met === UNKNOWN || unmet === UNKNOWN ? UNKNOWN : fromBoolean(met !== unmet)
  }
  return {
    mayBe: turns,
    isMet: (view) => turns(view) === TRUE,
    hangsOn: (view) =>
      written.leaves.flatMap(({ node }, place) => (place === leaf ? [] : comesOut(node, TRUE).hangsOn(view))),
  }
}

const KINDS = { true: TRUE, false: FALSE, unknown: UNKNOWN } as const

/** The signal that a leaf tests; null where it looks at whether a rule applies, which became the condition of that rule. */
const signalOf = ({ signals }: Program, { key, node }: Leaf): string | null =>
  key === 'applies' || node.kind !== 'test' ? null : (signals[node.signal]?.id ?? null)

const waysTo = (program: Program, leaf: Leaf, { reach, turns, shown }: Coming, kind: keyof typeof KINDS): Way[] => {
  const way = (isAlone: boolean): Way => ({
    shows: { kind, signal: signalOf(program, leaf), isAlone },
    goals: [comesOut(leaf.node, KINDS[kind]), ...reach, ...(isAlone && turns !== null ? [turns] : [])],
    isShownBy: (seen) => shown(seen).includes(kind) && (!isAlone || shown(seen).includes('deciding')),
  })
  return kind === 'unknown' ? [way(false)] : [way(true), way(false)]
}

/**
 * Lists what cases are to show of the leaves of a condition: true and false, deciding alone where that can be, unknown, and the
 * limits of numbers.
 */
export const leafTargets = (program: Program, probe: Probe, written: Written): Target[] =>
  probe.parts.flatMap((part, place) => {
    const leaf = written.leaves[place]
    if (leaf === undefined) return []
    const coming: Coming = {
      reach: toReach(program, part.of, probe.path),
      turns: turnsOn(written, place),
      shown: (seen) => probe.shownBy(seen)[place] ?? [],
    }
    const target = (kind: keyof typeof KINDS): Target => ({
      part,
      ways: waysTo(program, leaf, coming, kind),
      cannot: part.aspects[kind] ?? null,
    })
    // What lies beside a limit shows what is true and false too.
    const limits = signalOf(program, leaf) === null ? [] : limitTargets(program, part, leaf.node, coming)
    return [...limits, target('true'), target('false'), target('unknown')]
  })
