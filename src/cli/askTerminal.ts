import { isCancel, multiselect, select, text } from '@clack/prompts'
import type { Question } from '../model/advice'
import { askText, expectedText, optionsOf } from '../present/question'
import type { Asker } from './asker'
import { COMMANDS, type Reply, replyTo } from './askReply'

/** What a list gives back: the number of an option or a letter, as one would type it. */
interface Row {
  readonly value: string
  readonly label: string
}

const rowsOf = (question: Question): Row[] => {
  const rows =
    question.type === 'boolean'
      ? [
          { value: 'j', label: 'ja' },
          { value: 'n', label: 'nee' },
        ]
      : optionsOf(question).map(([, label], place) => ({ value: String(place + 1), label }))
  return [...rows, ...COMMANDS.map(([value, label]) => ({ value, label: `(${label})` }))]
}

const chosen = (question: Question, values: readonly string[]): Reply => {
  const commands = COMMANDS.filter(([letter]) => values.includes(letter))
  const [command] = commands
  if (command === undefined) return replyTo(question, values.length === 0 ? '0' : values.join(' '))
  return values.length === 1
    ? command[2]
    : { kind: 'wrong', expected: 'antwoorden, of één van de regels tussen haakjes' }
}

// What the package says of its keys is English.
const QUIET = { showInstructions: false } as const

const LETTERS = COMMANDS.map(([letter, words]) => `${letter} ${words}`).join(', ')

const typedIn = (question: Question, output: NodeJS.WriteStream): Promise<string | symbol> =>
  text({
    message: askText(question),
    placeholder: `${expectedText(question)}; ${LETTERS}`,
    output,
    validate: (typed) => {
      const reply = replyTo(question, typed ?? '')
      return reply.kind === 'wrong' ? `Typ ${reply.expected}.` : undefined
    },
  })

const picked = (question: Question, output: NodeJS.WriteStream): Promise<string | string[] | symbol> => {
  const options = rowsOf(question)
  const message = askText(question)
  if (question.type !== 'choices') return select({ message, options, output, ...QUIET })
  return multiselect({
    message: `${message}\nspatie kiest, enter is klaar`,
    options,
    output,
    required: false,
    ...QUIET,
  })
}

const isList = ({ type }: Question): boolean => type === 'boolean' || type === 'choice' || type === 'choices'

/** Asks on a terminal, with lists to choose from. */
export const terminalAsker = (say: (text: string) => void, output: NodeJS.WriteStream): Asker => ({
  say,
  ask: async (question) => {
    const given = await (isList(question) ? picked(question, output) : typedIn(question, output))
    if (isCancel(given)) return { kind: 'interrupted' }
    return typeof given === 'string' ? replyTo(question, given) : chosen(question, given as readonly string[])
  },
  close: () => {},
})
