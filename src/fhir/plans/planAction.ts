import type { PlanDefinitionAction, RelatedArtifact } from 'fhir/r4.js'
import { isReference } from '../../model/condition'
import { basisText } from '../../model/dutch'
import type { Library } from '../../model/library'
import { namedIn } from '../../model/namedIn'
import { type Values, valuesIn } from '../../model/parameters'
import type { Pathway, Rule } from '../../model/pathway'
import { listText } from '../../model/words'
import { dataRequirement } from '../dataRequirement'
import { ruleTitle } from '../writing'
import { applicability } from './applicability'
import { itemAction } from './itemAction'
import { relatedArtifact } from './relatedArtifact'

/** What an action is written with. */
export interface Drafting {
  readonly library: Library
  readonly pathway: Pathway
  readonly base: string
}

/** Parameters are filled in with their defaults; of a library that is not given they keep their names. */
const valuesOf = ({ library }: Drafting): Values => {
  const value = valuesIn(library, null)
  return {
    library,
    value: (operand) =>
      isReference(operand) && library.parameters[operand.parameter] === undefined
        ? `$${operand.parameter}`
        : value(operand),
  }
}

const relationText = (drafting: Drafting, { replaces, pauses, conflictsWith, withoutConsent }: Rule): string[] => {
  const titled = (ids: readonly string[]): string => listText(ids.map((id) => `“${ruleTitle(drafting, id)}”`))
  return [
    replaces.length === 0 ? '' : `Komt in de plaats van ${titled(replaces)}.`,
    pauses.length === 0 ? '' : `Laat ${titled(pauses)} wachten.`,
    conflictsWith.length === 0 ? '' : `Kan botsen met ${titled(conflictsWith)}: dat bespreken mensen samen.`,
    withoutConsent === undefined
      ? ''
      : `Mag zonder toestemming op grond van ${basisText(withoutConsent.basis)} (${withoutConsent.source}); een mens besluit.`,
  ]
}

const sourcesOf = ({ pathway }: Drafting, { source }: Rule): RelatedArtifact[] =>
  [...new Set(source)].flatMap((id) => {
    const found = pathway.sources[id]
    return found === undefined ? [] : [relatedArtifact(found)]
  })

/** Writes a rule as an action: when it applies, on which sources, and an action for each thing that it asks. */
export const planAction = (drafting: Drafting, id: string, rule: Rule): PlanDefinitionAction => {
  const values = valuesOf(drafting)
  const { population } = drafting.pathway
  // Red flags run whoever the pathway is for.
  const conditions = rule.redFlag || population === undefined ? [rule.when] : [population, rule.when]
  const signals = new Set([...conditions, ...rule.then.flatMap(({ when }) => when ?? [])].flatMap(namedIn))
  return {
    id,
    title: rule.title,
    description: [rule.redFlag ? 'Rode vlag.' : '', rule.why, ...relationText(drafting, rule)]
      .filter((text) => text !== '')
      .join(' '),
    documentation: sourcesOf(drafting, rule),
    condition: conditions.map(applicability),
    input: [...signals].map((signal) => dataRequirement(drafting.library, signal, drafting.base)),
    action: rule.then.map((item) => itemAction(values, item)),
  }
}
