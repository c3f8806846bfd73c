import type { Faults } from './fault'
import { INPUT } from './world'

/** What can only be wrong with an input. */
export const INPUT_FAULTS: Faults<'not-an-input' | 'identity' | 'future'> = {
  'not-an-input': {
    title: 'Geen invoer',
    meaning:
      'Wat is meegegeven is geen invoer, maar bijvoorbeeld een lijst of losse tekst. Welk antwoord bij welke vraag hoort is dan niet te zien.',
    remedy: 'Geef de dag bij `on` en de antwoorden bij `signals`, met bij elk antwoord de naam van het signaal.',
    example: { file: 'invoer.yaml', right: INPUT, wrong: '- slecht\n- 50.5\n' },
  },
  identity: {
    title: 'Een gegeven dat een persoon aanwijst',
    meaning:
      'Een veld lijkt een naam, adres, geboortedatum, nummer of ander gegeven te bevatten waaraan iemand te herkennen is. Voor een advies is dat niet nodig, en het zou mee kunnen gaan naar wie het niet mag weten. De melding herhaalt het daarom niet.',
    remedy:
      'Haal het veld weg. Geef een leeftijd in jaren in plaats van een geboortedatum, en een rol in plaats van de naam van een collega.',
    example: {
      file: 'invoer.yaml',
      right: '  eetlust: slecht',
      wrong: '  geboortedatum: 1940-05-01\n  eetlust: slecht',
    },
  },
  future: {
    title: 'Een dag in de toekomst',
    meaning:
      'Deze waarneming of datum ligt na de dag van het advies. Een gewicht dat nog gemeten moet worden, kan niet meetellen; vaak klopt de maand of het jaar niet.',
    remedy: 'Verbeter de dag van de waarneming. Is die goed, kijk dan of `on` bovenaan de dag van vandaag is.',
    example: {
      file: 'invoer.yaml',
      right: '  gewicht: { value: 50.5, on: 2026-03-01 }',
      wrong: '  gewicht: { value: 50.5, on: 2026-03-10 }',
    },
  },
}
