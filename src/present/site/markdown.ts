import { plain } from '../../model/plain'
import type { Block, ListItem, Section, Span, Text } from './blocks'

const spanMarkdown = (span: Span): string => {
  if (typeof span === 'string') return plain(span)
  switch (span.kind) {
    case 'link':
      return `[${plain(span.text)}](<${span.href.replace(/[<>|\s]/g, (sign) => encodeURIComponent(sign))}>)`
    case 'to':
      // Within a page there is nothing to link to: how a heading is called differs from reader to reader.
      return span.page === undefined ? plain(span.text) : `[${plain(span.text)}](${span.page}.md)`
    case 'target':
      return plain(span.text)
    case 'strong':
      return `**${plain(span.text)}**`
    default:
      return `*${plain(span.text)}*`
  }
}

/** Writes running text as Markdown. */
export const textMarkdown = (text: Text): string => text.map(spanMarkdown).join('')

const listLines = (items: readonly ListItem[], isOrdered: boolean, indent: string): string[] =>
  items.flatMap(({ text, items: inner = [] }, place) => {
    const lead = isOrdered ? `${place + 1}. ` : '- '
    return [`${indent}${lead}${textMarkdown(text)}`, ...listLines(inner, false, indent + ' '.repeat(lead.length))]
  })

const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`

const tableLines = ({ caption, head, rows }: Extract<Block, { kind: 'table' }>): string[] => [
  `${plain(caption)}:`,
  '',
  row(head.map(plain)),
  row(head.map(() => '---')),
  ...rows.map((cells) => row(cells.map(textMarkdown))),
]

const sectionLines = ({ title, level, isUrgent, blocks }: Section, picture: (id: string) => string): string[] => [
  `${'#'.repeat(level)} ${isUrgent === true ? '**Rode vlag:** ' : ''}${plain(title)}`,
  '',
  ...blocksMarkdown(blocks, picture),
]

const blockLines = (block: Block, picture: (id: string) => string): string[] => {
  switch (block.kind) {
    case 'paragraph':
      return [textMarkdown(block.text)]
    case 'warning':
      return [`> ${textMarkdown(block.text)}`]
    case 'list':
      return listLines(block.items, block.isOrdered === true, '')
    case 'facts':
      return block.facts.map(([term, said]) => `- ${plain(term)}: ${textMarkdown(said)}`)
    case 'table':
      return tableLines(block)
    case 'drawing':
      return [`![${plain(block.drawing.title)}](${picture(block.drawing.id)})`]
    case 'group':
      return blocksMarkdown(block.blocks, picture).slice(0, -1)
    case 'section':
      return sectionLines(block, picture).slice(0, -1)
  }
}

/** Writes blocks as lines of Markdown, each followed by an empty one; `picture` names the file of a drawing. */
export const blocksMarkdown = (blocks: readonly Block[], picture: (id: string) => string): string[] =>
  blocks.flatMap((block) => [...blockLines(block, picture), ''])
