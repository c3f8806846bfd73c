import type { Library } from '../../model/library'
import { isReserved, type Signal } from '../../model/signal'

/** Gives a signal that a questionnaire can ask about; who reports and who is involved are not answers to a question. */
export const askedSignal = ({ signals }: Library, id: string): Signal | undefined =>
  Object.hasOwn(signals, id) && !isReserved(id) ? signals[id] : undefined
