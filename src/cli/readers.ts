import { READERS, type Reader } from '../present/reader'
import { type Arguments, textOption } from './command'
import { UsageError } from './usage'

export const READER_HELP = `  --for LEZER         professional (standaard), person (gewone taal) of auditor (alles, voor de uitleg)`

const isReader = (text: string): text is Reader => READERS.some((reader) => reader === text)

/** Gives for whom the output is. */
export const readerOf = (given: Arguments): Reader => {
  const reader = textOption(given, 'for') ?? 'professional'
  if (isReader(reader)) return reader
  throw new UsageError(`De lezer ${reader} bestaat niet; kies uit: ${READERS.join(', ')}.`)
}
