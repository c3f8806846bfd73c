import { describe, expect, test } from 'vitest'
import type { LibraryFile } from '../../../src/library'
import { filesOf, pageOf, textIn, wordsOf } from './pages'

const NASTY = `<b>x</b> & "y" 'z' </style><script>alert(1)</script> | \`c\` [a](b) _u_ *s* # k`
const text = JSON.stringify(NASTY)

const SIGNALS = (label: string): string => `signals:
  moe: { label: ${label}, ask: ${label}, type: boolean, domain: medical }
  vocht: { label: Houdt vocht vast, ask: Vocht?, type: boolean, domain: medical }
  eten: { label: Eten, ask: 'Eet iemand?', type: choice, options: { goed: Goed, slecht: Slecht }, domain: medical }
  drinken: { label: Drinken, ask: 'Drinkt iemand?', type: boolean, domain: medical }
  gewicht: { label: Gewicht, ask: Zwaar?, type: decimal, unit: kg, step: 0.1, range: [20, 250], domain: medical }
  punten:
    label: Puntenlijst
    type: integer
    unit: '1'
    step: 1
    range: [0, 3]
    score: { eten: { goed: 0, slecht: 2 }, drinken: { true: 0, false: 1 } }
    missing: { atMost: 1, fill: mean, round: up }
    source: Een boek, https://bron.voorbeeld.invalid/lijst
    domain: medical
  uitslag:
    label: Uitslag van de lijst
    type: choice
    ordered: true
    options: { laag: Laag, hoog: Hoog }
    bands: { of: punten, laag: 0..1, hoog: 2..3 }
    unreliableIf: { vocht: true }
    domain: medical
  zwaarte:
    label: Zwaarte
    type: decimal
    unit: kg
    step: 0.1
    range: [0, 500]
    formula: gewicht * 2
    atLeastIf: { vocht: true }
    onlyIf: { moe: true }
    optional: true
    domain: medical
`

const ROLES = `roles:
  huisarts: { label: Huisarts, domain: medical, receives: [medical, shared], reached: direct }
  dietist: { label: Diëtist, domain: medical, receives: [medical, shared], reached: referral }
  loket: { label: Loket, domain: social, receives: [social, shared], reached: melding, by: person }
  meldkamer: { label: Meldkamer, domain: medical, receives: [medical, shared], reached: noodnummer, phone: '112' }
  buur: { label: Buur, domain: shared, receives: [], reached: direct }
`

const SERVICES = `services:
  dieet:
    label: Dieetadvies
    by: [dietist]
    law:
      - { when: { vocht: true }, law: wlz, valid: { until: 2027-01-01 } }
      - { otherwise: zvw, ownPayment: eigen risico }
`
const LAWS = `laws:
  zvw: { label: Zvw, payer: zorgverzekeraar }
  wlz: { label: Wlz, payer: zorgkantoor }
`

const PATHWAY = (said: string, more = ''): string => `pathway: pad
version: 1.2.3
title: ${said}
status: adopted
owner: ${said}
class: organisational
valid: { from: 2026-01-01, until: 2027-01-01 }
use: ${said}
${more}
sources:
  boek: { title: ${said}, by: ${said}, year: 2019, status: superseded }
  web: { title: Een bladzijde, url: 'https://bron.voorbeeld.invalid/a?b=1&c=2', status: current }
parameters:
  termijn: { default: 2 weeks, between: [1 week, 4 weeks], why: ${said} }
  klasse: { default: hoog, oneOf: [laag, hoog], why: Geen bron. }
lead:
  - { when: { betrokken: dietist }, role: dietist }
  - { otherwise: huisarts }
rules:
  gewoon:
    title: ${said}
    when: { moe: true, uitslag: { atLeast: $klasse } }
    conflictsWith: [vlag]
    then:
      - { refer: dietist, for: dieet, question: ${said}, responsible: huisarts, within: $termijn, steps: [{ do: ${said}, within: 1 week }] }
      - { advise: ${said}, responsible: huisarts, within: $termijn }
      - { do: ${said}, responsible: huisarts, within: $termijn }
      - { note: ${said} }
    why: ${said}
    source: [boek]
  vlag:
    title: Nu gevaar
    when: { any: [{ zwaarte: { below: 40 } }, { vocht: true }] }
    redFlag: true
    withoutConsent: { basis: vital-interest, source: web }
    replaces: [gewoon]
    pauses: [gewoon]
    lead: huisarts
    then:
      - { refer: meldkamer, responsible: buur, within: immediately }
      - { refer: loket, responsible: melder, within: 1 week }
    why: Gevaar gaat voor.
    source: [web]
`

const NETWORK = `network: wijk
title: Wijk (fictief)
area: {}
parties:
  huisarts:
    - { name: Oude praktijk, until: 2026-07-01 }
    - { name: Nieuwe praktijk, phone: 070-0000001, url: 'https://praktijk.voorbeeld.invalid', from: 2026-07-01 }
filledBy: { dietist: huisarts }
parameters: { pad/klasse: { is: laag, agreed: { by: Overleg (fictief), on: 2026-02-03 } } }
`

const CASES = `cases: pad
on: 2026-03-02
tests:
  - { title: a, given: { vocht: true }, expect: { rules: { vlag: applies } } }
  - { title: b, given: { vocht: true }, expect: { rules: { vlag: ruled-out, gewoon: replaced } } }
  - { title: c, expect: { rules: { gewoon: open } } }
`

const library = (said = 'Proefpad', more = ''): LibraryFile[] =>
  Object.entries({
    'signalen.yaml': SIGNALS(said),
    'rollen.yaml': ROLES,
    'aanbod.yaml': SERVICES,
    'wetten.yaml': LAWS,
    'pad.yaml': PATHWAY(said, more),
    'wijk.yaml': NETWORK,
    'pad.cases.yaml': CASES,
  }).map(([name, content]) => ({ name, text: content }))

const pageIn = (options: Parameters<typeof filesOf>[1] = {}, files = library()) =>
  pageOf(textIn(filesOf(files, options), 'pad.html'))

const partOf = (selector: string, options: Parameters<typeof filesOf>[1] = {}, files = library()): string =>
  wordsOf(pageIn(options, files).querySelector(selector)?.textContent)

describe('opmaak in een tekst wordt niet als opmaak gelezen', () => {
  test('in HTML', () => {
    const html = textIn(filesOf(library(text)), 'pad.html')
    expect(html).not.toMatch(/<script|<b>/)
    expect(html.match(/<\/style>/g)).toHaveLength(1)
    const page = pageOf(html)
    for (const selector of ['h1', '#bedoeling', '#regel-gewoon', '#zin-gewoon', '#afspraken', '#bronnen'])
      expect(wordsOf(page.querySelector(selector)?.textContent), selector).toContain(NASTY)
    const drawn = [...page.querySelectorAll('svg')].map(({ textContent }) => textContent).join('')
    expect(drawn.replace(/\s/g, '')).toContain(NASTY.replace(/\s/g, ''))
    expect(textIn(filesOf(library(text)), 'index.html')).not.toMatch(/<script|<b>/)
  })

  test('in Markdown en in de tekening', () => {
    const files = filesOf(library(text), {}, 'markdown')
    const markdown = textIn(files, 'pad.md')
    expect(markdown.replace(/\\[\\`*_{}[\]<>#|~&]/g, '')).not.toMatch(/<b>|<script|`c`|\[a\]\(b\)|_u_/)
    for (const { name, text: svg } of files.filter((file) => file.name.endsWith('.svg')))
      expect(svg, name).not.toMatch(/<script|<b>/)
  })
})

describe('rode vlaggen en andere regels', () => {
  test('rode vlaggen staan eerst, met het woord, en zeggen wat zij tegenhouden', () => {
    const said = partOf('#regel-vlag')
    expect(said).toContain('Rode vlag 1. Nu gevaar')
    expect(said).toContain('In plaats van2. Proefpad')
    expect(said).toContain('Laat wachten2. Proefpad')
    expect(said).toContain('In de crisis leidtHuisarts')
    expect(said).toContain('zonder toestemming kan op grond van vitaal belang ([2] Een bladzijde); een mens besluit')
    expect(partOf('#regel-gewoon')).toContain('Samen bespreken met1. Nu gevaar')
  })

  test('hoe zij zijn getoetst', () => {
    expect(partOf('#regel-vlag')).toContain('2 gevallen: 1 waarin zij geldt, 1 waarin zij niet geldt')
    expect(partOf('#regel-gewoon')).toContain('2 gevallen: 1 waarin zij geldt, geen waarin zij niet geldt')
    expect(partOf('#gevallen')).toMatch(/Van 1 van 2 regels .*Deze regels missen er een: 2\. Proefpad/)
  })
})

test('meetinstrumenten met punten, grenzen en wat ontbreekt', () => {
  const punten = partOf('#uitkomst-punten')
  expect(punten).toContain('Eet iemand?Goed: 0; Slecht: 2')
  expect(punten).toContain('Drinkt iemand?ja: 0; nee: 1')
  expect(punten).toMatch(/hoogstens 1 zijn\. Wat ontbreekt telt dan als het gemiddelde .*, naar boven afgerond\./)
  expect(partOf('#uitkomst-uitslag')).toMatch(/Volgt uit “Puntenlijst”.*0 tot en met 1 ?Laag.*2 tot en met 3 ?Hoog/)
  expect(partOf('#uitkomst-uitslag')).toContain('Telt niet als “Houdt vocht vast” ja is.')
  const zwaarte = partOf('#uitkomst-zwaarte')
  expect(zwaarte).toContain('Berekend als “Gewicht” × 2.')
  expect(zwaarte).toContain('Is alleen een ondergrens als “Houdt vocht vast” ja is, en zolang dat niet bekend is.')
  expect(zwaarte).toContain('Bestaat alleen als “Proefpad” ja is.')
  expect(zwaarte).toContain('alleen als iemand ervoor kiest')
})

test('wie betaalt, en waar dat van afhangt', () => {
  expect(partOf('#regel-gewoon')).toContain(
    'Voor: Dieetadvies – Wlz, zorgkantoor of Zvw, zorgverzekeraar (zie Aanbod en wetten)',
  )
  const said = partOf('#aanbod')
  expect(said).toContain('Als “Houdt vocht vast” ja is: Wlz, zorgkantoor tot vrijdag 1 januari 2027')
  expect(said).toContain('Anders: Zvw, zorgverzekeraar – eigen risico')
})

describe('een netwerk', () => {
  test('zonder netwerk: de standaardwaarde, en alles is nog af te spreken', () => {
    expect(partOf('#zin-gewoon')).toContain('“Uitslag van de lijst” ‘Hoog’ (grens nog lokaal af te spreken) is')
    expect(partOf('#afspraken')).toMatch(
      /2 nog lokaal af te spreken.*klasse ?Hoog ?te kiezen uit Laag of Hoog ?Geen bron\./,
    )
    expect(partOf('#rollen')).not.toMatch(/praktijk|niemand/)
  })

  test('wat het afsprak, wie er is, wie waarneemt en wie er niet is', () => {
    expect(partOf('#zin-gewoon', { network: 'wijk' })).toContain(
      '‘Laag’ of ‘Hoog’ (grens afgesproken door dit netwerk) is',
    )
    expect(partOf('#afspraken', { network: 'wijk' })).toMatch(
      /1 nog lokaal af te spreken.*Wel afgesproken: klasse: Laag, afgesproken door Overleg \(fictief\) op dinsdag 3 februari 2026/,
    )
    const rollen = partOf('#rollen', { network: 'wijk' })
    expect(rollen).toMatch(
      /Huisarts ?rechtstreeks.*Oude praktijk, tot woensdag 1 juli 2026; Nieuwe praktijk, 070-0000001, vanaf woensdag 1 juli 2026/,
    )
    expect(rollen).toMatch(/Diëtist ?met een verwijzing.*Huisarts neemt waar: Oude praktijk/)
    expect(rollen).toMatch(/Loket ?met een melding door de persoon zelf ?1 ?niemand/)
    expect(rollen).toMatch(/Meldkamer ?noodnummer, 112 ?1 ?–/)
    expect(rollen).toMatch(/Buur ?rechtstreeks ?1 ?–/)
  })

  test('op een dag: alleen wie er dan is, en of het zorgpad dan geldt', () => {
    expect(partOf('#rollen', { network: 'wijk', on: '2026-06-30' })).toMatch(/Oude praktijk(?!.*Nieuwe praktijk)/)
    expect(partOf('#rollen', { network: 'wijk', on: '2026-07-01' })).not.toContain('Oude praktijk')
    expect(partOf('main', { on: '2026-12-31' })).not.toMatch(/verlopen|nog niet geldig/)
    expect(partOf('main', { on: '2027-01-01' })).toContain('Op vrijdag 1 januari 2027 is dit zorgpad verlopen.')
    expect(partOf('main', { on: '2025-12-31' })).toContain('is dit zorgpad nog niet geldig.')
  })
})

test('voor wie het is, wie coördineert, en van welke bron niet zeker is of zij nog geldt', () => {
  expect(partOf('#voor-wie')).toBe('Voor wie Voor iedereen.')
  const population = 'population: { moe: true, vocht: false }'
  expect(partOf('#voor-wie', {}, library('Proefpad', population))).toBe(
    'Voor wie Voor iemand van wie “Proefpad” ja is én “Houdt vocht vast” nee is. De rode vlaggen gelden voor iedereen.',
  )
  expect(partOf('#coordinatie')).toMatch(/Als diëtist al betrokken is: Diëtist Anders: Huisarts/)
  expect(partOf('#bronnen')).toMatch(
    /\[1\] ?Proefpad, Proefpad, 2019 ?vervangen door een nieuwere ?2.*\[2\] ?Een bladzijde ?geldt nu ?1/,
  )
})

test('in Markdown staat hetzelfde, met de tekeningen ernaast', () => {
  const files = filesOf(library(), { network: 'wijk' }, 'markdown')
  expect(files.map(({ name }) => name)).toEqual(['index.md', 'pad.md', 'pad-rode-vlaggen.svg', 'pad-regels.svg'])
  const markdown = textIn(files, 'pad.md')
  for (const line of [
    '# Proefpad',
    '### **Rode vlag:** 1. Nu gevaar',
    '![Rode vlaggen: wat er aan de hand is, hoe snel, en wie erbij komt](pad-rode-vlaggen.svg)',
    '- **Bel 112**, nu',
    '  - Door: Buur',
    '| \\[2\\] | [Een bladzijde](<https://bron.voorbeeld.invalid/a?b=1&c=2>) | geldt nu | 1 |',
  ])
    expect(markdown.split('\n')).toContain(line)
  const svg = textIn(files, 'pad-rode-vlaggen.svg')
  expect(svg).toContain(
    '<desc>1. Nu gevaar. Als “Zwaarte” minder dan 40 kg is óf “Houdt vocht vast” ja is, dan: Bel 112, nu',
  )
  expect(svg).not.toMatch(/http:\/\/(?!www\.w3\.org\/2000\/svg)|@import|url\(/)
})

test('een zorgpad dat index heet schrijft niet over de eerste bladzijde', () => {
  const renamed = library().map(({ name, text: content }) => ({
    name,
    text: String(content)
      .replace('pathway: pad', 'pathway: index')
      .replace('cases: pad', 'cases: index')
      .replace('pad/klasse', 'index/klasse'),
  }))
  expect(filesOf(renamed).map(({ name }) => name)).toEqual(['index.html', 'index-zorgpad.html'])
})
