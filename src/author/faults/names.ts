import type { Faults } from './fault'

/** What can be wrong with names, and with what they name. */
export const NAME_FAULTS: Faults<
  | 'duplicate-id'
  | 'unknown-signal'
  | 'unknown-option'
  | 'unknown-role'
  | 'unknown-service'
  | 'unknown-law'
  | 'unknown-rule'
  | 'unknown-pathway'
  | 'unknown-parameter'
  | 'unknown-source'
  | 'unknown-network'
  | 'circle'
  | 'service-not-delivered'
  | 'red-flag-replaced'
> = {
  'duplicate-id': {
    title: 'Twee dingen met dezelfde naam',
    meaning:
      'Deze naam is al gebruikt, vaak in een ander bestand, of is een vaste naam (`melder`, `betrokken`). Er zou er maar één tellen, en regels zouden op de verkeerde vraag kunnen rusten.',
    remedy:
      'Gaat het om hetzelfde, haal dan één van de twee weg. Gaat het om iets anders, geef het dan een eigen naam, ook op de plaatsen waar u het gebruikt.',
    example: {
      file: 'signalen-thuis.yaml',
      right: 'signals:\n  eet-alleen:',
      wrong:
        'signals:\n  eetlust: { label: Eetlust, ask: Smaakt het eten?, type: boolean, domain: shared }\n  eet-alleen:',
    },
  },
  'unknown-signal': {
    title: 'Een signaal dat niet bestaat',
    meaning:
      'Er wordt naar een signaal gekeken dat in geen enkel bestand beschreven is. Niemand zou ernaar vragen, en de regel zou dus nooit gelden.',
    remedy:
      'Neem de naam over zoals ze bij `signals` staat. Bestaat het signaal nog niet, beschrijf het daar dan eerst. In een invoer: haal weg wat de bibliotheek niet kent.',
    example: {
      file: 'pad.yaml',
      right: '    when: { eetlust: slecht, bmi: { below: 20 kg/m2 } }',
      wrong: '    when: { eetluts: slecht, bmi: { below: 20 kg/m2 } }',
    },
  },
  'unknown-option': {
    title: 'Een antwoord dat niet te kiezen is',
    meaning:
      'Dit antwoord staat niet bij de keuzes van het signaal. Niemand kan het dus geven, en de regel die erop wacht zou nooit gelden.',
    remedy:
      'Kies één van de antwoorden die de melding noemt: de korte naam, niet de tekst die mensen lezen. Hoort het antwoord er wel bij, zet het dan bij `options` van het signaal.',
    example: {
      file: 'pad.yaml',
      right: '    when: { eetlust: slecht, bmi: { below: 20 kg/m2 } }',
      wrong: '    when: { eetlust: weinig, bmi: { below: 20 kg/m2 } }',
    },
  },
  'unknown-role': {
    title: 'Een rol die niet bestaat',
    meaning: 'Deze rol staat in geen enkel bestand bij `roles`. De taak zou bij niemand terechtkomen.',
    remedy:
      'Neem de naam over zoals ze bij `roles` staat. Is het een nieuwe rol, beschrijf die daar dan eerst. Schrijf hier nooit de naam van een mens.',
    example: { file: 'pad.yaml', right: '        responsible: huisarts', wrong: '        responsible: huisart' },
  },
  'unknown-service': {
    title: 'Aanbod dat niet bestaat',
    meaning:
      'Er wordt verwezen voor aanbod dat in geen enkel bestand bij `services` staat. Dan is niet te zeggen wie het levert en wie het betaalt.',
    remedy: 'Neem de naam over zoals ze bij `services` staat, of beschrijf het aanbod daar eerst.',
    example: { file: 'pad.yaml', right: '        for: dieetadvies', wrong: '        for: dieet-advies' },
  },
  'unknown-law': {
    title: 'Een wet die niet bestaat',
    meaning:
      'Deze wet staat in geen enkel bestand bij `laws`. Het advies zou geen betaler kunnen noemen, en iemand zou voor een rekening kunnen komen te staan.',
    remedy: 'Neem de naam over zoals ze bij `laws` staat, of beschrijf de wet daar, met wie er betaalt.',
    example: {
      file: 'aanbod.yaml',
      right: '    law: [{ otherwise: zvw }]',
      wrong: '    law: [{ otherwise: wmo }]',
    },
  },
  'unknown-rule': {
    title: 'Een regel die niet bestaat',
    meaning:
      'Er wordt een regel genoemd die er niet is. Wat ernaar verwijst, zou niets doen: een regel die een andere moest vervangen, zou die gewoon laten staan.',
    remedy: 'Neem de naam van de regel over. Staat hij in een ander zorgpad, schrijf dan `zorgpad/regel`.',
    example: {
      file: 'proef.yaml',
      right: '    expect: { rules: { weinig: applies } }',
      wrong: '    expect: { rules: { wenig: applies } }',
    },
  },
  'unknown-pathway': {
    title: 'Een zorgpad dat niet bestaat',
    meaning:
      'Het genoemde zorgpad is er niet. Gevallen zouden dan niets toetsen, en een vraag over dat zorgpad zou zonder antwoord blijven.',
    remedy:
      'Neem de naam over die achter `pathway:` staat: niet de titel en niet de naam van het bestand. Kijk ook of het zorgpad in de map staat.',
    example: { file: 'proef.yaml', right: 'cases: eten', wrong: 'cases: etten' },
  },
  'unknown-parameter': {
    title: 'Een parameter die niet bestaat',
    meaning:
      'Achter `$` of bij de afspraken van een netwerk staat een parameter die nergens beschreven is. De termijn of keuze zou daar dan leeg zijn, en wat een netwerk afsprak zou niet tellen.',
    remedy:
      'Neem de naam over die bij `parameters` staat, of beschrijf de parameter daar. In een netwerk heet een parameter van een zorgpad `zorgpad/naam`.',
    example: { file: 'pad.yaml', right: '        within: $termijn', wrong: '        within: $termijm' },
  },
  'unknown-source': {
    title: 'Een bron die niet bestaat',
    meaning:
      'De regel beroept zich op een bron die dit zorgpad niet noemt. Niemand kan dan nagaan waarop de aanbeveling berust.',
    remedy:
      'Neem de naam over die bij `sources` van dit zorgpad staat, of beschrijf de bron daar. Elk zorgpad noemt zijn eigen bronnen.',
    example: {
      file: 'pad.yaml',
      right: '    why: Wie weinig eet, valt af.\n    source: [boek]',
      wrong: '    why: Wie weinig eet, valt af.\n    source: [bok]',
    },
  },
  'unknown-network': {
    title: 'Een netwerk dat niet bestaat',
    meaning:
      'Het genoemde netwerk is er niet. De afspraken en de partijen van de buurt zouden niet meetellen, en de persoon zou de verkeerde termijn of het verkeerde adres krijgen.',
    remedy: 'Neem de naam over die achter `network:` staat, of laat het veld weg als er geen netwerk is.',
    example: { file: 'invoer.yaml', right: 'network: voorbeeld', wrong: 'network: voorbeelt' },
  },
  circle: {
    title: 'Een kring',
    meaning:
      'Dit hangt langs een omweg van zichzelf af, of regels vervangen elkaar of wachten op elkaar. Het zou nooit te beslissen zijn, of van alle regels zou niets overblijven.',
    remedy:
      'Volg de pijlen in de melding en haal één stap weg: de stap die het minst nodig is. Botsen twee regels, gebruik dan `conflictsWith`, zodat mensen het bespreken.',
    example: {
      file: 'signalen.yaml',
      right: '    label: Eetlust\n    ask: Hoe is de eetlust?',
      wrong: '    label: Eetlust\n    onlyIf: { risico: hoog }\n    ask: Hoe is de eetlust?',
    },
  },
  'service-not-delivered': {
    title: 'Een rol die dit aanbod niet levert',
    meaning:
      'Er wordt verwezen naar een rol die dit aanbod volgens de bibliotheek niet levert. De persoon zou op het verkeerde adres komen en weer worden weggestuurd.',
    remedy:
      'Verwijs naar een rol die de melding noemt, of kies ander aanbod bij `for`. Levert de rol het wel, zet hem dan bij `by` van het aanbod.',
    example: { file: 'pad.yaml', right: '      - refer: dietist', wrong: '      - refer: huisarts' },
  },
  'red-flag-replaced': {
    title: 'Een rode vlag die zou vervallen',
    meaning:
      'Deze regel wil een rode vlag vervangen of laten wachten. Dan kan een spoedgeval blijven liggen; een rode vlag gaat daarom altijd voor.',
    remedy:
      'Haal de rode vlag uit `replaces` of `pauses`. Is het geen spoed, haal dan bij die andere regel `redFlag: true` weg.',
    example: {
      file: 'pad.yaml',
      right: '    title: Eet weinig',
      wrong: '    title: Eet weinig\n    replaces: [gevaar]',
    },
  },
}
