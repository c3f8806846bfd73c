/** The most characters of a summary: fewer than 140. https://cds-hooks.hl7.org/2.0/#card-attributes */
const MOST = 139

/** Writes a summary on one line, cut at a word where it is too long. Counts as JSON clients do, and leaves no half character. */
export const summaryOf = (text: string): string => {
  const line = text.replace(/\s+/g, ' ').trim()
  if (line.length <= MOST) return line
  const head = line.slice(0, MOST - 1)
  const words = head.lastIndexOf(' ')
  const cut = words > MOST / 2 ? head.slice(0, words) : head.replace(/[\uD800-\uDBFF]$/, '')
  return `${cut.replace(/[\s.,;:–-]+$/, '')}…`
}
