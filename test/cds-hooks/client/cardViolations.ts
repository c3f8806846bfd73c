import { markdownViolations } from './markdownViolations'
import {
  emptyMembers,
  isAddress,
  isFilled,
  isObject,
  type Json,
  listOf,
  objectsIn,
  unless,
  type Violation,
} from './violation'

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/

/** Who a resource is about, in whichever element it says so. */
const subjectOf = (resource: Json): unknown => {
  const found = resource['subject'] ?? resource['for'] ?? resource['patient']
  return isObject(found) ? found['reference'] : undefined
}

const ofResource = (resource: Json, patient: string): Violation[] => [
  ...unless(isFilled(resource['resourceType']), 'C7', 'een resource zonder resourceType'),
  ...unless(subjectOf(resource) === `Patient/${patient}`, 'C7', 'een voorstel voor een ander dan de patiënt'),
  ...unless(!JSON.stringify(resource).includes('urn:uuid:'), 'C7', 'een verwijzing naar wat niet wordt meegegeven'),
]

const ofAction = (action: Json, patient: string): Violation[] => {
  const { type, description, resource, resourceId } = action
  const isDelete = type === 'delete'
  return [
    ...unless(type === 'create' || type === 'update' || isDelete, 'C6', 'een actie van een onbekende soort'),
    ...unless(isFilled(description), 'cds-resp-5', 'een actie zonder description'),
    ...unless(!isDelete || (isFilled(resourceId) && resource === undefined), 'cds-resp-2', 'delete vraagt resourceId'),
    ...unless(isDelete || isObject(resource), 'C6', 'een actie zonder resource'),
    ...(isObject(resource) ? ofResource(resource, patient) : []),
  ]
}

const BEHAVIORS = ['all', 'any', 'at-most-one']

const ofSuggestion = (suggestion: Json, patient: string): Violation[] => {
  const { label, uuid, actions, actionSelectionBehavior: behavior } = suggestion
  return [
    ...unless(isFilled(label), 'C6', 'een voorstel zonder label'),
    ...unless(typeof uuid === 'string' && UUID.test(uuid), 'C10', 'een voorstel zonder uuid'),
    ...unless(behavior === undefined || BEHAVIORS.includes(String(behavior)), 'cds-resp-7', 'onbekende keuze'),
    ...unless(listOf(actions).every(isObject), 'C6', 'een actie die geen object is'),
    ...objectsIn(actions).flatMap((action) => ofAction(action, patient)),
  ]
}

const ofLink = ({ label, url, type, appContext }: Json): Violation[] => [
  ...unless(isFilled(label) && isAddress(url), 'C8', 'een link zonder label of zonder volledig adres'),
  ...unless(type === 'absolute' || type === 'smart', 'C8', 'een link van een onbekende soort'),
  ...unless(type === 'smart' || appContext === undefined, 'cds-resp-3', 'appContext bij een gewone link'),
]

const ofReason = ({ system, code, display }: Json): Violation[] => [
  ...unless(isFilled(system) && isFilled(code), 'C9', 'een reden zonder system of code'),
  ...unless(isFilled(display), 'cds-resp-4', 'een reden zonder display'),
]

const ofChoice = ({ suggestions, selectionBehavior: behavior }: Json): Violation[] => {
  if (suggestions === undefined) return []
  const recommended = objectsIn(suggestions).filter(({ isRecommended }) => isRecommended === true).length
  return [
    ...unless(behavior === 'any' || behavior === 'at-most-one', 'cds-resp-6', 'voorstellen zonder selectionBehavior'),
    ...unless(behavior !== 'at-most-one' || recommended <= 1, 'cds-resp-1', 'meer dan één aanbevolen'),
  ]
}

const ofSource = (source: unknown): Violation[] => [
  ...unless(isObject(source) && isFilled(source['label']), 'C4', 'een kaart zonder source.label'),
  ...unless(!isObject(source) || source['url'] === undefined || isAddress(source['url']), 'C4', 'source.url'),
]

const ofCard = (card: Json, patient: string): Violation[] => {
  const { uuid, summary, indicator, source, detail, suggestions, overrideReasons, links } = card
  return [
    ...unless(isFilled(summary) && summary.length < 140, 'C2', 'summary is leeg of te lang'),
    ...unless(!/\n/.test(String(summary)), 'C2', 'summary heeft meer dan één regel'),
    ...unless(['info', 'warning', 'critical'].includes(String(indicator)), 'C3', 'onbekende indicator'),
    ...ofSource(source),
    ...ofChoice(card),
    ...objectsIn(suggestions).flatMap((one) => ofSuggestion(one, patient)),
    ...objectsIn(links).flatMap(ofLink),
    ...objectsIn(overrideReasons).flatMap(ofReason),
    ...unless(typeof uuid === 'string' && UUID.test(uuid), 'C10', 'een kaart zonder uuid'),
    ...(typeof detail === 'string' ? markdownViolations(detail, 'C12') : []),
  ]
}

const repeated = (body: Json): Violation[] => {
  const cards = objectsIn(body['cards'])
  const uuids = [...cards, ...cards.flatMap(({ suggestions }) => objectsIn(suggestions))].map(({ uuid }) => uuid)
  return unless(new Set(uuids).size === uuids.length, 'C10', 'een uuid die twee keer voorkomt')
}

/** Finds what an answer with cards does not keep: C1 to C13, and the invariants of the specification's own model. */
export const cardViolations = (status: number, body: unknown, patient: string): Violation[] => {
  if (status !== 200 || !isObject(body) || !Array.isArray(body['cards'])) {
    return [{ rule: 'C1', message: 'geen 200 met een lijst cards' }]
  }
  return [
    ...unless(body['cards'].every(isObject), 'C1', 'een kaart die geen object is'),
    ...objectsIn(body['cards']).flatMap((card) => ofCard(card, patient)),
    ...repeated(body),
    ...unless(body['systemActions'] === undefined, 'C11', 'systemActions: een mens besluit'),
    ...emptyMembers(body, 'C13', ['cards']),
  ]
}
