import type { PlanDefinitionAction, PlanDefinitionActionParticipant } from 'fhir/r4.js'
import type { Operand } from '../../model/condition'
import { parseDuration } from '../../model/duration'
import { termText } from '../../model/dutch'
import { itemTitle } from '../../model/itemTitle'
import { textsIn, type Values } from '../../model/parameters'
import type { Item, Step } from '../../model/pathway'
import { roleText } from '../../model/phrases'
import { applicability } from './applicability'

const UNITS = { hours: 'h', days: 'd', weeks: 'wk', months: 'mo', years: 'a' } as const

/** Gives a term as a length of time in UCUM, which has no working days; those stand in the text. */
const timing = (term: string): Pick<PlanDefinitionAction, 'timingDuration'> => {
  const duration = parseDuration(term)
  if (duration?.kind !== 'span' || duration.unit === 'working days') return {}
  const code = UNITS[duration.unit]
  return {
    timingDuration: { value: duration.count, unit: code, system: 'http://unitsofmeasure.org', code },
  }
}

const TYPES: Readonly<Record<string, PlanDefinitionActionParticipant['type']>> = {
  persoon: 'patient',
  mantelzorger: 'related-person',
}

const participant = (values: Values, operand: Operand): PlanDefinitionActionParticipant => {
  const role = String(values.value(operand))
  return { type: TYPES[role] ?? 'practitioner', role: { text: roleText(values.library, role) } }
}

const stepAction = (values: Values, { do: what, within }: Step): PlanDefinitionAction => {
  const term = within === undefined ? '' : String(values.value(within))
  return {
    title: textsIn(values)(what),
    ...(term === '' ? {} : { textEquivalent: `binnen ${termText(term)}` }),
    ...timing(term),
  }
}

/** What is asked, of which service, and the term in words. */
const itemText = (values: Values, item: Item): string =>
  [
    item.service === undefined ? '' : (values.library.services[item.service]?.label ?? item.service),
    item.question === undefined ? '' : textsIn(values)(item.question),
    item.kind === 'advise' || item.kind === 'note' ? textsIn(values)(item.text ?? '') : '',
    item.within === undefined ? '' : termText(String(values.value(item.within))),
  ]
    .filter((text) => text !== '')
    .join('; ')

/** Writes one thing that a rule asks for as an action, with its own condition, term and steps. */
export const itemAction = (values: Values, item: Item): PlanDefinitionAction => ({
  title: itemTitle(values, item),
  description: itemText(values, item),
  condition: item.when === undefined ? [] : [applicability(item.when)],
  ...timing(item.within === undefined ? '' : String(values.value(item.within))),
  // Who may do it, in order of preference, and with whom.
  participant: [...item.responsible, ...(item.with ?? [])].map((operand) => participant(values, operand)),
  action: (item.steps ?? []).map((step) => stepAction(values, step)),
})
