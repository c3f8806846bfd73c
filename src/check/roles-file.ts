import * as z from 'zod'
import type { RoleSource, RolesFile } from '../model/source/roles'
import { domain, id, text } from './scalars'
import { map, type Shape } from './shape'

const REACHED = ['direct', 'referral', 'melding', 'aanvraag', 'noodnummer'] as const

const role = map({
  label: text.describe('Hoe de rol heet'),
  domain: domain.describe('Waar de rol bij hoort: medical, social of shared'),
  receives: z.array(domain).exactOptional().describe('Welke signalen de rol mag weten; wie geen professional is: []'),
  reached: z.enum(REACHED).describe('Hoe de rol bereikt wordt'),
  by: z.enum(['person', 'professional']).exactOptional().describe('Wie de melding of aanvraag doet'),
  phone: text.exactOptional().describe('Telefoonnummer tussen aanhalingstekens'),
  outOfHours: id.exactOptional().describe('Welke rol buiten werktijd handelt'),
  source: text.exactOptional().describe('Waar dit vandaan komt'),
} satisfies Shape<RoleSource>)

/** Who can act. */
export const rolesFile = map({
  roles: z.record(id, role).describe('Wie kan handelen'),
} satisfies Shape<RolesFile>).meta({ title: 'Rollen' })
