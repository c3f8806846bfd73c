import type { RuleState } from '../../model/advice'
import type { Aspect } from '../../model/coverage'
import type { ItemProgram, Program, RuleProgram } from '../../model/program'
import type { Locate } from '../../model/source/files'
import type { ItemSource, RuleSource } from '../../model/source/pathway'
import { FALSE, TRUE } from '../../model/truth'
import type { Blocks } from './cannot'
import { conditionProbe } from './conditionProbe'
import { type Holder, NOTHING_SHOWN, type Probe, type SeenCase } from './probe'

const STATES: Readonly<Record<RuleState, Aspect | null>> = {
  applies: 'applies',
  'ruled-out': 'ruled-out',
  open: 'open',
  undecidable: 'open',
  replaced: null,
  'not-indicated': null,
}

const isNotIndicated =
  ({ rule, pathway }: RuleProgram): Blocks =>
  (view) =>
    !rule.redFlag && pathway.population?.check(view) === FALSE

const isRuledOut =
  (rule: RuleProgram): Blocks =>
  (view) =>
    isNotIndicated(rule)(view) || rule.when.check(view) === FALSE

const stateIn = ({ standings }: SeenCase, { index }: RuleProgram): RuleState =>
  standings[index]?.state ?? 'not-indicated'

const ruleProbe = ({ of, locate }: Holder, name: string, { title }: RuleSource, rule: RuleProgram): Probe => ({
  path: ['rules', name],
  parts: [
    {
      kind: 'rule',
      of,
      what: title,
      at: locate(['rules', name], 'key'),
      aspects: { applies: null, 'ruled-out': null, open: null },
    },
  ],
  shownBy: (seen) => {
    const aspect = STATES[stateIn(seen, rule)]
    return aspect === null ? NOTHING_SHOWN : [[aspect]]
  },
})

const KINDS = ['refer', 'inform', 'assess', 'review', 'advise', 'do', 'discuss', 'note'] as const

const writtenItem = (item: ItemSource): readonly [kind: string, what: string] => {
  const kind = KINDS.find((one) => item[one] !== undefined) ?? 'note'
  return [kind, `${kind}: ${[item[kind]].flat().join(', ')}`]
}

// As the plan has it: of a red flag what may be needed is given, and not held back.
const isGiven = ({ when }: ItemProgram, { rule }: RuleProgram, { work }: SeenCase): boolean =>
  when === null || (rule.redFlag ? when.check(work.view) !== FALSE : when.check(work.view) === TRUE)

const itemProbes = (holder: Holder, name: string, source: RuleSource, rule: RuleProgram): Probe[] =>
  rule.items.flatMap((item, place): Probe[] => {
    const written = source.then[place]
    if (written === undefined) return []
    const path = ['rules', name, 'then', place]
    const isReached = (seen: SeenCase): boolean => stateIn(seen, rule) === 'applies'
    const [kind, what] = writtenItem(written)
    const given: Probe = {
      path,
      parts: [
        { kind: 'item', of: holder.of, what, at: holder.locate([...path, kind], 'key'), aspects: { given: null } },
      ],
      shownBy: (seen) => (isReached(seen) && isGiven(item, rule, seen) ? [['given']] : NOTHING_SHOWN),
    }
    if (item.when === null || written.when === undefined) return [given]
    return [
      conditionProbe(holder, written.when, item.when, { path: [...path, 'when'], isReached, blocks: isRuledOut(rule) }),
      given,
    ]
  })

/** Looks at a rule: its state, the leaves of its condition, and what it asks. */
export const ruleProbes = (
  program: Program,
  locate: Locate,
  pathway: string,
  name: string,
  source: RuleSource,
): Probe[] => {
  const of = `${pathway}/${name}`
  const rule = program.rules.find(({ id }) => id === of)
  if (rule === undefined) return []
  const holder = { of, locate, program }
  const isReached = (seen: SeenCase): boolean => stateIn(seen, rule) !== 'not-indicated'
  return [
    ruleProbe(holder, name, source, rule),
    conditionProbe(holder, source.when, rule.when, {
      path: ['rules', name, 'when'],
      isReached,
      blocks: isNotIndicated(rule),
    }),
    ...itemProbes(holder, name, source, rule),
  ]
}
