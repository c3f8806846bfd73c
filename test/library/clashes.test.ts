import { describe, expect, test } from 'vitest'
import { parseLibrary } from '../../src/library'
import { merge } from '../../src/link/merge'
import type { Library } from '../../src/model/library'
import { LibraryError, type Problem } from '../../src/model/problem'
import { built, filesOf, type StoneId } from './stones'

type Change = readonly [from: string, to: string]

/** The library of these parts, written otherwise. */
const changed = (ids: readonly StoneId[], ...changes: readonly Change[]): Library =>
  parseLibrary(
    filesOf(...ids).map(({ name, text }) => ({
      name,
      text: changes.reduce((written, [from, to]) => written.replaceAll(from, to), String(text)),
    })),
  )

const problemsOf = (one: Library, other: Library): readonly Problem[] => {
  try {
    merge(one, other)
  } catch (error) {
    if (error instanceof LibraryError) return error.problems
    throw error
  }
  return []
}

const told = (one: Library, other: Library): string[] =>
  problemsOf(one, other).map(({ code, message, at }) => `${code} ${at.path}: ${/verschil: ([^)]*)/.exec(message)?.[1]}`)

describe('the same id with something else behind it', () => {
  test.each<[StoneId, Change, string]>([
    ['gewicht', ['[20, 250]', '[20, 300]'], 'signals.gewicht: range'],
    ['gewicht', ['default: 50', 'default: 55'], 'parameters.grens: default'],
    ['dubbel', ['gewicht * 2', 'gewicht * 3'], 'signals.dubbel: formula'],
    ['ernst', ['zwaar: Zwaar', 'zwaar: Zwaarder'], 'signals.ernst: options.zwaar'],
    ['ernst', ['licht: Licht, zwaar: Zwaar', 'zwaar: Zwaar, licht: Licht'], 'signals.ernst: options'],
    ['huisarts', ['Rol huisarts', 'Dokter'], 'roles.huisarts: label'],
    ['dieet', ['{ moe: true }', '{ moe: false }'], 'services.dieet: law'],
    ['zvw', ['payer: zorgverzekeraar', 'payer: gemeente'], 'laws.zvw: payer'],
    ['vallen', ['immediately', '24 hours'], 'pathways.vallen: rules.suf'],
    ['vallen', ['title: Bron', 'title: Een bron'], 'pathways.vallen: sources.bron'],
    ['eten', ['4 weeks', '6 weeks'], 'parameters.eten/termijn: between'],
    ['buurt', ['De buren', 'Andere buren'], 'networks.buurt: parties.buur'],
    ['wijk', ['grens: 45', 'grens: 46'], 'networks.wijk: parameters.grens'],
  ])('%s: %j', (id, change, place) => {
    expect(told(built(id), changed([id], change))).toEqual([`duplicate-id ${place}`])
    expect(told(changed([id], change), built(id))).toEqual([`duplicate-id ${place}`])
  })

  test('the message says what, where it differs, and what to do', () => {
    const [problem] = problemsOf(built('gewicht'), changed(['gewicht'], ['0.1', '0.5'], ['[20, 250]', '[20, 300]']))
    expect(problem).toEqual({
      code: 'duplicate-id',
      message:
        'Het signaal "gewicht" staat in beide bibliotheken en is niet hetzelfde (verschil: range, step). Geef een van beide een andere naam, of maak ze gelijk.',
      at: { path: 'signals.gewicht' },
    })
  })

  test('all at once', () => {
    const other = changed(['eten', 'buurt'], ['Zwaar?', 'Hoe zwaar?'], ['De buren', 'Buren'], ['payer: z', 'payer: Z'])
    expect(told(built('eten', 'buurt'), other)).toEqual([
      'duplicate-id signals.gewicht: ask',
      'duplicate-id laws.zvw: payer',
      'duplicate-id networks.buurt: parties.buur',
    ])
  })
})

describe('one mistake gives one problem', () => {
  test('a pathway that differs is not told again for its parameters', () => {
    const other = changed(['eten'], ['4 weeks', '6 weeks'], ['Vraag door', 'Vraag na'])
    expect(told(built('eten'), other)).toEqual(['duplicate-id pathways.eten: rules.moe'])
  })

  test('a signal that differs is not told again for the rules that rest on it', () => {
    const decide = 'decide: [{ when: { dubbel: { below: $grens } }, is: erg }'
    const other = changed(['stemming'], ['decide: [{ when: { dubbel: { below: 90 } }, is: erg }', decide])
    expect(told(built('stemming'), other)).toEqual(['duplicate-id signals.ernst: decide'])
  })

  test('nor a role for the signals that have roles as options', () => {
    expect(told(built('buur'), changed(['buur'], ['Rol buur', 'Buurman']))).toEqual(['duplicate-id roles.buur: label'])
  })
})

test('the same in another order of keys is the same, and which one stays does not depend on the order of the two', () => {
  const parties: Change = [
    'huisarts: [{ name: Praktijk }], dietist: [{ name: Diëtist }]',
    'dietist: [{ name: Diëtist }], huisarts: [{ name: Praktijk }]',
  ]
  const [one, other] = [built('wijk'), changed(['wijk'], parties)]
  expect(JSON.stringify(other)).not.toBe(JSON.stringify(one))
  expect(JSON.stringify(merge(one, other))).toBe(JSON.stringify(merge(other, one)))
})

test('a former name that is still a name in the other library', () => {
  const other = changed(['suf'], ['suf:', 'futloos:'])
  expect(problemsOf(built('moe'), other)).toMatchObject([
    {
      code: 'duplicate-id',
      message: expect.stringMatching(/^"futloos" .*"moe"/),
      at: { path: 'signals.moe.formerly' },
    },
  ])
})

const USE = (signal: string, test: string): string =>
  `signals: { ${signal}, uit: { label: Uit, type: boolean, domain: medical, decide: [{ when: { ${test} }, is: true }] } }\n`

/** A library that has a parameter and uses it, and one in which a network agreed on it. */
const agreeing = (parameter: string, use: string, is: string): readonly [Library, Library] => {
  const shared = { name: 'p.yaml', text: `signals: {}\nparameters: { p: ${parameter} }\n` }
  const network = `network: wijk\ntitle: Wijk\narea: {}\nparties: {}\nparameters: { p: ${is} }\n`
  return [
    parseLibrary([shared, { name: 'uit.yaml', text: use }]),
    parseLibrary([shared, { name: 'wijk.yaml', text: network }]),
  ]
}

const WHY = 'why: Lokaal af te spreken.'
const AANTAL = "n: { label: Aantal, ask: Hoeveel?, type: integer, unit: '1', step: 1, range: [0, 9], domain: medical }"
const DAG = 'd: { label: Dag, ask: Wanneer?, type: date, domain: medical }'
const parts = Array.from({ length: 14 }, () => '{ n: 1 }').join(', ')

test.each([
  ['too fine', `{ default: 1, between: [0, 9], ${WHY} }`, USE(AANTAL, 'n: { atLeast: $p }'), '2.5', '2'],
  [
    'looking back in working days',
    `{ default: 1 week, between: [1 day, 4 weeks], ${WHY} }`,
    USE(DAG, 'd: { ago: { below: $p } }'),
    '5 working days',
    '3 days',
  ],
  [
    'a half of a number',
    `{ default: 1, between: [1, 2], ${WHY} }`,
    USE(AANTAL, 'count: { atLeast: $p, of: [{ n: 1 }, { n: 2 }] }'),
    '1.5',
    '2',
  ],
  [
    'too many ways',
    `{ default: 1, between: [1, 14], ${WHY} }`,
    USE(AANTAL, `count: { atLeast: $p, of: [${parts}] }`),
    '7',
    '14',
  ],
])('an agreement that does not fit where the other library uses the parameter: %s', (_, parameter, use, bad, good) => {
  const [using, agreed] = agreeing(parameter, use, bad)
  expect(problemsOf(using, agreed)).toMatchObject([
    { code: 'bad-parameter', at: { path: 'networks.wijk.parameters.p' } },
  ])
  expect(problemsOf(agreed, using)).toEqual(problemsOf(using, agreed))
  expect(problemsOf(...agreeing(parameter, use, good))).toEqual([])
})

test('more signals than a library may have', () => {
  const many = (from: number): Library => {
    const [id, signal] = Object.entries(built('moe').signals).find(([one]) => one === 'moe') ?? []
    const { formerly: _formerly, ...plain } = signal ?? { label: '', type: 'boolean', domain: 'shared' }
    const signals = Object.fromEntries(Array.from({ length: 10_001 }, (_, place) => [`${id}-${from + place}`, plain]))
    return { ...built('moe'), signals } as Library
  }
  expect(problemsOf(many(0), many(20_000))).toMatchObject([{ code: 'limit-signals' }])
  expect(problemsOf(many(0), many(0))).toEqual([])
})

describe('what a record would fill twice', () => {
  const library = (id: string, keys: string): Library =>
    parseLibrary([
      {
        name: 'signalen.yaml',
        text: `signals:\n  ${id}: { label: N, ask: N?, type: integer, unit: years, step: 1, range: [0, 120], domain: shared, ${keys} }\n`,
      },
    ])

  test.each([
    ['the same code', 'codes: [{ system: loinc, code: 1-8, source: proef }]', 'duplicate-id signals.ouderdom.codes'],
    ['the same of a record', 'record: age', 'duplicate-id signals.ouderdom.record'],
  ])('%s on a signal of each', (_, keys, problem) => {
    const [one, other] = [library('leeftijd', keys), library('ouderdom', keys)]
    const found = [problemsOf(one, other), problemsOf(other, one)]
    for (const problems of found) expect(problems.map(({ code, at }) => `${code} ${at.path}`)).toEqual([problem])
    expect(found[0]?.[0]?.message).toContain('"leeftijd"')
    expect(problemsOf(one, library('leeftijd', keys))).toEqual([])
  })
})
