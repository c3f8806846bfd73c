import type { Advice, Recommendation } from '../model/advice'
import type { Interview } from '../model/interview'
import type { InputValue, Library } from '../model/library'
import { InputError } from '../model/problem'
import { progressText, redFlagLines, undecidableLines, whyLines } from '../present/question'
import type { Asker } from './asker'
import type { Reply } from './askReply'

/** How a conversation came to its end: nothing left to ask, no more input, or broken off. */
export type Ending = 'done' | 'ended' | 'interrupted'

interface Conversation {
  readonly library: Library
  readonly interview: Interview
  readonly asker: Asker
  /** Called after every turn. */
  readonly keep: () => Promise<void>
}

const rulesOf = ({ reasons }: Recommendation): readonly string[] => reasons.map(({ rule }) => rule)

const judgeYourself = ({ notices }: Advice): readonly string[] =>
  notices.flatMap(({ code, message }) => (code === 'undecidable-red-flag' ? [message] : []))

/** Shows at once each red flag that became certain, or that a person must now judge, since the advice before. */
const alarm = ({ library, asker }: Conversation, before: Advice | null, now: Advice): void => {
  const flags = (advice: Advice | null) => (advice?.recommendations ?? []).filter(({ redFlag }) => redFlag)
  const known = new Set(flags(before).flatMap(rulesOf))
  for (const flag of flags(now)) {
    if (rulesOf(flag).every((rule) => known.has(rule))) continue
    asker.say(['', ...redFlagLines(library, now, flag)].join('\n'))
  }
  const told = new Set(before === null ? [] : judgeYourself(before))
  for (const message of judgeYourself(now))
    if (!told.has(message)) asker.say(['', ...undecidableLines(message)].join('\n'))
}

const answered = (
  { interview, asker }: Conversation,
  value: InputValue | { missing: 'unknown' | 'declined' },
): void => {
  try {
    interview.answer(value)
  } catch (error) {
    if (!(error instanceof InputError)) throw error
    asker.say(error.problems.map(({ message }) => `Dat kan niet. ${message}`).join('\n'))
  }
}

/** Does what a reply asks for; gives how it ended, or null to go on. */
const taken = (conversation: Conversation, reply: Reply): Ending | null => {
  const { library, interview, asker } = conversation
  const question = interview.next()
  switch (reply.kind) {
    case 'ended':
    case 'interrupted':
      return reply.kind
    case 'why':
      if (question !== null) asker.say(whyLines(library, question).join('\n'))
      return null
    case 'wrong':
      asker.say(`Dat begrijp ik niet. Typ ${reply.expected}.`)
      return null
    case 'back':
      if (!interview.back()) asker.say('Dit is de eerste vraag van dit gesprek.')
      return null
    case 'skip':
      interview.skip()
      return null
    default:
      answered(conversation, reply.kind === 'value' ? reply.value : { missing: reply.missing })
      return null
  }
}

/** Holds the conversation: asks until nothing can change any more, or until whoever answers stops. */
export const converse = async (conversation: Conversation): Promise<Ending> => {
  const { interview, asker, keep } = conversation
  let before: Advice | null = null
  let isAgain = false
  for (;;) {
    alarm(conversation, before, interview.advice)
    before = interview.advice
    const question = interview.next()
    if (question === null) return 'done'
    asker.say(isAgain ? '' : `\n${progressText(interview.progress)}`)
    const reply = await asker.ask(question)
    const ending = taken(conversation, reply)
    if (ending !== null) return ending
    isAgain = reply.kind === 'why' || reply.kind === 'wrong'
    if (!isAgain) await keep()
  }
}
