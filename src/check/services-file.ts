import * as z from 'zod'
import type { ServiceSource, ServicesFile } from '../model/source/services'
import { condition } from './condition'
import { lawId, roleId } from './names'
import { id, text } from './scalars'
import { map, oneOf, oneOrSome, type Shape, some } from './shape'
import { validity } from './validity'

const always = {
  valid: validity.exactOptional().describe('Vanaf en tot wanneer deze rij geldt'),
  ownPayment: text.exactOptional().describe('Eigen bijdrage of eigen risico'),
  why: text.exactOptional().describe('Waarom, of waarin bronnen verschillen'),
  source: text.exactOptional().describe('Waar dit vandaan komt'),
}

const lawRow = oneOf({
  when: map({
    when: condition.describe('Wanneer deze rij geldt'),
    law: oneOrSome(lawId).describe('De wet; meer dan een waar bronnen verschillen'),
    ...always,
  }),
  otherwise: map({ otherwise: oneOrSome(lawId).describe('De wet als geen rij hierboven geldt'), ...always }),
})

const service = map({
  label: text.describe('Hoe het aanbod heet'),
  by: some(roleId).describe('Welke rollen het leveren'),
  law: z.array(lawRow).describe('Onder welke wet: de eerste rij die op de dag geldt'),
  source: text.exactOptional().describe('Waar dit vandaan komt'),
} satisfies Shape<ServiceSource>)

/** What can be delivered, by whom, under which law. */
export const servicesFile = map({
  services: z.record(id, service).describe('Wat geleverd kan worden'),
} satisfies Shape<ServicesFile>).meta({ description: 'Een bestand met aanbod' })
