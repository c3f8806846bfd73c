import * as z from 'zod'
import type { RoleSource, RolesFile } from '../model/source/roles'
import { roleId } from './names'
import { reached } from './outcomes'
import { domain, id, phone, text } from './scalars'
import { map, type Shape } from './shape'
import { worded } from './worded'

const role = map({
  label: text.describe('Hoe de rol heet'),
  domain: domain.describe('Waar de rol bij hoort: medical, social of shared'),
  receives: z.array(domain).exactOptional().describe('Welke signalen de rol mag weten; wie geen professional is: []'),
  reached: reached.describe('Hoe de rol bereikt wordt: direct, referral, melding, aanvraag of noodnummer'),
  by: worded('aanvrager', { person: 'De persoon zelf', professional: 'Een professional' })
    .exactOptional()
    .describe('Wie de melding of aanvraag doet'),
  phone: phone.exactOptional().describe('Telefoonnummer tussen aanhalingstekens'),
  outOfHours: roleId.exactOptional().describe('Welke rol buiten werktijd handelt'),
  source: text.exactOptional().describe('Waar dit vandaan komt'),
} satisfies Shape<RoleSource>)

/** Who can act. */
export const rolesFile = map({
  roles: z.record(id, role).describe('Wie kan handelen'),
} satisfies Shape<RolesFile>).meta({ description: 'Een bestand met rollen' })
