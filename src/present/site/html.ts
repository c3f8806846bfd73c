import { escaped } from '../escaped'
import type { Block, Fact, ListItem, Section, Span, Text } from './blocks'
import { type Draw, pictureInPage } from './drawn'

const spanHtml = (span: Span): string => {
  if (typeof span === 'string') return escaped(span)
  switch (span.kind) {
    case 'link':
      return `<a href="${escaped(span.href)}">${escaped(span.text)}</a>`
    case 'to': {
      const page = span.page === undefined ? '' : `${span.page}.html`
      return `<a href="${escaped(`${page}${span.anchor === undefined ? '' : `#${span.anchor}`}`)}">${escaped(span.text)}</a>`
    }
    case 'target':
      return `<span id="${escaped(span.id)}">${escaped(span.text)}</span>`
    case 'strong':
      return `<strong>${escaped(span.text)}</strong>`
    default:
      return `<span class="${span.kind}">${escaped(span.text)}</span>`
  }
}

/** Writes running text as HTML. */
export const textHtml = (text: Text): string => text.map(spanHtml).join('')

const itemHtml = ({ text, items = [] }: ListItem): string =>
  `<li>${textHtml(text)}${items.length === 0 ? '' : listHtml(items, false)}</li>`

const listHtml = (items: readonly ListItem[], isOrdered: boolean): string => {
  const name = isOrdered ? 'ol' : 'ul'
  return `\n<${name}>\n${items.map(itemHtml).join('\n')}\n</${name}>\n`
}

const factHtml = ([term, said]: Fact): string => `<div><dt>${escaped(term)}</dt><dd>${textHtml(said)}</dd></div>`

/** A column is as wide as its longest word; one that no page can hold may be broken. */
const breakable = (text: Text): Text =>
  text.map((span) => (typeof span === 'string' ? span.replace(/\S{30}(?=\S)/gu, '$&\u200b') : span))

const cellHtml = (text: Text): string => textHtml(breakable(text))

const rowHtml = ([first = [], ...others]: readonly Text[]): string =>
  `<tr><th scope="row">${cellHtml(first)}</th>${others.map((text) => `<td>${cellHtml(text)}</td>`).join('')}</tr>`

const tableHtml = ({ caption, head, rows }: Extract<Block, { kind: 'table' }>): string => `<table>
<caption>${escaped(caption)}</caption>
<thead><tr>${head.map((name) => `<th scope="col">${escaped(name)}</th>`).join('')}</tr></thead>
<tbody>
${rows.map(rowHtml).join('\n')}
</tbody>
</table>`

const sectionHtml = ({ id, title, level, isUrgent = false, blocks }: Section, draw: Draw): string => {
  const said = isUrgent ? `<span class="flag">Rode vlag</span> ${escaped(title)}` : escaped(title)
  const name = level === 2 ? 'section' : 'article'
  return `<${name} id="${escaped(id)}"${isUrgent ? ' class="urgent"' : ''} aria-labelledby="${escaped(id)}-kop">
<h${level} id="${escaped(id)}-kop">${said}</h${level}>
${blocksHtml(blocks, draw)}
</${name}>`
}

const blockHtml = (block: Block, draw: Draw): string => {
  switch (block.kind) {
    case 'paragraph':
      return `<p>${textHtml(block.text)}</p>`
    case 'warning':
      return `<p class="warning">${textHtml(block.text)}</p>`
    case 'list':
      return listHtml(block.items, block.isOrdered === true).trim()
    case 'facts':
      return `<dl>\n${block.facts.map(factHtml).join('\n')}\n</dl>`
    case 'table':
      return tableHtml(block)
    case 'drawing':
      return `<figure>\n${pictureInPage(draw, block.drawing)}\n<figcaption>${escaped(block.drawing.title)}</figcaption>\n</figure>`
    case 'group':
      return `<div id="${escaped(block.id)}">\n${blocksHtml(block.blocks, draw)}\n</div>`
    case 'section':
      return sectionHtml(block, draw)
  }
}

/** Writes blocks as HTML; pictures are drawn in place. */
export const blocksHtml = (blocks: readonly Block[], draw: Draw): string =>
  blocks.map((block) => blockHtml(block, draw)).join('\n')
