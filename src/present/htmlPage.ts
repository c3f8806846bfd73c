import { htmlDocument } from './htmlDocument'
import { wrap } from './wrap'

/** How large a reader has it, in points; every line of text is `line` high. */
export interface Type {
  readonly font: number
  readonly line: number
  /** Width of the column of labels. */
  readonly labels: number
}

/** Twelve points for the person, who may see less well. */
export const TYPES: Readonly<Record<'professional' | 'person', Type>> = {
  professional: { font: 10, line: 13, labels: 84 },
  person: { font: 12, line: 16, labels: 100 },
}

const POINTS_PER_MM = 72 / 25.4
const PAPER = { width: 210, height: 297, across: 14, down: 12 } as const

/** The room inside the margins, in points. */
const ROOM = {
  width: (PAPER.width - 2 * PAPER.across) * POINTS_PER_MM,
  height: (PAPER.height - 2 * PAPER.down) * POINTS_PER_MM,
} as const

/**
 * The widest that text of the fonts named below is on average, in parts of the size of the font. Measured with the widths of
 * Helvetica and Arial text stays under 0.53, bold under 0.58; DejaVu Sans, which Linux puts in their place, is up to 15% wider.
 */
const WIDEST = { plain: 0.61, bold: 0.67 } as const

const linesOf = (text: string, points: number, character: number): number => {
  const width = Math.floor(points / character)
  // A word that is longer than a line is broken: the page would be wider than the paper otherwise.
  return wrap(text, width).reduce((lines, line) => lines + Math.max(1, Math.ceil(line.length / width)), 0)
}

/** How many lines of a page a piece of it takes, at most; half a line is what stands between two pieces. */
export const costOf = (type: Type) => ({
  room: Math.floor(ROOM.height / type.line),
  title: (text: string): number => 2 * linesOf(text, ROOM.width, 1.5 * type.font * WIDEST.bold),
  line: (text: string): number => linesOf(text, ROOM.width, type.font * WIDEST.plain),
  heading: (text: string): number => 0.5 + linesOf(text, ROOM.width, 1.1 * type.font * WIDEST.bold),
  row: (text: string): number => linesOf(text, ROOM.width - type.labels, type.font * WIDEST.plain),
  item: (text: string): number => linesOf(text, ROOM.width - 2 * type.font, type.font * WIDEST.plain),
})

export type Cost = ReturnType<typeof costOf>

/** Black on white only, so that it prints as it looks; what is urgent has a word and a bar. */
const style = ({ font, line, labels }: Type): string => `
@page { size: A4 portrait; margin: ${PAPER.down}mm ${PAPER.across}mm }
* { box-sizing: border-box; margin: 0; padding: 0 }
html { color: #000; background: #fff }
body { max-width: ${PAPER.width - 2 * PAPER.across}mm; margin: ${PAPER.down}mm auto; font: ${font}pt/${line}pt Arial, 'Liberation Sans', Helvetica, sans-serif; overflow-wrap: anywhere }
h1 { font-size: ${1.5 * font}pt; line-height: ${2 * line}pt }
h2, h3 { font-size: ${1.1 * font}pt; line-height: ${line}pt; padding-top: ${line / 2}pt; break-after: avoid }
ol { list-style: none }
li { break-inside: avoid }
ul { padding-left: ${2 * font}pt }
dl > div { display: flex }
dt { flex: 0 0 ${labels}pt; color: #333 }
dd { flex: 1 }
.urgent { border-left: 3pt solid #000; padding-left: 5pt; margin-left: -8pt }
@media print { body { margin: 0 } }
@media screen and (max-width: 200mm) { body { margin: 16px } }`

/** Writes a page to print around a body that is HTML already. */
export const htmlPage = (title: string, type: Type, body: readonly string[]): string =>
  htmlDocument(title, style(type), ['<main>', ...body, '</main>'])
