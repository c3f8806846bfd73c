import type { Question } from '../model/advice'
import type { Reply } from './askReply'

/** Puts questions to whoever sits there. */
export interface Asker {
  readonly say: (text: string) => void
  /** Shows a question and waits for a reply to it. */
  readonly ask: (question: Question) => Promise<Reply>
  readonly close: () => void
}
