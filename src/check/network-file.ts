import * as z from 'zod'
import type { NetworkFile, PartySource } from '../model/source/network'
import { date, id, parameterRef, postcode, scalar, text, url } from './scalars'
import { map, type Shape } from './shape'

const area = map({
  municipality: text.exactOptional().describe('Gemeente'),
  postcodes: z.array(postcode).exactOptional().describe('De cijfers van de postcodes, tussen aanhalingstekens'),
} satisfies Shape<NetworkFile['area']>)

const party = map({
  name: text.describe('Naam'),
  phone: text.exactOptional().describe('Telefoonnummer tussen aanhalingstekens'),
  url: url.exactOptional().describe('Adres op het web'),
  from: date.exactOptional().describe('De eerste dag dat het geldt'),
  until: date.exactOptional().describe('De eerste dag dat het niet meer geldt'),
} satisfies Shape<PartySource>)

const agreed = map({
  by: text.describe('Wie het afsprak'),
  on: date.describe('Wanneer'),
})

const setting = z.union([
  scalar,
  map({
    is: scalar.describe('De afgesproken waarde'),
    agreed: agreed.exactOptional().describe('Door wie en wanneer het is afgesproken'),
  }),
])

/** One neighbourhood. */
export const networkFile = map({
  network: id.describe('De naam van het netwerk'),
  title: text.describe('Titel'),
  area: area.describe('Voor welk gebied'),
  parties: z.record(id, z.array(party)).describe('Per rol wie hem vervult'),
  filledBy: z.record(id, id).exactOptional().describe('Welke rol handelt waar een rol niet vervuld is'),
  leadOrder: z.array(id).exactOptional().describe('Wie coordineert, op volgorde van voorkeur'),
  parameters: z.record(parameterRef, setting).exactOptional().describe('Afspraken, als zorgpad/parameter'),
} satisfies Shape<NetworkFile>).meta({ title: 'Netwerk' })
