import * as z from 'zod'
import type { RuleSource } from '../model/source/pathway'
import { condition } from './condition'
import { item } from './item'
import { mark } from './mark'
import { roleOrParameter, ruleRef, sourceRef } from './names'
import { id, text } from './scalars'
import { map, type Shape, some } from './shape'
import { worded } from './worded'

const basis = worded('grondslag', {
  'vital-interest': 'Vitaal belang',
  'right-to-report': 'Meldrecht',
  'legal-duty': 'Wettelijke plicht',
})

const withoutConsent = map({
  basis: basis.describe('De grondslag: vital-interest, right-to-report of legal-duty'),
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
  lead: roleOrParameter
    .exactOptional()
    .describe('Wie volgens deze regel coördineert; bij een rode vlag de crisis leidt'),
  treatmentLead: roleOrParameter.exactOptional().describe('De regiebehandelaar'),
  withoutConsent: withoutConsent.exactOptional().describe('Op welke grond delen zonder toestemming mag'),
  card: card.exactOptional(),
  then: some(item).describe('Wat er dan gebeurt'),
  why: text.describe('Waarom: een zin die een professional onderschrijft'),
  source: some(sourceRef).describe('De bronnen, uit sources; een deel staat na #'),
} satisfies Shape<RuleSource>)

/** Rules by their id. */
export const rules = z.record(id, rule)
