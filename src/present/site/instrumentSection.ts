import { exactText, limitText, termText } from '../../model/dutch'
import type { DecideRow, Derivation, MissingItems, Outcome, Signal } from '../../model/signal'
import { listText } from '../../model/words'
import { saidCondition } from '../sentences/conditionOutline'
import { formulaText } from '../sentences/formulaText'
import { marked, operandText } from '../sentences/operandText'
import type { Reading } from '../sentences/reading'
import type { Block, Fact, Section, Text } from './blocks'
import type { Subject } from './subject'
import { ended, linkTo, outlineBlocks, rowItem, textOf } from './texts'

const labelOf = ({ library }: Reading, id: string): string => library.signals[id]?.label ?? ''

const outcomeText = (reading: Reading, signal: Signal, outcome: Outcome): string => {
  if (outcome.kind === 'formula') return formulaText(reading, outcome.formula)
  if (outcome.kind === 'value') return marked(reading, operandText(reading, outcome.value, signal), [outcome.value])
  return `een van ${listText(
    outcome.options.map((option) => operandText(reading, option, signal)),
    'of',
  )}`
}

const decideBlocks = (reading: Reading, signal: Signal, rows: readonly DecideRow[]): Block[] => [
  { kind: 'paragraph', text: ['De eerste rij die klopt telt:'] },
  {
    kind: 'list',
    isOrdered: true,
    items: rows.map(({ when, is }) => rowItem(reading, when, textOf(outcomeText(reading, signal, is)))),
  },
  ...(rows.some(({ when }) => when === undefined)
    ? []
    : [{ kind: 'paragraph', text: ['Klopt geen van deze rijen, dan is de uitkomst niet bekend.'] } as const]),
]

const pointsText = (reading: Reading, id: string, points: Readonly<Record<string, number>> | undefined): string => {
  if (points === undefined) return 'het getal zelf telt'
  const options = reading.library.signals[id]?.options
  const name = (option: string): string => options?.[option] ?? (option === 'true' ? 'ja' : 'nee')
  return Object.entries(points)
    .map(([option, value]) => `${name(option)}: ${exactText(value)}`)
    .join('; ')
}

const ROUNDED = { up: ', naar boven afgerond', down: ', naar beneden afgerond', nearest: ', afgerond' } as const

const missingText = ({ atMost, fill, round }: MissingItems): string =>
  [
    `Ontbreken er antwoorden, dan mogen dat er hoogstens ${atMost} zijn. `,
    fill === 'lowest'
      ? 'Wat ontbreekt telt dan als het antwoord met de minste punten'
      : 'Wat ontbreekt telt dan als het gemiddelde van de andere antwoorden',
    round === undefined ? '' : ROUNDED[round],
    '. Dat is een schatting: zij kan een regel laten gelden, en sluit er nooit een uit.',
  ].join('')

const scoreBlocks = (reading: Reading, derived: Extract<Derivation, { kind: 'score' }>): Block[] => [
  {
    kind: 'table',
    caption: 'De punten worden opgeteld',
    head: ['Vraag', 'Punten'],
    rows: derived.items.map(({ signal, points }) => [
      [reading.library.signals[signal]?.ask ?? labelOf(reading, signal)],
      [pointsText(reading, signal, points)],
    ]),
  },
  ...(derived.missing === undefined ? [] : [{ kind: 'paragraph', text: [missingText(derived.missing)] } as const]),
]

const bandBlocks = (reading: Reading, signal: Signal, derived: Extract<Derivation, { kind: 'bands' }>): Block[] => [
  {
    kind: 'table',
    caption: `Volgt uit “${labelOf(reading, derived.of)}”`,
    head: ['Punten', 'Uitkomst'],
    rows: derived.bands.map(({ option, from, to }) => [
      [from === to ? exactText(from) : `${exactText(from)} tot en met ${exactText(to)}`],
      [signal.options?.[option] ?? ''],
    ]),
  },
]

const derivationBlocks = (reading: Reading, signal: Signal): Block[] => {
  const { derived } = signal
  switch (derived?.kind) {
    case undefined:
      return []
    case 'formula':
      return [{ kind: 'paragraph', text: [`Berekend als ${formulaText(reading, derived.formula)}.`] }]
    case 'decide':
      return decideBlocks(reading, signal, derived.rows)
    case 'score':
      return scoreBlocks(reading, derived)
    case 'bands':
      return bandBlocks(reading, signal, derived)
  }
}

/** Conditions under which an outcome means less; of some also while the condition is not known. */
const guardBlocks = (reading: Reading, { onlyIf, unreliableIf, atLeastIf, atMostIf }: Signal): Block[] =>
  (
    [
      ['Bestaat alleen als', onlyIf, ''],
      ['Telt niet als', unreliableIf, ''],
      ['Is alleen een ondergrens als', atLeastIf, ', en zolang dat niet bekend is'],
      ['Is alleen een bovengrens als', atMostIf, ', en zolang dat niet bekend is'],
    ] as const
  ).flatMap(([lead, condition, more]) => {
    if (condition === undefined) return []
    return outlineBlocks(ended(saidCondition(reading, lead, condition), more))
  })

/** A source that is written out, of which an address becomes a link. */
const writtenSource = (source: string): Text => source.split(/(https?:\/\/[^\s;,]+)/).map((part) => linkTo(part, part))

const factsOf = ({ unit, range, options, optional, validFor, source }: Signal): Fact[] => [
  ...(options === undefined ? [] : [['Uitkomsten', [Object.values(options).join('; ')]] as const]),
  ...(range === undefined
    ? []
    : [['Bereik', [`${exactText(range[0])} tot en met ${limitText(range[1], unit)}`]] as const]),
  ...(optional === true ? [['Wanneer', ['alleen als iemand ervoor kiest; er wordt niet naar gevraagd']] as const] : []),
  ...(validFor === undefined ? [] : [['Blijft gelden', [termText(validFor)]] as const]),
  ...(source === undefined ? [] : [['Bron', writtenSource(source)] as const]),
]

/** Writes how one derived signal or instrument comes to its outcome. */
export const instrumentSection = ({ reading }: Subject, id: string): Section[] => {
  const signal = reading.library.signals[id]
  if (signal === undefined) return []
  const facts = factsOf(signal)
  return [
    {
      kind: 'section',
      id: `uitkomst-${id}`,
      title: signal.label,
      level: 3,
      blocks: [
        ...derivationBlocks(reading, signal),
        ...guardBlocks(reading, signal),
        ...(facts.length === 0 ? [] : [{ kind: 'facts', facts } as const]),
      ],
    },
  ]
}
