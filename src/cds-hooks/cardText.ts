import { plain } from '../model/plain'

/**
 * Keeps a text in the detail of a card text: clients render GitHub's Markdown and let HTML through, and that Markdown makes
 * links of bare addresses, too.
 */
export const cardText = (text: string): string =>
  plain(text)
    .replace(/:\/\//g, ':\\/\\/')
    .replace(/\b(www)\./gi, '$1\\.')
    .replace(/@/g, '\\@')
