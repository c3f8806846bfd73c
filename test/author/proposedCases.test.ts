import { describe, expect, test } from 'vitest'
import { proposedCases } from '../../src/author/boundary/proposedCases'
import { coverageOf } from '../../src/author/coverage/coverageOf'
import { parseFiles } from '../../src/library'
import { missedPoints } from '../../src/model/coverage'
import type { Library } from '../../src/model/library'
import type { Proposal } from '../../src/model/proposal'
import type { Source } from '../../src/model/source/files'
import { proposalText } from '../../src/present/proposalText'
import { bundledFiles } from '../laws/arbitrary/bundled'
import { pathway } from '../plan/world'

const BASE = `
roles:
  huisarts: { label: Huisarts, domain: medical, receives: [medical, shared], reached: direct }
  buur: { label: Buur, domain: shared, reached: direct }
`

const SIGNALS = `
signals:
  moe: { label: Moe, ask: Moe?, type: boolean, domain: shared }
  suf: { label: Suf, ask: Suf?, type: boolean, domain: shared }
  gewicht: { label: Gewicht, ask: Hoe zwaar?, type: decimal, unit: kg, step: 0.1, range: [20, 250], domain: medical }
  eerder: { label: Eerder gewicht, ask: Hoe zwaar?, type: decimal, unit: kg, step: 0.1, range: [20, 250], domain: medical }
  verlies: { label: Verlies, type: decimal, unit: kg, step: 0.1, range: [-230, 230], domain: medical, formula: eerder - gewicht }
  klachten: { label: Klachten, ask: Welke?, type: choices, options: { pijn: Pijn, dorst: Dorst }, domain: shared }
`

interface Made {
  readonly library: Library
  readonly sources: readonly Source[]
}

const made = (texts: readonly string[]): Made => {
  const files = texts.map((text, place) => ({ name: `${place}.yaml`, text }))
  const { library, sources, problems } = parseFiles(files)
  if (library === undefined) throw new Error(JSON.stringify(problems))
  return { library, sources }
}

const ruled = (rule: string): string =>
  pathway('pad', { regel: `${rule}, then: [{ refer: huisarts, responsible: melder, within: 1 week }]` })

const NO_CASES = 'cases: pad\non: 2026-03-02\ntests: []'

const proposalFor = (rule: string, cases = NO_CASES, more: readonly string[] = []): Proposal => {
  const { library, sources } = made([BASE, SIGNALS, ...more, ruled(rule), cases])
  return proposedCases(library, sources, 'pad/regel')
}

const givenIn = ({ cases }: Proposal) => cases.map(({ given = {} }) => given)

describe('wat een regel mist', () => {
  test('elke toets waar en onwaar terwijl alleen zij beslist, en onbekend', () => {
    expect(givenIn(proposalFor('when: { moe: true, suf: true }'))).toEqual([
      { moe: true, suf: true },
      { moe: false, suf: true },
      {},
      { moe: true, suf: false },
    ])
  })

  test('elke grens: precies erop, net eronder en net erboven', () => {
    const { cases } = proposalFor('when: { gewicht: { below: 50 kg } }')
    expect(cases.map(({ title, given }) => [title, given?.['gewicht']])).toEqual([
      ['Gewicht 49,9 kg: net onder de grens van 50 kg', 49.9],
      ['Gewicht 50 kg: precies op de grens van 50 kg', 50],
      ['Gewicht 50,1 kg: net boven de grens van 50 kg', 50.1],
      ['Gewicht: niet gevraagd', undefined],
    ])
  })

  test('ook van wat uitgerekend wordt, met de vragen waar het op rust', () => {
    const given = givenIn(proposalFor('when: { verlies: { atLeast: 4 kg } }'))
    const losses = given.flatMap(({ eerder, gewicht }) =>
      typeof eerder === 'number' && typeof gewicht === 'number' ? [Math.round((eerder - gewicht) * 10) / 10] : [],
    )
    expect(losses).toEqual(expect.arrayContaining([3.9, 4, 4.1]))
    expect(given.every((one) => !('verlies' in one))).toBe(true)
  })

  test('wat een geval al laat zien niet', () => {
    const cases = `${NO_CASES.replace(' []', '')}
  - { title: Beide, given: { moe: true, suf: true }, expect: { rules: { regel: applies } } }
  - { title: Niet suf, given: { moe: true, suf: false }, expect: { rules: { regel: ruled-out } } }
  - { title: Niet moe, given: { moe: false, suf: true }, expect: { rules: { regel: ruled-out } } }`
    expect(givenIn(proposalFor('when: { moe: true, suf: true }', cases))).toEqual([{}])
  })

  test('wie er al is en wie meldt staan niet bij de signalen', () => {
    const { cases } = proposalFor('when: { betrokken: huisarts, melder: buur }')
    expect(cases[0]).toMatchObject({ involved: ['huisarts'], reporter: 'buur' })
    expect(cases.map(({ reporter }) => reporter)).toContain('huisarts')
  })

  test('wat het bestand al zegt, zegt het geval niet nog eens', () => {
    const rest = 'cases: pad\non: 2026-03-02\nrest: nee\ntests: []'
    expect(givenIn(proposalFor('when: { moe: true, suf: true }', rest))).toEqual([
      { moe: true, suf: true },
      { suf: true },
      { moe: { missing: 'unknown' } },
      { moe: true },
      { suf: { missing: 'unknown' } },
      // With a no beside it what is unknown leaves nothing open.
      { moe: true, suf: { missing: 'unknown' } },
    ])
  })

  test('alles is er: geen geval', () => {
    const { cases, not } = proposalFor(
      'when: { moe: true }',
      `${NO_CASES.replace(' []', '')}
  - { title: Moe, given: { moe: true }, expect: { rules: { regel: applies } } }
  - { title: Niet, given: { moe: false }, expect: { rules: { regel: ruled-out } } }
  - { title: Niets, expect: { rules: { regel: open } } }`,
    )
    expect([cases, not]).toEqual([[], []])
  })
})

describe('wat niet kan', () => {
  test.each([
    ['een toets die niet waar kan zijn', 'when: { any: [{ moe: true }, { verlies: { above: 230 kg } }] }', 'true'],
    [
      'een toets die niet alleen kan beslissen',
      'when: { any: [{ moe: true }, { all: [{ moe: true }, { suf: true }] }] }',
      'true',
    ],
  ])('%s staat er met de reden', (_, rule, kind) => {
    const { not } = proposalFor(rule)
    expect(not.filter(({ shows }) => shows.kind === kind).map(({ why }) => why)).toContain('no-answers')
  })

  test('een toets die nooit onbekend is', () => {
    const { not } = proposalFor('when: { moe: { is: true, orUnknown: true } }')
    expect(not).toMatchObject([
      { shows: { kind: 'unknown' }, why: 'never-unknown' },
      // By no search: every answer was gone through.
      { shows: { kind: 'open' }, why: 'no-answers' },
    ])
  })
})

/** The same library with the proposed cases added to their file, and something expected of each. */
const completed = (texts: readonly string[], rule: string): { readonly lacks: string[]; readonly cases: number } => {
  const { library, sources } = made(texts)
  const proposal = proposedCases(library, sources, rule)
  const name = rule.split('/')[1] ?? ''
  const yaml = proposalText(proposal).replaceAll('expect: {} #', `expect: { rules: { ${name}: open } } #`)
  const { file } = proposal
  const place = sources.findIndex((source) => source.file === file)
  const after = made(texts.map((text, at) => (at === place ? `${text.trimEnd()}\n${yaml}\n` : text)))
  const { files } = coverageOf(after.library, after.sources)
  const unshown = new Set(proposal.not.map(({ part }) => `${part.at.file}:${part.at.line}:${part.at.column}`))
  const lacks = files
    .flatMap(({ parts }) => parts)
    .filter((part) => part.of === rule && missedPoints(part).length > 0)
    .filter(({ at }) => !unshown.has(`${at.file}:${at.line}:${at.column}`))
  return { lacks: lacks.map(({ what }) => what), cases: proposal.cases.length }
}

describe('met de voorgestelde gevallen erbij', () => {
  test.each([
    ['when: { moe: true, suf: false }'],
    ['when: { any: [{ moe: true }, { all: [{ suf: true }, { gewicht: { atLeast: 80 kg } }] }] }'],
    ['when: { count: { atLeast: 2, of: [{ moe: true }, { suf: true }, { klachten: [pijn, dorst] }] } }'],
    ['when: { not: { klachten: pijn }, verlies: { above: 3 kg } }'],
  ])('is alles van de regel gezien, of met naam genoemd: %s', (rule) => {
    const texts = [
      BASE,
      SIGNALS,
      ruled(rule),
      NO_CASES.replace(' []', '\n  - { title: Leeg, given: { moe: true }, expect: { rules: { regel: open } } }'),
    ]
    const { lacks, cases } = completed(texts, 'pad/regel')
    expect(lacks).toEqual([])
    expect(cases).toBeGreaterThan(2)
  })

  const texts = bundledFiles().map(({ text }) => String(text))
  const emptied = texts.map((text) =>
    /^cases: /m.test(text)
      ? text.replace(
          /^tests:\n[\s\S]*$/m,
          "tests:\n  - { title: 'Leeg', on: '2026-03-02', expect: { openRedFlags: [] } }\n",
        )
      : text,
  )

  test.each([
    'ondervoeding/snaq65-rood',
    'rode-vlaggen/r02-suicidaliteit',
    'valpreventie/valangst',
    'eenzaamheid/r09-gesprek-eerst',
  ])('van de meegeleverde zorgpaden: %s', (rule) => {
    const { lacks, cases } = completed(emptied, rule)
    expect(lacks).toEqual([])
    expect(cases).toBeGreaterThan(2)
  })
})
