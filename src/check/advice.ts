import * as z from 'zod'
import type { Advice, AgendaItem, Known, Lead, PathwayAdvice, Question } from '../model/advice'
import type { Notice } from '../model/notice'
import { value } from './circumstances'
import { fullRuleRef, networkId, parameterRef, pathwayId, roleId, signalId } from './names'
import { missingReason, noticeCode, pathwayState, ruleState, urgency } from './outcomes'
import { party, recommendation } from './recommendation'
import { date, id, signalType, text, version } from './scalars'
import { map, type Shape } from './shape'

const question = map({
  signal: signalId.describe('Het signaal'),
  ask: text.describe('De vraag zoals ze gesteld wordt'),
  type: signalType.describe('Soort waarde'),
  options: z.record(id, text).exactOptional().describe('De keuzes, met de tekst die mensen lezen'),
  unit: text.exactOptional().describe('De eenheid van een getal'),
  range: z.tuple([z.number(), z.number()]).exactOptional().describe('Laagste en hoogste waarde'),
  decides: z.array(fullRuleRef).describe('Regels waarvan de staat, of wie betaalt, van het antwoord afhangt'),
  redFlag: z.boolean().describe('Of daar een rode vlag bij is'),
} satisfies Shape<Question>).meta({ id: 'vraag' })

const known = map({
  value: value.exactOptional().describe('De waarde'),
  low: z.number().exactOptional().describe('De laagste waarde die nog kan'),
  high: z.number().exactOptional().describe('De hoogste waarde die nog kan'),
  options: z.array(id).exactOptional().describe('De keuzes die nog kunnen'),
  estimate: value.exactOptional().describe('Een schatting, volgens de eigen regel van het instrument'),
  missing: missingReason.exactOptional().describe('Waarom er geen waarde is'),
} satisfies Shape<Known>).meta({ id: 'bekend' })

const notice = map({
  code: noticeCode.describe('Waar de melding over gaat'),
  message: text.describe('De melding'),
  pathway: pathwayId.exactOptional().describe('Het zorgpad'),
  rule: fullRuleRef.exactOptional().describe('De regel'),
  role: roleId.exactOptional().describe('De rol'),
  signal: signalId.exactOptional().describe('Het signaal'),
  parameter: parameterRef.exactOptional().describe('De parameter'),
} satisfies Shape<Notice>)

const lead = map({
  role: roleId.describe('De rol'),
  party: party.exactOptional().describe('Wie de rol in het netwerk vervult'),
  why: text.describe('Waarom deze rol'),
} satisfies Shape<Lead>).meta({ id: 'regie' })

const agendaItem = map({
  text: text.describe('Wat er te bespreken is'),
  rules: z.array(fullRuleRef).describe('De regels waar het om gaat'),
} satisfies Shape<AgendaItem>)

const pathwayAdvice = map({
  id: pathwayId.describe('Het zorgpad'),
  version: version.describe('De versie'),
  state: pathwayState.describe('Of het zorgpad voor deze persoon is'),
  rules: z
    .array(
      map({
        id: fullRuleRef.describe('De regel'),
        state: ruleState.describe('De staat'),
        by: fullRuleRef.exactOptional().describe('De regel die hem vervangt'),
      } satisfies Shape<PathwayAdvice['rules'][number]>),
    )
    .describe('De regels, elk met hun staat'),
} satisfies Shape<PathwayAdvice>)

/** What follows for one person. Only its JSON Schema is used: the program makes advice and reads none. */
export const advice = map({
  format: z.literal(1).describe('De versie van deze vorm'),
  on: date.describe('De dag van het advies'),
  network: networkId.exactOptional().describe('Het netwerk'),
  status: z
    .enum(['advice', 'incomplete', 'no-advice', 'not-indicated'])
    .describe('Of er iets staat, nog iets open is, niets nodig is, of geen zorgpad van toepassing is'),
  complete: z.boolean().describe('Of geen regel open of onbeslisbaar is'),
  openRedFlags: z.array(fullRuleRef).describe('Rode vlaggen die niet beslist zijn'),
  urgency: urgency.nullable().describe('De urgentie van het dringendste; null als er niets staat'),
  recommendations: z.array(recommendation).describe('Het plan: wat zeker geldt, rode vlaggen eerst'),
  possible: z.array(recommendation).describe('Van regels die nog open zijn; staat los van het plan'),
  questions: z.array(question).describe('Wat nog te vragen is, de beste vraag eerst'),
  coordinator: lead.nullable().describe('Wie coördineert'),
  crisisLead: lead.nullable().describe('Wie de crisis leidt'),
  treatmentLead: lead.nullable().describe('De regiebehandelaar'),
  agenda: z.array(agendaItem).describe('Wat mensen samen moeten bespreken (MDO)'),
  pathways: z.array(pathwayAdvice).describe('De zorgpaden en hun regels'),
  signals: z.record(signalId, known).describe('Wat gegeven is, en elk afgeleid signaal'),
  notices: z.array(notice).describe('Meldingen'),
} satisfies Shape<Advice>).meta({ title: 'Advies' })
