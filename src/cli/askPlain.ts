import { createInterface } from 'node:readline'
import { expectedText, questionLines } from '../present/question'
import type { Asker } from './asker'
import { COMMANDS, COMMANDS_TEXT, type Reply, replyTo } from './askReply'

const INTERRUPTED: Reply = { kind: 'interrupted' }
const ENDED: Reply = { kind: 'ended' }

const SHORT = COMMANDS.map(([letter]) => letter).join(' ')

/** Asks in plain lines: for a pipe, and for a terminal without colour or cursor. */
export const plainAsker = (say: (text: string) => void): Asker => {
  const lines = createInterface({ input: process.stdin, terminal: false })
  // Made at once: a line that comes before the first question is kept.
  const typed = lines[Symbol.asyncIterator]()
  let interrupt: (reply: Reply) => void = () => {}
  const interrupted = new Promise<Reply>((resolve) => {
    interrupt = resolve
  })
  const onInterrupt = (): void => interrupt(INTERRUPTED)
  process.once('SIGINT', onInterrupt)
  // What the letters mean is said at first, and again to whoever was not understood.
  let isExplained = false
  return {
    say,
    ask: async (question) => {
      const how = `  Typ ${expectedText(question)}`
      say([...questionLines(question), ...(isExplained ? [`${how}, of ${SHORT}`] : [how, COMMANDS_TEXT])].join('\n'))
      const next = await Promise.race([typed.next(), interrupted])
      if ('kind' in next) return next
      if (next.done === true) return ENDED
      // What is piped in does not show by itself.
      if (process.stdin.isTTY !== true) say(`> ${next.value}`)
      const reply = replyTo(question, next.value)
      isExplained = reply.kind !== 'wrong'
      return reply
    },
    close: () => {
      process.off('SIGINT', onInterrupt)
      lines.close()
    },
  }
}
