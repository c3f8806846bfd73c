import * as z from 'zod'
import type { BibliographySource, PathwayFile } from '../model/source/pathway'
import { condition } from './condition'
import { parameter } from './parameter'
import { rules } from './rule'
import { id, idOrParameter, text, url, version } from './scalars'
import { map, oneOf, type Shape } from './shape'
import { validity } from './validity'

const source = map({
  title: text.describe('Titel'),
  by: text.exactOptional().describe('Wie het schreef of uitgaf'),
  year: z.int().exactOptional().describe('Jaar'),
  url: url.exactOptional().describe('Adres op het web'),
  status: z.enum(['current', 'superseded', 'not-current']).exactOptional().describe('Of de bron nog geldt'),
} satisfies Shape<BibliographySource>)

const leadRow = oneOf({
  when: map({
    when: condition.describe('Wanneer deze rij geldt'),
    role: idOrParameter.describe('De rol die dan coordineert'),
  }),
  otherwise: map({ otherwise: idOrParameter.describe('De rol als geen rij hierboven zeker is') }),
})

/** One zorgpad. */
export const pathwayFile = map({
  pathway: id.describe('De naam van het zorgpad'),
  version: version.describe('Een gewijzigde aanbeveling verhoogt het eerste getal'),
  title: text.describe('Titel'),
  status: z.enum(['draft', 'adopted', 'retired']).describe('Concept, vastgesteld of ingetrokken'),
  owner: text.describe('Wie verantwoordelijk is'),
  class: z.enum(['clinical', 'organisational']).describe('Waar het voor bedoeld is: zorginhoud of organisatie'),
  valid: validity.describe('Vanaf en tot wanneer het geldt'),
  use: text.describe('Waarvoor het bedoeld is, en waarvoor niet'),
  population: condition.exactOptional().describe('Voor wie; zonder deze sleutel iedereen'),
  sources: z.record(id, source).describe('De bronnen'),
  parameters: z.record(id, parameter).exactOptional().describe('Wat lokaal af te spreken is'),
  lead: z.array(leadRow).describe('Wie coordineert: de eerste rij die zeker is'),
  rules: rules.describe('De regels'),
} satisfies Shape<PathwayFile>).meta({ title: 'Zorgpad' })
