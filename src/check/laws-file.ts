import * as z from 'zod'
import type { LawSource, LawsFile } from '../model/source/laws'
import { condition } from './condition'
import { deadline } from './names'
import { id, text } from './scalars'
import { map, type Shape } from './shape'

const term = map({
  for: text.describe('Waarvoor de termijn geldt'),
  from: text.describe('Vanaf wanneer de termijn loopt'),
  within: deadline.describe('De termijn'),
  when: condition.exactOptional().describe('Alleen dan geldt deze termijn'),
} satisfies Shape<NonNullable<LawSource['terms']>[number]>)

const law = map({
  label: text.describe('Hoe de wet heet'),
  payer: text.describe('Wie betaalt'),
  terms: z.array(term).exactOptional().describe('Wettelijke termijnen'),
  objection: text.exactOptional().describe('Hoe en tot wanneer bezwaar kan'),
  source: text.exactOptional().describe('Waar dit vandaan komt'),
} satisfies Shape<LawSource>)

/** Who pays, legal terms, objection. */
export const lawsFile = map({
  laws: z.record(id, law).describe('Wetten en andere wijzen van betalen'),
} satisfies Shape<LawsFile>).meta({ description: 'Een bestand met wetten' })
