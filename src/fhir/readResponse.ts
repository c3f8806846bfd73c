import type { Located } from './entries'
import { type Reader, refuse } from './reading'

/** Reads the answers to a questionnaire. Here is the place where a response of the patient in a Bundle is taken to pieces. */
export const readResponse = (reader: Reader, located: Located): void =>
  refuse(reader, 'other-questionnaire', located, { path: 'questionnaire' })
