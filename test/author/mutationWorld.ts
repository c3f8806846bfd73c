import { mutantsNamed, mutationOf } from '../../src/author/mutation/mutationOf'
import { parseFiles } from '../../src/library'
import type { JudgedMutation } from '../../src/model/mutation'

const BASE = `
roles:
  huisarts: { label: Huisarts, domain: medical, receives: [medical, shared], reached: direct }
  dietist: { label: Diëtist, domain: medical, receives: [medical, shared], reached: direct }
  buur: { label: Buur, domain: shared, reached: direct }
`

const yesNo = (id: string): string => `  ${id}: { label: ${id}, ask: ${id}?, type: boolean, domain: shared }\n`

const SIGNALS = `
signals:
${['a', 'b', 'c'].map(yesNo).join('')}
  punten: { label: Punten, ask: Hoeveel?, type: integer, unit: '1', step: 1, range: [0, 9], domain: shared }
  gewicht: { label: Gewicht, ask: Hoe zwaar?, type: decimal, unit: kg, step: 0.1, range: [20, 250], domain: medical }
  kleur: { label: Kleur, ask: Welke?, type: choice, options: { groen: Groen, geel: Geel, rood: Rood }, domain: shared }
`

/** Tries all changes of a library with these files, beside some roles and signals. */
export const judgedIn = (...texts: readonly string[]): readonly JudgedMutation[] => {
  const files = [BASE, SIGNALS, ...texts].map((text, place) => ({ name: `${place}.yaml`, text }))
  const { library, sources, problems } = parseFiles(files)
  if (library === undefined) throw new Error(JSON.stringify(problems))
  return [...mutationOf(library, sources, mutantsNamed(library, sources, ''))].map(({ mutation }) => mutation)
}

/** What each change of one kind comes to: `was → becomes`, and what became of it. */
export const fatesOf = (
  kind: JudgedMutation['kind'],
  judged: readonly JudgedMutation[],
): Readonly<Record<string, string>> =>
  Object.fromEntries(
    judged
      .filter((one) => one.kind === kind)
      .map(({ was, becomes, fate }) => [`${was} → ${becomes}`, fate.state] as const),
  )

/** Cases of the pathway `pad` that say what they expect. */
export const expecting = (...tests: readonly (readonly [given: string, expected: string])[]): string =>
  `cases: pad\non: 2026-03-02\ntests:\n${tests
    .map(([given, expected]) => `  - { title: Proef, given: ${given}, expect: ${expected} }`)
    .join('\n')}`

/** Cases that say in which state its rule `regel` is. */
export const states = (...tests: readonly (readonly [given: string, state: string])[]): string =>
  expecting(...tests.map(([given, state]): [string, string] => [given, `{ rules: { regel: ${state} } }`]))
