import { COVERAGE_KINDS, type Coverage, type CoveragePart, type CoveredFile, missedPoints } from '../model/coverage'
import { COVERAGE_STYLE } from './coverageStyle'
import { cannotTexts, KIND_HEADINGS, missedText, partText } from './coverageWords'
import { escaped } from './escaped'
import { htmlDocument } from './htmlDocument'

/** What of a line was seen: all, a part, or nothing of what can be seen of it. */
const SIGNS = { all: '✓', some: '◐', none: '✗' } as const

type Extent = keyof typeof SIGNS

interface Marked {
  readonly extent: Extent
  readonly seen: number
  readonly possible: number
  readonly remarks: readonly string[]
}

const remarksOf = (part: CoveragePart): readonly string[] => [
  ...(missedPoints(part).length === 0 ? [] : [`${partText(part)}: ${missedText(part)}`]),
  ...cannotTexts(part).map((why) => `${partText(part)}: ${why}; telt niet mee`),
]

const markOf = (parts: readonly CoveragePart[]): Marked | null => {
  if (parts.length === 0) return null
  const points = parts.flatMap((part) => part.points).filter(({ cannot }) => cannot === undefined)
  const seen = points.filter(({ cases }) => cases > 0).length
  const extent = seen === points.length ? 'all' : seen === 0 ? 'none' : 'some'
  return { extent, seen, possible: points.length, remarks: parts.flatMap(remarksOf) }
}

const rowOf = (text: string, number: number, parts: readonly CoveragePart[]): string => {
  const mark = markOf(parts)
  if (mark === null) return `<tr><th scope="row">${number}</th><td></td><td>${escaped(text)}</td></tr>`
  const remarks = mark.remarks.map((remark) => `<span>${escaped(remark)}</span>`).join('')
  const sign = `${SIGNS[mark.extent]} ${mark.seen}/${mark.possible}`
  return `<tr class="${mark.extent}"><th scope="row">${number}</th><td>${sign}</td><td>${escaped(text)}${remarks}</td></tr>`
}

const titleOf = ({ file, pathway }: CoveredFile): string => (pathway === null ? file : `${pathway} (${file})`)

const fileHtml = (file: CoveredFile, text: string, place: number): string[] => {
  const byLine = new Map<number, CoveragePart[]>()
  for (const part of file.parts) byLine.set(part.at.line ?? 0, [...(byLine.get(part.at.line ?? 0) ?? []), part])
  const lines = text.replace(/\r?\n$/, '').split(/\r?\n/)
  return [
    `<h2 id="bestand-${place}">${escaped(titleOf(file))}</h2>`,
    '<table class="source">',
    `<caption>Regels van ${escaped(file.file)}, met wat ervan gezien is</caption>`,
    '<thead><tr><th scope="col">Nr.</th><th scope="col">Gezien</th><th scope="col">Tekst</th></tr></thead>',
    '<tbody>',
    ...lines.map((line, at) => rowOf(line, at + 1, byLine.get(at + 1) ?? [])),
    '</tbody>',
    '</table>',
  ]
}

const totalRow = (name: string, totals: Coverage['totals']): string => {
  const cells = COVERAGE_KINDS.map((kind) => {
    const { seen, possible, percent } = totals[kind]
    return `<td>${possible === 0 ? '–' : `${percent} % (${seen} van ${possible})`}</td>`
  })
  return `<tr><th scope="row">${name}</th>${cells.join('')}</tr>`
}

const totalsHtml = ({ files, totals }: Coverage): string[] => [
  '<table>',
  '<caption>Aandeel dat gezien is, naar beneden afgerond</caption>',
  `<thead><tr><th scope="col">Bestand</th>${COVERAGE_KINDS.map((kind) => `<th scope="col">${KIND_HEADINGS[kind]}</th>`).join('')}</tr></thead>`,
  '<tbody>',
  ...files.map((file, place) => totalRow(`<a href="#bestand-${place}">${escaped(titleOf(file))}</a>`, file.totals)),
  totalRow('Totaal', totals),
  '</tbody>',
  '</table>',
]

const TITLE = 'Wat de gevallen raken'

/** Writes a page that shows the files as they were written with what the cases exercise of each line; `texts` by file. */
export const coverageHtml = (coverage: Coverage, texts: ReadonlyMap<string, string>): string =>
  htmlDocument(TITLE, COVERAGE_STYLE, [
    '<main>',
    `<h1>${TITLE}</h1>`,
    `<p>${coverage.cases === 1 ? '1 geval' : `${coverage.cases} gevallen`}. Een regel telt als geldend, uitgesloten en open; een toets als waar, onwaar, onbekend en alleen beslissend.</p>`,
    '<ul>',
    `<li class="all">${SIGNS.all} alles gezien wat op deze regel te zien is</li>`,
    `<li class="some">${SIGNS.some} een deel gezien: eronder staat wat ontbreekt</li>`,
    `<li class="none">${SIGNS.none} niets gezien</li>`,
    '</ul>',
    ...totalsHtml(coverage),
    ...coverage.files.flatMap((file, place) => fileHtml(file, texts.get(file.file) ?? '', place)),
    '</main>',
  ])
