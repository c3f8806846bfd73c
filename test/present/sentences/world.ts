import { parseLibrary } from '../../../src/library'
import type { Condition } from '../../../src/model/condition'
import type { Library } from '../../../src/model/library'
import type { Rule } from '../../../src/model/pathway'

const SIGNALS = `signals:
  moe: { label: Moe, ask: Moe?, type: boolean, domain: medical }
  mager: { label: Ziet er mager uit, ask: Mager?, type: boolean, domain: medical }
  suf: { label: Suf, ask: Suf?, type: boolean, domain: medical }
  gewicht: { label: Gewicht nu, ask: Zwaar?, type: decimal, unit: kg, step: 0.001, range: [20, 250], domain: medical }
  leeftijd: { label: Leeftijd, ask: Oud?, type: integer, unit: years, step: 1, range: [0, 120], domain: shared }
  punten: { label: Punten, ask: Punten?, type: integer, unit: '1', step: 1, range: [0, 10], domain: shared }
  eetlust: { label: Eetlust, ask: Eetlust?, type: choice, options: { goed: Goed, slecht: Slecht, geen: Geen trek }, domain: medical }
  uitslag: { label: Uitslag, ask: Uitslag?, type: choice, ordered: true, options: { groen: Groen, oranje: Oranje, rood: Rood }, domain: medical }
  klachten: { label: Klachten, ask: Welke?, type: choices, options: { pijn: Pijn, dorst: Dorst, jeuk: Jeuk }, domain: medical }
  opname: { label: Laatste opname, ask: Wanneer?, type: date, domain: shared }
  som:
    label: Som
    type: decimal
    unit: '1'
    step: 0.001
    range: [-1000, 1000]
    domain: shared
    formula: FORMULA
`

const ROLES = `roles:
  huisarts: { label: Huisarts, domain: medical, receives: [medical, shared], reached: direct }
  poh: { label: POH ouderenzorg, domain: medical, receives: [medical, shared], reached: direct }
  dietist: { label: Diëtist, domain: medical, receives: [medical, shared], reached: direct }
  loket: { label: Wmo-loket, domain: social, receives: [social, shared], reached: melding }
`

const SERVICES = `services:
  dieet: { label: Dieetadvies, by: [dietist], law: [{ otherwise: zvw }] }
`

const PARAMETERS = `parameters:
  vanaf: { default: 65 years, between: [60 years, 70 years], why: Lokaal. }
  aantal: { default: 2, between: [1, 3], why: Lokaal. }
  termijn: { default: 1 week, between: [1 working day, 4 weeks], why: Lokaal. }
  klasse: { default: oranje, oneOf: [oranje, rood], why: Lokaal. }
  wie: { default: huisarts, oneOf: [huisarts, poh], why: Lokaal. }
  lang-geleden: { default: 90 days, between: [30 days, 365 days], why: Lokaal. }
`

const NETWORK = `network: wijk
title: Wijk (fictief)
area: {}
parties: {}
parameters:
  pad/vanaf: { is: 68 years, agreed: { by: Overleg, on: 2026-01-15 } }
  pad/klasse: rood
  pad/wie: poh
`

const pathway = (when: string, then: string): string => `pathway: pad
version: 1.0.0
title: Pad
status: draft
owner: proef
class: clinical
valid: { from: 2026-01-01 }
use: proef
sources: { bron: { title: Bron } }
${PARAMETERS}
lead: [{ otherwise: huisarts }]
rules:
  deze: { title: Deze regel, when: ${when}, then: ${then}, why: Daarom., source: [bron] }
  andere: { title: Een andere regel, when: { moe: true }, then: [{ note: Niets. }], why: Daarom., source: [bron] }
`

const NOTHING = '[{ note: Niets. }]'

/** Makes a library of one rule with this condition and these items, and one derived signal. */
export const libraryWith = (when: string, then = NOTHING, formula = 'gewicht'): Library =>
  parseLibrary([
    { name: 'signalen.yaml', text: SIGNALS.replace('FORMULA', formula) },
    { name: 'rollen.yaml', text: ROLES },
    { name: 'aanbod.yaml', text: SERVICES },
    { name: 'wetten.yaml', text: 'laws:\n  zvw: { label: Zvw, payer: zorgverzekeraar }\n' },
    { name: 'pad.yaml', text: pathway(when, then) },
    { name: 'wijk.yaml', text: NETWORK },
  ])

/** Gives its rule. */
export const ruleIn = ({ pathways }: Library): Rule => {
  const rule = pathways['pad']?.rules['deze']
  if (rule === undefined) throw new Error('no rule')
  return rule
}

/** Gives a condition as it is in a library, with that library. */
export const conditionIn = (when: string): readonly [Library, Condition] => {
  const library = libraryWith(when)
  return [library, ruleIn(library).when]
}
