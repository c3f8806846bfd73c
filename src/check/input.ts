import * as z from 'zod'
import type { Input } from '../model/input'
import { consent, coordinator, earlier, involved, observation, unanswered, value } from './circumstances'
import { networkId, pathwayId, roleId, signalId } from './names'
import { date, time } from './scalars'
import { map, type Shape, some } from './shape'

const answer = z.union([value, observation, some(observation), unanswered]).meta({ id: 'antwoord' })

/** What was noticed about one person. Only its JSON Schema is used: inputs are checked against a library. */
export const input = map({
  on: date.describe('De dag van het advies, als 2026-03-02'),
  at: time.exactOptional().describe('De tijd, als 14:30, voor termijnen in uren'),
  signals: z
    .record(signalId, answer)
    .describe('Per signaal een waarde, { value, on, by }, een lijst daarvan, of { missing }'),
  network: networkId.exactOptional().describe('Het netwerk van de buurt'),
  reporter: roleId.exactOptional().describe('De rol van wie meldt'),
  pathways: z
    .array(pathwayId)
    .exactOptional()
    .describe('De zorgpaden waar het om gaat; van de andere gelden alleen de rode vlaggen. Zonder deze sleutel alle'),
  involved: involved.exactOptional(),
  coordinator: coordinator.exactOptional(),
  consent: consent.exactOptional(),
  earlier: earlier.exactOptional(),
  unusable: z
    .enum(['refuse', 'not-known'])
    .exactOptional()
    .describe('Een onbruikbare waarde: de invoer weigeren (standaard), of doorgaan alsof de waarde niet bekend is'),
} satisfies Shape<Input>).meta({ title: 'Invoer' })
