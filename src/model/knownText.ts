import type { Known } from './advice'
import { dayText, numberText, quantityText, reasonText } from './dutch'
import type { Library } from './library'

/** Writes a value of a signal as words: one text, or one for each option that was chosen. */
export const valueTexts = (library: Library, id: string, value: NonNullable<Known['value']>): string[] => {
  const { options, unit, type } = library.signals[id] ?? {}
  if (typeof value === 'boolean') return [value ? 'ja' : 'nee']
  if (typeof value === 'number') return [quantityText(value, unit)]
  if (type === 'date') return [dayText(String(value))]
  const labels = (typeof value === 'string' ? [value] : value).map((option) => options?.[option] ?? option)
  return labels.length === 0 ? ['geen'] : labels
}

/** Says what is known of a signal: its value, within what it lies, or why there is none. */
export const knownText = (
  library: Library,
  id: string,
  { value, low, high, options, missing = 'unknown' }: Known,
): string => {
  if (value !== undefined) return valueTexts(library, id, value).join(', ')
  if (options !== undefined)
    return `nog mogelijk: ${options.map((option) => library.signals[id]?.options?.[option] ?? option).join(' of ')}`
  const bounds = [
    ...(low === undefined ? [] : [`ten minste ${numberText(low)}`]),
    ...(high === undefined ? [] : [`ten hoogste ${numberText(high)}`]),
  ]
  return bounds.length > 0 ? bounds.join(' en ') : reasonText(missing)
}
