import { JSDOM, type PageNode } from 'jsdom'

// Widths of Helvetica (Arial has the same) in thousandths, from Adobe's Core 14 AFM files: space to tilde.
const WIDTHS =
  '278 278 355 556 556 889 667 191 333 333 389 584 278 333 278 278 556 556 556 556 556 556 556 556 556 556 278 278 584 584 584 556 1015 667 667 722 722 667 611 778 722 278 500 667 556 833 722 778 667 778 722 667 611 722 667 944 667 667 611 278 278 278 469 556 333 556 556 500 556 556 278 556 556 222 222 500 222 833 556 556 556 556 333 500 278 556 500 722 500 500 500 334 260 334 584'
    .split(' ')
    .map(Number)

/** How much wider than Helvetica it may come out: bold, or the font that Linux puts in its place. */
const WIDER = { plain: 1.15, bold: 1.25 } as const

const widthOf = (text: string, font: number, wider: number): number => {
  // An accent does not widen a letter; whatever else there is counts as the widest letter of a text.
  const letters = [...text.normalize('NFD').replace(/\p{M}/gu, '')]
  return (
    letters.reduce((sum, letter) => sum + (WIDTHS[(letter.codePointAt(0) ?? 0) - 32] ?? 556), 0) * (font / 1000) * wider
  )
}

const linesOf = (text: string, room: number, font: number, wider: number): number => {
  let [lines, used] = [1, 0]
  for (const word of text.trim().split(/\s+/)) {
    const width = widthOf(word, font, wider)
    const next = used === 0 ? width : used + widthOf(' ', font, wider) + width
    if (next <= room) used = next
    else {
      lines += used === 0 ? 0 : 1
      used = width
    }
  }
  return lines
}

const points = (millimetres: number): number => (millimetres / 25.4) * 72

/** The room on an A4 inside the margins of the page, in points. */
export const A4 = { width: points(210 - 2 * 14), height: points(297 - 2 * 12) } as const

const numberIn = (style: string, pattern: RegExp): number => Number(pattern.exec(style)?.[1] ?? Number.NaN)

/** Measures how high a printed plan is, in points, with the widths of its font. */
export const heightOf = (html: string): number => {
  const { document } = new JSDOM(html).window
  const style = document.querySelector('style')?.textContent ?? ''
  const [font, line] = [numberIn(style, /font: ([\d.]+)pt\//), numberIn(style, /font: [\d.]+pt\/([\d.]+)pt/)]
  const labels = numberIn(style, /dt \{ flex: 0 0 ([\d.]+)pt/)
  const linesIn = ({ textContent }: PageNode, room: number, size: number, wider: number): number =>
    linesOf(textContent ?? '', room, size, wider)
  const high: Readonly<Record<string, (node: PageNode) => number>> = {
    H1: (node) => 2 * linesIn(node, A4.width, 1.5 * font, WIDER.bold),
    H2: (node) => 0.5 + linesIn(node, A4.width, 1.1 * font, WIDER.bold),
    H3: (node) => 0.5 + linesIn(node, A4.width, 1.1 * font, WIDER.bold),
    P: (node) => linesIn(node, A4.width, font, WIDER.plain),
    DD: (node) => linesIn(node, A4.width - labels, font, WIDER.plain),
    LI: (node) => (node.querySelector('h3') ? 0 : linesIn(node, A4.width - 2 * font, font, WIDER.plain)),
  }
  const all = [...document.querySelectorAll('main *')]
  return line * all.reduce((sum, node) => sum + (high[node.tagName]?.(node) ?? 0), 0)
}
