import * as z from 'zod'
import type { CaseSource, CasesFile } from '../model/source/cases'
import { expectation } from './expectation'
import { date, id, scalar, text, time } from './scalars'
import { map, oneOf, type Shape } from './shape'

const value = z.union([scalar, z.array(scalar)])

const observation = oneOf({
  value: map({
    value: value.describe('De waarde'),
    on: date.exactOptional().describe('Wanneer het gezien of gemeten is'),
    by: id.exactOptional().describe('Welke rol het zag of mat'),
  }),
  missing: map({
    missing: z.enum(['unknown', 'declined', 'not-applicable']).describe('Waarom er geen waarde is'),
  }),
})

const given = z
  .record(id, z.union([scalar, observation, z.array(z.union([scalar, observation]))]))
  .describe('Wat bekend is: een waarde, { value, on, by }, { missing } of een lijst daarvan')

const coordinator = map({
  chosen: id.exactOptional().describe('Wie de persoon zelf koos'),
  current: id.exactOptional().describe('Wie nu coordineert'),
} satisfies Shape<NonNullable<CaseSource['coordinator']>>)

const earlier = map({
  id: text.describe('De aanbeveling'),
  on: date.describe('Wanneer'),
  outcome: z.enum(['accepted', 'declined', 'done']).describe('Wat ermee gebeurde'),
} satisfies Shape<NonNullable<CaseSource['earlier']>[number]>)

const involved = map({
  role: id.describe('De rol'),
  service: id.exactOptional().describe('Het aanbod'),
})

const test = map({
  title: text.describe('Wat deze test laat zien'),
  on: date.exactOptional().describe('De dag waarop gekeken wordt'),
  at: time.exactOptional().describe('De tijd waarop gekeken wordt'),
  given: given.exactOptional(),
  network: id.exactOptional().describe('Het netwerk'),
  consent: z.record(id, z.boolean()).exactOptional().describe('Per rol of domein: true gegeven, false geweigerd'),
  involved: z
    .array(z.union([id, involved]))
    .exactOptional()
    .describe('Rollen die er al zijn'),
  reporter: id.exactOptional().describe('De rol die meldt'),
  coordinator: coordinator.exactOptional().describe('Wie al coordineert'),
  pathways: z.array(id).exactOptional().describe('De zorgpaden waar het over gaat'),
  earlier: z.array(earlier).exactOptional().describe('Wat eerder is aanbevolen'),
  expect: expectation.describe('Wat eruit moet komen'),
} satisfies Shape<CaseSource>)

/** An author's tests of a pathway. */
export const casesFile = map({
  cases: id.describe('Het zorgpad dat getest wordt'),
  on: date.exactOptional().describe('De dag, voor elke test'),
  given: given.exactOptional(),
  rest: z.literal('nee').exactOptional().describe('Wat niet genoemd is, is nee; zonder deze sleutel niet gevraagd'),
  network: id.exactOptional().describe('Het netwerk, voor elke test'),
  tests: z.array(test).describe('De tests'),
} satisfies Shape<CasesFile>).meta({ title: 'Tests van een zorgpad' })
