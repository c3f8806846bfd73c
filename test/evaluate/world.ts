import { adviseSync } from '../../src/adviseSync'
import { inputProblems } from '../../src/evaluate/input/inputProblems'
import { parseLibrary } from '../../src/library'
import type { Advice } from '../../src/model/advice'
import type { Input } from '../../src/model/input'
import { InputError, type Problem } from '../../src/model/problem'

const TEXT = `
roles:
  huisarts: { label: Huisarts, domain: medical, receives: [medical, shared], reached: direct }
  dietist: { label: Diëtist, domain: medical, receives: [medical, shared], reached: direct }
---
laws:
  zvw: { label: Zvw, payer: zorgverzekeraar }
---
services:
  dieetbehandeling: { label: Dieetbehandeling, by: [dietist], law: [{ otherwise: zvw }] }
---
signals:
  gewicht: { label: Gewicht, ask: Hoe zwaar?, type: decimal, unit: kg, step: 0.1, range: [20, 250], domain: medical }
  leeftijd: { label: Leeftijd, ask: Hoe oud?, type: integer, unit: years, step: 1, range: [18, 120], domain: shared }
  suf: { label: Suf, ask: Suf?, type: boolean, domain: medical, formerly: [sufheid, slaperig] }
  benauwd: { label: Benauwd, ask: Benauwd?, type: boolean, domain: medical }
  eetlust: { label: Eetlust, ask: Hoe?, type: choice, options: { goed: Goed, slecht: Slecht }, domain: medical }
  klachten: { label: Klachten, ask: Welke?, type: choices, options: { pijn: Pijn, dorst: Dorst }, domain: medical }
  opname-op: { label: Opname, ask: Wanneer?, type: date, domain: shared, formerly: [opnamedatum] }
  licht: { label: Licht, type: boolean, domain: medical, decide: [{ when: { gewicht: { below: 50 } }, is: true }, { otherwise: false }] }
---
pathway: voeding
version: 1.0.0
title: Voeding
status: adopted
owner: proef
class: clinical
valid: { from: 2020-01-01 }
use: proef
sources: { bron: { title: Bron } }
lead: [{ otherwise: huisarts }]
rules:
  sufheid: { title: Suf, why: Suf, source: [bron], redFlag: true, when: { suf: true }, then: [{ do: kijken, responsible: huisarts, within: immediately }] }
  adem: { title: Adem, why: Adem, source: [bron], redFlag: true, when: { benauwd: true }, then: [{ do: bellen, responsible: huisarts, within: immediately }] }
  oud: { title: Oud, why: Oud, source: [bron], redFlag: true, when: { opname-op: { ago: { atMost: 1 week } } }, then: [{ do: vragen, responsible: huisarts, within: 24 hours }] }
  mager: { title: Mager, why: Mager, source: [bron], when: { licht: true }, then: [{ refer: dietist, for: dieetbehandeling, responsible: huisarts, within: 1 week }] }
---
network: wijk
title: Wijk
area: {}
parties: {}
`

/** A small library with three red flags, and a signal of each type. */
export const LIBRARY = parseLibrary(TEXT.split('---\n').map((text, place) => ({ name: `${place}.yaml`, text })))

export const RED_FLAGS = ['voeding/adem', 'voeding/oud', 'voeding/sufheid']

const ON = '2026-03-02'

/** The input with these answers and other fields, on Monday 2 March 2026. */
export const inputWith = (
  signals: Readonly<Record<string, unknown>>,
  fields: Readonly<Record<string, unknown>> = {},
) => ({
  on: ON,
  signals,
  ...fields,
})

/** Every problem as `code path`. */
export const shown = (problems: readonly Problem[]): string[] => problems.map(({ code, at }) => `${code} ${at.path}`)

export const problemsOf = (input: unknown): readonly Problem[] => inputProblems(LIBRARY, input)

/** Advises on what may be no input at all, as a host without types can. */
export const advised = (input: unknown): Advice => adviseSync(LIBRARY, input as Input)

/** Gives the error with which an input is refused. */
export const refusal = (input: unknown): InputError => {
  try {
    advised(input)
  } catch (error) {
    if (error instanceof InputError) return error
    throw error
  }
  throw new Error('This input was not refused.')
}
