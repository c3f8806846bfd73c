import type { Bibliography } from '../../model/pathway'
import type { Block } from './blocks'
import type { Subject } from './subject'
import { linkTo } from './texts'

const STATUS: Readonly<Record<NonNullable<Bibliography['status']>, string>> = {
  current: 'geldt nu',
  superseded: 'vervangen door een nieuwere',
  'not-current': 'niet meer actueel',
}

const numbersOf = ({ rules }: Subject, id: string): string =>
  rules
    .filter(({ rule }) => rule.source.includes(id))
    .map(({ number }) => number)
    .join(', ')

/** Writes the sources, each under its number, with what is known of whether it still holds. */
export const sourceBlocks = (subject: Subject): Block[] => {
  const { facts, pathway } = subject
  const rows = facts.sources.flatMap((id, place) => {
    const source = pathway.sources[id]
    if (source === undefined) return []
    const { title, by, year, url, status } = source
    return [
      [
        [{ kind: 'target', text: `[${place + 1}]`, id: `bron-${id}` } as const],
        [linkTo(title, url), ...[by, year].filter((part) => part !== undefined).map((part) => `, ${part}`)],
        [status === undefined ? 'niet nagegaan' : STATUS[status]],
        [numbersOf(subject, id)],
      ],
    ]
  })
  return [{ kind: 'table', caption: 'Bronnen van dit zorgpad', head: ['Nummer', 'Bron', 'Geldigheid', 'Regels'], rows }]
}
