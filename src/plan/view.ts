import type { Advice, Funding, Known, Lead, Party, Recommendation } from '../model/advice'
import type { Condition } from '../model/condition'
import type { Library } from '../model/library'
import { namedIn } from '../model/namedIn'
import type { Domain } from '../model/signal'

/** What one role may see of an advice: only what concerns it, with reasons only where it may know what they rest on. */
export interface RoleView {
  readonly format: 1
  readonly on: string
  readonly role: string
  /** Recommendations to this role, and those that it is responsible for. */
  readonly recommendations: readonly Recommendation[]
  /** What goes along with the referrals to this role. */
  readonly signals: Readonly<Record<string, Known>>
  readonly coordinator: Who | null
  readonly crisisLead: Who | null
}

/** A lead without the reason, which may tell of another domain. */
export interface Who {
  readonly role: string
  readonly party?: Party
}

const appliesIn = (condition: Condition): readonly string[] => {
  switch (condition.kind) {
    case 'applies':
      return [condition.rule]
    case 'not':
      return appliesIn(condition.of)
    case 'test':
      return []
    default:
      return condition.of.flatMap(appliesIn)
  }
}

const ruleOf = ({ pathways }: Library, id: string) => {
  const [pathway = '', rule = ''] = id.split('/')
  return pathways[pathway]?.rules[rule]
}

/** Lists the signals that conditions name, and those of the rules that they read. */
const signalsIn = (library: Library, conditions: readonly Condition[]): readonly string[] =>
  conditions.flatMap((condition) => [
    ...namedIn(condition),
    ...appliesIn(condition).flatMap((other) => {
      const rule = ruleOf(library, other)
      return rule === undefined ? [] : signalsIn(library, [rule.when])
    }),
  ])

/** Lists the signals that what a rule asks tells of: of its conditions and, but for a red flag, of whom its pathway is for. */
const signalsOf = (library: Library, id: string): readonly string[] => {
  const [pathway = ''] = id.split('/')
  const [rule, population] = [ruleOf(library, id), library.pathways[pathway]?.population]
  if (rule === undefined) return []
  return signalsIn(library, [
    rule.when,
    ...rule.then.flatMap(({ when }) => when ?? []),
    ...(rule.redFlag || population === undefined ? [] : [population]),
  ])
}

const WITHIN_CARE: readonly Domain[] = ['medical', 'shared']

/** Tells whether a contact is with this role, or with who stands in for the role that is asked. */
const isWith = (role: string, { to, party }: Recommendation): boolean =>
  to === role || (to !== undefined && party?.role === role)

/** Tells whether a rule is what makes a recommendation a red flag. */
const isFlagOf = (library: Library, { redFlag, reasons }: Recommendation, id: string): boolean =>
  redFlag && ruleOf(library, id)?.redFlag === true && reasons.some(({ rule }) => rule === id)

/**
 * Lists the domains that a role may know of, for one recommendation: what it receives, within care as far as care tells, and
 * all else only where the advice shows that it was agreed. `isFlag`: for a red flag, which does not wait for that.
 */
const domainsFor = (library: Library, role: string, one: Recommendation, isFlag: boolean): readonly Domain[] => {
  const { receives = [], domain } = library.roles[role] ?? {}
  if (isFlag && isWith(role, one)) return receives
  const isAgreed = one.consent === 'given' || one.share.some((id) => library.signals[id]?.domain === 'social')
  if (one.to === role && !one.redFlag && isAgreed) return receives
  return domain === 'medical' ? receives.filter((known) => WITHIN_CARE.includes(known)) : []
}

/** Tells whether it is for this role to do, alone or with others. */
const isTaskOf = (role: string, { responsible, with: partners = [] }: Recommendation): boolean =>
  responsible.role === role || responsible.party?.role === role || partners.includes(role)

type Purposes = NonNullable<Recommendation['for']>

/** A question is told only with the reasons; what then says nothing more, or says the same twice, is left out. */
const purposesSeen = (purposes: Purposes, knowsAll: boolean, mayKnow: (rule: string) => boolean): Purposes => {
  const all = purposes.map(({ question, waitsFor, ...purpose }) => ({
    ...purpose,
    ...(question === undefined || !knowsAll ? {} : { question }),
    ...(waitsFor === undefined ? {} : { waitsFor: waitsFor.filter(mayKnow) }),
  }))
  const written = all.map((purpose) => JSON.stringify(purpose))
  return all.filter((_, place) => written[place] !== '{}' && written.indexOf(written[place] ?? '') === place)
}

const lawSeen = ({ dependsOn = [], ...law }: Funding, mayKnow: (signal: string) => boolean): Funding => {
  const known = dependsOn.filter(mayKnow)
  return known.length === 0 ? law : { ...law, dependsOn: known }
}

const seen = (library: Library, role: string, one: Recommendation): Recommendation => {
  const [plain, flagged] = [domainsFor(library, role, one, false), domainsFor(library, role, one, true)]
  const domainOf = (signal: string): Domain => library.signals[signal]?.domain ?? 'medical'
  const mayKnow = (rule: string): boolean => {
    const domains = isFlagOf(library, one, rule) ? flagged : plain
    return signalsOf(library, rule).every((signal) => domains.includes(domainOf(signal)))
  }
  const reasons = one.reasons.filter(({ rule }) => mayKnow(rule))
  const knowsAll = reasons.length === one.reasons.length
  const { for: purposes = [], ...asked } = one
  const { waitsFor, conflictsWith, law, signals, steps, share } = asked
  const known = purposesSeen(purposes, knowsAll, mayKnow)
  const receives = library.roles[role]?.receives ?? []
  return {
    ...asked,
    ...(known.length === 0 ? {} : { for: known }),
    ...(law === undefined ? {} : { law: lawSeen(law, (signal) => plain.includes(domainOf(signal))) }),
    ...(waitsFor === undefined ? {} : { waitsFor: waitsFor.filter(mayKnow) }),
    ...(conflictsWith === undefined ? {} : { conflictsWith: conflictsWith.filter(mayKnow) }),
    // What someone is to do stands in its own words, whatever the reason; what is to be measured if it is theirs to hear.
    ...(signals === undefined ? {} : { signals: signals.filter((signal) => receives.includes(domainOf(signal))) }),
    steps: knowsAll || isTaskOf(role, one) ? steps : [],
    share: isWith(role, one) ? share.filter((id) => (one.redFlag ? flagged : plain).includes(domainOf(id))) : [],
    reasons,
  }
}

/**
 * Tells whether a recommendation reaches a role: as its receiver only when it need not be discussed first, else when it is its
 * own task or it stands in for the receiver.
 */
const concerns = (role: string, one: Recommendation): boolean => {
  const mayBeTold = one.consent !== 'required' && one.consent !== 'refused'
  return one.to === role ? mayBeTold : isTaskOf(role, one) || (isWith(role, one) && mayBeTold)
}

const who = (lead: Lead | null): Who | null =>
  lead === null ? null : { role: lead.role, ...(lead.party === undefined ? {} : { party: lead.party }) }

/** Leaves of an advice what one role may see. */
export const viewOf = (library: Library, advice: Advice, role: string): RoleView => {
  const recommendations = advice.recommendations
    .filter((one) => concerns(role, one))
    .map((one) => seen(library, role, one))
  const shared = [...new Set(recommendations.flatMap(({ share }) => share))]
  return {
    format: 1,
    on: advice.on,
    role,
    recommendations,
    signals: Object.fromEntries(
      shared.flatMap((id) => (advice.signals[id] === undefined ? [] : [[id, advice.signals[id]]])),
    ),
    coordinator: who(advice.coordinator),
    crisisLead: who(advice.crisisLead),
  }
}
