import type { FileKind } from '../../src/model/source/files'

/** One right file of every kind, together with every key of the format at least once. */
export const EXAMPLES: Readonly<Record<FileKind, string>> = {
  signals: `
parameters:
  grens: { default: 25 cm, between: [20 cm, 30 cm], why: lokaal af te spreken }
  rol: { default: huisarts, oneOf: [huisarts, wijkverpleegkundige], why: lokaal af te spreken }
signals:
  armomtrek:
    label: Bovenarmomtrek
    ask: Wat is de omtrek van de bovenarm?
    type: decimal
    unit: cm
    step: 0.1
    range: [10, 60]
    validFor: 3 months
    outdatedBy: opname-op
    domain: medical
    onlyIf: { woonsituatie: zelfstandig }
    optional: true
    who: [wijkverpleegkundige, huisarts]
    formerly: [bovenarm]
    codes: [{ system: loinc, code: 56072-2, display: Arm, source: proef }]
    source: richtlijn
  opname-op: { label: Opname, ask: Wanneer was de opname?, type: date, domain: shared }
  eetlust:
    label: Eetlust
    ask: Hoe is de eetlust?
    type: choice
    options: { goed: Goed, slecht: Slecht }
    domain: medical
    codes: [{ system: 'urn:proef', code: x, is: slecht, source: proef }]
  leeftijd: { label: Leeftijd, ask: Hoe oud?, type: integer, unit: years, step: 1, range: [0, 120], domain: shared, record: age }
  alarm: { label: Alarm, ask: Is er iets?, type: choices, options: { een: Een, twee: Twee }, domain: medical }
  verlies:
    label: Verlies
    type: decimal
    unit: kg
    decide:
      - { when: { gewichtsverlies-bedoeld: true }, is: 0 }
      - { when: { alarm: een }, is: { formula: gewicht - 1 } }
      - { otherwise: { formula: gewicht-6mnd - gewicht } }
    atLeastIf: { oedeem: true }
    atMostIf: { oedeem: false }
    unreliableIf: { oedeem: { known: false } }
    domain: medical
  bmi: { label: BMI, type: decimal, unit: kg/m2, formula: gewicht / (lengte * lengte), domain: medical }
  score:
    label: Score
    type: integer
    score: { mist-gezelschap: { ja: 1, nee: 0 }, oedeem: { true: 1, false: 0 } }
    missing: { atMost: 1, fill: lowest, round: up }
    domain: social
  som: { label: Som, type: integer, score: [score, bmi], domain: social }
  uitslag:
    label: Uitslag
    type: choice
    ordered: true
    options: { niet: Niet, ernstig: Ernstig }
    bands: { of: score, niet: 0..1, ernstig: 2..6 }
    domain: social
  soorten:
    label: Soorten
    type: choices
    options: { een: Een, twee: Twee }
    decide: [{ when: { alarm: een }, is: [een, twee] }, { otherwise: een }]
    domain: shared
`,
  roles: `
roles:
  dietist:
    label: Diëtist
    domain: medical
    receives: [medical, shared]
    reached: melding
    by: person
    phone: '112'
    outOfHours: huisartsenpost
    source: richtlijn
  buur: { label: Buur, domain: shared, receives: [], reached: direct }
`,
  services: `
services:
  dagbesteding:
    label: Dagbesteding
    by: [dagbesteding]
    law:
      - { when: { wlz-indicatie: true }, law: wlz, source: wet, valid: { from: 2024-01-01, until: 2027-01-01 } }
      - { when: { wmo: true }, law: [wmo, wlz], why: bronnen verschillen }
      - { otherwise: [wmo, eigen], ownPayment: eigen bijdrage }
    source: wet
  advies: { label: Advies, by: [huisarts], law: [] }
`,
  laws: `
laws:
  wmo:
    label: Wmo 2015
    payer: gemeente
    terms:
      - { for: onderzoek, from: melding, within: 6 weeks }
      - { for: beschikking, from: aanvraag, within: 2 weeks, when: { spoed: true } }
    objection: binnen zes weken
    source: wet
`,
  pathway: `
pathway: ondervoeding
version: 1.0.0
title: Ondervoeding
status: draft
owner: nog aan te wijzen
class: clinical
valid: { from: 2026-12-01, until: 2028-12-01 }
use: Helpt bepalen wie te betrekken.
population: { leeftijd: { atLeast: 65 years }, woonsituatie: zelfstandig }
sources:
  richtlijn: { title: Richtlijn, by: NHG, year: 2019, url: 'https://voorbeeld.invalid/', status: current }
parameters:
  termijn: { default: 1 week, between: [1 working day, 4 weeks], why: lokaal af te spreken }
  aantal: { default: 2, between: [1, 4], why: lokaal af te spreken }
lead:
  - { when: { betrokken: wijkverpleegkundige }, role: $coordinator }
  - { otherwise: poh-ouderenzorg }
rules:
  rood:
    title: Ondervoed
    when:
      all: [{ snaq65: rood }, { snaq65: [rood, oranje] }]
      any: [{ gewicht: 60 }, { not: { oedeem: true } }]
      not: { applies: dementie/verwijs }
      count: { atLeast: $aantal, of: [{ a: true }, { b: { known: true } }, { c: { missing: declined } }] }
      applies: oranje
      datum: { ago: { atLeast: 6 weeks, above: 1 day, atMost: $termijn, below: 24 months } }
      bmi: { atLeast: 18, above: $grens, atMost: 25 kg/m2, below: 30, orUnknown: true }
      melder: { is: [persoon, buur], not: huisarts }
      eetlust: { not: [goed], missing: [not-asked, stale] }
    redFlag: false
    replaces: [oranje]
    pauses: [eenzaamheid/gemis]
    conflictsWith: [dementie/verwijs]
    lead: huisarts
    treatmentLead: huisarts
    withoutConsent: { basis: vital-interest, source: richtlijn }
    card: Bel nu 112.
    then:
      - refer: dietist
        for: dieetbehandeling
        question: Behandelplan?
        responsible: $verwijzer
        with: [apotheker]
        within: 1 working day
        steps: [{ do: bellen, within: 2 working days }, { do: consult }]
      - { when: { suf: true }, refer: $rol, responsible: melder, within: immediately }
      - { inform: huisarts, responsible: [melder, coordinator] }
      - { assess: [gewicht], responsible: huisarts, within: 1 week, every: 1 week }
      - { review: 12 months, of: [vallen], responsible: huisarts }
      - { advise: Eet vaker een kleine portie., responsible: huisarts, within: routine }
      - { do: Leg het vast., responsible: huisarts, with: [dietist], steps: [{ do: bellen }] }
      - { discuss: Wat past?, responsible: coordinator, within: $termijn }
      - { note: Let op de weegschaal., when: { oedeem: true } }
    why: Wie ondervoed is heeft behandeling nodig.
    source: [richtlijn#h4, richtlijn]
`,
  network: `
network: loosduinen-voorbeeld
title: Voorbeeld
area: { municipality: Den Haag, postcodes: ['2551'] }
parties:
  dietist: [{ name: Voorbeeld, phone: '070-0000004', url: 'https://voorbeeld.invalid/', from: 2026-01-01, until: 2027-01-01 }]
  huisarts: []
filledBy: { casemanager-dementie: wijkverpleegkundige }
leadOrder: [casemanager-dementie, huisarts]
parameters:
  ondervoeding/termijn: { is: 2 weeks, agreed: { by: overleg, on: 2026-10-01 } }
  ondervoeding/verwijzer: wijkverpleegkundige
  grens: 24 cm
`,
  cases: `
cases: ondervoeding
on: 2026-03-02
network: loosduinen-voorbeeld
given: { leeftijd: 78, woonsituatie: zelfstandig }
rest: nee
tests:
  - title: 4,0 kg is rood
    on: 2026-03-03
    at: 14:30
    network: loosduinen-voorbeeld
    reporter: huisarts
    consent: { social: true, dietist: false }
    involved: [huisarts, { role: dietist, service: dieetbehandeling }]
    coordinator: { chosen: mantelzorger, current: huisarts }
    pathways: [ondervoeding]
    earlier: [{ id: 'refer:dietist', on: 2026-02-01, outcome: declined }]
    given:
      gewicht: { value: 56, on: 2026-03-01, by: huisarts }
      gewicht-6mnd: [60, { value: 61, on: 2025-09-01 }]
      oedeem: { missing: unknown }
      alarm: [een, twee]
      soorten: { value: [een] }
    expect:
      signals: { snaq65: rood, bmi: [18, 19] }
      rules: { snaq65-rood: applies, dementie/verwijs: not-indicated }
      refer: { dietist: { due: 2026-03-03, responsible: huisarts, law: zvw, mode: new, consent: not-needed } }
      notRefer: [logopedist]
      questions: [armomtrek]
      openRedFlags: []
      lead: wijkverpleegkundige
      notices: [draft]
`,
}
