import { adviseSync } from '../../src/adviseSync'
import { parseLibrary } from '../../src/library'
import type { Advice, Recommendation } from '../../src/model/advice'
import type { Input } from '../../src/model/input'
import type { Library } from '../../src/model/library'

const ROLES = `
roles:
  huisarts: { label: Huisarts, domain: medical, receives: [medical, social, shared], reached: direct, outOfHours: post }
  post: { label: Huisartsenpost, domain: medical, receives: [medical, shared], reached: direct }
  dietist: { label: Diëtist, domain: medical, receives: [medical, shared], reached: direct }
  apotheker: { label: Apotheker, domain: medical, receives: [medical, shared], reached: direct }
  wijkverpleegkundige: { label: Wijkverpleegkundige, domain: medical, receives: [medical, shared], reached: direct }
  poh: { label: Praktijkondersteuner, domain: medical, receives: [medical, shared], reached: direct }
  specialist: { label: Specialist, domain: medical, receives: [medical, shared], reached: referral }
  loket: { label: Wmo-loket, domain: social, receives: [social, shared], reached: melding }
  wijkteam: { label: Wijkteam, domain: social, receives: [social, shared], reached: direct }
  mantelzorger: { label: Mantelzorger, domain: shared, receives: [], reached: direct }
  meldkamer: { label: Meldkamer, domain: medical, receives: [medical, shared], reached: noodnummer, phone: '112' }
`

const LAWS = `
laws:
  zvw: { label: Zvw, payer: zorgverzekeraar }
  wmo: { label: Wmo, payer: gemeente }
  wlz: { label: Wlz, payer: zorgkantoor }
`

const SERVICES = `
services:
  dieet: { label: Dieet, by: [dietist], law: [{ otherwise: zvw }] }
  kookles: { label: Kookles, by: [dietist], law: [{ otherwise: wmo }] }
  maaltijden: { label: Maaltijden, by: [loket], law: [{ otherwise: wmo }] }
`

const yesNo = (id: string, domain = 'medical'): string =>
  `  ${id}: { label: ${id}, ask: ${id}?, type: boolean, domain: ${domain} }\n`

const SIGNALS = `
signals:
${['moe', 'mager', 'gevallen', 'suf', 'alleen', 'wlz-indicatie', 'dorst'].map((id) => yesNo(id)).join('')}${yesNo('eenzaam', 'social')}${yesNo('thuis', 'shared')}
  gewicht: { label: Gewicht, ask: Hoe zwaar?, type: decimal, unit: kg, step: 0.1, range: [20, 250], domain: medical }
  armomtrek: { label: Arm, ask: Hoe dik?, type: decimal, unit: cm, step: 0.1, range: [10, 60], domain: medical }
`

interface PathwayParts {
  readonly status?: 'draft' | 'adopted' | 'retired'
  readonly valid?: string
  /** Other keys, one on each line. */
  readonly extra?: string
  readonly lead?: string
}

/** What a rule says besides its title, why and source: `when: …, then: …`. */
type Rules = Readonly<Record<string, string>>

/** What a rule says that is a red flag and tells a role of another domain. */
export const CROSSING_FLAG = 'redFlag: true, withoutConsent: { basis: vital-interest, source: bron }'

/** Writes a pathway with these rules. */
export const pathway = (id: string, rules: Rules, parts: PathwayParts = {}): string => {
  const { status = 'adopted', valid = '{ from: 2020-01-01 }', extra = '', lead = '[{ otherwise: huisarts }]' } = parts
  const lines = Object.entries(rules).map(
    ([name, text]) => `  ${name}: { title: Regel ${name}, why: Omdat ${name}, source: [bron], ${text} }\n`,
  )
  return `pathway: ${id}
version: 1.0.0
title: Pad ${id}
status: ${status}
owner: proef
class: clinical
valid: ${valid}
use: proef
sources: { bron: { title: Bron van ${id} } }
lead: ${lead}
${extra}
rules:
${lines.join('')}`
}

/** Makes a library of what every test needs and of what this one adds. */
export const library = (...texts: readonly string[]): Library =>
  parseLibrary([ROLES, LAWS, SERVICES, SIGNALS, ...texts].map((text, place) => ({ name: `${place}.yaml`, text })))

/** A library of one pathway, `pad`. */
export const withRules = (rules: Rules, ...texts: readonly string[]): Library =>
  library(pathway('pad', rules), ...texts)

/** Writes a network, `wijk`, in which these roles are filled. */
export const network = (filled: readonly string[], extra = ''): string => `network: wijk
title: Wijk
area: {}
parties: { ${filled.map((role) => `${role}: [{ name: Praktijk ${role} }]`).join(', ')} }
${extra}
`

/** All that tests say is so, on Monday 2 March 2026. */
export const YES = { moe: true, mager: true, gevallen: true, suf: true, alleen: true, dorst: true } as const

/** Gives the advice on Monday 2 March 2026 when every sign is there, unless the test says otherwise. */
export const advice = (of: Library, input: Partial<Input> = {}): Advice => {
  const { signals = YES, ...others } = input
  return adviseSync(of, { on: '2026-03-02', signals, ...others })
}

/** Gives the only recommendation of a kind. */
export const only = ({ recommendations }: Advice, kind: Recommendation['kind']): Recommendation => {
  const [first, ...rest] = recommendations.filter((one) => one.kind === kind)
  if (first === undefined || rest.length > 0) throw new Error(`${rest.length + (first ? 1 : 0)} of kind ${kind}`)
  return first
}

/** Every notice as `code what`. */
export const notices = (advised: Advice): string[] =>
  advised.notices
    .map(
      ({ code, pathway: of, rule, role, signal, parameter }) => `${code} ${of ?? rule ?? role ?? signal ?? parameter}`,
    )
    .sort()
