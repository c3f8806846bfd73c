import * as z from 'zod'
import type { CaseSource } from '../model/source/cases'
import { dateOrTime, id, ruleRef, text } from './scalars'
import { map, oneOrSome, type Shape } from './shape'

type Expect = CaseSource['expect']
type Referral = NonNullable<Expect['refer']>[string]

const STATES = ['applies', 'open', 'ruled-out', 'replaced', 'undecidable', 'not-indicated'] as const
const MODES = ['new', 'align', 'discuss-first', 'not-shared', 'repeated'] as const
const CONSENTS = ['not-needed', 'given', 'required', 'refused'] as const

const referral = map({
  due: dateOrTime.exactOptional().describe('Uiterlijk wanneer'),
  responsible: id.exactOptional().describe('Wie zorgt dat het gebeurt'),
  law: oneOrSome(id).exactOptional().describe('De wet; een lijst als er meer mogelijk zijn'),
  mode: z.enum(MODES).exactOptional().describe('Nieuw, afstemmen, eerst bespreken, niet gedeeld of herhaald'),
  consent: z.enum(CONSENTS).exactOptional().describe('Hoe het met de toestemming staat'),
} satisfies Shape<Referral>)

/** What an author expects of the advice; what is not named is not looked at. */
export const expectation = map({
  signals: z.record(id, z.unknown()).exactOptional().describe('Waarden; een lijst als er meer mogelijk zijn'),
  rules: z.record(ruleRef, z.enum(STATES)).exactOptional().describe('Hoe het met de regels staat'),
  refer: z.record(id, referral).exactOptional().describe('Naar wie verwezen wordt'),
  notRefer: z.array(id).exactOptional().describe('Naar wie niet verwezen wordt'),
  questions: z.array(id).exactOptional().describe('De eerste vragen, op volgorde'),
  openRedFlags: z.array(ruleRef).exactOptional().describe('De rode vlaggen die nog open zijn'),
  lead: id.exactOptional().describe('Wie coordineert'),
  notices: z.array(text).exactOptional().describe('Codes van mededelingen'),
} satisfies Shape<Expect>)
