import type { Condition, Operand } from '../../model/condition'
import { nominalHours, parseDuration } from '../../model/duration'
import { termText } from '../../model/dutch'
import { itemTitle } from '../../model/itemTitle'
import type { Item, Rule } from '../../model/pathway'
import { roleText } from '../../model/phrases'
import { listText } from '../../model/words'
import { marked } from './operandText'
import type { Reading } from './reading'

/** One thing that a rule asks for, in words. */
export interface ItemWords {
  /** “Huisarts inschakelen”; of a remark “Let op”. */
  readonly title: string
  /** “binnen 24 uur”; nothing of a remark. */
  readonly term: string
  /** Absent: always when its rule applies. */
  readonly when?: Condition
  /** In order of preference; nothing of a remark. */
  readonly by: string
  readonly with: string
  /** Id of the service. */
  readonly service?: string
  readonly question: string
  /** What is to be said to the person. */
  readonly say: string
  /** Nobody's task. */
  readonly remark: string
  readonly steps: readonly string[]
}

const roleWords = (reading: Reading, operand: Operand): string =>
  marked(reading, roleText(reading.library, String(reading.value(operand))), [operand])

const termWords = (reading: Reading, operand: Operand, lead: string): string => {
  const term = String(reading.value(operand))
  return marked(reading, parseDuration(term)?.kind === 'span' ? `${lead} ${termText(term)}` : termText(term), [operand])
}

const hoursOf = (reading: Reading, operand: Operand): number => {
  const duration = parseDuration(String(reading.value(operand)))
  return duration === null ? Number.POSITIVE_INFINITY : nominalHours(duration)
}

/** Gives the most urgent term of a rule, which its items without one have too. */
export const mostUrgent = (reading: Reading, { then }: Rule): Operand | undefined =>
  then
    .flatMap(({ within }) => within ?? [])
    .reduce<Operand | undefined>(
      (least, one) => (least !== undefined && hoursOf(reading, least) <= hoursOf(reading, one) ? least : one),
      undefined,
    )

const titleWords = (reading: Reading, item: Item): string => {
  const operands = item.kind === 'note' ? [] : [item.to, item.every]
  return marked(
    reading,
    itemTitle(reading, item),
    operands.filter((operand) => operand !== undefined),
  )
}

/** Writes one thing that a rule asks for as words. */
export const itemWords = (reading: Reading, rule: Rule, item: Item): ItemWords => {
  const { kind, when, service, question, responsible, with: partners = [], steps = [] } = item
  const within = kind === 'note' ? undefined : (item.within ?? mostUrgent(reading, rule))
  return {
    title: titleWords(reading, item),
    term: within === undefined ? '' : termWords(reading, within, kind === 'review' ? 'na' : 'binnen'),
    ...(when === undefined ? {} : { when }),
    by: responsible.map((role) => roleWords(reading, role)).join(', anders '),
    with: listText(partners.map((role) => roleWords(reading, role))),
    ...(service === undefined ? {} : { service }),
    question: question === undefined ? '' : reading.fill(question),
    say: kind === 'advise' ? reading.fill(item.text ?? '') : '',
    remark: kind === 'note' ? reading.fill(item.text ?? '') : '',
    steps: steps.map((step) =>
      [reading.fill(step.do), ...(step.within === undefined ? [] : [termWords(reading, step.within, 'binnen')])].join(
        ' ',
      ),
    ),
  }
}
