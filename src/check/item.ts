import type * as z from 'zod'
import type { ItemSource } from '../model/source/pathway'
import { condition } from './condition'
import { deadline, responsible, roleOrParameter, serviceId, signalId } from './names'
import { text } from './scalars'
import { map, oneOf, oneOrSome, type Shape, some } from './shape'

const step = map({
  do: text.describe('De stap'),
  within: deadline.exactOptional().describe('Binnen welke termijn na de vorige stap'),
} satisfies Shape<NonNullable<ItemSource['steps']>[number]>)

const always = { when: condition.exactOptional().describe('Alleen dan geldt dit onderdeel') }

const someone = {
  ...always,
  responsible: oneOrSome(responsible).describe(
    'Wie zorgt dat het gebeurt: een rol, melder, coordinator, $parameter, of een lijst op volgorde van voorkeur',
  ),
}

const task = {
  ...someone,
  within: deadline
    .exactOptional()
    .describe('Binnen welke termijn; zonder deze sleutel de meest dringende van de regel'),
}

const together = {
  with: some(roleOrParameter).exactOptional().describe('Samen met deze rollen'),
  steps: some(step).exactOptional().describe('Stappen, elk gerekend vanaf de vorige'),
}

/** One recommendation of a rule. The key that names its kind tells which other keys it may have. */
export const item: z.ZodType<ItemSource> = oneOf({
  refer: map({
    refer: roleOrParameter.describe('De rol naar wie verwezen wordt'),
    for: serviceId.exactOptional().describe('Het aanbod: dat bepaalt wet en betaler'),
    question: text.exactOptional().describe('Wat de ontvanger gevraagd wordt'),
    ...together,
    ...task,
  }),
  inform: map({ inform: roleOrParameter.describe('De rol die het moet weten'), ...task }),
  assess: map({
    assess: some(signalId).describe('De signalen of instrumenten die gemeten worden'),
    every: deadline.exactOptional().describe('Hoe vaak het herhaald wordt'),
    ...task,
  }),
  review: map({
    review: deadline.describe('Na hoe lang opnieuw gekeken wordt'),
    of: some(signalId).exactOptional().describe('Welke signalen'),
    // Its own interval is its term.
    ...someone,
  }),
  advise: map({ advise: text.describe('Advies aan de persoon of mantelzorger, in gewone taal'), ...task }),
  do: map({ do: text.describe('Een taak voor een rol'), ...together, ...task }),
  discuss: map({ discuss: text.describe('Voor de agenda van het MDO'), ...task }),
  note: map({ note: text.describe('Een opmerking; niemand hoeft iets te doen'), ...always }),
})
