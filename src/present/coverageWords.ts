import { type Aspect, type CoverageKind, type CoveragePart, missedPoints } from '../model/coverage'
import { listText } from '../model/words'

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

/** Says of a part what no case can show of it, and why; nothing of what is no fault, see below. */
export const cannotTexts = ({ points }: CoveragePart): readonly string[] =>
  points.flatMap(({ aspect, cannot }) => {
    if (cannot === 'no-row') return ['geen rij geeft deze uitslag']
    return cannot === 'never-reached'
      ? [`kan niet ${ASPECTS[aspect]} zijn: dan komt de voorwaarde niet aan de beurt, of geen antwoord maakt het zo`]
      : []
  })

/** Says of tests that are never unknown why, as one: there are many, and it is no fault. */
export const neverUnknownText = (count: number): string =>
  `${count === 1 ? '1 toets kan' : `${count} toetsen kunnen`} niet onbekend zijn: over wat vandaag bekend is, met orUnknown, of bij elk antwoord gelijk.`
