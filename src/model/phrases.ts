import type { Advice, Funding, Party, Recommendation, Responsible } from './advice'
import { termText } from './dutch'
import type { Library } from './library'
import { dueText, everyText, listText } from './words'

/** Names a role, or who stands in where nobody is known to be that. */
export const roleText = (library: Library, role: string): string => {
  if (role === 'melder') return 'Wie dit meldt'
  if (role === 'coordinator') return 'De coördinator'
  return library.roles[role]?.label ?? role
}

export const signalText = (library: Library, id: string): string => library.signals[id]?.label ?? id

/** Names a party with its telephone number. */
export const partyText = ({ name, phone }: Party): string => (phone === undefined ? name : `${name}, ${phone}`)

const contactTitle = (library: Library, to: string): string => {
  const label = roleText(library, to)
  const role = library.roles[to]
  switch (role?.reached) {
    case 'noodnummer':
      return `Bel ${role.phone ?? label}`
    case 'melding':
      return `Melding bij ${label}`
    case 'aanvraag':
      return `Aanvraag bij ${label}`
    case 'referral':
      return `Verwijzing naar ${label}`
    default:
      return `${label} inschakelen`
  }
}

/** What the title of a recommendation is made of. */
export type Titled = Pick<Recommendation, 'kind' | 'to' | 'text' | 'signals' | 'every'> & {
  readonly mode?: Recommendation['mode']
}

/** Says in a few words what is to be done. */
export const titleOf = (library: Library, { kind, to = '', text = '', signals = [], every, mode }: Titled): string => {
  const what = listText(signals.map((id) => signalText(library, id)))
  switch (kind) {
    case 'refer':
      return mode === 'align' ? `Afstemmen met ${roleText(library, to)}` : contactTitle(library, to)
    case 'inform':
      return `${roleText(library, to)} informeren`
    case 'assess':
      return `Meten of navragen: ${what}${every === undefined ? '' : `, ${everyText(every)}`}`
    case 'review':
      return `Opnieuw bekijken: ${what === '' ? 'hoe het gaat' : what}`
    case 'discuss':
      return `Bespreken: ${text}`
    case 'advise':
      return 'Advies aan de persoon'
    default:
      return text
  }
}

const MODES: Readonly<Record<Recommendation['mode'], string>> = {
  new: '',
  align: '',
  'discuss-first': 'bespreek het eerst met de persoon: toestemming is nodig',
  'not-shared': 'de persoon wil niet dat er iets wordt gedeeld: deel niets',
  repeated: 'is eerder afgewezen: bespreek het opnieuw',
}

/** Says what comes before taking it up; nothing when it can be taken up as it is. */
export const beforehandOf = ({ mode, redFlag }: Recommendation): string => (redFlag ? '' : MODES[mode])

/** Lists the terms that the law itself sets, from its own moment. */
export const legalTermsOf = (library: Library, { terms = [] }: Funding): string =>
  listText(
    terms.map(
      ({ law, for: what, from, within }) =>
        `${what} binnen ${termText(within)} na ${from} (${library.laws[law]?.label ?? law})`,
    ),
  )

/** Says how the person can object to a decision, for each law that may decide. */
export const objectionOf = (library: Library, { objection = [] }: Funding): string =>
  objection.map(({ law, text }) => `${library.laws[law]?.label ?? law}: ${text}`).join(' ')

/** Names what may be told to the receiver. */
export const sharedOf = (library: Library, { share }: Recommendation): string =>
  listText(share.map((id) => signalText(library, id)))

/** Says until when: a day, now, or no deadline. */
export const whenOf = ({ due, urgency, within, waitsFor }: Recommendation, on: string): string => {
  if (waitsFor !== undefined) return 'wacht op wat dringender is'
  if (urgency === 'now') return 'nu'
  return due === null ? termText(within) : `uiterlijk ${dueText(due, on.slice(0, 4))}`
}

/** Names who makes it happen. */
export const whoOf = (library: Library, { role, party }: Responsible): string => {
  const label = roleText(library, role)
  if (party === undefined) return label
  const stand = party.role === role ? '' : `, waargenomen door ${roleText(library, party.role)}`
  return `${label}${stand} – ${partyText(party)}`
}

/** Names who pays, and on what that still depends. */
export const payerOf = (library: Library, { possible, settled, dependsOn = [] }: Funding): string => {
  if (possible.length === 0) return 'niet geregeld op deze dag'
  const payers = listText(
    possible.map((law) => {
      const named = library.laws[law]
      return named === undefined ? law : `${named.payer} – ${named.label}`
    }),
    'of',
  )
  if (settled || dependsOn.length === 0) return payers
  return `${payers}; hangt af van ${listText(dependsOn.map((id) => signalText(library, id)))}`
}

/** Lists what the receiver is asked. */
export const questionsOf = ({ for: purposes = [] }: Recommendation): string[] =>
  purposes.flatMap(({ question, waitsFor }) => {
    if (question === undefined) return []
    return waitsFor === undefined ? question : `${question} (dit wacht op wat dringender is)`
  })

const STATUS: Readonly<Record<Advice['status'], string>> = {
  advice: '',
  incomplete: 'Er is nog te weinig bekend voor een advies.',
  'no-advice': 'Uit wat bekend is volgt geen advies, en geen rode vlag.',
  'not-indicated': 'Geen van de zorgpaden past bij deze persoon; er is geen rode vlag.',
}

/** Says where things stand when there is no plan. */
export const statusText = ({ status }: Advice): string => STATUS[status]
