import { diffOf } from '../../../src/author/diff/diffOf'
import type { Read } from '../../../src/author/diff/sides'
import { parseFiles } from '../../../src/library'
import type { Change, Diff } from '../../../src/model/diff'

/** A small library: what two sides differ in is put in place of a part of it. */
const PARTS = {
  roles: `roles:
  huisarts: { label: Huisarts, domain: medical, receives: [medical, shared], reached: direct }
  dietist: { label: Diëtist, domain: medical, receives: [medical, shared], reached: direct }
  buur: { label: Buur, domain: shared, reached: direct }
laws:
  zvw: { label: Zorgverzekeringswet, payer: zorgverzekeraar }
  wmo: { label: Wmo 2015, payer: gemeente }
services:
  advies: { label: Advies, by: [dietist], law: [LAW] }
`,
  law: '{ when: { thuis: true }, law: wmo }, { otherwise: zvw }',
  signals: `signals:
  leeftijd: { label: Leeftijd, ask: Leeftijd?, type: integer, unit: years, step: 1, range: [0, 120], domain: shared }
  moe: { label: Moe, ask: Moe?, type: boolean, domain: shared }
  mager: { label: Mager, ask: Mager?, type: boolean, domain: shared }
  thuis: { label: Thuis, ask: Thuis?, type: boolean, domain: shared }
  kilo: { label: Kilo eraf, ask: Kilo?, type: decimal, unit: kg, step: 0.1, range: [0, 50], domain: shared }
  uitslag: { label: Uitslag, type: choice, ordered: true, options: { goed: Goed, slecht: Slecht }, domain: shared, decide: [UITSLAG] }
`,
  uitslag: '{ when: { kilo: { atLeast: 4 kg } }, is: slecht }, { otherwise: goed }',
  population: '{ leeftijd: { atLeast: 65 years } }',
  version: '1.2.3',
  use: 'Een proef',
  lead: '{ otherwise: huisarts }',
  moe: '{ title: Moe, when: { moe: true }, then: [{ refer: huisarts, responsible: buur, within: 1 week }], why: Omdat., source: [bron] }',
  mager:
    '{ title: Mager, when: { mager: true }, then: [{ refer: dietist, for: advies, responsible: huisarts, within: 1 week }], why: Omdat., source: [bron] }',
  kilo: '{ title: Kilo, when: { uitslag: slecht }, then: [{ do: Wegen, responsible: huisarts, within: 1 week }], why: Omdat., source: [bron] }',
}

type Parts = Partial<typeof PARTS> & { readonly more?: string }

const filesOf = (given: Parts) => {
  const { roles, law, signals, uitslag, more = '', ...p } = { ...PARTS, ...given }
  const rules = { moe: p.moe, mager: p.mager, kilo: p.kilo }
  const written = Object.entries(rules).map(([id, rule]) => (rule === '' ? '' : `  ${id}: ${rule}\n`))
  return [
    { name: 'rollen.yaml', text: `${roles.replace('LAW', law)}` },
    { name: 'signalen.yaml', text: signals.replace('UITSLAG', uitslag) },
    {
      name: 'pad.yaml',
      text: `pathway: pad\nversion: ${p.version}\ntitle: Proefpad\nstatus: draft\nowner: proef\nclass: clinical\nvalid: { from: 2026-01-01 }\nuse: ${p.use}\n${
        p.population === '' ? '' : `population: ${p.population}\n`
      }sources: { bron: { title: Een bron } }\nlead: [${p.lead}]\nrules:\n${written.join('')}${more}`,
    },
  ].flatMap(({ name, text }) => (name === 'rollen.yaml' ? split(text) : [{ name, text }]))
}

/** Each kind has a file of its own. */
const split = (text: string) =>
  text.split(/^(?=roles:|laws:|services:)/m).map((part, place) => ({ name: `${place}.yaml`, text: part }))

/** Reads files that must be right. */
const readOf = (files: readonly { readonly name: string; readonly text: string | Uint8Array }[]): Read => {
  const { library, sources, problems } = parseFiles(files)
  if (library === undefined) throw new Error(JSON.stringify(problems.slice(0, 3)))
  return { library, sources }
}

/** Compares the small library with other parts before and after. */
export const compared = (before: Parts, after: Parts): Diff =>
  diffOf(readOf(filesOf(before)), readOf(filesOf(after)), { on: '2026-03-02' })

/** What of a change is told in a table: its kind, what it is about, the example, and what that shows. */
export const told = ({ changes }: Diff): unknown[] =>
  changes.map(({ kind, pathway, rule, signal, example }: Change) => [
    kind,
    rule ?? pathway ?? signal,
    example === null ? null : example.given,
    ...(example === null ? [] : [example.before, example.after]),
  ])
