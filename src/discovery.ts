import type { CdsService } from './cds-hooks/service'
import { signalsInUse } from './cds-hooks/signalsInUse'
import { type Template, templatesFor } from './cds-hooks/templates'
import type { Discovery } from './cds-hooks/wire'
import { prepare } from './compile/prepare'
import { questionnaireUrl, signalSystem } from './fhir/canonical'
import { CANONICAL_BASE } from './model/fhir'
import type { Library } from './model/library'
import { onceFor } from './model/onceFor'

/** Gives the queries of a service; they are worked out once. */
export const queriesOf = onceFor((service: CdsService): readonly Template[] => {
  const program = prepare(service.library as Library, service.network ?? null)
  const base = service.base ?? CANONICAL_BASE
  const canonical = { questionnaire: questionnaireUrl(base), system: signalSystem(base) }
  return templatesFor(service, signalsInUse(program, service.pathways), canonical)
})

/** Tells a client which services there are, and what each wants to know: the body of the answer to `GET /cds-services`. */
export const discovery = (services: readonly CdsService[]): Discovery => ({
  services: services.map((service) => {
    const { hook, title, description, id, usageRequirements } = service
    return {
      hook,
      title,
      description,
      id,
      prefetch: Object.fromEntries(queriesOf(service).map(({ key, query }) => [key, query])),
      ...(usageRequirements === undefined ? {} : { usageRequirements }),
    }
  }),
})
