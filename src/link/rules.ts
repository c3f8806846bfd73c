import type { Rule } from '../model/pathway'
import { shown } from '../model/shown'
import type { PathwayFile, RuleSource } from '../model/source/pathway'
import { linkCondition, linkRule } from './conditions'
import { defined } from './defined'
import { linkItem } from './items'
import { meantOrAll } from './meant'
import { linkText, optionalText, roleOperand } from './operands'
import { inside, report, type Scope } from './scope'

const linkRules = (
  scope: Scope,
  key: 'replaces' | 'pauses' | 'conflictsWith',
  rules: readonly string[] = [],
): string[] =>
  rules.map((rule, place) => {
    const at = inside(scope, key, place)
    const full = linkRule(at, rule)
    if (key !== 'conflictsWith' && scope.defined.rules.get(full)?.data.redFlag === true) {
      report(
        at,
        'red-flag-replaced',
        `${shown(rule)} is een rode vlag, en die wordt nooit vervangen en wacht nooit: haal haar hier weg.`,
      )
    }
    return full
  })

const checkSource = (scope: Scope, sources: PathwayFile['sources'], id: string): void => {
  if (Object.hasOwn(sources, id.split('#')[0] ?? '')) return
  const name = id.split('#')[0] ?? ''
  const help = meantOrAll(name, Object.keys(sources))
  const describe = ' Beschrijf haar daar eerst.'
  report(scope, 'unknown-source', `De bron ${shown(name)} staat niet bij sources van dit zorgpad.${help || describe}`)
}

const checkDeadlines = (scope: Scope, { then }: RuleSource): void => {
  const tasks = then.filter((item) => item.note === undefined)
  const hasTerm = tasks.some((item) => item.within !== undefined || item.review !== undefined)
  if (tasks.length > 0 && !hasTerm) {
    const message =
      'Geen enkel onderdeel heeft een termijn: schrijf bij een onderdeel within, desnoods within: routine.'
    report(inside(scope, 'then'), 'no-deadline', message, 'key')
  }
}

const checkWithoutConsent = (scope: Scope, rule: RuleSource, source: string, sources: PathwayFile['sources']): void => {
  const at = inside(scope, 'withoutConsent')
  checkSource(inside(at, 'source'), sources, source)
  if (rule.redFlag === true) return
  const message =
    'De sleutel "withoutConsent" hoort bij een rode vlag, en deze regel is er geen: haal hem weg, of schrijf redFlag: true.'
  report(at, 'unknown-key', message, 'key')
}

/** Links one rule. The parameters it rests on are filled in once everything is linked. */
export const linkOneRule = (scope: Scope, rule: RuleSource, sources: PathwayFile['sources']): Rule => {
  checkDeadlines(scope, rule)
  rule.source.forEach((id, place) => checkSource(inside(scope, 'source', place), sources, id))
  if (rule.withoutConsent !== undefined) checkWithoutConsent(scope, rule, rule.withoutConsent.source, sources)
  const role = (key: 'lead' | 'treatmentLead') =>
    rule[key] === undefined ? undefined : roleOperand(inside(scope, key), rule[key])
  return defined({
    title: rule.title,
    when: linkCondition(inside(scope, 'when'), rule.when),
    redFlag: rule.redFlag === true,
    replaces: linkRules(scope, 'replaces', rule.replaces),
    pauses: linkRules(scope, 'pauses', rule.pauses),
    conflictsWith: linkRules(scope, 'conflictsWith', rule.conflictsWith),
    lead: role('lead'),
    treatmentLead: role('treatmentLead'),
    withoutConsent: rule.withoutConsent,
    card: optionalText(scope, 'card', rule.card),
    then: rule.then.map((item, place) => linkItem(inside(scope, 'then', place), item)),
    why: linkText(inside(scope, 'why'), rule.why),
    source: rule.source.map((id) => id.split('#')[0] ?? id),
    parameters: [],
  }) as Rule
}
