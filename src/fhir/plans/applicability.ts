import type { PlanDefinitionActionCondition } from 'fhir/r4.js'
import type { Condition } from '../../model/condition'

/** The media type of a condition as zorgpad holds it. No other engine runs it. */
const LANGUAGE = 'text/x-zorgpad'

/** Writes a condition as what must hold for an action. */
export const applicability = (condition: Condition): PlanDefinitionActionCondition => ({
  kind: 'applicability',
  expression: { language: LANGUAGE, expression: JSON.stringify(condition) },
})
