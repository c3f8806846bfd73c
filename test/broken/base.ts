/**
 * A small library in which everything is right, and in which every key of the format stands at least once. Each broken
 * library is this one with one mistake.
 */
export const BASE = {
  'rollen.yaml': `
roles:
  huisarts: { label: Huisarts, domain: medical, receives: [medical, shared], reached: direct, outOfHours: huisartsenpost }
  huisartsenpost: { label: Post, domain: medical, reached: noodnummer, phone: '070-0000001', source: proef }
  dietist: { label: Diëtist, domain: medical, receives: [medical, shared], reached: direct }
  wijkverpleegkundige: { label: Wijkverpleegkundige, domain: medical, receives: [medical, shared], reached: direct }
  wmo-loket: { label: Wmo-loket, domain: social, receives: [social, shared], reached: melding, by: person }
`,
  'wetten.yaml': `
laws:
  zvw: { label: Zvw, payer: zorgverzekeraar }
  wmo:
    label: Wmo 2015
    payer: gemeente
    terms: [{ for: onderzoek, from: melding, within: 6 weeks, when: { suf: true } }]
    objection: binnen zes weken
    source: proef
`,
  'diensten.yaml': `
services:
  dieetbehandeling: { label: Dieetbehandeling, by: [dietist], law: [{ otherwise: zvw, valid: { from: 2024-01-01, until: 2099-01-01 } }] }
  huishoudelijke-hulp:
    label: Hulp in huis
    by: [wmo-loket]
    law:
      - { when: { suf: true }, law: [wmo, zvw], why: bronnen verschillen, source: proef }
      - { otherwise: wmo, ownPayment: eigen bijdrage }
    source: proef
`,
  'signalen.yaml': `
parameters:
  armgrens: { default: 25 cm, between: [20 cm, 30 cm], why: lokaal af te spreken }
  aantal: { default: 1, between: [1, 3], why: lokaal af te spreken }
  doorverwijzer: { default: huisarts, oneOf: [huisarts, wijkverpleegkundige], why: lokaal af te spreken }
signals:
  gewicht: { label: Gewicht, ask: Wat?, type: decimal, unit: kg, step: 0.1, range: [20, 250], domain: medical }
  lengte: { label: Lengte, ask: Hoe lang?, type: decimal, unit: m, step: 0.01, range: [1, 2.5], domain: medical }
  armomtrek: { label: Bovenarm, ask: Hoe dik?, type: decimal, unit: cm, step: 0.1, range: [10, 60], domain: medical }
  vallen: { label: Vallen, ask: Hoe vaak?, type: integer, unit: '1', step: 1, range: [0, 50], domain: medical }
  suf: { label: Suf, ask: Suf?, type: boolean, domain: medical }
  eetlust: { label: Eetlust, ask: Hoe?, type: choice, options: { goed: Goed, slecht: Slecht }, domain: medical }
  ernst: { label: Ernst, ask: Hoe erg?, type: choice, ordered: true, options: { licht: L, matig: M, zwaar: Z }, domain: shared }
  klachten: { label: Klachten, ask: Welke?, type: choices, options: { pijn: Pijn, dorst: Dorst }, domain: medical }
  alleen: { label: Alleen, type: boolean, decide: [{ when: { suf: true }, is: true }, { otherwise: false }], domain: social }
  opname-op: { label: Opname, ask: Wanneer?, type: date, domain: shared }
  koorts:
    label: Koorts
    ask: Koorts?
    type: boolean
    validFor: 3 days
    outdatedBy: opname-op
    onlyIf: { suf: true }
    optional: true
    who: [huisarts]
    formerly: [verhoging]
    codes: [{ system: loinc, code: 8310-5, display: Temperatuur, source: proef }]
    domain: medical
    source: proef
  punten:
    label: Punten
    type: integer
    score: { suf: { true: 2, false: 0 }, eetlust: { goed: 0, slecht: 1 } }
    missing: { atMost: 1, fill: mean, round: up }
    domain: medical
  uitslag: { label: Uitslag, type: choice, options: { laag: Laag, hoog: Hoog }, bands: { of: punten, laag: 0..1, hoog: 2..3 }, domain: medical }
  bmi:
    label: BMI
    type: decimal
    unit: kg/m2
    decide: [{ when: { suf: true }, is: 18 }, { otherwise: { formula: gewicht / (lengte * lengte) } }]
    atLeastIf: { koorts: true }
    atMostIf: { vallen: { above: 2 } }
    unreliableIf: { eetlust: { missing: declined } }
    domain: medical
`,
  'pad.yaml': `
pathway: voeding
version: 1.0.0
title: Voeding
status: adopted
owner: proef
class: clinical
valid: { from: 2026-01-01, until: 2028-01-01 }
use: proef
population: { gewicht: { atLeast: 20 } }
sources: { richtlijn: { title: Richtlijn, by: proef, year: 2019, url: 'https://voorbeeld.invalid', status: current } }
parameters:
  termijn: { default: 1 week, between: [1 working day, 4 weeks], why: lokaal af te spreken }
lead: [{ when: { betrokken: dietist }, role: dietist }, { otherwise: huisarts }]
rules:
  rood:
    title: Rode vlag
    when: { suf: true }
    redFlag: true
    withoutConsent: { basis: vital-interest, source: richtlijn }
    card: Bel nu.
    then: [{ refer: huisarts, responsible: melder, within: immediately }]
    why: nu
    source: [richtlijn]
  mager:
    title: Mager
    when: { gewicht: { below: 50 kg }, opname-op: { ago: { atLeast: 1 week } }, count: { atLeast: 1, of: [{ suf: false }] } }
    replaces: [matig]
    lead: huisarts
    treatmentLead: huisarts
    then:
      - { refer: dietist, for: dieetbehandeling, question: Wat?, with: [huisarts], responsible: huisarts, within: $termijn, steps: [{ do: bel, within: 1 day }] }
      - { inform: huisarts, responsible: dietist, when: { koorts: true } }
      - { assess: [gewicht], every: 1 week, responsible: huisarts }
      - { review: 12 months, of: [gewicht], responsible: huisarts }
      - { advise: Eet vaker., responsible: dietist }
      - { do: Noteer., responsible: $doorverwijzer }
      - { discuss: Bespreek., responsible: coordinator }
      - { note: Let op. }
    why: mager
    source: [richtlijn#h4]
  matig:
    title: Matig
    when: { gewicht: { below: 55 kg }, armomtrek: { below: $armgrens } }
    then: [{ inform: huisarts, responsible: dietist, within: routine }]
    why: matig
    source: [richtlijn]
`,
  'netwerk.yaml': `
network: wijk
title: Wijk
area: { municipality: Den Haag, postcodes: ['2551'] }
parties: { huisarts: [{ name: Praktijk, phone: '070-0000002', url: 'https://voorbeeld.invalid', from: 2026-01-01, until: 2099-01-01 }] }
filledBy: { huisartsenpost: huisarts }
leadOrder: [huisarts]
parameters: { voeding/termijn: { is: 2 weeks, agreed: { by: overleg, on: 2026-01-01 } } }
`,
  'pad.cases.yaml': `
cases: voeding
on: 2026-03-02
given: { gewicht: 60 }
rest: nee
network: wijk
tests:
  - title: gewoon
    on: 2026-03-02
    at: 14:30
    given: { gewicht: { value: 60, on: 2026-03-01, by: huisarts }, eetlust: { missing: unknown } }
    network: wijk
    consent: { social: true }
    involved: [{ role: dietist, service: dieetbehandeling }]
    reporter: huisarts
    coordinator: { chosen: huisarts, current: dietist }
    pathways: [voeding]
    earlier: [{ id: 'refer:dietist', on: 2026-02-01, outcome: done }]
    expect:
      signals: { gewicht: 60 }
      rules: { mager: ruled-out }
      refer: { dietist: { due: 2026-03-03, responsible: huisarts, law: zvw, mode: new, consent: given } }
      notRefer: [wmo-loket]
      questions: [suf]
      openRedFlags: [rood]
      lead: huisarts
      notices: [draft]
`,
} as const

export type BaseFile = keyof typeof BASE
