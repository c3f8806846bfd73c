import type { Recommendation, RecommendationKind, RuleState, Urgency } from '../model/advice'
import type { MissingReason } from '../model/condition'
import type { NoticeCode } from '../model/notice'
import type { PathwayState } from '../model/standing'
import { worded } from './worded'

// What an advice says in a word of a closed list, with what each word means. Inputs and authors' cases use them too.

export const ruleState = worded<RuleState>('staat-van-regel', {
  applies: 'De regel geldt',
  open: 'Nog niet te zeggen; wat hem beslist wordt gevraagd',
  'ruled-out': 'De regel geldt zeker niet',
  replaced: 'Een regel die deze vervangt geldt',
  undecidable: 'Al wat hem kon beslissen is gevraagd en heeft geen waarde',
  'not-indicated': 'Het zorgpad is niet voor deze persoon, of er is niet naar gevraagd',
})

export const pathwayState = worded<PathwayState>('staat-van-zorgpad', {
  'in-force': 'Het zorgpad is voor deze persoon',
  open: 'Nog niet te zeggen of het zorgpad voor deze persoon is',
  'not-indicated': 'Het zorgpad is niet voor deze persoon, of er is niet naar gevraagd',
})

export const mode = worded<Recommendation['mode']>('wijze', {
  new: 'Nieuw',
  align: 'Is al betrokken: afstemmen',
  'discuss-first': 'Eerst bespreken',
  'not-shared': 'Wordt niet gedeeld: toestemming is geweigerd',
  repeated: 'Eerder al aanbevolen',
})

export const consentState = worded<Recommendation['consent']>('toestemming', {
  'not-needed': 'Niet nodig',
  given: 'Gegeven',
  required: 'Nog te vragen',
  refused: 'Geweigerd',
})

export const urgency = worded<Urgency>('urgentie', {
  now: 'Meteen',
  day: 'Binnen 24 uur',
  workday: 'Binnen een werkdag',
  week: 'Binnen een week',
  weeks: 'Binnen zes weken',
  routine: 'Later, of zonder einddatum',
})

export const reached = worded<NonNullable<Recommendation['reached']>>('bereik', {
  direct: 'Zonder verwijzing',
  referral: 'Met een verwijzing',
  melding: 'Door een melding',
  aanvraag: 'Door een aanvraag',
  noodnummer: 'Via een noodnummer',
})

export const recommendationKind = worded<RecommendationKind>('soort-aanbeveling', {
  refer: 'Inschakelen of verwijzen',
  assess: 'Meten of navragen',
  do: 'Een taak',
  advise: 'Advies aan de persoon of mantelzorger',
  inform: 'Laten weten',
  review: 'Opnieuw bekijken',
  discuss: 'Voor de agenda van het overleg (MDO)',
})

export const missingReason = worded<MissingReason>('reden', {
  'not-asked': 'Nog niet gevraagd',
  unknown: 'Gevraagd; de persoon weet het niet',
  declined: 'Gevraagd; de persoon wil het niet zeggen',
  'not-applicable': 'Niet van toepassing',
  stale: 'Te oud: zie validFor en outdatedBy',
  unreliable: 'Onbetrouwbaar: zie unreliableIf',
  unusable: 'Onbruikbaar, en de invoer zei door te gaan',
})

/** Why a question that was asked has no answer. */
export const unansweredReason = worded<'unknown' | 'declined' | 'not-applicable'>('geen-antwoord', {
  unknown: 'Gevraagd; de persoon weet het niet',
  declined: 'Gevraagd; de persoon wil het niet zeggen',
  'not-applicable': 'Niet van toepassing',
})

export const earlierOutcome = worded<'accepted' | 'declined' | 'done'>('afloop', {
  accepted: 'Overgenomen',
  declined: 'Niet gewild',
  done: 'Gedaan',
})

export const noticeCode = worded<NoticeCode>('melding', {
  draft: 'Het zorgpad is nog concept',
  expired: 'Het zorgpad is verlopen',
  'not-yet-valid': 'Het zorgpad geldt nog niet',
  'role-not-filled': 'Het netwerk vult de rol niet',
  'parameter-not-agreed': 'Een waarde is nog lokaal af te spreken',
  'law-not-settled': 'Niet zeker wie betaalt',
  'given-differs': 'Wat gegeven is en wat eruit volgt verschillen',
  'observations-differ': 'Waarnemingen van dezelfde dag verschillen',
  'stale-red-flag': 'Een rode vlag rust op een verouderde waarde',
  estimate: 'Een score is geschat',
  'undecidable-red-flag': 'Een rode vlag is niet te beslissen: een mens moet kijken',
  'without-consent': 'Een rode vlag mag zonder toestemming gedeeld worden: een mens besluit',
  unusable: 'Een waarde was onbruikbaar',
  'not-fetched': 'Een waarde was niet op te halen',
  note: 'Een opmerking uit een zorgpad',
})
