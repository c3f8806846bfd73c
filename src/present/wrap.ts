/** Breaks a text into lines of at most `width` characters, between words; a longer word stands on a line of its own. */
export const wrap = (text: string, width: number): string[] => {
  const lines: string[] = []
  for (const word of text.split(/\s+/)) {
    const line = lines.at(-1)
    if (line !== undefined && line.length + 1 + word.length <= width) lines[lines.length - 1] = `${line} ${word}`
    else lines.push(word)
  }
  return lines
}

/** The same with the first line after a lead and the others under it. */
export const hang = (lead: string, text: string, width: number): string[] =>
  wrap(text, width - lead.length).map((line, place) => `${place === 0 ? lead : ' '.repeat(lead.length)}${line}`)

/** Cuts a text at a word so that it fits on one line, and shows that it was cut. */
export const clip = (text: string, width: number): string => {
  if (text.length <= width) return text
  const [line = ''] = wrap(text, width - 2)
  return `${line.slice(0, width - 2)} …`
}
