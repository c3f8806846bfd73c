import type { Faults } from './fault'

/** What can be wrong with values: numbers, days, terms, and what is computed. */
export const VALUE_FAULTS: Faults<
  | 'wrong-unit'
  | 'too-fine'
  | 'out-of-range'
  | 'reversed-range'
  | 'wrong-comparison'
  | 'bad-duration'
  | 'bad-date'
  | 'bad-formula'
  | 'bad-bands'
  | 'bad-score'
  | 'bad-parameter'
  | 'bad-derivation'
  | 'empty-group'
  | 'count-too-high'
> = {
  'wrong-unit': {
    title: 'Een andere eenheid',
    meaning:
      'De grens staat in een andere eenheid dan het signaal. Er wordt niets omgerekend: met de verkeerde eenheid zou de regel bij de verkeerde mensen gelden.',
    remedy: 'Schrijf de grens in de eenheid van het signaal, of laat de eenheid weg.',
    example: {
      file: 'pad.yaml',
      right: '    when: { eetlust: slecht, bmi: { below: 20 kg/m2 } }',
      wrong: '    when: { eetlust: slecht, bmi: { below: 20 kg } }',
    },
  },
  'too-fine': {
    title: 'Fijner dan er gemeten wordt',
    meaning:
      'Het getal heeft meer cijfers achter de punt dan `step` van het signaal toelaat. Bij zo’n grens hangt het van afronden af of de regel geldt.',
    remedy:
      'Rond het getal af op de stap van het signaal. Wordt er echt fijner gemeten, maak `step` van het signaal dan kleiner.',
    example: {
      file: 'pad.yaml',
      right: '    when: { all: [{ vlag: true }, { gewicht: { below: 40 kg } }] }',
      wrong: '    when: { all: [{ vlag: true }, { gewicht: { below: 40.05 kg } }] }',
    },
  },
  'out-of-range': {
    title: 'Buiten het bereik',
    meaning:
      'Het getal ligt buiten `range` van het signaal: meestal een tikfout of een verkeerde eenheid. Een grens buiten het bereik geldt voor iedereen of voor niemand, en een meting daarbuiten kan niet kloppen.',
    remedy: 'Kijk het getal en de eenheid na. Komt de waarde echt voor, maak `range` van het signaal dan ruimer.',
    example: {
      file: 'pad.yaml',
      right: '    when: { all: [{ vlag: true }, { gewicht: { below: 40 kg } }] }',
      wrong: '    when: { all: [{ vlag: true }, { gewicht: { below: 400 kg } }] }',
    },
  },
  'reversed-range': {
    title: 'Grenzen in de verkeerde volgorde',
    meaning:
      'De hoogste waarde staat voor de laagste, of een einde ligt niet na het begin. Daar past geen enkele waarde of dag tussen: alles zou worden geweigerd.',
    remedy: 'Schrijf eerst de laagste waarde of vroegste dag. `until` is de eerste dag dat iets niet meer geldt.',
    example: { file: 'signalen.yaml', right: '    range: [1, 2.3]', wrong: '    range: [2.3, 1]' },
  },
  'wrong-comparison': {
    title: 'Een toets die niet bij het signaal past',
    meaning:
      'Het signaal wordt vergeleken met iets wat het nooit kan zijn, zoals ja of nee met een woord. De regel zou nooit gelden, ook niet als het moet.',
    remedy:
      'Schrijf `true` of `false` bij ja of nee, een getal bij een getal en een dag bij een datum. Meer of minder kan alleen bij getallen, datums en keuzes met `ordered: true`.',
    example: {
      file: 'pad.yaml',
      right: '    when: { all: [{ vlag: true }, { gewicht: { below: 40 kg } }] }',
      wrong: '    when: { all: [{ vlag: ja }, { gewicht: { below: 40 kg } }] }',
    },
  },
  'bad-duration': {
    title: 'Een termijn die niet te lezen is',
    meaning:
      'Zo wordt een termijn niet geschreven. Zonder leesbare termijn is er geen uiterste dag, en kan iets blijven liggen.',
    remedy:
      'Schrijf een getal met `hours`, `days`, `working days`, `weeks`, `months` of `years`, of `immediately` of `routine`. Terugkijken kan niet in `working days`.',
    example: { file: 'signalen.yaml', right: '    validFor: 1 month', wrong: '    validFor: 1 maand' },
  },
  'bad-date': {
    title: 'Een dag die niet te lezen is',
    meaning:
      'Deze dag bestaat niet of is anders geschreven dan jaar, maand, dag. Dag en maand zouden verwisseld kunnen worden, en dan klopt geen enkele termijn.',
    remedy: 'Schrijf jaar, maand en dag met streepjes, zoals `2026-03-02`, en kijk of de dag bestaat.',
    example: {
      file: 'pad.yaml',
      right: 'valid: { from: 2026-01-01, until: 2028-01-01 }',
      wrong: 'valid: { from: 01-01-2026, until: 2028-01-01 }',
    },
  },
  'bad-formula': {
    title: 'Een berekening die niet te lezen is',
    meaning:
      'De berekening is niet af of er staat iets in wat er niet hoort. Raden zou een verkeerde uitkomst geven, en dus een verkeerde aanbeveling.',
    remedy:
      'Zet een spatie voor en na elk rekenteken: `gewicht-6mnd` is een naam, `gewicht - 6` een berekening. Kijk of elk haakje gesloten wordt, en gebruik alleen signalen die een getal zijn.',
    example: {
      file: 'signalen.yaml',
      right: '    formula: gewicht / (lengte * lengte)',
      wrong: '    formula: gewicht/(lengte * lengte)',
    },
  },
  'bad-bands': {
    title: 'Een indeling die niet sluit',
    meaning:
      'Niet elke score valt in precies één uitkomst, of dit is niet in te delen. Wie net die score heeft, zou geen uitkomst krijgen of er twee.',
    remedy:
      'Laat elke uitkomst beginnen waar de vorige ophoudt, van de laagste tot en met de hoogste score. Indelen kan alleen van een score in hele getallen naar een keuze.',
    example: {
      file: 'signalen.yaml',
      right: '    bands: { of: eet-score, laag: 0..1, hoog: 2..3 }',
      wrong: '    bands: { of: eet-score, laag: 0..1, hoog: 3..3 }',
    },
  },
  'bad-score': {
    title: 'Punten die niet kloppen',
    meaning:
      'Een antwoord heeft geen punten, of van dit signaal kunnen geen punten komen. Wie dat antwoord geeft, zou een te lage score krijgen.',
    remedy:
      'Geef elk antwoord punten, ook als het er 0 zijn. Punten per antwoord kan alleen bij een keuze of bij ja en nee; in een lijst staan alleen getallen.',
    example: {
      file: 'signalen.yaml',
      right: '      eetlust: { goed: 0, matig: 1, slecht: 2 }',
      wrong: '      eetlust: { goed: 0, slecht: 2 }',
    },
  },
  'bad-parameter': {
    title: 'Een afspraak buiten haar grenzen',
    meaning:
      'De waarde van deze parameter ligt niet tussen de grenzen van `between` of staat niet bij `oneOf`. Een netwerk zou zo een termijn kunnen afspreken die het zorgpad niet verantwoord vindt.',
    remedy:
      'Kies een waarde binnen de grenzen, in dezelfde eenheid. Kloppen de grenzen niet, pas die dan aan bij de parameter: dat is aan de eigenaar van het zorgpad.',
    example: {
      file: 'pad.yaml',
      right: '  termijn: { default: 1 week, between: [1 day, 2 weeks], why: Lokaal af te spreken. }',
      wrong: '  termijn: { default: 3 weeks, between: [1 day, 2 weeks], why: Lokaal af te spreken. }',
    },
  },
  'bad-derivation': {
    title: 'Een afleiding die niet kan',
    meaning:
      'Zo kan dit signaal niet worden afgeleid, of een rij van de tabel komt nooit aan de beurt. Er zou dan altijd dezelfde uitkomst zijn, of geen.',
    remedy:
      'Kies één van `formula`, `decide`, `score` en `bands`, passend bij het soort signaal. Zet bij `decide` de rij met `otherwise` als laatste.',
    example: {
      file: 'signalen.yaml',
      right: '      - { when: { eetlust: slecht }, is: true }\n      - { otherwise: false }',
      wrong: '      - { otherwise: false }\n      - { when: { eetlust: slecht }, is: true }',
    },
  },
  'empty-group': {
    title: 'Een lege voorwaarde',
    meaning: 'Er staat een voorwaarde zonder iets erin. Zo zou de regel voor iedereen gelden, of voor niemand.',
    remedy: 'Schrijf erin waar het om gaat, of haal de lege groep weg.',
    example: {
      file: 'pad.yaml',
      right: '    when: { all: [{ vlag: true }, { gewicht: { below: 40 kg } }] }',
      wrong: '    when: { all: [] }',
    },
  },
  'count-too-high': {
    title: 'Meer vereist dan er in de lijst staat',
    meaning:
      'Er moeten meer voorwaarden gelden dan de lijst er heeft. De regel zou nooit gelden, hoe slecht het ook gaat.',
    remedy: 'Verlaag het getal achter `atLeast`, of zet de voorwaarden die ontbreken in de lijst.',
    example: {
      file: 'pad.yaml',
      right: '    when: { count: { atLeast: 2, of: [{ eetlust: matig }, { eet-alleen: true }, { risico: hoog }] } }',
      wrong: '    when: { count: { atLeast: 4, of: [{ eetlust: matig }, { eet-alleen: true }, { risico: hoog }] } }',
    },
  },
}
