import type { LeadRow, Pathway } from '../model/pathway'
import type { Source } from '../model/source/files'
import type { LeadRowSource, PathwayFile } from '../model/source/pathway'
import { linkCondition, optionalCondition } from './conditions'
import { defined } from './defined'
import { checkValidity } from './durations'
import { roleOperand } from './operands'
import { linkOneRule } from './rules'
import { inside, type Scope } from './scope'
import { sortedEntries } from './sorted'

const linkLead = (scope: Scope, row: LeadRowSource): LeadRow =>
  'otherwise' in row
    ? { role: roleOperand(inside(scope, 'otherwise'), row.otherwise) }
    : { when: linkCondition(inside(scope, 'when'), row.when), role: roleOperand(inside(scope, 'role'), row.role) }

/** Links one pathway with its rules. */
export const linkPathway = (outer: Scope, source: Extract<Source, { kind: 'pathway' }>): Pathway => {
  const { data }: { data: PathwayFile } = source
  const scope: Scope = { ...outer, source, path: [], pathway: data.pathway }
  checkValidity(inside(scope, 'valid'), data.valid)
  return defined({
    version: data.version,
    title: data.title,
    status: data.status,
    owner: data.owner,
    class: data.class,
    valid: data.valid,
    use: data.use,
    population: optionalCondition(scope, 'population', data.population),
    sources: data.sources,
    lead: data.lead.map((row, place) => linkLead(inside(scope, 'lead', place), row)),
    rules: Object.fromEntries(
      sortedEntries(data.rules).map(([id, rule]) => [id, linkOneRule(inside(scope, 'rules', id), rule, data.sources)]),
    ),
  }) as Pathway
}
