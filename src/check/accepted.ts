import type { AcceptedSource } from '../model/source/accepted'
import { id, text } from './scalars'
import { map, oneOrSome, type Shape, some } from './shape'
import { worded } from './worded'

const finding = worded('bevinding', {
  'never-applies': 'De regel geldt voor niemand',
  'always-applies': 'De regel geldt voor iedereen',
  'always-replaced': 'De regel wordt altijd vervangen',
  'never-met': 'De voorwaarde klopt nooit',
  'leaf-without-effect': 'De toets maakt geen verschil',
  'outcome-unhandled': 'Met de uitslag gebeurt niets',
  'contradicting-rules': 'Twee regels spreken elkaar tegen',
  'hidden-red-flag': 'Een ontbrekend antwoord verbergt een rode vlag',
  'not-around-uncertain': 'Een not om iets dat er niet hoeft te zijn',
  'less-urgent-replaces': 'Een regel met meer tijd vervangt een regel met minder',
  'deep-brackets': 'Te veel haakjes in elkaar',
  'signal-unused': 'Het signaal wordt niet gebruikt',
  'signal-never-asked': 'Niemand wordt gevraagd te meten wat de regel nodig heeft',
  'domain-too-open': 'Het domein is opener dan dat van de antwoorden',
  'expires-soon': 'Loopt binnen 90 dagen af',
  'near-duplicate-question': 'Bijna dezelfde vraag',
})

/** What the author finds right although an analysis points at it. */
export const accepted = some(
  map({
    finding: finding.describe('De code van de bevinding'),
    at: oneOrSome(id).describe('De regel, het signaal, de bron of het zorgpad, of een lijst daarvan'),
    about: text.exactOptional().describe('Alleen over deze toets, uitslag of dit signaal'),
    why: text.describe('Waarom het zo goed is'),
  } satisfies Shape<AcceptedSource>),
)
