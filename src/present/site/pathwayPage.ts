import type { PathwayFacts, Site } from '../../model/site'
import { saidCondition } from '../sentences/conditionOutline'
import { agreementBlocks } from './agreementBlocks'
import type { Block, Page, Section } from './blocks'
import { coverageBlocks } from './coverageBlocks'
import { flowDrawing } from './flowDrawing'
import { headBlocks } from './headBlocks'
import { instrumentSection } from './instrumentSection'
import { leadBlocks, roleBlocks } from './roleBlocks'
import { ruleSection } from './ruleSection'
import { serviceBlocks } from './serviceBlocks'
import { sourceBlocks } from './sourceBlocks'
import { pageName, type Subject, subjectOf } from './subject'
import { ended, outlineBlocks } from './texts'

const GUIDE: Block = {
  kind: 'list',
  items: [
    {
      text: [
        'Een voorwaarde is waar, niet waar of niet bekend. Niet bekend is nooit nee: er volgt dan niets, en er wordt naar gevraagd. Alleen waar “of niet bekend” staat, geldt de voorwaarde ook zolang niemand het weet.',
      ],
    },
    { text: ['Tussen “ ” staat wat er is gevraagd, gemeten of uitgerekend; tussen ‘ ’ een antwoord of uitkomst.'] },
    { text: ['Rode vlaggen gelden voor iedereen, ook buiten de groep van het zorgpad. Ze wachten nergens op.'] },
    {
      text: [
        'Wat nog lokaal af te spreken is, staat in geen bron: het netwerk kiest. Tot dan geldt de waarde die er staat.',
      ],
    },
  ],
}

const section = (id: string, title: string, blocks: readonly Block[]): Section[] =>
  blocks.length === 0 ? [] : [{ kind: 'section', id, title, level: 2, blocks }]

const populationBlocks = ({ pathway, reading }: Subject): Block[] =>
  pathway.population === undefined
    ? [{ kind: 'paragraph', text: ['Voor iedereen.'] }]
    : [
        ...outlineBlocks(ended(saidCondition(reading, 'Voor iemand van wie', pathway.population))),
        { kind: 'paragraph', text: ['De rode vlaggen gelden voor iedereen.'] },
      ]

const ruleSections = (subject: Subject): Section[] => {
  const flags = subject.rules.filter(({ rule }) => rule.redFlag)
  const others = subject.rules.filter(({ rule }) => !rule.redFlag)
  const start = subject.pathway.population === undefined ? 'Iedereen' : 'Wie bij dit zorgpad hoort'
  return [
    ...section('rode-vlaggen', 'Rode vlaggen', [
      ...flowDrawing(
        subject,
        'rode-vlaggen',
        'Rode vlaggen: wat er aan de hand is, hoe snel, en wie erbij komt',
        'Iedereen',
        flags,
      ),
      ...flags.map((rule) => ruleSection(subject, rule)),
    ]),
    ...section('regels', 'Regels', [
      ...flowDrawing(
        subject,
        'regels',
        'De andere regels: wat er aan de hand is, hoe snel, en wie erbij komt',
        start,
        others,
      ),
      ...others.map((rule) => ruleSection(subject, rule)),
    ]),
  ]
}

/** Writes the page of one pathway. */
export const pathwayPage = (site: Site, facts: PathwayFacts): Page => {
  const subject = subjectOf(site, facts)
  const { pathway } = subject
  return {
    name: pageName(facts.id),
    title: pathway.title,
    above: [{ kind: 'to', text: 'Alle zorgpaden', page: 'index' }],
    blocks: [
      ...headBlocks(subject),
      ...section('bedoeling', 'Waarvoor, en waarvoor niet', [{ kind: 'paragraph', text: [pathway.use] }]),
      ...section('voor-wie', 'Voor wie', populationBlocks(subject)),
      ...section('leeswijzer', 'Zo leest u de regels', [GUIDE]),
      ...ruleSections(subject),
      ...section('coordinatie', 'Wie coördineert', leadBlocks(subject)),
      ...section('rollen', 'Wie doet mee', roleBlocks(subject)),
      ...section(
        'uitkomsten',
        'Meetinstrumenten en uitkomsten',
        facts.derived.flatMap((id) => instrumentSection(subject, id)),
      ),
      ...section('aanbod', 'Aanbod en wetten', serviceBlocks(subject)),
      ...section('afspraken', 'Afspraken', agreementBlocks(subject)),
      ...section('gevallen', 'Getoetst met gevallen', coverageBlocks(subject)),
      ...section('bronnen', 'Bronnen', sourceBlocks(subject)),
    ],
  }
}
