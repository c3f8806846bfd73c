/** One number of a row, with where it comes from. */
interface ProvenanceNumber {
  readonly what: string
  /** `bron`: a source states it. The others are no fact: then it is a parameter, or left out. */
  readonly basis: 'bron' | 'lokaal' | 'onbevestigd' | 'omstreden'
  readonly source?: string
  readonly parameter?: string
  /** Why it is in no rule. */
  readonly leftOut?: string
}

/** One row of a table of rules in the literature study of a pathway, and what became of it. */
interface ProvenanceRow {
  readonly row: string
  readonly about: string
  readonly rules?: readonly string[]
  /** Why no rule was made of it. */
  readonly leftOut?: string
  readonly numbers: readonly ProvenanceNumber[]
}

/** All rows of one pathway. */
export interface Provenance {
  readonly pathway: string
  readonly rows: readonly ProvenanceRow[]
}

const cell = (text: string): string => text.replaceAll('|', '\\|').replace(/\s+/g, ' ').trim()

const rulesCell = ({ rules = [], leftOut }: ProvenanceRow): string =>
  rules.length > 0 ? rules.map((rule) => `\`${rule}\``).join(', ') : `– ${leftOut ?? ''}`

const fromSource = ({ numbers }: ProvenanceRow): string =>
  numbers
    .filter(({ basis, leftOut }) => basis === 'bron' && leftOut === undefined)
    .map(({ what }) => what)
    .join('; ')

const local = ({ numbers }: ProvenanceRow): string =>
  numbers
    .filter(({ basis, leftOut }) => basis !== 'bron' && leftOut === undefined)
    .map(({ what, basis, parameter }) => `${what} (${basis === 'lokaal' ? '' : `${basis}, `}\`${parameter}\`)`)
    .join('; ')

const left = ({ numbers }: ProvenanceRow): string =>
  numbers.flatMap(({ what, leftOut }) => (leftOut === undefined ? [] : [`${what}: ${leftOut}`])).join('; ')

const rowLine = (row: ProvenanceRow): string =>
  `| ${[row.row, row.about, rulesCell(row), fromSource(row), local(row), left(row)].map(cell).join(' | ')} |`

/** Writes where each row went, as a table in Markdown: which rule, which numbers a source states and which are agreed locally. */
const provenanceTable = ({ pathway, rows }: Provenance): string =>
  [
    `### ${pathway}`,
    '',
    '| rij | waarover | regel, of waarom niet | uit een bron | parameter | weggelaten |',
    '| --- | --- | --- | --- | --- | --- |',
    ...rows.map(rowLine),
  ].join('\n')

/** Stands in the page under which the tables come. */
const PROVENANCE_MARK = '<!-- herkomst: gemaakt door npm run generate -->'

/** Puts the tables of all pathways under their mark, in place of those that stood there. */
export const withProvenance = (page: string, provenances: readonly Provenance[]): string => {
  const [before = ''] = page.split(PROVENANCE_MARK)
  return `${[before.trimEnd(), '', PROVENANCE_MARK, '', provenances.map(provenanceTable).join('\n\n')].join('\n')}\n`
}
