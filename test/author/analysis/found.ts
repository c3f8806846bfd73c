import { findingsIn } from '../../../src/author/analysis/findingsIn'
import { parseFiles } from '../../../src/library'
import type { Library } from '../../../src/model/library'
import type { FindingCode, LibraryFinding } from '../../../src/model/libraryFinding'

const yesNo = (id: string, more = ''): string =>
  `  ${id}: { label: ${id}, ask: Is er ${id} bij deze persoon?, type: boolean, domain: shared${more} }\n`

const ROLES = `roles:
  huisarts: { label: Huisarts, domain: medical, receives: [medical, shared], reached: direct }
  buur: { label: Buur, domain: shared, reached: direct }
services:
  consult: { label: Consult, by: [huisarts], law: [] }
`

/** The signals of which every test may use some. */
const SIGNALS = `signals:
${['aap', 'beer', 'civet', 'dodo', 'egel'].map((id) => yesNo(id)).join('')}${yesNo('fazant', ', optional: true')}  punten: { label: Punten, ask: Hoeveel punten?, type: integer, unit: '1', step: 1, range: [0, 10], domain: shared }
`

const [ROLES_ONLY = '', SERVICES = ''] = ROLES.split(/(?=services:)/)

/** The day of every test, unless it says otherwise. */
const DAY = '2026-03-02'

/** A library of these files beside some roles and signals, and all that is found in it. */
export const foundIn = (
  texts: readonly string[],
  on = DAY,
): { readonly library: Library; readonly findings: readonly LibraryFinding[] } => {
  const files = [ROLES_ONLY, SERVICES, SIGNALS, ...texts].map((text, place) => ({ name: `${place}.yaml`, text }))
  const { library, sources, problems } = parseFiles(files)
  if (library === undefined) throw new Error(JSON.stringify(problems))
  return { library, findings: findingsIn(library, sources, on).findings }
}

/** Those of one kind, each as the place within its file and what it is about. */
export const toldOf = (code: FindingCode, texts: readonly string[], on?: string): string[] =>
  foundIn(texts, on)
    .findings.filter((found) => found.code === code)
    .map(({ at, what, with: other }) => [at.path, what, other].filter((part) => part !== undefined).join(' | '))
