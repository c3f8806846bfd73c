import { describe, expect, test } from 'vitest'
import { toPlanDefinition } from '../../src/fhir'
import type { Pathway } from '../../src/model/pathway'
import { bundledLibrary } from '../laws/arbitrary/bundled'
import { CROSSING_FLAG, withRules } from '../plan/world'

const library = withRules({
  a: `when: { moe: true, mager: false }, replaces: [b], then: [
    { refer: dietist, for: dieet, question: Kan het?, responsible: [huisarts, poh], with: [apotheker], within: 2 weeks, steps: [{ do: bellen, within: 2 working days }] },
    { when: { suf: true }, do: Bel de familie, responsible: mantelzorger, within: 3 working days },
    { note: Let hierop } ]`,
  b: 'when: { eenzaam: true }, then: [{ refer: wijkteam, responsible: huisarts, within: routine }]',
  vlag: `${CROSSING_FLAG}, when: { dorst: true }, then: [{ refer: meldkamer, responsible: melder, within: immediately }]`,
})

const { pad } = library.pathways as { readonly pad: Pathway }

describe('een zorgpad als PlanDefinition', () => {
  const plan = toPlanDefinition(pad, { library })

  test('heeft een adres, versie, naam, eigenaar en bronnen', () => {
    expect(plan).toMatchObject({
      resourceType: 'PlanDefinition',
      id: 'pad',
      url: 'https://zorgpad.invalid/fhir/PlanDefinition/pad',
      version: '1.0.0',
      name: 'ZorgpadPad',
      title: 'Pad pad',
      status: 'active',
      publisher: 'proef',
      usage: 'proef',
      effectivePeriod: { start: '2020-01-01' },
      relatedArtifact: [{ type: 'citation', display: 'Bron van pad' }],
    })
  })

  test('heeft een actie per regel, met wat zij bekijkt', () => {
    expect(plan.action?.map(({ id }) => id)).toEqual(Object.keys(pad.rules))
    const [first] = plan.action ?? []
    expect(first).toMatchObject({
      title: 'Regel a',
      description: 'Omdat a Komt in de plaats van “Regel b”.',
      documentation: [{ display: 'Bron van pad' }],
      condition: [{ kind: 'applicability', expression: { language: 'text/x-zorgpad' } }],
    })
    expect(
      first?.input?.flatMap(({ codeFilter = [] }) => codeFilter.flatMap(({ code = [] }) => code[0]?.code)),
    ).toEqual(['moe', 'mager', 'suf'])
    expect(JSON.parse(first?.condition?.[0]?.expression?.expression ?? '')).toEqual(pad.rules['a']?.when)
  })

  test('heeft daarin een actie per onderdeel: wat, door wie, binnen hoe lang', () => {
    const items = plan.action?.[0]?.action ?? []
    expect(items).toMatchObject([
      {
        title: 'Diëtist inschakelen',
        description: 'Dieet; Kan het?; 2 weken',
        timingDuration: { value: 2, code: 'wk' },
        participant: [
          { type: 'practitioner', role: { text: 'Huisarts' } },
          { type: 'practitioner', role: { text: 'Praktijkondersteuner' } },
          { type: 'practitioner', role: { text: 'Apotheker' } },
        ],
        action: [{ title: 'bellen', textEquivalent: 'binnen 2 werkdagen' }],
      },
      {
        title: 'Bel de familie',
        condition: [{ kind: 'applicability' }],
        participant: [{ type: 'related-person', role: { text: 'Mantelzorger' } }],
      },
      { title: 'Let op', description: 'Let hierop' },
    ])
    // UCUM knows no working days, and what needs no time has no length.
    expect(items[1]?.timingDuration).toBeUndefined()
    expect(plan.action?.[2]?.action?.[0]?.timingDuration).toBeUndefined()
  })

  test('zegt van een rode vlag op welke grond zij zonder toestemming mag', () => {
    expect(plan.action?.[2]?.description).toBe(
      'Rode vlag. Omdat vlag Mag zonder toestemming op grond van vitaal belang (bron); een mens besluit.',
    )
  })

  test('voor wie het is geldt voor elke regel, behalve voor een rode vlag', () => {
    const population = pad.rules['b']?.when
    if (population === undefined) throw new Error('geen regel b')
    const { action = [] } = toPlanDefinition({ ...pad, population }, { library })
    expect(action.map(({ condition = [] }) => condition.length)).toEqual([2, 2, 1])
  })

  test.each<[Partial<Pathway>, object]>([
    [{ status: 'draft' }, { status: 'draft' }],
    [{ status: 'retired' }, { status: 'retired' }],
    [{ class: 'organisational' }, { type: { coding: [{ code: 'workflow-definition' }] } }],
    // `until` is the first day on which it no longer holds.
    [
      { valid: { from: '2026-01-01', until: '2028-03-01' } },
      { effectivePeriod: { start: '2026-01-01', end: '2028-02-29' } },
    ],
  ])('%o wordt %o', (part, expected) => {
    expect(toPlanDefinition({ ...pad, ...part }, { library })).toMatchObject(expected)
  })
})

describe('waar de id vandaan komt', () => {
  test.each([
    [{ id: 'eigen-pad' }, 'eigen-pad', 'ZorgpadEigenPad'],
    [{ library }, 'pad', 'ZorgpadPad'],
    [{}, 'pad-pad', 'ZorgpadPadPad'],
  ])('%o', (options, id, name) => {
    expect(toPlanDefinition(pad, options)).toMatchObject({ id, name })
  })

  test('van een titel blijft wat FHIR toelaat', () => {
    const { id } = toPlanDefinition({ ...pad, title: `Coördinatie & zorg – ${'lang '.repeat(30)}` })
    expect(id).toMatch(/^coordinatie-zorg-[a-z-]{1,47}$/)
    expect(id).toMatch(/[a-z]$/)
  })
})

test('elk meegeleverd zorgpad heeft een naam zoals FHIR die vraagt, en een actie per regel', () => {
  const bundled = bundledLibrary()
  for (const [id, pathway] of Object.entries(bundled.pathways)) {
    const plan = toPlanDefinition(pathway, { library: bundled })
    // que-0 and its like.
    expect(plan.name).toMatch(/^[A-Z]\w{0,254}$/)
    expect(plan.url).toBe(`https://zorgpad.invalid/fhir/PlanDefinition/${id}`)
    expect(plan.action?.map((one) => one.id)).toEqual(Object.keys(pathway.rules))
    expect(JSON.stringify(plan)).not.toMatch(/undefined|\$\{|"\$/)
  }
})
