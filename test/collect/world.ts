import { parseLibrary } from '../../src/library'
import type { CollectContext, Fetch } from '../../src/model/input'
import type { Library } from '../../src/model/library'

const TEXT = `
roles:
  huisarts: { label: Huisarts, domain: medical, receives: [medical, shared], reached: direct }
  dietist: { label: Diëtist, domain: medical, receives: [medical, shared], reached: direct }
  buur: { label: Buur, domain: social, receives: [shared], reached: direct }
---
laws:
  zvw: { label: Zvw, payer: zorgverzekeraar }
  wlz: { label: Wlz, payer: zorgkantoor }
---
services:
  dieetbehandeling: { label: Dieetbehandeling, by: [dietist], law: [{ when: { wlz-indicatie: true }, law: wlz }, { otherwise: zvw }] }
---
signals:
  leeftijd: { label: Leeftijd, ask: Hoe oud?, type: integer, unit: years, step: 1, range: [18, 120], domain: shared }
  suf: { label: Suf, ask: Suf?, type: boolean, domain: medical }
  mager: { label: Mager, ask: Mager?, type: boolean, domain: medical, who: [huisarts] }
  misselijk: { label: Misselijk, ask: Misselijk?, type: boolean, domain: medical, optional: true }
  alleen: { label: Alleen, ask: Alleen?, type: boolean, domain: shared }
  wlz-indicatie: { label: Wlz, ask: Wlz?, type: boolean, domain: shared }
  item-a: { label: A, ask: A?, type: boolean, domain: medical }
  item-b: { label: B, ask: B?, type: boolean, domain: medical }
  test: { label: Test, ask: Uitslag?, type: integer, domain: medical, score: { item-a: { true: 1, false: 0 }, item-b: { true: 1, false: 0 } } }
  opname: { label: Opname, ask: Wanneer?, type: date, domain: shared }
  mobiel: { label: Mobiel, ask: Mobiel?, type: boolean, domain: shared, outdatedBy: opname }
  ongebruikt: { label: Ongebruikt, ask: Wat?, type: boolean, domain: shared }
---
pathway: voeding
version: 1.0.0
title: Voeding
status: adopted
owner: proef
class: clinical
valid: { from: 2020-01-01 }
use: proef
population: { leeftijd: { atLeast: 65 } }
sources: { bron: { title: Bron } }
lead: [{ otherwise: huisarts }]
rules:
  sufheid: { title: Suf, why: Suf, source: [bron], redFlag: true, when: { suf: true }, then: [{ do: kijken, responsible: huisarts, within: immediately }] }
  mager:
    title: Mager
    why: Mager
    source: [bron]
    when: { any: [{ mager: true }, { misselijk: true }] }
    then:
      - { refer: dietist, for: dieetbehandeling, responsible: huisarts, within: 1 week }
      - { when: { alleen: true }, advise: samen eten, responsible: huisarts }
  score: { title: Score, why: Score, source: [bron], when: { test: { atLeast: 1 } }, then: [{ do: wegen, responsible: huisarts, within: 1 week }] }
  mobiel: { title: Mobiel, why: Mobiel, source: [bron], when: { mobiel: true }, then: [{ do: wandelen, responsible: huisarts, within: 1 week }] }
---
network: wijk
title: Wijk
area: {}
parties: {}
`

/** One pathway for who is 65 or older: a red flag, an optional signal, a total with items, a payer, an item with a condition. */
export const LIBRARY = parseLibrary(TEXT.split('---\n').map((text, place) => ({ name: `${place}.yaml`, text })))

export const CONTEXT: CollectContext = { on: '2026-03-02' }

/** A host that answers at once, and the waves in which it was asked: what is asked before an answer comes is one wave. */
const recorded = (answer: (id: string) => unknown): { readonly get: Fetch<Library>; readonly waves: string[][] } => {
  const waves: string[][] = []
  let underWay = 0
  const get = async (id: string): Promise<unknown> => {
    if (underWay === 0) waves.push([])
    waves.at(-1)?.push(id)
    underWay += 1
    await new Promise((resolve) => setImmediate(resolve))
    underWay -= 1
    return answer(id)
  }
  return { get: get as Fetch<Library>, waves }
}

/** The same for a record of answers. */
export const answering = (answers: Readonly<Record<string, unknown>>) => recorded((id) => answers[id])
