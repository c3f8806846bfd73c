import type { Known } from '../model/advice'
import type { MissingReason } from '../model/condition'
import { valueTexts } from '../model/knownText'
import type { Library } from '../model/library'

/** The longest sentence for a person, in words. */
const MOST_WORDS = 15

/** Leaves out what stands between brackets: abbreviations and colours that mean something to professionals only. */
export const withoutBrackets = (text: string): string => text.replace(/\s*\([^)]*\)/g, '')

/** Names a signal as a person is told of it. */
export const plainLabel = (library: Library, id: string): string =>
  withoutBrackets(library.signals[id]?.label ?? 'Iets anders')

/** Tells whether a sentence is too long for a person. */
export const isLong = (sentence: string): boolean => sentence.split(/\s+/).length > MOST_WORDS

/** Writes `what: this, that.` on one line, or as a list when that would be a long sentence. */
export const plainLines = (what: string, said: readonly string[]): string[] => {
  const line = `${what}: ${said.join(', ')}.`
  if (said.length < 2 || !isLong(line)) return [`- ${line}`]
  return [`- ${what}:`, ...said.map((one) => `  - ${one}.`)]
}

const REASONS: Readonly<Record<MissingReason, string>> = {
  'not-asked': 'dat is nog niet gevraagd',
  unknown: 'dat weet u niet',
  declined: 'dat wilt u niet zeggen',
  'not-applicable': 'dat past niet bij u',
  stale: 'dat is te lang geleden gevraagd',
  unreliable: 'dat is nu niet goed te meten',
  unusable: 'dat was niet te lezen',
}

/** Says to a person what is known of a signal. */
export const plainKnown = (library: Library, id: string, known: Known | undefined): string[] => {
  if (known?.value !== undefined) return valueTexts(library, id, known.value).map(withoutBrackets)
  const isBounded = known?.options !== undefined || known?.low !== undefined || known?.high !== undefined
  return [isBounded ? 'dat weten wij nog niet precies' : REASONS[known?.missing ?? 'not-asked']]
}
