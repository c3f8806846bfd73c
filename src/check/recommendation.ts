import * as z from 'zod'
import type {
  AdviceStep,
  Funding,
  LegalClock,
  Objection,
  Party,
  Reason,
  Recommendation,
  Responsible,
} from '../model/advice'
import { bibliography } from './bibliography'
import { actingRole, fullRuleRef, lawId, roleId, serviceId, signalId } from './names'
import { consentState, mode, reached, recommendationKind, urgency } from './outcomes'
import { dateOrTime, id, text, url } from './scalars'
import { map, type Shape } from './shape'

/** Who stands behind a role. */
export const party = map({
  role: roleId.describe('De rol die handelt'),
  name: text.describe('Naam'),
  phone: text.exactOptional().describe('Telefoonnummer'),
  url: url.exactOptional().describe('Adres op het web'),
} satisfies Shape<Party>).meta({ id: 'partij' })

const responsible = map({
  role: actingRole.describe('De rol; melder of coordinator waar niet bekend is wie dat is'),
  party: party.exactOptional().describe('Wie de rol in het netwerk vervult'),
} satisfies Shape<Responsible>)

const legalClock = map({
  law: lawId.describe('De wet'),
  for: text.describe('Wat er binnen de termijn moet gebeuren'),
  from: text.describe('Vanaf wanneer de termijn loopt'),
  within: text.describe('De termijn'),
} satisfies Shape<LegalClock>)

const objection = map({
  law: lawId.describe('De wet'),
  text: text.describe('Hoe en tot wanneer bezwaar kan'),
} satisfies Shape<Objection>)

const funding = map({
  possible: z.array(lawId).describe('Elke wet die op de dag kan gelden'),
  settled: z.boolean().describe('Of zeker is welke wet betaalt'),
  payer: z.array(text).describe('Wie betaalt'),
  ownPayment: text.exactOptional().describe('Eigen bijdrage of eigen risico'),
  dependsOn: z.array(signalId).exactOptional().describe('Signalen die het beslissen en nog niet bekend zijn'),
  terms: z.array(legalClock).exactOptional().describe('Wettelijke termijnen, los van wat het netwerk afsprak'),
  objection: z.array(objection).exactOptional().describe('Hoe de persoon bezwaar kan maken tegen een besluit'),
} satisfies Shape<Funding>)

const step = map({
  do: text.describe('De stap'),
  within: text.exactOptional().describe('De termijn, gerekend vanaf de stap ervoor'),
  due: dateOrTime.nullable().describe('Uiterlijk wanneer; null zonder einddatum'),
} satisfies Shape<AdviceStep>)

const reason = map({
  rule: fullRuleRef.describe('De regel'),
  why: text.describe('Waarom'),
  sources: z
    .array(map({ id: id.describe('De naam van de bron in het zorgpad'), ...bibliography }))
    .describe('De bronnen'),
  agreed: z
    .enum(['source', 'network', 'default'])
    .describe(
      'Of de getallen uit de bronnen komen, door het netwerk zijn afgesproken, of deels nog standaardwaarden zijn',
    ),
} satisfies Shape<Reason>)

const asked = map({
  service: serviceId.exactOptional().describe('Het aanbod'),
  question: text.exactOptional().describe('Wat de ontvanger gevraagd wordt'),
  waitsFor: z
    .array(fullRuleRef)
    .exactOptional()
    .describe('Regels die eerst voorbij moeten zijn; de rest van het contact niet'),
} satisfies Shape<NonNullable<Recommendation['for']>[number]>)

/** One recommendation of a plan. */
export const recommendation = map({
  id: text.describe('Dezelfde in elk advies: uit rol en aanbod, of uit soort en tekst'),
  kind: recommendationKind.describe('Wat er gebeurt'),
  to: roleId.exactOptional().describe('De rol die gevraagd wordt; wie ervoor optreedt staat bij party'),
  party: party.exactOptional().describe('Wie de rol in het netwerk vervult'),
  reached: reached.exactOptional().describe('Hoe de rol bereikt wordt'),
  for: z.array(asked).exactOptional().describe('Waarvoor: het aanbod en de vragen'),
  text: text.exactOptional().describe('Van do, advise en discuss'),
  signals: z.array(signalId).exactOptional().describe('Van assess en review'),
  responsible: responsible.describe('Wie zorgt dat het gebeurt'),
  with: z.array(roleId).exactOptional().describe('Samen met deze rollen'),
  within: text.describe('De termijn'),
  due: dateOrTime.nullable().describe('Uiterlijk wanneer, met de tijd bij een termijn in uren; null zonder einddatum'),
  every: text.exactOptional().describe('Hoe vaak het herhaald wordt'),
  urgency: urgency.describe('Hoe dringend'),
  redFlag: z.boolean().describe('Of er een rode vlag bij is'),
  law: funding.exactOptional().describe('Wie betaalt'),
  mode: mode.describe('Nieuw, afstemmen, eerst bespreken, niet gedeeld of herhaald'),
  consent: consentState.describe('Hoe het met de toestemming staat'),
  share: z.array(signalId).describe('Signalen die de ontvanger mag weten'),
  steps: z.array(step).describe('Stappen, elk gerekend vanaf de vorige'),
  waitsFor: z.array(fullRuleRef).exactOptional().describe('Regels die eerst voorbij moeten zijn'),
  conflictsWith: z.array(fullRuleRef).exactOptional().describe('Regels die ermee botsen'),
  reasons: z.array(reason).describe('Waarom, met de bronnen'),
} satisfies Shape<Recommendation>).meta({ id: 'aanbeveling' })
