// What goes wrong with a line before anyone wrote YAML in it: text pasted from a word processor, a merge of two versions.

/** Blanks that look like a space and are none to YAML: word processors and web pages have them. */
const ODD = /[\u00a0\u2000-\u200b\u202f\u2060\u3000\ufeff]/

/** Tells whether a text holds a blank that YAML does not take for one. */
export const hasOddBlank = (text: string): boolean => ODD.test(text)

export const ODD_BLANK =
  'Hier staat een bijzondere spatie, zoals tekstverwerkers en webpagina’s die hebben: vervang hem door een gewone.'

/** At the beginning of a line or behind a colon, where YAML needs a real one. */
const MISPLACED = new RegExp(`(?:^[ ]*|:)${ODD.source}`)

const CONFLICT = /^(<{7}|={7}|>{7})( |$)/

const TWO_VERSIONS =
  'Hier staan twee versies van hetzelfde door elkaar: kies er een en haal de regels met <, = en > weg.'

interface Line {
  readonly start: number
  readonly end: number
}

/** Gives the line that an offset is on. */
export const lineAt = (text: string, offset: number): Line => {
  const end = text.indexOf('\n', offset)
  return { start: text.slice(0, offset).lastIndexOf('\n') + 1, end: end === -1 ? text.length : end }
}

/** Tells what else is wrong on the line of an error, of which the error is only the consequence. */
export const lineTrouble = (
  text: string,
  offset: number,
): { readonly message: string; readonly offset: number } | undefined => {
  const { start, end } = lineAt(text, offset)
  const line = text.slice(start, end)
  if (CONFLICT.test(line)) return { message: TWO_VERSIONS, offset: start }
  const odd = MISPLACED.exec(line)
  return odd === null ? undefined : { message: ODD_BLANK, offset: start + odd.index + odd[0].length - 1 }
}
