import { emptyMembers, isFilled, isObject, type Json, objectsIn, unless, type Violation } from './violation'

const TOKEN = /\{\{([^}]*)\}\}/g
const LEGAL_TOKEN =
  /^(context\.(patientId|userId|encounterId)|user(Practitioner|PractitionerRole|Patient|RelatedPerson)Id)$/

// https://cds-hooks.hl7.org/2.0/#prefetch-query-restrictions, for the resources that are asked here.
const REFERENCES = ['patient', 'subject', 'encounter', 'questionnaire']
const TOKENS = ['code', 'status', 'category', 'clinical-status', 'verification-status']
const DATES = ['date', 'authored', 'effective', 'authoredon', 'recorded-date']

const isLegalParameter = (parameter: string): boolean => {
  const [, name = '', modifier, value = ''] = /^([^=:]+)(:[^=]+)?=(.+)$/.exec(parameter) ?? []
  if (name === '_count') return modifier === undefined && /^[1-9]\d*$/.test(value)
  if (name === '_sort') return modifier === undefined && /^-?[a-z-]+$/.test(value)
  if (TOKENS.includes(name)) return modifier === undefined || modifier === ':in'
  if (DATES.includes(name)) return modifier === undefined && /^(eq|lt|gt|ge|le)?\d{4}/.test(value)
  return REFERENCES.includes(name) && modifier === undefined
}

const isLegalQuery = (query: string): boolean => {
  if ([...query.matchAll(TOKEN)].some(([, token = '']) => !LEGAL_TOKEN.test(token))) return false
  const plain = query.replaceAll(TOKEN, '1')
  if (/[\s{}]/.test(plain)) return false
  if (/^[A-Z][A-Za-z]+\/[A-Za-z0-9\-.]+$/.test(plain)) return true
  const [, parameters] = /^[A-Z][A-Za-z]+\?(.+)$/.exec(plain) ?? []
  return parameters?.split('&').every(isLegalParameter) === true
}

const ofPrefetch = (prefetch: unknown): Violation[] => {
  if (prefetch === undefined) return []
  if (!isObject(prefetch)) return [{ rule: 'D3', message: 'prefetch is geen object' }]
  return Object.entries(prefetch).flatMap(([key, query]) =>
    unless(typeof query === 'string' && isLegalQuery(query), 'D3', `prefetch.${key} is geen toegestane vraag`),
  )
}

const ofService = (service: Json): Violation[] => [
  ...['hook', 'id', 'description'].flatMap((key) => unless(isFilled(service[key]), 'D2', `${key} ontbreekt`)),
  ...ofPrefetch(service['prefetch']),
]

/** Finds what an answer to discovery does not keep: D1 to D4. */
export const discoveryViolations = (status: number, body: unknown): Violation[] => {
  const services = isObject(body) ? body['services'] : undefined
  if (status !== 200 || !Array.isArray(services)) return [{ rule: 'D1', message: 'geen 200 met een lijst services' }]
  return [
    ...unless(services.every(isObject), 'D2', 'een dienst is geen object'),
    ...objectsIn(services).flatMap(ofService),
    ...emptyMembers(body, 'D4', ['services']),
  ]
}
