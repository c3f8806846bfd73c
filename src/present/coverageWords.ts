import { type Aspect, type CoverageKind, type CoveragePart, missedPoints } from '../model/coverage'
import { listText } from './words'

const ASPECTS: Readonly<Record<Aspect, string>> = {
  applies: 'geldend',
  'ruled-out': 'uitgesloten',
  open: 'open',
  true: 'waar',
  false: 'onwaar',
  unknown: 'onbekend',
  deciding: 'alleen beslissend',
  outcome: 'als uitslag',
  given: 'gegeven',
}

const KINDS: Readonly<Record<CoverageKind, string>> = {
  rule: 'regel',
  leaf: 'toets',
  outcome: 'uitslag',
  item: 'onderdeel',
}

/** The kinds as headings, in the order of a table. */
export const KIND_HEADINGS: Readonly<Record<CoverageKind, string>> = {
  rule: 'regels',
  leaf: 'toetsen',
  outcome: 'uitslagen',
  item: 'onderdelen',
}

/** Names a part, and of what it is one. */
export const partText = ({ kind, what, of }: CoveragePart): string => `${KINDS[kind]} ${what} (${of})`

/** Says in which ways a part was not seen yet. */
export const missedText = (part: CoveragePart): string =>
  `nog niet ${listText(
    missedPoints(part).map(({ aspect }) => ASPECTS[aspect]),
    'of',
  )}`

/** Says of an option that nothing yields why no case can show it. */
export const NO_ROW = 'geen rij geeft deze uitslag'

/** Says the same of tests that are never unknown, as one: there are many, and it is no fault. */
export const neverUnknownText = (count: number): string =>
  count === 1
    ? '1 toets kan niet onbekend zijn: die gaat over wat vandaag bekend is, of heeft orUnknown.'
    : `${count} toetsen kunnen niet onbekend zijn: zij gaan over wat vandaag bekend is, of hebben orUnknown.`
