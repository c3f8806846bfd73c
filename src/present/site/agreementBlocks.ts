import { dayText } from '../../model/dutch'
import type { AgreedParameter } from '../../model/network'
import { boundsText } from '../agreements'
import { parameterSetting, parameterText } from '../setting'
import type { Block, ListItem } from './blocks'
import { numberSpans, type Subject } from './subject'

const openTable = (subject: Subject): Block => {
  const { library } = subject.site
  return {
    kind: 'table',
    caption: `${subject.facts.agreements.length} nog lokaal af te spreken`,
    head: ['Wat', 'Nu', 'Grenzen', 'Waarom', 'Regels'],
    rows: subject.facts.agreements.map((one) => [
      [parameterText(one.name)],
      [parameterSetting(library, one.name, one.default)],
      [boundsText(library, one)],
      [one.why],
      numberSpans(subject, one.rules),
    ]),
  }
}

const agreedItem = (subject: Subject, name: string, { is, agreed }: AgreedParameter): ListItem => {
  const who = agreed === undefined ? '' : `, afgesproken door ${agreed.by} op ${dayText(agreed.on)}`
  return { text: [`${parameterText(name)}: ${parameterSetting(subject.site.library, name, is)}${who}`] }
}

/** Lists what the network agreed on and the rules of this pathway rest on. */
const agreedItems = (subject: Subject): ListItem[] => {
  const used = new Set(Object.values(subject.pathway.rules).flatMap(({ parameters }) => parameters))
  return Object.entries(subject.reading.network?.parameters ?? {})
    .filter(([name]) => used.has(name) || name.startsWith(`${subject.facts.id}/`))
    .map(([name, one]) => agreedItem(subject, name, one))
}

/** Writes what is still to be agreed on, with what can be chosen and why, and what was agreed on. */
export const agreementBlocks = (subject: Subject): Block[] => {
  const agreed = agreedItems(subject)
  const isOpen = subject.facts.agreements.length > 0
  return [
    ...(isOpen ? [openTable(subject)] : [{ kind: 'paragraph', text: ['Er is niets meer af te spreken.'] } as const]),
    ...(agreed.length === 0
      ? []
      : [{ kind: 'paragraph', text: ['Wel afgesproken:'] } as const, { kind: 'list', items: agreed } as const]),
  ]
}
