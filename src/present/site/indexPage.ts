import { dayText } from '../../model/dutch'
import type { PathwayFacts, Site } from '../../model/site'
import type { Page, Text } from './blocks'
import { coverageSummary } from './coverageBlocks'
import { STATUS_WORDS } from './headBlocks'
import { pageName } from './subject'

const rowOf = ({ library }: Site, { id, rules, agreements, coverage }: PathwayFacts): readonly Text[] => {
  const pathway = library.pathways[id]
  const flags = rules.filter((rule) => pathway?.rules[rule]?.redFlag === true).length
  return [
    [{ kind: 'to', text: pathway?.title ?? id, page: pageName(id) }],
    [`${pathway === undefined ? '' : STATUS_WORDS[pathway.status]}, versie ${pathway?.version ?? ''}`],
    [String(flags)],
    [String(rules.length - flags)],
    [String(agreements.length)],
    [`${coverageSummary(coverage)} regels`],
  ]
}

/** Writes the first page: which pathways there are, and how far each is. */
export const indexPage = (site: Site): Page => {
  const network = site.network === undefined ? undefined : site.library.networks[site.network]
  const day = site.on === undefined ? '' : `, op ${dayText(site.on)}`
  return {
    name: 'index',
    title: 'Zorgpaden',
    above: [network === undefined ? 'Zonder netwerk: overal de standaardwaarden' : `${network.title}${day}`],
    blocks: [
      {
        kind: 'warning',
        text: ['Een zorgpad helpt te bepalen wie te betrekken en wanneer. Een mens besluit. Bij nood: bel 112.'],
      },
      {
        kind: 'table',
        caption: 'De zorgpaden in deze bibliotheek',
        head: ['Zorgpad', 'Status', 'Rode vlaggen', 'Andere regels', 'Nog af te spreken', 'Getoetst'],
        rows: site.pathways.map((facts) => rowOf(site, facts)),
      },
    ],
  }
}
