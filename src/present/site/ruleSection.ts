import { basisText } from '../../model/dutch'
import type { Item, Rule } from '../../model/pathway'
import type { RuleCoverage } from '../../model/site'
import { saidCondition } from '../sentences/conditionOutline'
import { type ItemWords, itemWords } from '../sentences/itemWords'
import type { Block, Fact, ListItem, Section, Text } from './blocks'
import type { Numbered } from './flowGraph'
import { lawsInShort } from './serviceBlocks'
import { roleWords, ruleAnchor, ruleSpan, type Subject, sourceSpan } from './subject'
import { between, outlineBlocks, outlineItem, strong, textOf } from './texts'

const line = (lead: string, text: string): ListItem[] => (text === '' ? [] : [{ text: textOf(`${lead}${text}`) }])

const serviceText = ({ reading }: Subject, service: string | undefined): string => {
  const found = service === undefined ? undefined : reading.library.services[service]
  return found === undefined ? '' : `${found.label} – ${lawsInShort(reading, found)}`
}

const whoText = (subject: Subject, { by, with: partners, service }: ItemWords): string => {
  const what = serviceText(subject, service)
  return [by, partners === '' ? '' : `, samen met ${partners}`, what === '' ? '' : `. Voor: ${what}`].join('')
}

const detailsOf = (subject: Subject, words: ItemWords): ListItem[] => {
  const { when, question, say, steps } = words
  return [
    ...(when === undefined ? [] : [outlineItem(saidCondition(subject.reading, 'Alleen als', when))]),
    ...line('Door: ', whoText(subject, words)),
    ...line('Vraag: ', question),
    ...line('Zeg: ', say),
    ...line('Daarna: ', steps.join('; ')),
  ]
}

const itemOf = (subject: Subject, rule: Rule, item: Item): ListItem => {
  const words = itemWords(subject.reading, rule, item)
  const items = detailsOf(subject, words)
  if (words.remark !== '') return { text: [strong(words.title), `: ${words.remark}`], items }
  const term = words.term === '' ? [] : [', ', ...textOf(words.term)]
  return { text: [strong(words.title), ...term], items }
}

/** The sentence of a rule: when it holds, and what is to be done then. */
const sentenceBlocks = (subject: Subject, rule: Rule): Block[] => {
  const said = saidCondition(subject.reading, 'Als', rule.when)
  const isOneSentence = said.parts.length === 0
  return [
    ...outlineBlocks(isOneSentence ? { ...said, text: `${said.text}, dan:` } : said),
    ...(isOneSentence ? [] : [{ kind: 'paragraph', text: ['dan:'] } as const]),
    { kind: 'list', items: rule.then.map((item) => itemOf(subject, rule, item)) },
  ]
}

/** Names rules, those of other pathways after the title of their pathway. */
const rulesFact = (subject: Subject, term: string, rules: readonly string[]): Fact[] => {
  const pathways = [...new Set(rules.map((rule) => rule.split('/')[0] ?? ''))]
  const own = (id: string): boolean => id === subject.facts.id
  const texts = [...pathways.filter(own), ...pathways.filter((id) => !own(id))].map((id): Text => {
    const spans = rules.filter((rule) => rule.startsWith(`${id}/`)).map((rule) => [ruleSpan(subject, rule)])
    const lead = own(id) ? [] : [`${subject.site.library.pathways[id]?.title ?? ''}: `]
    return [...lead, ...between(spans, '; ')]
  })
  return rules.length === 0 ? [] : [[term, between(texts, '. ')]]
}

/** Says how the authors' cases test a rule. */
export const coverageText = ({ cases, applying, excluding }: RuleCoverage): Text => {
  if (cases === 0) return [strong('geen enkel geval')]
  return [
    `${cases} ${cases === 1 ? 'geval' : 'gevallen'}: `,
    applying === 0 ? strong('geen waarin zij geldt') : `${applying} waarin zij geldt`,
    ', ',
    excluding === 0 ? strong('geen waarin zij niet geldt') : `${excluding} waarin zij niet geldt`,
  ]
}

const consentText = (subject: Subject, { basis, source }: NonNullable<Rule['withoutConsent']>): Text => [
  `delen zonder toestemming kan op grond van ${basisText(basis)} (`,
  sourceSpan(subject, source.split('#')[0] ?? source),
  '); een mens besluit',
]

const factsOf = (subject: Subject, { id, rule }: Numbered): Fact[] => {
  const { lead, treatmentLead, withoutConsent } = rule
  const coverage = subject.facts.coverage.find((one) => one.rule === `${subject.facts.id}/${id}`)
  return [
    ['Waarom', textOf(subject.reading.fill(rule.why))],
    ...rulesFact(subject, 'In plaats van', rule.replaces),
    ...rulesFact(subject, 'Laat wachten', rule.pauses),
    ...rulesFact(subject, 'Samen bespreken met', rule.conflictsWith),
    ...(lead === undefined
      ? []
      : [[rule.redFlag ? 'In de crisis leidt' : 'Coördineert', textOf(roleWords(subject, lead))] as const]),
    ...(treatmentLead === undefined ? [] : [['Regiebehandelaar', textOf(roleWords(subject, treatmentLead))] as const]),
    ...(withoutConsent === undefined ? [] : [['Toestemming', consentText(subject, withoutConsent)] as const]),
    [
      'Bronnen',
      between(
        rule.source.map((source) => [sourceSpan(subject, source)]),
        '; ',
      ),
    ],
    ...(coverage === undefined ? [] : [['Getoetst met', coverageText(coverage)] as const]),
  ]
}

/** The id of the part of a page that says a rule in words. */
export const sentenceAnchor = (id: string): string => `zin-${id}`

/** Writes one rule: what it says, why, and what it rests on. */
export const ruleSection = (subject: Subject, numbered: Numbered): Section => ({
  kind: 'section',
  id: ruleAnchor(numbered.id),
  title: `${numbered.number}. ${numbered.rule.title}`,
  level: 3,
  isUrgent: numbered.rule.redFlag,
  blocks: [
    { kind: 'group', id: sentenceAnchor(numbered.id), blocks: sentenceBlocks(subject, numbered.rule) },
    { kind: 'facts', facts: factsOf(subject, numbered) },
  ],
})
