/** A small library in which everything is right. Each broken library is this one with one mistake added. */
export const BASE: Readonly<Record<string, string>> = {
  'rollen.yaml': `
roles:
  huisarts: { label: Huisarts, domain: medical, receives: [medical, shared], reached: direct, outOfHours: huisartsenpost }
  huisartsenpost: { label: Huisartsenpost, domain: medical, receives: [medical, shared], reached: direct }
  dietist: { label: Diëtist, domain: medical, receives: [medical, shared], reached: direct }
  wijkverpleegkundige: { label: Wijkverpleegkundige, domain: medical, receives: [medical, shared], reached: direct }
  wmo-loket: { label: Wmo-loket, domain: social, receives: [social, shared], reached: melding }
`,
  'wetten.yaml': `
laws:
  zvw: { label: Zvw, payer: zorgverzekeraar }
  wmo: { label: Wmo 2015, payer: gemeente, terms: [{ for: onderzoek, from: melding, within: 6 weeks }] }
`,
  'diensten.yaml': `
services:
  dieetbehandeling: { label: Dieetbehandeling, by: [dietist], law: [{ otherwise: zvw }] }
  huishoudelijke-hulp: { label: Hulp in huis, by: [wmo-loket], law: [{ otherwise: wmo }] }
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
  opname-op: { label: Opname, ask: Wanneer?, type: date, domain: shared }
  punten:
    label: Punten
    type: integer
    score: { suf: { true: 2, false: 0 }, eetlust: { goed: 0, slecht: 1 } }
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
sources: { richtlijn: { title: Richtlijn } }
parameters:
  termijn: { default: 1 week, between: [1 working day, 4 weeks], why: lokaal af te spreken }
lead: [{ otherwise: huisarts }]
rules:
  rood:
    title: Rode vlag
    when: { suf: true }
    redFlag: true
    then: [{ refer: huisarts, responsible: melder, within: immediately }]
    why: nu
    source: [richtlijn]
  mager:
    title: Mager
    when: { gewicht: { below: 50 kg } }
    then: [{ refer: dietist, for: dieetbehandeling, responsible: huisarts, within: $termijn }]
    why: mager
    source: [richtlijn#h4]
`,
  'netwerk.yaml': `
network: wijk
title: Wijk
area: { municipality: Den Haag }
parties: { huisarts: [{ name: Praktijk }] }
filledBy: { huisartsenpost: huisarts }
leadOrder: [huisarts]
parameters: { voeding/termijn: 2 weeks }
`,
  'pad.cases.yaml': `
cases: voeding
given: { gewicht: 60 }
tests: [{ title: gewoon, on: 2026-03-02, expect: { rules: { mager: ruled-out } } }]
`,
}

const LINES = { signals: 'signals:', roles: 'roles:', services: 'services:', laws: 'laws:' } as const

/** A file with one more thing of this kind, each line of it indented. */
export const file = (kind: keyof typeof LINES, text: string): string => `${LINES[kind]}\n  ${text}\n`

const head = (parts: string): string => `pathway: proef
version: 1.0.0
title: Proef
status: draft
owner: proef
class: clinical
use: proef
sources: { bron: { title: Bron } }
${parts}`

const VALID = 'valid: { from: 2026-01-01 }'
const LEAD = 'lead: [{ otherwise: huisarts }]'
const ITEM = '{ do: iets, responsible: huisarts, within: 1 week }'
const SOURCE = 'source: [bron]'

interface RuleParts {
  readonly when?: string
  readonly item?: string
  readonly source?: string
  readonly extra?: string
}

/** One rule, of which the parts that are not named are right. */
export const rule = ({ when = '{ suf: true }', item = ITEM, source = SOURCE, extra = '' }: RuleParts): string =>
  `{ title: T, why: W, ${source}, when: ${when}, then: [${item}]${extra === '' ? '' : `, ${extra}`} }`

interface PathwayParts {
  readonly valid?: string
  readonly lead?: string
  readonly rules?: Readonly<Record<string, string>>
  readonly extra?: string
}

/** A second pathway, `proef`, of which the parts that are not named are right. */
export const pathway = ({
  valid = VALID,
  lead = LEAD,
  rules = { regel: rule({}) },
  extra = '',
}: PathwayParts): string => {
  const lines = Object.entries(rules).map(([id, text]) => `  ${id}: ${text}`)
  return head([valid, lead, ...(extra === '' ? [] : [extra]), 'rules:', ...lines, ''].join('\n'))
}

/** The pathway with one rule that has this condition, or this item, or these other keys. */
export const when = (condition: string): string => pathway({ rules: { regel: rule({ when: condition }) } })
export const asks = (item: string): string => pathway({ rules: { regel: rule({ item }) } })
export const also = (extra: string): string => pathway({ rules: { regel: rule({ extra }) } })

/** A second network, of which the parts that are not named are right. */
export const network = (extra: string, parties = '{}'): string =>
  `network: proef\ntitle: Proef\narea: {}\nparties: ${parties}\n${extra}\n`
