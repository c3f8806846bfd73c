import type { Faults } from './fault'

/** What can be wrong before it is known what a file is about: limits, encoding, YAML. */
export const READING_FAULTS: Faults<
  | 'limit-files'
  | 'limit-size'
  | 'limit-depth'
  | 'limit-rules'
  | 'limit-signals'
  | 'limit-conditions'
  | 'limit-problems'
  | 'not-utf8'
  | 'empty-file'
  | 'yaml-syntax'
  | 'duplicate-key'
  | 'anchor'
  | 'tag'
  | 'forbidden-key'
> = {
  'limit-files': {
    title: 'Te veel bestanden',
    meaning:
      'De map bevat meer bestanden dan een bibliotheek mag hebben. Meestal is een verkeerde map gekozen, en dan zouden er bestanden meetellen die niet voor de zorg bedoeld zijn.',
    remedy:
      'Kijk of u de goede map noemt. Is het de goede, verplaats dan wat er niet bij hoort, of voeg kleine bestanden van dezelfde soort samen.',
    example: null,
  },
  'limit-size': {
    title: 'Een te groot bestand',
    meaning:
      'Het bestand is zo groot dat niemand het nog kan nalezen. Meestal is het geen zorgpad, maar een ander bestand dat in de map terechtkwam.',
    remedy: 'Haal het bestand uit de map als het er niet hoort. Hoort het er wel, verdeel het dan over meer bestanden.',
    example: null,
  },
  'limit-depth': {
    title: 'Te diep in elkaar',
    meaning:
      'Blokken en lijsten zitten hier zo vaak in elkaar dat niemand meer kan nagaan wanneer zo’n voorwaarde geldt. Daarom wordt het bestand niet gelezen.',
    remedy:
      'Maak van een deel van de voorwaarde een eigen signaal met `decide`, en noem hier dat signaal. Kijk ook of er geen haakje te veel staat.',
    example: null,
  },
  'limit-rules': {
    title: 'Te veel regels',
    meaning:
      'De zorgpaden hebben samen meer regels dan een bibliotheek mag hebben. Een advies zou dan te lang op zich laten wachten.',
    remedy: 'Haal zorgpaden die u niet gebruikt uit de map, of maak er twee bibliotheken van.',
    example: null,
  },
  'limit-signals': {
    title: 'Te veel signalen',
    meaning:
      'Er zijn samen meer signalen dan een bibliotheek mag hebben. Een advies zou dan te lang op zich laten wachten.',
    remedy: 'Haal signalen die geen zorgpad gebruikt weg, of maak er twee bibliotheken van.',
    example: null,
  },
  'limit-conditions': {
    title: 'Te veel mogelijkheden',
    meaning:
      'Een keuze heeft te veel antwoorden, of een voorwaarde wordt met alles wat ze leest te groot. Welke vraag nog iets beslist, is dan niet meer binnen een redelijke tijd te zeggen.',
    remedy:
      'Splits de keuze in twee vragen, of maak van een deel van de voorwaarde een eigen signaal met `decide` of `score`. Staat er `count` met een lange lijst, gebruik dan een `score`.',
    example: null,
  },
  'limit-problems': {
    title: 'Meer fouten dan er getoond worden',
    meaning:
      'Er zijn zo veel fouten gevonden dat de rest niet meer wordt genoemd. Wat niet wordt genoemd, is dus nog niet goed.',
    remedy:
      'Verbeter eerst wat bovenaan staat en kijk daarna opnieuw na. Vaak verdwijnen er dan veel tegelijk, want één fout kan op veel plaatsen doorwerken.',
    example: null,
  },
  'not-utf8': {
    title: 'Letters die niet te lezen zijn',
    meaning:
      'Het bestand is anders opgeslagen dan als UTF-8. Letters als ë en tekens als ≥ zouden dan als iets anders in een advies komen te staan.',
    remedy:
      'Open het bestand, kies “Opslaan als” en kies daar bij codering voor UTF-8. Kijk daarna of letters met een accent nog goed staan.',
    example: null,
  },
  'empty-file': {
    title: 'Een bestand zonder inhoud',
    meaning:
      'In het bestand staat niets, of alleen opmerkingen achter `#`. Misschien is het bewaren mislukt: dan zou een heel zorgpad ongemerkt ontbreken.',
    remedy:
      'Vul het bestand of zet een eerdere versie terug. Is het niet meer nodig, haal het dan uit de map. Is de hele map leeg, kijk dan of u de goede map noemt.',
    example: {
      file: 'wetten.yaml',
      right: 'laws:\n  zvw: { label: Zorgverzekeringswet, payer: zorgverzekeraar }\n',
      wrong: '# Hier komen de wetten.\n',
    },
  },
  'yaml-syntax': {
    title: 'Leestekens of inspringen kloppen niet',
    meaning:
      'Aan de leestekens of aan het inspringen is niet te zien wat bij elkaar hoort. Raden kan niet: een termijn zou bij een andere regel terecht kunnen komen.',
    remedy:
      'Verbeter de aangewezen plaats. Zet tekst met een dubbelepunt, een komma of een `#` tussen aanhalingstekens, spring in met spaties, en kijk of elk haakje en aanhalingsteken ook gesloten wordt.',
    example: {
      file: 'pad.yaml',
      right: 'use: Een voorbeeld, niet voor de zorg.',
      wrong: 'use: Een voorbeeld: niet voor de zorg.',
    },
  },
  'duplicate-key': {
    title: 'Een sleutel die er tweemaal staat',
    meaning:
      'In hetzelfde blok staat deze sleutel twee keer. Er zou er maar één tellen, en niemand ziet welke: een regel of afspraak kan zo ongemerkt vervallen.',
    remedy:
      'Haal er één weg. Bedoelt u twee verschillende dingen, geef het tweede dan een andere naam, of zet beide in een lijst.',
    example: {
      file: 'pad.yaml',
      right: 'status: draft\nowner: Voorbeeld',
      wrong: 'status: draft\nowner: Voorbeeld\nstatus: adopted',
    },
  },
  anchor: {
    title: 'Een verwijzing naar iets elders',
    meaning:
      'Een `&` of `*` aan het begin van een waarde, en de sleutel `<<`, betekenen in YAML: neem over wat ergens anders staat. Wie de regel leest, ziet dan niet wat er geldt; daarom kan het hier niet.',
    remedy:
      'Schrijf uit wat er moet staan. Is het gewoon tekst, zet die dan tussen aanhalingstekens of haal het teken weg.',
    example: {
      file: 'pad.yaml',
      right: '    title: Eet weinig',
      wrong: '    title: *Eet weinig*',
    },
  },
  tag: {
    title: 'Een uitroepteken voor een waarde',
    meaning:
      'Een uitroepteken aan het begin van een waarde is in YAML geen leesteken maar een opdracht. Het eerste woord van uw tekst zou daardoor verdwijnen.',
    remedy: 'Haal het uitroepteken weg, of zet de hele tekst tussen aanhalingstekens.',
    example: {
      file: 'pad.yaml',
      right: '    title: Er is nu gevaar',
      wrong: '    title: !Er is nu gevaar',
    },
  },
  'forbidden-key': {
    title: 'Een naam die niet gebruikt mag worden',
    meaning:
      'Computers gebruiken de namen `constructor`, `prototype` en `__proto__` al voor zichzelf. Wat u zo noemt, zou kunnen verdwijnen of iets anders overschrijven.',
    remedy: 'Kies een andere naam, bijvoorbeeld met een woord erbij: `prototype-hulpmiddel`.',
    example: {
      file: 'pad.yaml',
      right: "  boek: { title: 'Het boek, tweede druk', year: 2025 }",
      wrong: "  prototype: { title: 'Het boek, tweede druk', year: 2025 }",
    },
  },
}
