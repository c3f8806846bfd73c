import type { Question } from '../model/advice'
import { formatDay, parseDay } from '../model/day'
import { quantityText } from '../model/dutch'
import type { InputValue } from '../model/library'
import { expectedText, optionsOf } from '../present/question'

/** What came back on a question. */
export type Reply =
  | { readonly kind: 'value'; readonly value: InputValue }
  | { readonly kind: 'missing'; readonly missing: 'unknown' | 'declined' }
  | { readonly kind: 'back' | 'skip' | 'why' }
  | { readonly kind: 'wrong'; readonly expected: string }
  /** The input is at its end, or someone broke it off. */
  | { readonly kind: 'ended' | 'interrupted' }

/** What can be said to any question: the letter, the words and what they mean. */
export const COMMANDS: readonly (readonly [letter: string, words: string, reply: Reply])[] = [
  ['w', 'weet niet', { kind: 'missing', missing: 'unknown' }],
  ['z', 'wil niet zeggen', { kind: 'missing', missing: 'declined' }],
  ['t', 'terug', { kind: 'back' }],
  ['o', 'overslaan', { kind: 'skip' }],
  ['?', 'waarom', { kind: 'why' }],
]

/** The commands on one line. */
export const COMMANDS_TEXT = `  ${COMMANDS.map(([letter, words]) => `${letter} = ${words}`).join(' · ')}`

const BOOLEANS: Readonly<Record<string, boolean>> = { j: true, ja: true, n: false, nee: false }

const placeOf = (text: string): number | null => (/^\d{1,3}$/.test(text) ? Number(text) : null)

const choiceOf = (question: Question, text: string): string | null => {
  const options = optionsOf(question)
  const place = placeOf(text)
  if (place !== null) return options[place - 1]?.[0] ?? null
  return options.find(([id, label]) => [id, label].some((name) => name.toLowerCase() === text))?.[0] ?? null
}

const choicesOf = (question: Question, text: string): string[] | null => {
  if (text === '0' || text === 'geen') return []
  const chosen = text.split(/[\s,;]+/).map((part) => choiceOf(question, part))
  return chosen.every((one) => one !== null) ? [...new Set(chosen)] : null
}

/** Leaves out the unit where it was typed along: “56 kg”. */
const withoutUnit = (text: string, unit: string | undefined): string => {
  const units = [1, 2].map((number) => quantityText(number, unit).slice(2).toLowerCase())
  const typed = [...units, unit ?? ''].find((one) => one !== '' && text.endsWith(one))
  return typed === undefined ? text : text.slice(0, -typed.length).trim()
}

const numberFrom = ({ unit }: Question, text: string): number | null => {
  const bare = withoutUnit(text, unit)
  // 1.000 is a thousand to one and one to another: that is not for us to choose.
  if (!/^-?\d+([.,]\d+)?$/.test(bare) || /^-?[1-9]\d{0,2}[.]\d{3}$/.test(bare)) return null
  return Number(bare.replace(',', '.'))
}

const dayFrom = (text: string): string | null => {
  const [, day = '', month = '', year = ''] = /^(\d{1,2})[-/](\d{1,2})[-/](\d{4})$/.exec(text) ?? []
  const written = year === '' ? text : `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  const number = parseDay(written)
  return number === null ? null : formatDay(number)
}

const valueIn = (question: Question, text: string): InputValue | null => {
  switch (question.type) {
    case 'boolean':
      return BOOLEANS[text] ?? null
    case 'choice':
      return choiceOf(question, text)
    case 'choices':
      return choicesOf(question, text)
    case 'date':
      return dayFrom(text)
    default:
      return numberFrom(question, text)
  }
}

/** Reads what was typed in reply to a question. */
export const replyTo = (question: Question, typed: string): Reply => {
  const text = typed.trim().toLowerCase()
  const command = COMMANDS.find(([letter, words]) => text === letter || text === words)
  if (command !== undefined) return command[2]
  const value = valueIn(question, text)
  return value === null ? { kind: 'wrong', expected: expectedText(question) } : { kind: 'value', value }
}
