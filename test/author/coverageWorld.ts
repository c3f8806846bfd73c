import { coverageOf } from '../../src/author/coverage/coverageOf'
import { parseFiles } from '../../src/library'
import type { Aspect, Coverage, CoveragePart } from '../../src/model/coverage'

const yesNo = (id: string): string => `  ${id}: { label: ${id}, ask: ${id}?, type: boolean, domain: shared }\n`

const BASE = `
roles:
  huisarts: { label: Huisarts, domain: medical, receives: [medical, shared], reached: direct }
  buur: { label: Buur, domain: shared, reached: direct }
`

const SIGNALS = `
signals:
${['a', 'b', 'c', 'd'].map(yesNo).join('')}
  getest: { label: Getest, ask: Getest?, type: boolean, optional: true, domain: shared }
  punten: { label: Punten, ask: Hoeveel?, type: integer, unit: '1', step: 1, range: [0, 6], domain: shared }
`

/** Makes a library of these files, beside some roles and signals, and measures what its cases exercise. */
export const covered = (...texts: readonly string[]): Coverage => {
  const files = [BASE, SIGNALS, ...texts].map((text, place) => ({ name: `${place}.yaml`, text }))
  const { library, sources, problems } = parseFiles(files)
  if (library === undefined) throw new Error(JSON.stringify(problems))
  return coverageOf(library, sources)
}

/** Writes cases of a pathway: what is given in each, and what more each says. */
export const cases = (
  pathway: string,
  ...given: readonly (string | readonly [given: string, more: string])[]
): string =>
  `cases: ${pathway}\non: 2026-03-02\ntests:\n${given
    .map((one) => (typeof one === 'string' ? [one, ''] : one))
    .map(([signals, more]) => `  - { title: Proef, given: ${signals}, ${more === '' ? '' : `${more}, `}expect: {} }`)
    .join('\n')}`

const allParts = ({ files }: Coverage): readonly CoveragePart[] => files.flatMap(({ parts }) => parts)

/** How many cases show each aspect of the parts that are told by what they are, and of what. */
export const shown = (
  coverage: Coverage,
  what: string,
  of?: string,
): readonly Readonly<Partial<Record<Aspect, number | string>>>[] =>
  allParts(coverage)
    .filter((part) => part.what === what && (of === undefined || part.of === of))
    .map(({ points }) => Object.fromEntries(points.map(({ aspect, cases, cannot }) => [aspect, cannot ?? cases])))

/** The same of the only part of that name. */
export const theOne = (coverage: Coverage, what: string, of?: string): ReturnType<typeof shown>[number] => {
  const [only, ...others] = shown(coverage, what, of)
  if (only === undefined || others.length > 0) throw new Error(`${others.length + 1} or no parts ${what}`)
  return only
}
