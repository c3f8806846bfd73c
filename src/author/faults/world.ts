/** A small library in which every example of a mistake is made. It is right, and a test holds that. */
export const WORLD: Readonly<Record<string, string>> = {
  'signalen.yaml': `signals:
  leeftijd:
    label: Leeftijd
    ask: Hoe oud bent u?
    type: integer
    unit: years
    step: 1
    range: [0, 120]
    domain: shared
  gewicht:
    label: Gewicht
    ask: Wat is het gewicht?
    type: decimal
    unit: kg
    step: 0.1
    range: [20, 300]
    validFor: 1 month
    domain: medical
  lengte:
    label: Lengte
    ask: Wat is de lengte?
    type: decimal
    unit: m
    step: 0.01
    range: [1, 2.3]
    domain: medical
  eetlust:
    label: Eetlust
    ask: Hoe is de eetlust?
    type: choice
    options: { goed: Goed, matig: Matig, slecht: Slecht }
    domain: medical
  bmi:
    label: BMI
    type: decimal
    unit: kg/m2
    formula: gewicht / (lengte * lengte)
    domain: medical
  vlag:
    label: Moet er iemand komen
    type: boolean
    decide:
      - { when: { eetlust: slecht }, is: true }
      - { otherwise: false }
    domain: medical
  eet-score:
    label: Score
    type: integer
    score:
      eetlust: { goed: 0, matig: 1, slecht: 2 }
      eet-alleen: { true: 1, false: 0 }
    domain: medical
  risico:
    label: Risico
    type: choice
    ordered: true
    options: { laag: Laag, hoog: Hoog }
    bands: { of: eet-score, laag: 0..1, hoog: 2..3 }
    domain: medical
`,
  'signalen-thuis.yaml': `signals:
  eet-alleen:
    label: Eet alleen
    ask: Eet u meestal alleen?
    type: boolean
    domain: social
`,
  'wie.yaml': `roles:
  huisarts: { label: Huisarts, domain: medical, receives: [medical, shared], reached: direct }
  dietist: { label: Diëtist, domain: medical, receives: [medical, shared], reached: direct }
  spoed: { label: Ambulance, domain: medical, receives: [medical], reached: noodnummer, phone: '112' }
  wijkteam: { label: Wijkteam, domain: social, receives: [social, shared], reached: direct }
`,
  'wetten.yaml': `laws:
  zvw: { label: Zorgverzekeringswet, payer: zorgverzekeraar }
`,
  'aanbod.yaml': `services:
  dieetadvies:
    label: Dieetadvies
    by: [dietist]
    law: [{ otherwise: zvw }]
`,
  'pad.yaml': `pathway: eten
version: 1.0.0
title: Goed eten
status: draft
owner: Voorbeeld
class: clinical
valid: { from: 2026-01-01, until: 2028-01-01 }
use: Een voorbeeld, niet voor de zorg.
sources:
  boek: { title: 'Het boek, tweede druk', year: 2025 }
parameters:
  termijn: { default: 1 week, between: [1 day, 2 weeks], why: Lokaal af te spreken. }
lead:
  - { otherwise: huisarts }
rules:
  weinig:
    title: Eet weinig
    when: { eetlust: slecht, bmi: { below: 20 kg/m2 } }
    then:
      - refer: dietist
        for: dieetadvies
        responsible: huisarts
        within: $termijn
    why: Wie weinig eet, valt af.
    source: [boek]
  samen:
    title: Twee zorgen tegelijk
    when: { count: { atLeast: 2, of: [{ eetlust: matig }, { eet-alleen: true }, { risico: hoog }] } }
    then:
      - inform: huisarts
        responsible: dietist
        within: 2 weeks
    why: Twee zorgen samen wegen zwaarder.
    source: [boek]
  gevaar:
    title: Er is nu gevaar
    when: { all: [{ vlag: true }, { gewicht: { below: 40 kg } }] }
    redFlag: true
    withoutConsent: { basis: vital-interest, source: boek }
    then:
      - refer: spoed
        responsible: melder
        within: immediately
      - { inform: wijkteam, responsible: melder }
    why: Dit kan niet wachten.
    source: [boek]
`,
  'netwerk.yaml': `network: voorbeeld
title: Voorbeeldnetwerk (fictief)
area: { municipality: Voorbeeldstad }
parties:
  huisarts: [{ name: Voorbeeldpraktijk (fictief) }]
parameters:
  eten/termijn: { is: 1 week, agreed: { by: Voorbeeldoverleg, on: 2026-02-01 } }
`,
  'proef.yaml': `cases: eten
tests:
  - title: wie weinig eet gaat naar de diëtist
    on: 2026-03-02
    given: { eetlust: slecht, gewicht: 50, lengte: 1.70 }
    expect: { rules: { weinig: applies } }
`,
}

/** An input for that library. */
export const INPUT_FILE = 'invoer.yaml'
export const INPUT = `on: 2026-03-02
network: voorbeeld
reporter: huisarts
signals:
  eetlust: slecht
  gewicht: { value: 50.5, on: 2026-03-01 }
`
