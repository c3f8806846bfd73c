import * as z from 'zod'
import type { CaseSource, ReferralSource } from '../model/source/cases'
import { lawId, redFlagRef, roleId, ruleRef, signalId } from './names'
import { consentState, mode, ruleState } from './outcomes'
import { dateOrTime, text } from './scalars'
import { map, oneOrSome, type Shape } from './shape'

type Expect = CaseSource['expect']

const referral = map({
  due: dateOrTime.exactOptional().describe('Uiterlijk wanneer'),
  responsible: roleId.exactOptional().describe('Wie zorgt dat het gebeurt'),
  law: oneOrSome(lawId).exactOptional().describe('De wet; een lijst als er meer mogelijk zijn'),
  mode: mode.exactOptional().describe('Nieuw, afstemmen, eerst bespreken, niet gedeeld of herhaald'),
  consent: consentState.exactOptional().describe('Hoe het met de toestemming staat'),
} satisfies Shape<ReferralSource>).meta({ id: 'verwijzing' })

/** A value of the signal, or the values that it may still have. */
const expected = z.unknown().meta({ id: 'verwacht' })

/** Not only the codes there are: a library is checked without knowing them. */
const notice = text.meta({ id: 'code-van-melding' })

/** What an author expects of the advice; what is not named is not looked at. */
export const expectation = map({
  signals: z.record(signalId, expected).exactOptional().describe('Waarden; een lijst als er meer mogelijk zijn'),
  rules: z.record(ruleRef, ruleState).exactOptional().describe('Hoe het met de regels staat'),
  refer: z.record(roleId, referral).exactOptional().describe('Naar wie verwezen wordt'),
  notRefer: z.array(roleId).exactOptional().describe('Naar wie niet verwezen wordt'),
  possible: z
    .record(roleId, referral)
    .exactOptional()
    .describe('Naar wie nog verwezen kan worden, als er meer bekend is'),
  questions: z.array(signalId).exactOptional().describe('De eerste vragen, op volgorde'),
  openRedFlags: z.array(redFlagRef).exactOptional().describe('De rode vlaggen die nog open zijn'),
  lead: roleId.exactOptional().describe('Wie coördineert'),
  notices: z.array(notice).exactOptional().describe('Codes van mededelingen'),
} satisfies Shape<Expect>)
