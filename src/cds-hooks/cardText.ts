import { plain } from '../model/plain'

/**
 * Keeps a text in the detail of a card text: clients render GitHub's Markdown and let HTML through, and that Markdown makes
 * links of bare addresses, too. At the beginning of a line it would make lists and rules.
 */
export const cardText = (text: string): string =>
  plain(text)
    .replace(/^( ?)(?=[-+=](?:[-= ]|$))/, '$1\\')
    .replace(/^( ?\d{1,9})(?=[.)](?: |$))/, '$1\\')
    .replace(/:\/\//g, ':\\/\\/')
    .replace(/\b(www)\./gi, '$1\\.')
    .replace(/@/g, '\\@')
