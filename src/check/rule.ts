import * as z from 'zod'
import type { RuleSource } from '../model/source/pathway'
import { condition } from './condition'
import { item } from './item'
import { mark } from './mark'
import { id, idOrParameter, ruleRef, sourceRef, text } from './scalars'
import { map, type Shape, some } from './shape'

const BASES = ['vital-interest', 'right-to-report', 'legal-duty'] as const

const withoutConsent = map({
  basis: z.enum(BASES).describe('De grondslag'),
  source: sourceRef.describe('De bron, uit sources'),
} satisfies Shape<NonNullable<RuleSource['withoutConsent']>>)

const card = text
  .max(139, { error: mark('wrong-value', 'Te lang voor een kaart: verwacht minder dan 140 tekens.') })
  .describe('Een zin van minder dan 140 tekens, voor een kaart in een dossier')

/** One rule of a pathway: when it applies, and what then. */
const rule = map({
  title: text.describe('Waar de regel over gaat'),
  when: condition.describe('Wanneer de regel van toepassing is'),
  redFlag: z.boolean().exactOptional().describe('Nu handelen: gaat voor alles en wacht nergens op'),
  replaces: some(ruleRef).exactOptional().describe('Regels waarvan de aanbevelingen vervallen'),
  pauses: some(ruleRef).exactOptional().describe('Regels waarvan de aanbevelingen op deze wachten'),
  conflictsWith: some(ruleRef).exactOptional().describe('Regels die ermee botsen: mensen beslissen'),
  lead: idOrParameter.exactOptional().describe('Wie volgens deze regel coordineert; bij een rode vlag de crisis leidt'),
  treatmentLead: idOrParameter.exactOptional().describe('De regiebehandelaar'),
  withoutConsent: withoutConsent.exactOptional().describe('Op welke grond delen zonder toestemming mag'),
  card: card.exactOptional(),
  then: some(item).describe('Wat er dan gebeurt'),
  why: text.describe('Waarom: een zin die een professional onderschrijft'),
  source: some(sourceRef).describe('De bronnen, uit sources; een deel staat na #'),
} satisfies Shape<RuleSource>)

/** Rules by their id. */
export const rules = z.record(id, rule)
