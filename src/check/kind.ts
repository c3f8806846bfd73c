import { isMap } from '../model/isMap'
import type { FileKind } from '../model/source/files'
import type { Finding } from './finding'
import { nearest } from './nearest'
import { schemas } from './schemas'
import { either } from './words'

const KINDS = Object.keys(schemas) as FileKind[]

const ONE = `verwacht precies een van ${either(KINDS)}`

/** Reads the kind of a file off its one top-level kind key. In a file of cases, `network` is not one. */
export const kindOf = (data: unknown): FileKind | Finding => {
  if (!isMap(data)) return { code: 'no-kind', message: `Dit bestand heeft geen sleutels: ${ONE}.`, path: [] }
  const keys = Object.keys(data)
  const found = keys.filter((key): key is FileKind => KINDS.some((kind) => kind === key))
  const kinds = found.includes('cases') ? found.filter((key) => key !== 'network') : found
  const [first, second] = kinds
  if (second !== undefined) {
    const message = `Dit bestand is al "${first}": zet "${second}" in een eigen bestand.`
    return { code: 'two-kinds', message, path: [second], part: 'key' }
  }
  if (first !== undefined) return first
  const [misspelt] = keys.filter((key) => nearest(key, KINDS) !== undefined)
  const help = misspelt === undefined ? '' : ` Bedoelt u "${nearest(misspelt, KINDS)}"?`
  const path = misspelt === undefined ? [] : [misspelt]
  return { code: 'no-kind', message: `Het is niet te zien wat dit bestand is: ${ONE}.${help}`, path, part: 'key' }
}
