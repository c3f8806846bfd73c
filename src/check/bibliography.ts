import * as z from 'zod'
import type { BibliographySource } from '../model/source/pathway'
import { date, text, url } from './scalars'
import type { Shape } from './shape'
import { worded } from './worded'

const status = worded('staat-van-bron', {
  current: 'De bron geldt',
  superseded: 'De bron is opgevolgd',
  'not-current': 'De bron geldt niet meer',
})

/** What is known of a source. */
export const bibliography = {
  title: text.describe('Titel'),
  by: text.exactOptional().describe('Wie het schreef of uitgaf'),
  year: z.int().exactOptional().describe('Jaar'),
  url: url.exactOptional().describe('Adres op het web'),
  until: date.exactOptional().describe('De eerste dag waarop de bron niet meer geldt of opnieuw bekeken moet zijn'),
  status: status.exactOptional().describe('Of de bron nog geldt'),
} satisfies Shape<BibliographySource>
