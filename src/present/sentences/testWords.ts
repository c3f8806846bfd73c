import type { MissingReason, SignalTest, Today } from '../../model/condition'
import { reasonText } from '../../model/dutch'
import { INVOLVED_SIGNAL, isReserved } from '../../model/signal'
import { listText } from '../../model/words'
import { comparisonText } from './comparisonText'
import { marked, operandText } from './operandText'
import type { Reading } from './reading'

/** A test of one signal in words. */
export interface TestWords {
  /** What the signal is called. */
  readonly name: string
  /** What must be so of it, for after a colon: “ten minste 4 kg”. */
  readonly said: string
  /** Both as a clause for after “als”: “‘Gewichtsverlies’ ten minste 4 kg is”. */
  readonly clause: string
}

// The usual words, “gevraagd, niet bekend”, would be two members of a list.
const missingText = (reason: MissingReason): string =>
  reason === 'unknown' ? 'gevraagd en niet geweten' : reasonText(reason)

const todayText = (today: Today): string => {
  if ('known' in today) return today.known ? 'bekend' : 'niet bekend'
  return `niet bekend (${listText(today.missing.map(missingText), 'of')})`
}

/** Of a role in the middle of a sentence; an abbreviation keeps its capitals. */
const inSentence = (label: string): string =>
  /^\p{Lu}[\p{Lu}\d]/u.test(label) ? label : `${label.slice(0, 1).toLowerCase()}${label.slice(1)}`

/** Of the reporter and of who is involved a sentence reads better without the name of the signal. */
const reservedWords = (reading: Reading, { signal, comparisons, today, orUnknown }: SignalTest): TestWords => {
  const isInvolved = signal === INVOLVED_SIGNAL
  const parts = comparisons.map(({ operator, operands }) => {
    const roles = operands.map((operand) => inSentence(operandText(reading, operand)))
    return { isNot: operator === 'isNot', roles: marked(reading, listText(roles, 'of'), operands) }
  })
  const unknown = today.map((test) => `${todayText(test)} is ${isInvolved ? 'wie al betrokken is' : 'wie dit meldt'}`)
  const clauses = parts.map(({ isNot, roles }) =>
    isInvolved ? `${roles} ${isNot ? 'nog niet' : 'al'} betrokken is` : `${isNot ? 'niet ' : ''}${roles} dit meldt`,
  )
  const said = [...parts.map(({ isNot, roles }) => `${isNot ? 'niet ' : ''}${roles}`), ...today.map(todayText)]
  return {
    name: isInvolved ? 'Al betrokken' : 'Wie dit meldt',
    said: `${said.join(' en ')}${orUnknown ? ', of niet bekend' : ''}`,
    clause: `${[...clauses, ...unknown].join(' en ')}${orUnknown ? ', of dat niet bekend is' : ''}`,
  }
}

/** Whether “of niet bekend” would seem to belong to the last word of what comes before it. */
const needsComma = (compared: readonly string[]): boolean =>
  compared.length > 1 || compared.some((text) => /^(iets anders|niet |geen )|’ of ‘/.test(text))

/** Writes a test of a signal as words. */
export const testWords = (reading: Reading, test: SignalTest): TestWords => {
  const signal = reading.library.signals[test.signal]
  if (signal === undefined) throw new RangeError(`unlinked signal ${test.signal}`)
  if (isReserved(test.signal)) return reservedWords(reading, test)
  const today = test.today.map(todayText)
  const compared = test.comparisons.map((comparison) => comparisonText(reading, signal, comparison))
  const said = [...today, ...compared].join(' en ')
  const unknown = test.orUnknown ? `${needsComma(compared) ? ',' : ''} of niet bekend` : ''
  // Of several options one is not what the signal “is”: it is among what was chosen.
  const isAmong = signal.type === 'choices' && compared.length > 0
  const clause = isAmong
    ? `${[...today.map((one) => `${one} is`), `${compared.join(' en ')} bevat`].join(' en ')}${unknown}${unknown === '' ? '' : ' is'}`
    : `${said}${unknown} is`
  return { name: signal.label, said: `${said}${unknown}`, clause: `“${signal.label}” ${clause}` }
}
