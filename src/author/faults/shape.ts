import type { Faults } from './fault'

/** What can be wrong with the shape of a file: its keys, and what stands behind them. */
export const SHAPE_FAULTS: Faults<
  'no-kind' | 'two-kinds' | 'unknown-key' | 'missing-key' | 'wrong-type' | 'wrong-value' | 'cut-text'
> = {
  'no-kind': {
    title: 'Onduidelijk wat voor bestand dit is',
    meaning:
      'Aan één hoofdsleutel is te zien wat een bestand bevat. Die ontbreekt hier of is verkeerd geschreven, en dan zou het hele bestand ongemerkt niet meetellen.',
    remedy:
      'Begin het bestand met één van `signals`, `roles`, `services`, `laws`, `pathway`, `network` of `cases`, helemaal links. Hoort het bestand niet bij de bibliotheek, haal het dan uit de map.',
    example: { file: 'wie.yaml', right: 'roles:', wrong: 'rollen:' },
  },
  'two-kinds': {
    title: 'Twee soorten in één',
    meaning:
      'Er staan twee sleutels waarvan er precies één mag staan: twee hoofdsleutels in een bestand, of twee opdrachten in één onderdeel. Eén van de twee zou ongemerkt niet gebeuren.',
    remedy:
      'Zet het tweede apart: een hoofdsleutel in een eigen bestand, een opdracht in een eigen onderdeel met een eigen streepje.',
    example: {
      file: 'aanbod.yaml',
      right: 'services:\n  dieetadvies:',
      wrong: 'laws:\n  wmo: { label: Wmo, payer: gemeente }\nservices:\n  dieetadvies:',
    },
  },
  'unknown-key': {
    title: 'Een sleutel die hier niet bestaat',
    meaning:
      'Deze sleutel mag hier niet staan, meestal door een tikfout. Hij zou stil worden overgeslagen: een rode vlag is dan geen rode vlag meer.',
    remedy:
      'Neem over wat de melding voorstelt, en let op hoofdletters. Staat de sleutel op een andere plaats wel goed, kijk dan of hij ver genoeg inspringt.',
    example: { file: 'pad.yaml', right: '    redFlag: true', wrong: '    redflag: true' },
  },
  'missing-key': {
    title: 'Iets verplichts ontbreekt',
    meaning:
      'Hier ontbreekt iets wat er altijd moet staan. Zonder dat is bijvoorbeeld niet te zeggen met wie een antwoord gedeeld mag worden, of waarop een aanbeveling berust.',
    remedy:
      'Schrijf de genoemde sleutel erbij, met zijn waarde. Staat hij er wel, kijk dan of hij even ver inspringt als de andere.',
    example: {
      file: 'signalen.yaml',
      right: '    range: [1, 2.3]\n    domain: medical',
      wrong: '    range: [1, 2.3]',
    },
  },
  'wrong-type': {
    title: 'Een ander soort waarde dan verwacht',
    meaning:
      'Hier hoort bijvoorbeeld een getal, maar er staat tekst, een lijst of niets. Een getal met een komma is tekst: daar valt niet mee te rekenen of te vergelijken.',
    remedy:
      'Schrijf een getal met een punt, ja en nee als `true` en `false`, een lijst tussen `[ ]`, en een telefoonnummer tussen aanhalingstekens.',
    example: {
      file: 'signalen.yaml',
      right: '    step: 0.1\n    range: [20, 300]',
      wrong: '    step: 0,1\n    range: [20, 300]',
    },
  },
  'wrong-value': {
    title: 'Een waarde die hier niet kan',
    meaning:
      'De soort waarde klopt, maar deze waarde of schrijfwijze kan hier niet. Ze zou niets betekenen: een zorgpad dat u voor concept houdt, zou bijvoorbeeld als vastgesteld kunnen tellen.',
    remedy:
      'Schrijf het zoals de melding zegt; noemt ze waarden, kies er dan één en schrijf die precies zo. Een naam heeft alleen kleine letters, cijfers en streepjes.',
    example: { file: 'pad.yaml', right: 'status: draft', wrong: 'status: concept' },
  },
  'cut-text': {
    title: 'Tekst die een komma afknipt',
    meaning:
      'Tussen `{ }` begint na een komma iets nieuws. Zonder aanhalingstekens houdt uw tekst daar dus op, en wie het advies leest mist de rest.',
    remedy:
      'Zet de hele tekst tussen aanhalingstekens. Knipte de komma een getal in tweeën, schrijf dan een punt: `20.5`.',
    example: {
      file: 'pad.yaml',
      right: "  boek: { title: 'Het boek, tweede druk', year: 2025 }",
      wrong: '  boek: { title: Het boek, tweede druk, year: 2025 }',
    },
  },
}
