import * as z from 'zod'
import type { SignalsFile } from '../model/source/signals'
import { accepted } from './accepted'
import { parameter } from './parameter'
import { id } from './scalars'
import { map, type Shape } from './shape'
import { signal } from './signal'

/** What can be noticed, measured, answered, or derived from that. */
export const signalsFile = map({
  signals: z.record(id, signal).describe('Wat gezien, gemeten of gevraagd kan worden, en wat daaruit volgt'),
  accepted: accepted.exactOptional().describe('Bevindingen van check die zo goed zijn, met de reden'),
  parameters: z.record(id, parameter).exactOptional().describe('Wat lokaal af te spreken is'),
} satisfies Shape<SignalsFile>).meta({ description: 'Een bestand met signalen' })
