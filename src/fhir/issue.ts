import type { FhirIssue, FhirIssueCode } from '../model/fhir'
import { shown } from '../model/shown'

/** What was found and what to do about it. None of these repeats anything of a record. */
const MESSAGES: Readonly<Record<FhirIssueCode, readonly [what: string, remedy: string]>> = {
  'not-a-resource': ['Hier staat niets dat gelezen kan worden', 'Kijk of dit de bedoelde gegevens zijn.'],
  'other-patient': [
    'Dit is van een andere persoon, of er staat niet van wie',
    'Het is niet gebruikt. Vraag alleen gegevens van deze persoon op.',
  ],
  status: [
    'Dit telt niet mee: het is vervallen, niet definitief, niet bevestigd of niet meer actueel',
    'Stel de vraag, of leg het opnieuw vast.',
  ],
  'no-value': ['Hier staat geen waarde', 'Stel de vraag, of vul de waarde aan in het dossier.'],
  'no-date': ['Hier staat niet van welke dag dit is', 'Zonder dag telt het niet mee. Vul de dag aan in het dossier.'],
  future: ['Dit is van na de dag van het advies', 'Controleer de datum in het dossier.'],
  unit: [
    'De eenheid ontbreekt, is niet bekend of meet iets anders',
    'Leg de waarde vast met de eenheid als UCUM-code.',
  ],
  value: ['Deze waarde kan dit signaal niet hebben', 'Controleer haar in het dossier, of stel de vraag.'],
  'other-questionnaire': [
    'Dit zijn de antwoorden op een andere vragenlijst, of op een andere versie',
    'Laat de huidige vragenlijst invullen.',
  ],
  incomplete: ['Dit is niet alles: de rest is niet meegegeven of kon niet gelezen worden', 'Haal ook de rest op.'],
  deceased: ['Volgens het dossier is deze persoon overleden', 'Er is niets beoordeeld.'],
}

export interface IssuePlace {
  readonly path: string
  readonly reference?: string | undefined
  readonly signal?: string | undefined
  /** Of the signal, as people know it. */
  readonly label?: string | undefined
  /** Instead of what is said of such an issue in general. */
  readonly what?: string
  readonly remedy?: string
}

/** Tells in Dutch what was not used, and what to do. */
export const issue = (code: FhirIssueCode, { path, reference, signal, label, what, remedy }: IssuePlace): FhirIssue => {
  const [usual, advice] = MESSAGES[code]
  const about = label === undefined ? '' : ` (voor ${shown(label)})`
  return {
    code,
    message: `${what ?? usual}${about}. ${remedy ?? advice}`,
    path,
    ...(reference === undefined ? {} : { reference }),
    ...(signal === undefined ? {} : { signal }),
  }
}

/** Said where the day of the advice is none: nothing can then be told to be old or new. */
export const WRONG_DAY: FhirIssue = issue('no-date', { path: 'on', remedy: 'Schrijf `on` als 2026-03-02.' })
