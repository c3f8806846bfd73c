import * as z from 'zod'
import type { CaseSource, CasesFile } from '../model/source/cases'
import { consent, coordinator, earlier, involved, observation, unanswered } from './circumstances'
import { expectation } from './expectation'
import { networkId, pathwayId, roleId, signalId } from './names'
import { date, scalar, text, time } from './scalars'
import { map, oneOf, type Shape } from './shape'

const told = oneOf({ value: observation, missing: unanswered })

const answer = z.union([scalar, told, z.array(z.union([scalar, told]))]).meta({ id: 'antwoord' })

const given = z
  .record(signalId, answer)
  .describe('Wat bekend is: een waarde, { value, on, by }, { missing } of een lijst daarvan')
  .meta({ id: 'gegeven' })

const test = map({
  title: text.describe('Wat deze test laat zien'),
  on: date.exactOptional().describe('De dag waarop gekeken wordt'),
  at: time.exactOptional().describe('De tijd waarop gekeken wordt'),
  given: given.exactOptional(),
  network: networkId.exactOptional().describe('Het netwerk'),
  consent: consent.exactOptional(),
  involved: involved.exactOptional(),
  reporter: roleId.exactOptional().describe('De rol die meldt'),
  coordinator: coordinator.exactOptional(),
  pathways: z.array(pathwayId).exactOptional().describe('De zorgpaden waar het over gaat'),
  earlier: earlier.exactOptional(),
  expect: expectation.describe('Wat eruit moet komen'),
} satisfies Shape<CaseSource>)

/** An author's tests of a pathway. */
export const casesFile = map({
  cases: pathwayId.describe('Het zorgpad dat getest wordt'),
  on: date.exactOptional().describe('De dag, voor elke test'),
  given: given.exactOptional(),
  rest: z.literal('nee').exactOptional().describe('Wat niet genoemd is, is nee; zonder deze sleutel niet gevraagd'),
  network: networkId.exactOptional().describe('Het netwerk, voor elke test'),
  tests: z.array(test).describe('De tests'),
} satisfies Shape<CasesFile>).meta({ description: 'Een bestand met gevallen' })
