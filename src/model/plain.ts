/**
 * Keeps a text from being read as markup of Markdown: emphasis, links, HTML and entities anywhere, lists and rules at its
 * beginning. Puts it on one line.
 */
export const plain = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .replace(/[\\`*_{}[\]<>#|~&]/g, (sign) => `\\${sign}`)
    .replace(/^( ?)(?=[-+=](?:[-= ]|$))/, '$1\\')
    .replace(/^( ?\d{1,9})(?=[.)](?: |$))/, '$1\\')
