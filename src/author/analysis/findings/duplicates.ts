import { distance } from 'fastest-levenshtein'
import type { LibraryFinding } from '../../../model/libraryFinding'
import type { Pass } from '../analysis'
import { signalsWritten } from './signalsWritten'

/** So many letters of a question may differ, for each so many that it has. */
const LETTERS_FOR_ONE = 20

const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

const isNear = (one: string, other: string): boolean => {
  const most = Math.floor(Math.min(one.length, other.length) / LETTERS_FOR_ONE)
  return Math.abs(one.length - other.length) <= most && distance(one, other) <= most
}

/** Questions that are nearly the same as one that stands before them: someone is asked the same twice. */
export const duplicates: Pass = ({ sources }) => {
  const asked = signalsWritten(sources).flatMap((signal) => {
    const { ask, type } = signal.written
    return ask === undefined ? [] : [{ ...signal, type, text: plain(ask) }]
  })
  return asked.flatMap(({ id, type, text, source, path }, place): LibraryFinding[] => {
    const other = asked.slice(0, place).find((one) => one.type === type && isNear(one.text, text))
    if (other === undefined) return []
    return [{ code: 'near-duplicate-question', of: id, with: other.id, at: source.locate([...path, 'ask']) }]
  })
}
