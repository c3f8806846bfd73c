import type { Reason } from '../model/advice'
import { nominalHours, parseDuration } from '../model/duration'
import { frozen } from '../model/frozen'
import type { Network } from '../model/network'
import type { Node } from '../model/node'
import type { Notice } from '../model/notice'
import { textsIn } from '../model/parameters'
import type { Pathway, Rule } from '../model/pathway'
import type { ItemProgram, PathwayProgram, RuleProgram, SignalProgram } from '../model/program'
import { repeatedIn } from '../model/repeatedIn'
import { restingOn } from '../model/restingOn'
import { testedIn } from '../model/testedIn'
import { itemProgram } from './items'
import { type Names, resolve } from './resolve'

const nominalOf = (items: readonly ItemProgram[]): number =>
  Math.min(
    ...items.map(({ within }) => {
      const duration = within === null ? null : parseDuration(within)
      return duration === null ? Number.POSITIVE_INFINITY : nominalHours(duration)
    }),
  )

const agreedOn = (parameters: readonly string[], network: Network | null): Reason['agreed'] => {
  if (parameters.length === 0) return 'source'
  return parameters.every((name) => network?.parameters[name] !== undefined) ? 'network' : 'default'
}

const reasonOf = (names: Names, id: string, rule: Rule, { sources }: Pathway, network: Network | null): Reason => ({
  rule: id,
  why: textsIn(names)(rule.why),
  sources: rule.source.flatMap((source) => {
    const found = sources[source]
    return found === undefined ? [] : [{ id: source, ...found }]
  }),
  agreed: agreedOn(rule.parameters, network),
})

const restsOnLenient = (found: ReadonlySet<number>, signals: readonly SignalProgram[]): boolean =>
  [...found].some((index) => {
    const derivation = signals[index]?.derivation
    return derivation?.kind === 'decide' && derivation.rows.some(({ when }) => when?.lenient === true)
  })

const areLenient = (nodes: readonly Node[], signals: readonly SignalProgram[]): boolean =>
  nodes.some(({ lenient }) => lenient) || restsOnLenient(restingOn(nodes.flatMap(testedIn), signals), signals)

const restsOnEstimate = ({ derivation }: SignalProgram): boolean =>
  derivation?.kind === 'score' && derivation.missing !== null

const canBeOutdated = ({ validFor, outdatedBy }: SignalProgram): boolean => validFor !== null || outdatedBy !== null

const maySettle = (needed: ReadonlySet<number>, signals: readonly SignalProgram[], redFlag: boolean): boolean =>
  [...needed].some((index) => {
    const signal = signals[index]
    return signal !== undefined && (restsOnEstimate(signal) || (redFlag && canBeOutdated(signal)))
  })

const inStates = (id: string): RuleProgram['inState'] =>
  frozen({
    applies: { id, state: 'applies' },
    open: { id, state: 'open' },
    'ruled-out': { id, state: 'ruled-out' },
    replaced: { id, state: 'replaced' },
    undecidable: { id, state: 'undecidable' },
    'not-indicated': { id, state: 'not-indicated' },
  })

/** What a network agreed, and the notices about what it did not. */
interface Agreed {
  readonly network: Network | null
  readonly notAgreed: readonly Notice[]
}

/** What the rules of one pathway are made of. */
export interface RuleGround {
  readonly names: Names
  readonly signals: readonly SignalProgram[]
  readonly pathway: PathwayProgram
  readonly agreed: Agreed
}

/** Makes one rule ready. */
export const ruleProgram = (
  { names, signals, pathway, agreed }: RuleGround,
  name: string,
  rule: Rule,
  index: number,
): RuleProgram => {
  const id = `${pathway.id}/${name}`
  const when = resolve(names, rule.when)
  const items = rule.then.map((item) => itemProgram(names, item))
  const tested = [...new Set(testedIn(when))]
  const needed = restingOn(tested, signals)
  const asked = items.flatMap(({ when }) => when ?? [])
  const population = rule.redFlag ? null : pathway.population
  const repeated = repeatedIn(signals, [population, when, ...asked])
  return {
    id,
    index,
    rule,
    pathway,
    when,
    tested,
    items,
    asked,
    inState: inStates(id),
    lead: rule.lead === undefined ? null : String(names.value(rule.lead)),
    treatmentLead: rule.treatmentLead === undefined ? null : String(names.value(rule.treatmentLead)),
    reason: frozen(reasonOf(names, id, rule, pathway.pathway, agreed.network)),
    notAgreed: agreed.notAgreed.flatMap(({ parameter = '' }, place) =>
      rule.parameters.includes(parameter) ? place : [],
    ),
    repeated,
    lenient: areLenient([when], signals),
    indicatedLeniently: population !== null && areLenient([population], signals),
    asksLeniently: areLenient(asked, signals),
    settledByMore: repeated.length > 0 || maySettle(needed, signals, rule.redFlag),
    nominal: nominalOf(items),
  }
}

/** Makes the rules of one pathway ready; they are numbered from `first` on. */
export const rulePrograms = (ground: RuleGround, first: number): RuleProgram[] =>
  Object.entries(ground.pathway.pathway.rules).map(([name, rule], place) =>
    ruleProgram(ground, name, rule, first + place),
  )
