import { UsageError } from '../usage'

/** Lines that follow each other in a file. */
export interface Lines {
  /** The number of the first, from 1. */
  readonly first: number
  readonly texts: readonly string[]
  readonly isLast: boolean
}

/** In one line that is longer no persons are written. */
const LONGEST = 1_000_000

const isUtf16 = (chunk: Uint8Array): boolean =>
  (chunk[0] === 0xff && chunk[1] === 0xfe) || (chunk[0] === 0xfe && chunk[1] === 0xff)

/** Splits bytes into lines, some at a time. What is no UTF-8 comes out as U+FFFD, so that it is found in its own row. */
export async function* linesIn(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Lines> {
  const decoder = new TextDecoder('utf-8')
  let [rest, first, isStart] = ['', 1, true]
  for await (const chunk of bytes) {
    if (isStart && isUtf16(chunk)) throw new UsageError('Het bestand is geen UTF-8: bewaar het opnieuw, als UTF-8.')
    isStart = false
    const texts = (rest + decoder.decode(chunk, { stream: true })).split('\n')
    rest = texts.pop() ?? ''
    if (rest.length > LONGEST)
      throw new UsageError(
        `Regel ${first + texts.length} is langer dan een miljoen tekens: dit is geen bestand met een persoon per regel.`,
      )
    yield { first, texts, isLast: false }
    first += texts.length
  }
  yield { first, texts: [rest + decoder.decode()], isLast: true }
}

/** Takes off what Windows puts at the end of a line. */
export const withoutReturn = (line: string): string => (line.endsWith('\r') ? line.slice(0, -1) : line)

export const isBlank = (line: string): boolean => line.length === 0 || line.trim() === ''
