import type { Law, LawRow, LegalTerm, Service } from '../model/service'
import type { LawSource } from '../model/source/laws'
import type { LawRowSource, ServiceSource } from '../model/source/services'
import { optionalCondition } from './conditions'
import { defined } from './defined'
import { checkValidity, durationOperand } from './durations'
import { isDefined } from './names'
import { type Definition, inside, type Scope } from './scope'

const linkLaws = (scope: Scope, laws: string | readonly string[]): readonly string[] => {
  if (typeof laws !== 'string') {
    laws.forEach((law, place) => isDefined(inside(scope, place), 'laws', law))
    return laws
  }
  isDefined(scope, 'laws', laws)
  return [laws]
}

const linkRow = (scope: Scope, row: LawRowSource): LawRow => {
  checkValidity(inside(scope, 'valid'), row.valid)
  const key = row.otherwise === undefined ? 'law' : 'otherwise'
  return defined({
    when: optionalCondition(scope, 'when', row.when),
    laws: linkLaws(inside(scope, key), row[key] ?? []),
    valid: row.valid,
    ownPayment: row.ownPayment,
    why: row.why,
    source: row.source,
  }) as LawRow
}

/** Links one service: who delivers it, and which law pays from when until when. */
export const linkService = (outer: Scope, { data, source, path }: Definition<ServiceSource>): Service => {
  const scope: Scope = { ...outer, source, path }
  data.by.forEach((role, place) => isDefined(inside(scope, 'by', place), 'roles', role))
  return defined({
    label: data.label,
    by: data.by,
    law: data.law.map((row, place) => linkRow(inside(scope, 'law', place), row)),
    source: data.source,
  }) as Service
}

/** Links one law with its legal terms. */
export const linkLaw = (outer: Scope, { data, source, path }: Definition<LawSource>): Law => {
  const scope: Scope = { ...outer, source, path }
  const terms = data.terms?.map((term, place): LegalTerm => {
    const at = inside(scope, 'terms', place)
    durationOperand(inside(at, 'within'), term.within)
    const { when, ...plain } = term
    return defined({ ...plain, when: optionalCondition(at, 'when', when) }) as LegalTerm
  })
  return defined({ ...data, terms }) as Law
}
