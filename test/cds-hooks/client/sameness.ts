import type { Caller } from './caller'
import type { HookCall } from './refusals'
import { isObject, type Json, objectsIn, unless, type Violation } from './violation'

const reversed = (value: unknown): unknown =>
  isObject(value) && Array.isArray(value['entry']) ? { ...value, entry: [...value['entry']].reverse() } : value

const mapped = (good: HookCall, change: (value: unknown) => unknown): HookCall => ({
  ...good,
  prefetch: Object.fromEntries(Object.entries(good.prefetch).map(([key, value]) => [key, change(value)])),
})

const emptied = (value: unknown): unknown =>
  value === null ? { resourceType: 'Bundle', type: 'searchset', total: 0 } : value

/** What a card says but for its detail, where an unused resource may be counted, and for what is new with each call. */
const said = (body: unknown): string =>
  JSON.stringify(objectsIn(isObject(body) ? body['cards'] : []), (key, value) =>
    key === 'detail' || key === 'uuid' ? undefined : value,
  )

const uuidsIn = (text: string): string[] => [...text.matchAll(/"uuid":"([^"]+)"/g)].map(([, uuid = '']) => uuid)

const ofSomebodyElse = (good: HookCall, alien: Json): HookCall => {
  const [key = '', value] =
    Object.entries(good.prefetch).find(([, one]) => isObject(one) && Array.isArray(one['entry'])) ?? []
  const entry = isObject(value) && Array.isArray(value['entry']) ? value['entry'] : []
  return {
    ...good,
    prefetch: { ...good.prefetch, [key]: { ...(value as Json), entry: [{ resource: alien }, ...entry] } },
  }
}

/** Sends the same in other words, and finds where the answer is not the same; `alien` is a resource of somebody else. */
export const samenessOf = async (
  { post }: Caller,
  path: string,
  good: HookCall,
  alien: Json | undefined,
): Promise<Violation[]> => {
  const first = await post(path, good)
  const again = async (body: unknown): Promise<string> => (await post(path, body)).text
  const patient = `Patient/${String(good.context['patientId'])}`
  const other = await post(path, { ...good, hookInstance: '00000000-0000-4000-8000-000000000000' })
  const prefixed = await again({ ...good, context: { ...good.context, patientId: patient } })
  const more = await again({ ...good, onbekend: 1, extension: { 'nl.example.iets': { waarde: true } } })
  const empty = await post(
    path,
    mapped(good, (value) => emptied(value)),
  )
  const strange = alien === undefined ? first : await post(path, ofSomebodyElse(good, alien))
  const shared = new Set(uuidsIn(first.text))
  const token = { fhirServer: 'https://fhir.example', fhirAuthorization: { access_token: 'geheim-token-9d2e' } }
  return [
    ...unless(prefixed === first.text, 'R4', 'Patient/… geeft iets anders dan het id alleen'),
    ...unless(more === first.text, 'R5', 'onbekende velden of extension veranderen het antwoord'),
    ...unless(said(empty.body) === said(first.body), 'R6', 'niets gevonden geeft iets anders dan null'),
    ...unless(said(strange.body) === said(first.body), 'R8', 'een gegeven van een ander verandert het antwoord'),
    ...unless(!(await again({ ...good, ...token })).includes('geheim-token'), 'R9', 'het token staat in een antwoord'),
    ...unless((await again(good)) === first.text, 'C14', 'hetzelfde verzoek geeft iets anders'),
    ...unless((await again(mapped(good, reversed))) === first.text, 'C14', 'de volgorde van het dossier telt mee'),
    ...unless(!uuidsIn(other.text).some((uuid) => shared.has(uuid)), 'C10', 'uuids zijn niet van deze aanroep'),
    ...unless(said(other.body) === said(first.body), 'C14', 'hookInstance verandert wat de kaarten zeggen'),
  ]
}
