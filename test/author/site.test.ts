import { describe, expect, test } from 'vitest'
import { siteOf } from '../../src/author/site/siteOf'
import { parseFiles } from '../../src/library'
import type { PathwayFacts, Site } from '../../src/model/site'

const SIGNALS = `signals:
  moe: { label: Moe, ask: Moe?, type: boolean, domain: shared }
  lengte: { label: Lengte, ask: Lengte?, type: decimal, unit: m, step: 0.01, range: [1, 2.2], domain: shared }
  dubbel: { label: Dubbel, type: decimal, unit: m, step: 0.01, range: [2, 5], formula: lengte * 2, domain: shared }
  groot: { label: Groot, type: boolean, decide: [{ when: { dubbel: { atLeast: $grens } }, is: true }, { otherwise: false }], domain: shared }
  los: { label: Los, type: decimal, unit: m, step: 0.01, range: [2, 5], formula: lengte * 2, domain: shared }
  gemeten: { label: Gemeten, type: decimal, unit: m, step: 0.01, range: [2, 5], formula: lengte * 2, domain: shared }
  elders: { label: Elders, type: decimal, unit: m, step: 0.01, range: [2, 5], formula: lengte * 2, onlyIf: { gemeten: { above: 2 } }, domain: shared }
parameters:
  grens: { default: 4 m, between: [3 m, 4 m], why: Lokaal. }
`

const ROLES = `roles:
  huisarts: { label: Huisarts, domain: medical, receives: [medical, shared], reached: direct }
  buur: { label: Buur, domain: shared, receives: [], reached: direct }
`

const pathway = (id: string, title: string, rules: string): string => `pathway: ${id}
version: 1.0.0
title: ${title}
status: draft
owner: proef
class: clinical
valid: { from: 2026-01-01 }
use: proef
sources: { tweede: { title: Tweede }, eerste: { title: Eerste } }
parameters: { termijn: { default: 1 week, between: [1 week, 2 weeks], why: Lokaal. } }
lead: [{ otherwise: huisarts }]
rules:
${rules}`

const rule = (id: string, when: string, then = '{ do: Kijk., responsible: buur, within: $termijn }'): string =>
  `  ${id}: { title: ${id}, when: ${when}, then: [${then}], why: Daarom., source: [eerste] }\n`

const CASES = `cases: een
on: 2026-03-02
tests:
  - { title: a, given: { moe: true }, expect: { rules: { z-regel: applies, twee/regel: ruled-out } } }
  - { title: b, given: { moe: true }, expect: { rules: { z-regel: replaced } } }
  - { title: c, given: { moe: false }, expect: { rules: { z-regel: ruled-out } } }
  - { title: d, expect: { rules: { z-regel: open }, refer: {} } }
`

const NETWORK = 'network: wijk\ntitle: Wijk\narea: {}\nparties: {}\nparameters: { een/termijn: 2 weeks }\n'

const siteFor = (options: Pick<Site, 'network' | 'on'> = {}): Site => {
  const { library, sources, problems } = parseFiles(
    Object.entries({
      'a.yaml': SIGNALS,
      'b.yaml': ROLES,
      'c.yaml': pathway(
        'een',
        'Zeven',
        rule('z-regel', '{ groot: true }') +
          rule('a-regel', '{ applies: twee/regel }', '{ assess: [gemeten], responsible: huisarts, within: 1 week }'),
      ),
      'd.yaml': pathway('twee', 'Acht', rule('regel', '{ elders: { above: 3 } }')),
      'e.yaml': CASES,
      'f.yaml': NETWORK,
    }).map(([name, text]) => ({ name, text })),
  )
  if (library === undefined) throw new Error(problems.map(({ message }) => message).join('\n'))
  return siteOf(library, sources, options)
}

const factsOf = (id: string, options: Pick<Site, 'network' | 'on'> = {}): PathwayFacts => {
  const facts = siteFor(options).pathways.find((one) => one.id === id)
  if (facts === undefined) throw new Error(`no ${id}`)
  return facts
}

test('zorgpaden op titel, regels en bronnen in de volgorde van de auteur', () => {
  expect(siteFor().pathways.map(({ id }) => id)).toEqual(['twee', 'een'])
  expect(factsOf('een').rules).toEqual(['z-regel', 'a-regel'])
  expect(factsOf('een').sources).toEqual(['tweede', 'eerste'])
})

describe('afgeleide signalen', () => {
  test('alles waarop het rust, ook door een ander zorgpad en door wat te meten is, elk na wat eronder ligt', () => {
    const { derived } = factsOf('een')
    expect([...derived].sort()).toEqual(['dubbel', 'elders', 'gemeten', 'groot'])
    expect(derived.indexOf('dubbel')).toBeLessThan(derived.indexOf('groot'))
    expect(derived.indexOf('gemeten')).toBeLessThan(derived.indexOf('elders'))
  })

  test('en niets anders', () => expect(factsOf('twee').derived).toEqual(['gemeten', 'elders']))
})

test('wat nog af te spreken is: van het zorgpad, en van de signalen waarop het rust', () => {
  const names = (facts: PathwayFacts): string[] => facts.agreements.map(({ name }) => name)
  expect(names(factsOf('een'))).toEqual(['een/termijn', 'grens'])
  expect(names(factsOf('een', { network: 'wijk' }))).toEqual(['grens'])
  expect(names(factsOf('twee', { network: 'wijk' }))).toEqual(['twee/termijn'])
})

test('de gevallen die van een regel zeggen wat eruit komt', () => {
  expect(factsOf('een').coverage).toEqual([
    { rule: 'een/z-regel', cases: 4, applying: 2, excluding: 1 },
    { rule: 'een/a-regel', cases: 0, applying: 0, excluding: 0 },
  ])
  expect(factsOf('twee').coverage).toEqual([{ rule: 'twee/regel', cases: 1, applying: 0, excluding: 1 }])
})

test('welke rollen een netwerk zou kunnen vullen: niet wie dichtbij staat', () => {
  expect(siteFor().fillable).toEqual(['huisarts'])
})
