import { runCases } from '../../src/author/cases'
import { parseFiles } from '../../src/library'
import type { CaseResult, Difference } from '../../src/model/caseResult'
import { pathway } from '../plan/world'

const BASE = `
roles:
  huisarts: { label: Huisarts, domain: medical, receives: [medical, shared], reached: direct }
  dietist: { label: Diëtist, domain: medical, receives: [medical, shared], reached: direct }
  buur: { label: Buur, domain: shared, reached: direct }
`

const SIGNALS = `
signals:
  moe: { label: Moe, ask: Moe?, type: boolean, domain: shared }
  mager: { label: Mager, ask: Mager?, type: boolean, domain: shared }
  suf: { label: Suf, ask: Suf?, type: boolean, domain: shared }
  getest: { label: Getest, ask: Getest?, type: boolean, optional: true, domain: shared }
  gewicht: { label: Gewicht, ask: Hoe zwaar?, type: decimal, unit: kg, step: 0.1, range: [20, 250], domain: medical }
  kleur: { label: Kleur, ask: Welke?, type: choice, options: { groen: Groen, rood: Rood }, domain: shared }
  klachten: { label: Klachten, ask: Welke?, type: choices, options: { pijn: Pijn, dorst: Dorst }, domain: shared }
  wlz: { label: Wlz, ask: Wlz?, type: boolean, domain: shared }
  zwaar: { label: Zwaar, type: boolean, domain: shared, decide: [{ when: { gewicht: { atLeast: 100 kg } }, is: true }, { otherwise: false }] }
  dubbel: { label: Dubbel, type: decimal, unit: kg, step: 0.1, range: [40, 500], formula: gewicht * 2, domain: shared }
`

const MONEY = `
services:
  dieet: { label: Dieet, by: [dietist], law: [{ when: { wlz: true }, law: wlz }, { otherwise: zvw }] }
`

const LAWS = `
laws:
  zvw: { label: Zvw, payer: zorgverzekeraar }
  wlz: { label: Wlz, payer: zorgkantoor }
`

const PAD = pathway('pad', {
  eten: 'when: { moe: true, mager: true }, then: [{ refer: dietist, for: dieet, responsible: huisarts, within: 1 week }, { note: Let hierop }]',
  suf: 'when: { suf: true }, redFlag: true, then: [{ refer: huisarts, responsible: melder, within: immediately }]',
})

/** What one file of cases says, without its first lines. */
export const results = (tests: string, head = 'on: 2026-03-02'): CaseResult[] => {
  const texts = [BASE, SIGNALS, MONEY, LAWS, PAD, `cases: pad\n${head}\ntests:\n${tests}`]
  const { library, sources, problems } = parseFiles(texts.map((text, place) => ({ name: `${place}.yaml`, text })))
  if (library === undefined) throw new Error(JSON.stringify(problems))
  return sources.flatMap((source) => (source.kind === 'cases' ? runCases(library, source) : []))
}

export const GIVEN =
  '{ moe: true, mager: true, suf: false, gewicht: 60, wlz: false, kleur: rood, klachten: [pijn, dorst] }'

/** What is otherwise than expected when everything was answered, or when this was given. */
export const differencesOf = (
  expected: string,
  given = GIVEN,
  head?: string,
): readonly Pick<Difference, 'what' | 'expected' | 'actual'>[] =>
  results(`  - { title: Proef, given: ${given}, expect: ${expected} }`, head).flatMap(({ differences }) =>
    differences.map(({ what, expected: wanted, actual }) => ({ what, expected: wanted, actual })),
  )
