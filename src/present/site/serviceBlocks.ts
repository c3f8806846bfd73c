import { dayText } from '../../model/dutch'
import type { LawRow, Service } from '../../model/service'
import { listText } from '../../model/words'
import type { Reading } from '../sentences/reading'
import type { Block, ListItem } from './blocks'
import type { Subject } from './subject'
import { rowItem, textOf } from './texts'

const lawText = ({ library }: Reading, id: string): string => {
  const law = library.laws[id]
  return law === undefined ? '' : `${law.label}, ${law.payer}`
}

const isSettled = ({ law: [first, ...others] }: Service): boolean =>
  first !== undefined && others.length === 0 && first.when === undefined && first.valid === undefined

/** Says in a few words under which law a service is delivered, and who pays. */
export const lawsInShort = (reading: Reading, service: Service): string => {
  const laws = [...new Set(service.law.flatMap(({ laws }) => laws))].map((law) => lawText(reading, law))
  return `${listText(laws, 'of')}${isSettled(service) ? '' : ' (zie Aanbod en wetten)'}`
}

const daysText = ({ valid = {} }: LawRow): string =>
  [
    ...(valid.from === undefined ? [] : [` vanaf ${dayText(valid.from)}`]),
    ...(valid.until === undefined ? [] : [` tot ${dayText(valid.until)}`]),
  ].join('')

const rowText = (reading: Reading, row: LawRow): string => {
  const { laws, ownPayment, why } = row
  const paid = listText(
    laws.map((law) => lawText(reading, law)),
    'of',
  )
  const more = [ownPayment, why].filter((part) => part !== undefined).map((part) => ` – ${part}`)
  return `${paid}${daysText(row)}${more.join('')}`
}

const servicesOf = ({ pathway }: Subject): string[] => {
  const items = Object.values(pathway.rules).flatMap(({ then }) => then)
  return [...new Set(items.flatMap(({ service }) => service ?? []))].sort()
}

/** Writes which services the rules ask for, who delivers them, and who pays when. */
export const serviceBlocks = (subject: Subject): Block[] => {
  const { reading } = subject
  const items = servicesOf(subject).flatMap((id): ListItem[] => {
    const service = reading.library.services[id]
    if (service === undefined) return []
    const by = listText(
      service.by.map((role) => reading.library.roles[role]?.label ?? ''),
      'of',
    )
    return [
      {
        text: [{ kind: 'strong', text: service.label }, `, door ${by}`],
        items: service.law.map((row, place) =>
          rowItem(reading, row.when, textOf(rowText(reading, row)), place === 0 ? '' : 'Anders: '),
        ),
      },
    ]
  })
  return items.length === 0 ? [] : [{ kind: 'list', items }]
}
