import { readFile, writeFile } from 'node:fs/promises'
import type { Advice } from '../model/advice'
import type { Input } from '../model/input'
import type { Library } from '../model/library'
import { InputError } from '../model/problem'
import { receipt } from '../replay'
import { type Arguments, textOption } from './command'
import { UsageError } from './usage'

/** Where a receipt goes, and the key with which it is made. */
interface Proof {
  readonly file: string
  readonly salt: string
}

const SHORTEST = 32

/** Reads the host's key. Nothing of it is ever shown, also not when it cannot be used. */
export const saltFrom = async (given: Arguments): Promise<string> => {
  const file = textOption(given, 'salt-file')
  if (file === undefined)
    throw new UsageError(
      'Bij een ontvangstbewijs hoort een sleutel: geef --salt-file BESTAND, met ten minste 32 tekens.',
    )
  const salt = (await readFile(file, 'utf8')).trim()
  if (salt.length < SHORTEST) throw new UsageError(`De sleutel in ${file} is te kort: het zijn ten minste 32 tekens.`)
  return salt
}

/** Gives where a receipt is to be written; null when none was asked for. */
export const proofOf = async (given: Arguments): Promise<Proof | null> => {
  const file = textOption(given, 'receipt')
  if (file !== undefined) return { file, salt: await saltFrom(given) }
  if (textOption(given, 'salt-file') === undefined) return null
  throw new UsageError('Een sleutel is er voor een ontvangstbewijs: geef ook --receipt BESTAND.')
}

const isThere = (error: unknown): boolean => error instanceof Error && 'code' in error && error.code === 'EEXIST'

/** Writes a receipt to a new file: an older one is proof of something else. */
export const writeReceipt = async (
  { file, salt }: Proof,
  library: Library,
  input: Input,
  advice: Advice,
): Promise<void> => {
  const text = `${JSON.stringify(receipt(library, input, advice, { salt }), null, 2)}\n`
  try {
    await writeFile(file, text, { flag: 'wx' })
  } catch (error) {
    throw isThere(error)
      ? new UsageError(`${file} bestaat al, en wordt niet overschreven. Geef een andere naam.`)
      : error
  }
}

/** Reads a receipt; whether it is one is for `replay` to say. */
export const readReceipt = async (file: string): Promise<unknown> => {
  const text = await readFile(file, 'utf8')
  try {
    return JSON.parse(text)
  } catch {
    throw new UsageError(`${file} is geen ontvangstbewijs: verwacht JSON, zoals zorgpad advise --receipt schrijft.`)
  }
}

/** Says of a receipt that was refused that it was the receipt, and not the input. */
export const receiptFault = (error: unknown, file: string): unknown => {
  if (!(error instanceof InputError) || error.problems[0]?.at.path !== 'receipt') return error
  return new UsageError(`${file}: ${error.problems[0].message}`)
}
