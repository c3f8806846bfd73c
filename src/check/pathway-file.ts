import * as z from 'zod'
import type { PathwayFile } from '../model/source/pathway'
import { accepted } from './accepted'
import { bibliography } from './bibliography'
import { condition } from './condition'
import { roleOrParameter } from './names'
import { parameter } from './parameter'
import { rules } from './rule'
import { id, text, version } from './scalars'
import { map, oneOf, type Shape } from './shape'
import { validity } from './validity'
import { worded } from './worded'

const leadRow = oneOf({
  when: map({
    when: condition.describe('Wanneer deze rij geldt'),
    role: roleOrParameter.describe('De rol die dan coördineert'),
  }),
  otherwise: map({ otherwise: roleOrParameter.describe('De rol als geen rij hierboven zeker is') }),
})

const status = worded('staat-van-vaststelling', { draft: 'Concept', adopted: 'Vastgesteld', retired: 'Ingetrokken' })

const pathwayClass = worded('bedoeling', { clinical: 'Zorginhoud', organisational: 'Organisatie' })

/** One zorgpad. */
export const pathwayFile = map({
  pathway: id.describe('De naam van het zorgpad'),
  version: version.describe('Drie getallen, als 1.0.0; een gewijzigde aanbeveling verhoogt het eerste'),
  title: text.describe('Titel'),
  status: status.describe('Concept (draft), vastgesteld (adopted) of ingetrokken (retired)'),
  owner: text.describe('Wie verantwoordelijk is'),
  class: pathwayClass.describe('Waar het voor bedoeld is: zorginhoud (clinical) of organisatie (organisational)'),
  valid: validity.describe('Vanaf en tot wanneer het geldt'),
  use: text.describe('Waarvoor het bedoeld is, en waarvoor niet'),
  population: condition.exactOptional().describe('Voor wie; zonder deze sleutel iedereen'),
  sources: z.record(id, map(bibliography)).describe('De bronnen'),
  parameters: z.record(id, parameter).exactOptional().describe('Wat lokaal af te spreken is'),
  lead: z.array(leadRow).describe('Wie coördineert: de eerste rij die zeker is'),
  rules: rules.describe('De regels'),
  accepted: accepted.exactOptional().describe('Bevindingen van check die zo goed zijn, met de reden'),
} satisfies Shape<PathwayFile>).meta({ description: 'Een zorgpad' })
