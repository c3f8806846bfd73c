import type { Faults } from './fault'

/** What a rule leaves out that someone will need: who sees to it, by when, and on what basis. */
export const RULE_FAULTS: Faults<'no-responsible' | 'no-deadline' | 'no-basis'> = {
  'no-responsible': {
    title: 'Niemand is verantwoordelijk',
    meaning:
      'Bij dit onderdeel staat niet wie ervoor zorgt dat het gebeurt. Dan denkt ieder dat een ander het doet, en gebeurt het niet.',
    remedy:
      'Schrijf `responsible` met een rol, of met `melder` of `coordinator`. Is er niets te doen, gebruik dan `note`.',
    example: {
      file: 'pad.yaml',
      right: '      - refer: spoed\n        responsible: melder',
      wrong: '      - refer: spoed',
    },
  },
  'no-deadline': {
    title: 'Geen termijn',
    meaning:
      'Geen enkel onderdeel van deze regel heeft een termijn. Dan kan de aanbeveling onbeperkt blijven liggen zonder dat iemand het merkt.',
    remedy:
      'Schrijf bij ten minste één onderdeel `within`. Noemt geen bron een termijn, maak er dan een parameter van; kan het echt wachten, schrijf dan `within: routine`.',
    example: {
      file: 'pad.yaml',
      right: '        responsible: huisarts\n        within: $termijn',
      wrong: '        responsible: huisarts',
    },
  },
  'no-basis': {
    title: 'Een rode vlag zonder grond om te delen',
    meaning:
      'Deze rode vlag kijkt naar iets medisch of sociaals, en vertelt het aan een rol uit een ander domein. Een rode vlag wacht niet op toestemming. Wie haar volgt, moet dan weten op welke grond dat mag, en hier staat er geen.',
    remedy:
      'Schrijf bij de regel `withoutConsent` met een `basis` en een `source`: `vital-interest` (vitaal belang), `right-to-report` (meldrecht) of `legal-duty` (wettelijke plicht). Geldt geen van deze gronden, dan is het geen rode vlag, of hoort deze rol er niet bij.',
    example: {
      file: 'pad.yaml',
      right: '    redFlag: true\n    withoutConsent: { basis: vital-interest, source: boek }',
      wrong: '    redFlag: true',
    },
  },
}
