import { micromark } from 'micromark'
import { gfm, gfmHtml } from 'micromark-extension-gfm'
import { unless, type Violation } from './violation'

/** What a detail is made of: paragraphs, bold heads and lists. */
const OWN = /<\/?(?:p|strong|ul|li)>/g

/**
 * Renders as the sandbox does, with its parser and with raw HTML let through, and finds elements that are not those of a detail:
 * HTML, links, images, code, or markup that a text made by accident. In what is rendered, no text holds a `<` or a `>`, and of
 * HTML that is filtered out one of them stays.
 */
export const markdownViolations = (detail: string, rule: string): Violation[] => {
  const html = micromark(detail, {
    allowDangerousHtml: true,
    allowDangerousProtocol: true,
    extensions: [gfm()],
    htmlExtensions: [gfmHtml()],
  })
  const others = html.replaceAll(OWN, '').match(/.{0,20}[<>].{0,20}/g) ?? []
  return unless(others.length === 0, rule, `detail bevat ${[...new Set(others)].join(' ')}`)
}
