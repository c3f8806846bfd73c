import type { PathwayFile, RuleSource } from '../../../src/model/source/pathway'
import { aCondition } from './condition'
import type { Draw } from './draw'
import { type Offer, someItems } from './item'
import { COMMON } from './parameters'
import { ROLE_IDS } from './roles'

/** A rule that is to be, with what others need to know of it. */
export interface Planned {
  readonly pathway: string
  readonly id: string
  readonly redFlag: boolean
}

const fullName = ({ pathway, id }: Planned): string => `${pathway}/${id}`

/** Plans the rules of one pathway. */
export const plannedIn = (draw: Draw, pathway: string): Planned[] =>
  Array.from({ length: draw.int(1, 3) }, (_, place) => ({
    pathway,
    id: `regel-${place + 1}`,
    redFlag: draw.chance(30),
  }))

const references = (draw: Draw, percent: number, rules: readonly Planned[]): string[] =>
  rules.filter(() => draw.chance(percent)).map(fullName)

const listed = (key: 'replaces' | 'pauses' | 'conflictsWith', rules: readonly string[]): Partial<RuleSource> =>
  rules.length === 0 ? {} : { [key]: rules }

const relations = (draw: Draw, planned: readonly Planned[], place: number): Partial<RuleSource> => {
  const isPlain = ({ redFlag }: Planned): boolean => !redFlag
  const others = planned.filter((_, other) => other !== place)
  // Only earlier rules are replaced and only later ones wait, so that there is no circle; for a red flag nothing can make one.
  const earlier = planned.slice(0, place).filter(isPlain)
  const waiting = planned[place]?.redFlag === true ? others.filter(isPlain) : planned.slice(place + 1).filter(isPlain)
  return {
    ...listed('replaces', references(draw, 25, earlier)),
    ...listed('pauses', references(draw, 25, waiting)),
    ...listed('conflictsWith', references(draw, 15, others)),
  }
}

const BASES = ['vital-interest', 'right-to-report', 'legal-duty'] as const

/** Any basis may stand with any red flag. */
const basisOf = (place: number): (typeof BASES)[number] => BASES[place % BASES.length] ?? 'vital-interest'

const aRule = (draw: Draw, offer: Offer, planned: readonly Planned[], place: number): RuleSource => {
  const rules = planned.slice(0, place).map(fullName)
  const { surroundings } = offer.profile
  return {
    title: `Regel ${place + 1}`,
    when: aCondition(draw, { ...offer, rules }),
    ...(planned[place]?.redFlag === true
      ? { redFlag: true, withoutConsent: { basis: basisOf(place), source: 'bron' } }
      : {}),
    ...(surroundings ? relations(draw, planned, place) : {}),
    ...(draw.chance(30) ? { lead: draw.one([...ROLE_IDS, '$rol']) } : {}),
    ...(draw.chance(20) ? { treatmentLead: draw.one(ROLE_IDS) } : {}),
    then: someItems(draw, offer),
    why: 'Omdat het binnen $termijn moet.',
    source: ['bron#h1'],
  }
}

const status = (draw: Draw): PathwayFile['status'] =>
  draw.one(['draft', 'adopted', 'adopted', 'draft', 'retired'] as const)

/** Draws one pathway, with the rules that were planned for it. */
export const aPathway = (draw: Draw, id: string, offer: Offer, planned: readonly Planned[]): PathwayFile => {
  const own = planned.flatMap((rule, place) =>
    rule.pathway === id ? [[rule.id, aRule(draw, offer, planned, place)] as const] : [],
  )
  const { surroundings } = offer.profile
  return {
    pathway: id,
    version: '1.0.0',
    title: `Zorgpad ${id}`,
    status: surroundings ? status(draw) : 'adopted',
    owner: 'niemand',
    class: 'clinical',
    valid: surroundings ? draw.one([{}, { from: '2026-01-01' }, { until: '2026-03-02' }, { from: '2026-04-01' }]) : {},
    use: 'om te beproeven',
    ...(surroundings && draw.chance(40) ? { population: aCondition(draw, offer, 1) } : {}),
    sources: { bron: { title: 'Bron' } },
    parameters: COMMON,
    lead: [{ when: aCondition(draw, offer, 1), role: draw.one(ROLE_IDS) }, { otherwise: '$rol' }],
    rules: Object.fromEntries(own),
  }
}
