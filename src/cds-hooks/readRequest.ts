import { isMap } from '../model/isMap'
import { type Fault, refusal } from './outcome'
import { parsed, type Read } from './parsed'
import type { Asked, CdsService, FhirAccess } from './service'
import type { FhirAuthorization } from './wire'

/** A request that can be answered. */
export interface HookRequest {
  readonly service: CdsService
  readonly hookInstance: string
  readonly asked: Asked
  readonly access: FhirAccess
  readonly prefetch: Readonly<Record<string, unknown>>
}

type Json = Readonly<Record<string, unknown>>

const isText = (value: unknown): value is string => typeof value === 'string' && value.trim() !== ''

/** The id of a resource, with or without its type. It becomes part of queries: nothing else may stand in it. */
const PATIENT = /^(?:Patient\/)?([A-Za-z0-9\-.]{1,64})$/

const patientIn = (context: unknown): string | undefined =>
  isMap(context) && typeof context['patientId'] === 'string' ? PATIENT.exec(context['patientId'])?.[1] : undefined

const faultsIn = ({ hook, hookInstance, context, prefetch }: Json): Fault[] => {
  const faults: (Fault | false)[] = [
    !isText(hook) && { code: 'required', place: 'hook', text: 'hook ontbreekt: noem de hook, als "patient-view".' },
    !isText(hookInstance) && {
      code: 'required',
      place: 'hookInstance',
      text: 'hookInstance ontbreekt: geef elke aanroep een eigen UUID.',
    },
    !isMap(context) && { code: 'required', place: 'context', text: 'context ontbreekt: geef ten minste patientId.' },
    isMap(context) &&
      patientIn(context) === undefined && {
        code: 'required',
        place: 'context.patientId',
        text: 'context.patientId ontbreekt of is geen id: verwacht het id van de patiënt, als "123".',
      },
    prefetch !== undefined &&
      !isMap(prefetch) && {
        code: 'structure',
        place: 'prefetch',
        text: 'prefetch is geen object: geef per sleutel een resource, of laat prefetch weg.',
      },
  ]
  return faults.filter((fault) => fault !== false)
}

const serviceFor = (services: readonly CdsService[], id: string, hook: unknown): Read<CdsService> => {
  const named = services.filter((service) => service.id === id)
  const value = named.find((service) => service.hook === hook)
  if (value !== undefined) return { value }
  const hooks = named.map((service) => `"${service.hook}"`).join(' of ')
  const text = `Deze dienst antwoordt niet op deze hook: verwacht ${hooks}.`
  return { answer: refusal(400, [{ code: 'not-supported', place: 'hook', text }]) }
}

const isAuthorization = (value: unknown): value is FhirAuthorization => isMap(value) && isText(value['access_token'])

const accessIn = ({ fhirServer, fhirAuthorization }: Json): FhirAccess => ({
  ...(isText(fhirServer) ? { fhirServer } : {}),
  ...(isAuthorization(fhirAuthorization) ? { fhirAuthorization } : {}),
})

/** The answer to a request for a service that there is not. */
export const noSuchService = () => ({
  answer: refusal(404, [
    { code: 'not-found', text: 'Deze dienst bestaat hier niet: kijk op /cds-services welke er zijn.' },
  ]),
})

/** Reads a request to a service. What the specification does not name is passed over. */
export const readRequest = (
  { service: id, body }: { readonly service: string; readonly body: unknown },
  services: readonly CdsService[],
): Read<HookRequest> => {
  if (!services.some((service) => service.id === id)) return noSuchService()
  const read = parsed(body)
  if ('answer' in read) return read
  const { hook, hookInstance, context, prefetch } = read.value
  const [fault, ...others] = faultsIn(read.value)
  if (fault !== undefined) return { answer: refusal(400, [fault, ...others]) }
  const found = serviceFor(services, id, hook)
  if ('answer' in found) return found
  const { userId, encounterId } = context as Json
  const asked: Asked = {
    service: id,
    hook: found.value.hook,
    patient: patientIn(context) ?? '',
    ...(isText(userId) ? { userId } : {}),
    ...(isText(encounterId) ? { encounterId } : {}),
  }
  return {
    value: {
      service: found.value,
      hookInstance: String(hookInstance),
      asked,
      access: accessIn(read.value),
      prefetch: isMap(prefetch) ? prefetch : {},
    },
  }
}
