import { mkdir, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { coverageOf } from '../author/coverage/coverageOf'
import type { LibraryFile } from '../library'
import { COVERAGE_KINDS, type Coverage, type CoverageKind } from '../model/coverage'
import type { Library } from '../model/library'
import type { Source } from '../model/source/files'
import { coverageHtml } from '../present/coverageHtml'
import { belowLines, coverageLines } from '../present/coverageText'
import { type Arguments, flag, textOption } from './command'
import { UsageError } from './usage'
import { writeWhole } from './writeWhole'

export const coverageOptions = {
  coverage: { type: 'boolean' },
  threshold: { type: 'string' },
  html: { type: 'string' },
} as const

export const COVERAGE_HELP = `  --coverage          ook wat de gevallen raken: elke regel geldend, uitgesloten en open; elke toets waar, onwaar,
                      onbekend en alleen beslissend; elke uitslag van een instrument; elk onderdeel gegeven
  --threshold N       met --coverage: uitgang 1 als een van die vier onder N procent blijft, van 0 tot en met 100
  --html PLAATS       met --coverage: ook als bladzijde met de YAML erin; een map, of een bestand op .html`

/** What was asked about coverage. */
export interface Wanted {
  readonly threshold: number | null
  readonly html: string | null
}

const thresholdFrom = (text: string | undefined): number | null => {
  if (text === undefined) return null
  if (/^\d{1,3}$/.test(text) && Number(text) <= 100) return Number(text)
  throw new UsageError(`De grens ${text} kan niet: geef een heel getal van 0 tot en met 100, zoals --threshold 90.`)
}

const placeFrom = (place: string | undefined): string | null => {
  if (place !== '') return place ?? null
  throw new UsageError('Bij --html hoort een plaats: een map, of een bestand op .html.')
}

/** Reads what is asked about coverage; null when nothing is. */
export const coverageWanted = (given: Arguments): Wanted | null => {
  const [threshold, html] = [textOption(given, 'threshold'), textOption(given, 'html')]
  if (flag(given, 'coverage')) return { threshold: thresholdFrom(threshold), html: placeFrom(html) }
  const option = threshold === undefined ? (html === undefined ? null : 'html') : 'threshold'
  if (option !== null) throw new UsageError(`De optie --${option} hoort bij --coverage: zet die erbij.`)
  return null
}

/** The file for a page: the one that was named, or the index of a folder. */
const pageFile = async (place: string): Promise<string> => {
  const isFolder = await stat(place).then(
    (found) => found.isDirectory(),
    () => !/\.html?$/i.test(place),
  )
  return isFolder ? join(place, 'index.html') : place
}

const writePage = async (place: string, coverage: Coverage, files: readonly LibraryFile[]): Promise<string> => {
  const file = await pageFile(place)
  const decoder = new TextDecoder()
  const texts = new Map(
    files.map(({ name, text }) => [name, typeof text === 'string' ? text : decoder.decode(text)] as const),
  )
  await mkdir(dirname(file), { recursive: true })
  await writeWhole(file, `${coverageHtml(coverage, texts)}\n`)
  return file
}

/** What there is to say of coverage: as lines, and as data. */
export interface Told {
  readonly lines: readonly string[]
  readonly coverage: Coverage & { readonly below: readonly CoverageKind[] }
}

/** Measures what the cases among some files exercise, and writes the page if one was asked for. */
export const tellCoverage = async (
  { threshold, html }: Wanted,
  library: Library,
  sources: readonly Source[],
  files: readonly LibraryFile[],
): Promise<Told> => {
  const coverage = coverageOf(library, sources)
  const page = html === null ? [] : [`Geschreven: ${await writePage(html, coverage, files)}`]
  const limit = threshold ?? 0
  const below = COVERAGE_KINDS.filter((kind) => coverage.totals[kind].percent < limit)
  return {
    lines: [...coverageLines(coverage), ...under(belowLines(coverage, below, limit)), ...under(page)],
    coverage: { ...coverage, below },
  }
}

const under = (lines: readonly string[]): string[] => (lines.length === 0 ? [] : ['', ...lines])
