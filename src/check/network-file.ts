import * as z from 'zod'
import type { NetworkFile, PartySource } from '../model/source/network'
import { parameterRef, roleId } from './names'
import { date, id, phone, postcode, scalar, text, url } from './scalars'
import { map, type Shape } from './shape'

const area = map({
  municipality: text.exactOptional().describe('Gemeente'),
  postcodes: z.array(postcode).exactOptional().describe('De cijfers van de postcodes, tussen aanhalingstekens'),
} satisfies Shape<NetworkFile['area']>)

const party = map({
  name: text.describe('Naam'),
  phone: phone.exactOptional().describe('Telefoonnummer tussen aanhalingstekens'),
  url: url.exactOptional().describe('Adres op het web'),
  from: date.exactOptional().describe('De eerste dag dat het geldt'),
  until: date.exactOptional().describe('De eerste dag dat het niet meer geldt'),
} satisfies Shape<PartySource>)

const parties = z.array(party).meta({ id: 'partijen' })

const agreed = map({
  by: text.describe('Wie het afsprak'),
  on: date.describe('Wanneer'),
})

const setting = z
  .union([
    scalar,
    map({
      is: scalar.describe('De afgesproken waarde'),
      agreed: agreed.exactOptional().describe('Door wie en wanneer het is afgesproken'),
    }),
  ])
  .meta({ id: 'afspraak' })

/** One neighbourhood. */
export const networkFile = map({
  network: id.describe('De naam van het netwerk'),
  title: text.describe('Titel'),
  area: area.describe('Voor welk gebied'),
  parties: z.record(roleId, parties).describe('Per rol wie hem vervult'),
  filledBy: z.record(roleId, roleId).exactOptional().describe('Welke rol handelt waar een rol niet vervuld is'),
  leadOrder: z.array(roleId).exactOptional().describe('Wie coördineert, op volgorde van voorkeur'),
  parameters: z.record(parameterRef, setting).exactOptional().describe('Afspraken, als zorgpad/parameter'),
} satisfies Shape<NetworkFile>).meta({ description: 'Een netwerk' })
