import type { Texts } from './workplace'

/** A small library that is right, one file of each kind. */
export const SMALL: Texts = {
  'signalen.yaml': `signals:
  moe: { label: Moe, ask: 'Is iemand moe?', type: boolean, domain: shared }
  mager: { label: Mager, ask: 'Is iemand mager?', type: boolean, domain: shared }
`,
  'rollen.yaml': `roles:
  huisarts: { label: Huisarts, domain: medical, receives: [medical, shared], reached: direct }
`,
  'pad.yaml': `pathway: pad
version: 0.1.0
title: Proefpad
status: draft
owner: proef
class: clinical
valid: { from: 2026-01-01 }
use: Een proef
sources: { bron: { title: Een bron } }
lead: [{ otherwise: huisarts }]
rules:
  moe-en-mager:
    title: Moe en mager
    when: { moe: true, mager: true }
    then: [{ refer: huisarts, question: Wat is er?, responsible: melder, within: 1 week }]
    why: Samen een reden om te kijken.
    source: [bron]
`,
  'pad.cases.yaml': `cases: pad
on: 2026-03-02
tests:
  - title: Moe en mager
    given: { moe: true, mager: true }
    expect: { refer: { huisarts: { due: 2026-03-09 } } }
  - title: Alleen moe
    given: { moe: true }
    expect: { rules: { moe-en-mager: open } }
`,
}

/** A network of one's own, to stand beside the bundled library. */
export const OWN_NETWORK: Texts = {
  'netwerk.yaml': `network: eigen-buurt
title: Eigen buurt (fictief)
area: {}
parties: { dietist: [{ name: Eigen Diëtist }] }
parameters: { ondervoeding/verwijzer-dietist: wijkverpleegkundige }
`,
}

/** Replaces a text in one of its files, which must be there. */
export const changed = (texts: Texts, file: string, from: string, to: string): Texts => {
  const text = String(texts[file])
  if (!text.includes(from)) throw new Error(`${file} has no ${from}`)
  return { ...texts, [file]: text.replace(from, to) }
}
