import {
  COVERAGE_KINDS,
  type Coverage,
  type CoverageKind,
  type CoveragePart,
  type CoverageShare,
  type CoverageTotals,
  missedPoints,
} from '../model/coverage'
import { cannotTexts, KIND_HEADINGS, missedText, neverUnknownText, partText } from './coverageWords'

/** Wide enough for `100 % 1234/1234`. */
const COLUMN = 18

const shareText = ({ seen, possible, percent }: CoverageShare): string =>
  possible === 0 ? '–' : `${percent} % ${seen}/${possible}`

const tableLines = ({ files, totals }: Coverage): string[] => {
  const width = Math.max(...files.map(({ file }) => file.length), 'totaal'.length) + 2
  const row = (name: string, cell: (kind: CoverageKind) => string): string =>
    `${name.padEnd(width)}${COVERAGE_KINDS.map((kind) => cell(kind).padEnd(COLUMN)).join('')}`.trimEnd()
  const shares = (of: CoverageTotals) => (kind: CoverageKind) => shareText(of[kind])
  return [
    row('', (kind) => KIND_HEADINGS[kind]),
    ...files.map((file) => row(file.file, shares(file.totals))),
    row('totaal', shares(totals)),
  ]
}

const placed = ({ at }: CoveragePart, text: string): string => `${at.file}:${at.line}:${at.column}: ${text}`

const under = (title: string, lines: readonly string[]): string[] => (lines.length === 0 ? [] : ['', title, ...lines])

/** Writes how well cases exercise a library: the shares per file and per kind, then all that is missing, each with its place. */
export const coverageLines = (coverage: Coverage): string[] => {
  const parts = coverage.files.flatMap((file) => file.parts)
  const never = parts.filter(({ points }) => points.some(({ cannot }) => cannot === 'never-unknown')).length
  return [
    `Wat ${coverage.cases === 1 ? '1 geval raakt' : `${coverage.cases} gevallen raken`}, naar beneden afgerond`,
    '',
    ...tableLines(coverage),
    ...under(
      'Nog niet gezien',
      parts
        .filter((part) => missedPoints(part).length > 0)
        .map((part) => placed(part, `${partText(part)}: ${missedText(part)}`)),
    ),
    ...under('Telt niet mee', [
      ...parts.flatMap((part) => cannotTexts(part).map((why) => placed(part, `${partText(part)}: ${why}`))),
      ...(never === 0 ? [] : [neverUnknownText(never)]),
    ]),
  ]
}

/** Says of the kinds that stay below what was asked how far they are. */
export const belowLines = ({ totals }: Coverage, below: readonly CoverageKind[], threshold: number): string[] =>
  below.map((kind) => `Onder de grens van ${threshold} %: ${KIND_HEADINGS[kind]}, ${totals[kind].percent} %.`)
