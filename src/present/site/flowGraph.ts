import { termText } from '../../model/dutch'
import type { Rule } from '../../model/pathway'
import { roleText } from '../../model/phrases'
import { escaped } from '../escaped'
import { mostUrgent } from '../sentences/itemWords'
import type { Reading } from '../sentences/reading'
import { wrap } from '../wrap'

/** A rule with the number under which it stands on its page. */
export interface Numbered {
  readonly number: number
  /** Id within its pathway. */
  readonly id: string
  readonly rule: Rule
}

// Laid out larger than it is drawn (see drawing.ts): on Linux what stands in for Arial is up to 15% wider.
const HEAD = `digraph {
rankdir=LR nodesep=0.07 ranksep=0.7 pad=0.03 ordering=out outputorder=edgesfirst
node [shape=box style=rounded fontname="Arial" fontsize=11.5 margin="0.07,0.02" height=0.2 color="#333333"]
edge [color="#555555" arrowsize=0.55]`

/** What cannot be written in XML at all would make the whole picture unreadable. */
const NOT_IN_XML = /[\p{Cc}\p{Cs}\ufffe\uffff]/gu

const lines = (text: string, width: number): string =>
  wrap(text.replace(NOT_IN_XML, ' '), width).map(escaped).join('<br align="left"/>')

const cell = (text: string, width: number, attributes = ''): string =>
  `<td align="left"${attributes}>${lines(text, width)}<br align="left"/></td>`

const termOf = (reading: Reading, rule: Rule): string => {
  const within = mostUrgent(reading, rule)
  return within === undefined ? '' : termText(String(reading.value(within)))
}

const ruleNode = (reading: Reading, { number, rule }: Numbered): string => {
  const title = rule.redFlag ? `Rode vlag: ${rule.title}` : rule.title
  const row = [cell(String(number), 4), cell(title, 36, ' width="205"'), cell(termOf(reading, rule), 15, ' width="66"')]
  return `r${number} [label=<<table border="0" cellborder="0" cellspacing="0" cellpadding="2"><tr>${row.join('')}</tr></table>>${rule.redFlag ? ' penwidth=2.2 color="#000000" style=""' : ''}]`
}

/** Lists who a rule turns to: who is called in or told, else who acts. */
const rolesOf = (reading: Reading, { then }: Rule): { readonly roles: readonly string[]; readonly isOwn: boolean } => {
  const to = then.flatMap((item) => (item.to === undefined ? [] : String(reading.value(item.to))))
  const own = then.flatMap(({ responsible: [first] }) => (first === undefined ? [] : String(reading.value(first))))
  return { roles: [...new Set(to.length > 0 ? to : own)], isOwn: to.length === 0 }
}

/** Draws who a pathway is for, its rules with their most urgent term, and who each turns to: a picture from left to right. */
export const flowGraph = (reading: Reading, start: string, rules: readonly Numbered[]): string => {
  const turns = rules.map(({ number, rule }) => ({ number, ...rolesOf(reading, rule) }))
  const roles = [...new Set(turns.flatMap((turn) => turn.roles))]
  const nameOf = (role: string): string => `w${roles.indexOf(role)}`
  return [
    HEAD,
    `s [label=<${lines(start, 14)}<br align="left"/>>]`,
    ...rules.map((rule) => ruleNode(reading, rule)),
    ...roles.map(
      (role) =>
        `${nameOf(role)} [label=<${lines(roleText(reading.library, role), 20)}<br align="left"/>> width=1.6 style="filled" fillcolor="#eeeeee"]`,
    ),
    ...rules.map(({ number }) => `s:e -> r${number}:w`),
    ...turns.flatMap((turn) =>
      turn.roles.map((role) => `r${turn.number}:e -> ${nameOf(role)}:w${turn.isOwn ? ' [style=dashed]' : ''}`),
    ),
    '}',
  ].join('\n')
}
