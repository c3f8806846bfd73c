import type { Operand } from '../../model/condition'
import type { Pathway } from '../../model/pathway'
import { roleText } from '../../model/phrases'
import type { PathwayFacts, Site } from '../../model/site'
import { marked } from '../sentences/operandText'
import { type Reading, readingOf } from '../sentences/reading'
import type { Span } from './blocks'
import type { Numbered } from './flowGraph'

/** The pathway that a page is about, with all that its parts look things up in. */
export interface Subject {
  readonly site: Site
  readonly facts: PathwayFacts
  readonly pathway: Pathway
  readonly reading: Reading
  /** Red flags first, each under its number. */
  readonly rules: readonly Numbered[]
}

/** Makes a pathway ready to be written about. */
export const subjectOf = (site: Site, facts: PathwayFacts): Subject => {
  const pathway = site.library.pathways[facts.id]
  if (pathway === undefined) throw new RangeError(`no pathway ${facts.id}`)
  const all = facts.rules.flatMap((id) => {
    const rule = pathway.rules[id]
    return rule === undefined ? [] : [{ id, rule }]
  })
  const sorted = [...all.filter(({ rule }) => rule.redFlag), ...all.filter(({ rule }) => !rule.redFlag)]
  const rules = sorted.map((one, place) => ({ ...one, number: place + 1 }))
  return { site, facts, pathway, reading: readingOf(site.library, site.network), rules }
}

/** The name of the page of a pathway; the first page of a site is called index. */
export const pageName = (pathway: string): string => (pathway === 'index' ? 'index-zorgpad' : pathway)

/** The id of the part of a page that is about a rule. */
export const ruleAnchor = (id: string): string => `regel-${id}`

/** Names a rule by its number and title, or of another pathway by its title. */
export const ruleSpan = ({ site, facts, rules }: Subject, full: string): Span => {
  const [pathway = '', id = ''] = full.split('/')
  const found = site.library.pathways[pathway]
  const title = found?.rules[id]?.title ?? ''
  if (pathway !== facts.id) return { kind: 'to', text: title, page: pageName(pathway), anchor: ruleAnchor(id) }
  const number = rules.find((one) => one.id === id)?.number
  return { kind: 'to', text: `${number}. ${title}`, anchor: ruleAnchor(id) }
}

/** Names rules of this page by their numbers only. */
export const numberSpans = ({ facts, rules }: Subject, full: readonly string[]): Span[] =>
  rules
    .filter(({ id }) => full.includes(`${facts.id}/${id}`))
    .flatMap(({ id, number }, place): Span[] => [
      ...(place === 0 ? [] : [', ']),
      { kind: 'to', text: String(number), anchor: ruleAnchor(id) },
    ])

/** Names a role, and whether the network agreed on it. */
export const roleWords = ({ reading }: Pick<Subject, 'reading'>, operand: Operand): string =>
  marked(reading, roleText(reading.library, String(reading.value(operand))), [operand])

/** Names a source by its number on the page and its title. */
export const sourceSpan = ({ facts, pathway }: Subject, id: string): Span => ({
  kind: 'to',
  text: `[${facts.sources.indexOf(id) + 1}] ${pathway.sources[id]?.title ?? ''}`,
  anchor: `bron-${id}`,
})
