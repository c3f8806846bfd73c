import { describe, expect, test } from 'vitest'
import { namesIn } from '../../src/author/schemas/names'
import { schemasOf } from '../../src/author/schemas/schemasOf'
import { type JsonSchema, type SchemaKind, schemaKinds } from '../../src/check/json-schemas'
import { closed, library, open, sources } from './bundled'
import { faultsIn } from './faults'

const constants = (schema: JsonSchema | undefined, all: JsonSchema): Set<unknown> =>
  new Set(
    (schema?.anyOf ?? []).flatMap((one) => [
      ...(one.const === undefined ? [] : [one.const]),
      ...(one.$ref === undefined ? [] : constants(all.definitions?.[one.$ref.replace('#/definitions/', '')], all)),
    ]),
  )

const proposed = (kind: SchemaKind, definition: string): string[] =>
  [...constants(open[kind].definitions?.[definition], open[kind])].map(String).sort()

const ids = (record: object): string[] => Object.keys(record).sort()

const fullRules = Object.entries(library.pathways).flatMap(([pathway, { rules }]) =>
  Object.keys(rules).map((rule) => `${pathway}/${rule}`),
)

test('every name of the library is proposed where it may stand', () => {
  const keysOf = (kind: SchemaKind, name: string): string[] => ids(open[kind].definitions?.[name]?.properties ?? {})
  expect(proposed('pathway', 'signaal')).toEqual(ids(library.signals))
  expect(proposed('pathway', 'rol')).toEqual(ids(library.roles))
  expect(proposed('pathway', 'aanbod')).toEqual(ids(library.services))
  expect(proposed('services', 'wet')).toEqual(ids(library.laws))
  expect(proposed('cases', 'netwerk')).toEqual(ids(library.networks))
  expect(proposed('cases', 'zorgpad')).toEqual(ids(library.pathways))
  expect(proposed('pathway', 'regel')).toEqual(expect.arrayContaining(fullRules))
  expect(keysOf('pathway', 'voorwaarde')).toEqual(
    [...ids(library.signals), 'all', 'any', 'applies', 'count', 'not'].sort(),
  )
  expect(ids(open.network.properties?.['parameters']?.properties ?? {})).toEqual(ids(library.parameters))
})

test('parameters are proposed where their values fit', () => {
  expect(proposed('pathway', 'rol-parameter')).toContain('$verwijzer-dietist')
  expect(proposed('pathway', 'rol-parameter')).not.toContain('$termijn-oranje')
  expect(proposed('pathway', 'termijn-parameter')).toContain('$termijn-oranje')
  expect(proposed('pathway', 'termijn-parameter')).not.toContain('$verwijzer-dietist')
  expect(proposed('pathway', 'getal-parameter')).toContain('$sarcf-grens')
  expect(proposed('pathway', 'getal-parameter')).not.toContain('$verwijzer-dietist')
})

test('what is proposed is explained in Dutch', () => {
  const { definitions = {} } = open.pathway
  expect(definitions['rol']?.anyOf).toContainEqual({ const: 'dietist', title: 'Diëtist', description: 'Rol: Diëtist' })
  expect(definitions['keuze.snaq65']?.anyOf).toContainEqual({
    const: 'rood',
    title: 'Ondervoed',
    description: 'SNAQ65+: Ondervoed',
  })
})

interface Change {
  readonly kind: SchemaKind
  readonly what: string
  readonly from: string
  readonly to: string
}

/** The first file of a kind with one thing in it changed. */
const changed = ({ kind, from, to }: Change): unknown => {
  const texts = sources.filter((source) => source.kind === kind).map(({ data }) => JSON.stringify(data))
  const text = texts.find((one) => one.includes(from)) ?? ''
  expect(text, from).not.toBe('')
  return JSON.parse(text.replace(from, () => to))
}

const change = (kind: SchemaKind, what: string, from: string, to: string): Change => ({ kind, what, from, to })

describe('a name that is in no file', () => {
  test.each([
    change('pathway', 'signaal in een voorwaarde', '"suf":true', '"suff":true'),
    change('pathway', 'signaal onder any', '"any":[{"', '"any":[{"onbekend-'),
    change('pathway', 'rol', '"refer":"huisarts"', '"refer":"huisartz"'),
    change('pathway', 'rol die coördineert', '"role":"wijkverpleegkundige"', '"role":"wijkverpleger"'),
    change('pathway', 'verantwoordelijke', '"responsible":"huisarts"', '"responsible":"huisartz"'),
    change('pathway', 'aanbod', '"for":"dieetbehandeling"', '"for":"dieet"'),
    change('pathway', 'regel van een ander zorgpad', '"replaces":["', '"replaces":["ondervoeding/on'),
    change('pathway', 'te meten signaal', '"assess":["', '"assess":["on'),
    change('services', 'rol', '"by":["', '"by":["on'),
    change('services', 'wet', '"law":"', '"law":"on'),
    change('network', 'rol bij parties', '"parties":{"', '"parties":{"on'),
    change('network', 'rol bij leadOrder', '"leadOrder":["', '"leadOrder":["on'),
    change('network', 'parameter', '"sarcf-grens":', '"sarcf-grenz":'),
    change('cases', 'signaal', '"given":{"leeftijd"', '"given":{"leeftyd"'),
    change('cases', 'rol', '"dietist":{', '"dietiste":{'),
    change('cases', 'zorgpad', '"cases":"ondervoeding"', '"cases":"ondervoed"'),
    change('cases', 'regel', '"snaq65-groen":"', '"snaq65-blauw":"'),
    change('cases', 'te verwachten signaal', '"signals":{"snaq65"', '"signals":{"snaq-65"'),
  ])('$kind: $what is an error when closed, and may be new when open', (one) => {
    const data = changed(one)
    expect(faultsIn(closed[one.kind], data)).not.toEqual([])
    expect(faultsIn(open[one.kind], data)).toEqual([])
  })
})

describe('what a known signal cannot be is an error, open and closed', () => {
  test.each([
    change('pathway', 'keuze', '"snaq65":"rood"', '"snaq65":"paars"'),
    change('pathway', 'getal voor een keuze', '"snaq65":"rood"', '"snaq65":3'),
    change('pathway', 'tekst voor ja of nee', '"suf":true', '"suf":"ja"'),
    change('pathway', 'lijst met een onbekende keuze', '"snaq65":"rood"', '"snaq65":["rood","paars"]'),
    change('pathway', 'volgorde van wat geen volgorde heeft', '"suf":true', '"suf":{"atLeast":true}'),
    change(
      'pathway',
      'ago bij een getal',
      '"leeftijd":{"atLeast":"65 years"',
      '"leeftijd":{"ago":{"atLeast":"65 years"}',
    ),
    change('cases', 'tekst voor een getal', '"leeftijd":78', '"leeftijd":"78"'),
    change('cases', 'buiten het bereik', '"leeftijd":78', '"leeftijd":300'),
    change('cases', 'gebroken getal', '"leeftijd":78', '"leeftijd":78.5'),
    change('cases', 'keuze', '"woonsituatie":"zelfstandig"', '"woonsituatie":"kasteel"'),
    change('cases', 'waarneming', '"woonsituatie":"zelfstandig"', '"woonsituatie":{"value":"kasteel"}'),
    change('cases', 'staat van een regel', '"snaq65-groen":"applies"', '"snaq65-groen":"geldt"'),
    change('cases', 'uitkomst', '"snaq65":"groen"', '"snaq65":"paars"'),
    change('network', 'afspraak buiten de keuzes', '{"is":"wijkverpleegkundige"', '{"is":"apotheker"'),
  ])('$kind: $what', (one) => {
    const data = changed(one)
    expect(faultsIn(closed[one.kind], data)).not.toEqual([])
    expect(faultsIn(open[one.kind], data)).not.toEqual([])
  })
})

test('a pathway may name its own rules, sources and parameters before the schemas are written again', () => {
  const data = changed(change('pathway', '', '"replaces":["', '"replaces":["nieuwe-regel","'))
  const text = JSON.stringify(data)
    .replace('"source":["', '"source":["nieuwe-bron#h4","')
    .replace(/"within":"[^"]*"/, '"within":"$nieuwe-termijn"')
  expect(faultsIn(closed.pathway, JSON.parse(text))).toEqual([])
})

test('a library in which nothing has a name yet has schemas too, and in those no name is right', () => {
  const empty = schemasOf(namesIn([]), { closed: 'all' })
  for (const kind of schemaKinds) expect(faultsIn(empty[kind], {})).not.toEqual([])
  expect(faultsIn(empty.cases, { cases: 'ondervoeding', tests: [] })).not.toEqual([])
  const starting = schemasOf(namesIn([]), { closed: 'none' })
  expect(faultsIn(starting.cases, { cases: 'ondervoeding', tests: [] })).toEqual([])
})
