import type { Change, ChangeKind, Seen, VersionStep } from '../model/diff'
import { exactText, termText } from '../model/dutch'
import type { Library } from '../model/library'
import { roleText, signalText } from '../model/phrases'
import { listText } from '../model/words'

/** What changed, in words; what stood there and what stands there now follow. */
const KINDS: Readonly<Record<ChangeKind, string>> = {
  'pathway-added': 'nieuw zorgpad',
  'pathway-removed': 'zorgpad weg',
  'population-more': 'het zorgpad is er nu ook voor anderen',
  'population-less': 'het zorgpad is er voor sommigen niet meer',
  'population-open': 'voor sommigen is anders of nog te bepalen is of het zorgpad er voor hen is',
  lead: 'ander voorstel voor wie coördineert',
  'rule-added': 'nieuwe regel',
  'rule-removed': 'regel weg',
  'applies-more': 'geldt nu ook voor anderen',
  'applies-less': 'geldt voor sommigen niet meer',
  'applies-open': 'is voor sommigen nu wel, of juist niet meer, te beslissen',
  'red-flag': 'rode vlag',
  replaces: 'vervangt andere regels',
  pauses: 'laat andere regels wachten',
  conflicts: 'spreekt andere regels tegen',
  'item-added': 'vraagt iets nieuws',
  'item-removed': 'vraagt iets niet meer',
  'item-more': 'vraagt dit nu ook bij anderen',
  'item-less': 'vraagt dit bij sommigen niet meer',
  'item-open': 'is voor sommigen nu wel, of juist niet meer, te beslissen',
  earlier: 'eerder',
  later: 'later',
  receiver: 'een ander krijgt de vraag',
  responsible: 'een ander regelt het',
  with: 'samen met anderen',
  service: 'andere voorziening',
  law: 'andere wet of betaler',
  every: 'andere herhaling',
  steps: 'andere termijn van een stap',
  signals: 'andere metingen',
  'rule-lead': 'ander voorstel voor wie coördineert of regie heeft',
  outcome: 'andere uitkomst',
  'signal-added': 'nieuw signaal',
  'signal-removed': 'signaal weg',
  answers: 'andere antwoorden mogelijk',
}

/** Says what changed. What is asked twice, with another term, is not asked of others but earlier or later. */
export const changeText = ({ kind, example }: Change): string => {
  const isTerm = example !== null && example.before !== null && example.after !== null
  if (kind === 'item-more' && isTerm) return 'eerder voor sommigen'
  return kind === 'item-less' && isTerm ? 'later voor sommigen' : KINDS[kind]
}

const STATES: Readonly<Record<string, string>> = {
  applies: 'geldt',
  open: 'nog open',
  'ruled-out': 'geldt niet',
  replaced: 'vervangen door een andere regel',
  undecidable: 'niet te beslissen',
  'not-indicated': 'zorgpad niet van toepassing',
  'in-force': 'van toepassing',
}

const TERMS: readonly ChangeKind[] = [
  ...(['earlier', 'later', 'every', 'steps'] as const),
  ...(['item-added', 'item-removed', 'item-more', 'item-less'] as const),
]
const ROLES: readonly ChangeKind[] = ['responsible', 'receiver', 'with', 'rule-lead', 'lead']

const oneText = (library: Library, { kind, signal }: Change, value: string | number | boolean): string => {
  if (typeof value === 'boolean') return value ? 'ja' : 'nee'
  if (typeof value === 'number') return exactText(value)
  if (TERMS.includes(kind)) return termText(value)
  if (ROLES.includes(kind)) return roleText(library, value)
  if (kind === 'law') return library.laws[value]?.label ?? value
  if (kind === 'service') return library.services[value]?.label ?? value
  if (kind === 'outcome') return library.signals[signal ?? '']?.options?.[value] ?? value
  return STATES[value] ?? value
}

/** Writes what stood on one side. */
export const seenText = (library: Library, change: Change, seen: Seen): string => {
  if (seen === null) return change.kind === 'outcome' ? 'nog open' : 'niets'
  const values = typeof seen === 'object' ? seen.filter((one) => one !== '') : [seen]
  return values.length === 0 ? 'niets' : listText(values.map((one) => oneText(library, change, one)))
}

/** Names the recommendation that a change is about. */
export const itemText = (library: Library, item: string): string => {
  const [kind = '', ...rest] = item.split(':')
  const what = rest.join(':')
  if (kind === 'refer') return `verwijzing naar ${roleText(library, what)}`
  if (kind === 'inform') return `bericht aan ${roleText(library, what)}`
  if (kind === 'assess') return 'meten of navragen'
  return kind === 'review' ? 'opnieuw bekijken' : `“${what}”`
}

/** Names a signal for people, with its id for authors. */
export const signalName = (library: Library, id: string): string =>
  library.signals[id] === undefined ? id : `${signalText(library, id)} (${id})`

export const STEPS: Readonly<Record<VersionStep, string>> = {
  none: 'niets',
  patch: 'alleen teksten',
  minor: 'iets erbij',
  major: 'een ander advies',
}
