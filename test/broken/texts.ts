// Texts of one more file beside the right library: parts of it that are not named are right.

const LINES = { signals: 'signals:', roles: 'roles:', services: 'services:', laws: 'laws:' } as const

/** A file with one more thing of this kind, each line of it indented. */
export const file = (kind: keyof typeof LINES, text: string): string => `${LINES[kind]}\n  ${text}\n`

/** What every signal has, and one that is whole. */
export const SIGNAL = 'label: N, ask: N?, type: boolean, domain: shared'

/** A signal that is whole, in lines, with a line more or other ones. */
export const signal = ({ label = 'N', ask = 'N?', type = 'boolean', extra = '' }): string =>
  `signals:\n  n:\n    label: ${label}\n    ask: ${ask}\n    type: ${type}\n    domain: shared\n${extra === '' ? '' : `    ${extra}\n`}`

/** A number in lines, with these keys. */
export const number = (keys: string): string =>
  `signals:\n  n:\n    label: N\n    ask: N?\n    type: decimal\n    domain: shared\n    unit: kg\n    ${keys}\n`

/** A derived signal. */
export const derived = (keys: string): string => file('signals', `n: { label: N, domain: shared, ${keys} }`)

/** A service with this row. */
export const service = (row: string): string => file('services', `n: { label: N, by: [dietist], law: [${row}] }`)

/** A parameter beside the signals. */
export const parameter = (text: string): string => `signals: {}\nparameters:\n  p: { why: W, ${text} }\n`

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

/** One rule. */
export const rule = ({ when = '{ suf: true }', item = ITEM, source = SOURCE, extra = '' }: RuleParts): string =>
  `{ title: T, why: W, ${source}, when: ${when}, then: [${item}]${extra === '' ? '' : `, ${extra}`} }`

interface PathwayParts {
  readonly valid?: string
  readonly lead?: string
  readonly rules?: Readonly<Record<string, string>>
  readonly extra?: string
}

/** A second pathway, `proef`. */
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

/** The pathway with one rule whose condition stands in lines. */
export const whenInLines = (condition: string): string =>
  pathway({ rules: {} }).replace(
    'rules:\n',
    `rules:\n  regel:\n    title: T\n    why: W\n    source: [bron]\n    then: [${ITEM}]\n    when:\n      ${condition}\n`,
  )

/** A second network. */
export const network = (extra: string, parties = '{}'): string =>
  `network: proef\ntitle: Proef\narea: {}\nparties: ${parties}\n${extra}\n`

/** Cases of the right pathway: one of them has these keys. */
export const cases = (test: string): string =>
  `cases: voeding\ntests:\n  - { title: T, ${test.includes('expect') ? test : `${test}, expect: {}`} }\n`
