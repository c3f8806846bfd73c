import { describe, expect, test } from 'vitest'
import { pathway } from '../plan/world'
import { cases, covered, shown, theOne } from './coverageWorld'

const ITEM = 'then: [{ refer: huisarts, responsible: buur, within: 1 week }]'

const rule = (when: string, more = ''): string => pathway('pad', { regel: `when: ${when}, ${more}${ITEM}` })

/** What the leaves of a condition show in one case, by its first letter: waar, onwaar, onbekend, and * for deciding. */
const LETTERS = { true: 'T', false: 'F', unknown: 'U', deciding: '*' } as const

const leavesOf = (when: string, given: string, leaves: readonly string[]): string =>
  leaves
    .map((leaf) =>
      Object.entries(theOne(covered(rule(when), cases('pad', given)), leaf, 'pad/regel'))
        .map(([aspect, times]) => (times === 1 ? LETTERS[aspect as keyof typeof LETTERS] : ''))
        .join(''),
    )
    .join(' ')

const [A, B, C] = ['a: true', 'b: true', 'c: true']

describe('een toets', () => {
  // Worked out by hand: a leaf decides alone when taking it to be otherwise turns the whole from true to false or back.
  test.each([
    ['{ a: true }', '{ a: true }', 'T*'],
    ['{ a: true }', '{ a: false }', 'F*'],
    ['{ a: true }', '{}', 'U'],
    ['{ not: { a: true } }', '{ a: false }', 'F*'],
    ['{ a: true, b: true }', '{ a: true, b: true }', 'T* T*'],
    ['{ a: true, b: true }', '{ a: true, b: false }', 'T F*'],
    ['{ a: true, b: true }', '{ a: false, b: false }', 'F F'],
    ['{ a: true, b: true }', '{ a: false }', 'F U'],
    ['{ a: true, b: true }', '{ a: true }', 'T U'],
    ['{ any: [{ a: true }, { b: true }] }', '{ a: true, b: true }', 'T T'],
    ['{ any: [{ a: true }, { b: true }] }', '{ a: true, b: false }', 'T* F'],
    ['{ any: [{ a: true }, { b: true }] }', '{ a: false, b: false }', 'F* F*'],
    ['{ any: [{ a: true }, { b: true }] }', '{ a: true }', 'T U'],
    ['{ a: true, any: [{ b: true }, { c: true }] }', '{ a: true, b: false, c: true }', 'T* F T*'],
    ['{ a: true, any: [{ b: true }, { c: true }] }', '{ a: false, b: false, c: true }', 'F* F T'],
    ['{ a: true, not: { any: [{ b: true }, { c: true }] } }', '{ a: true, b: false, c: true }', 'T F T*'],
    ['{ all: [{ a: true, b: true }, { c: true }] }', '{ a: true, b: true, c: true }', 'T* T* T*'],
    [
      '{ count: { atLeast: 2, of: [{ a: true }, { b: true }, { c: true }] } }',
      '{ a: true, b: true, c: false }',
      'T* T* F',
    ],
    [
      '{ count: { atLeast: 2, of: [{ a: true }, { b: true }, { c: true }] } }',
      '{ a: true, b: false, c: false }',
      'T F* F*',
    ],
    [
      '{ count: { atLeast: 2, of: [{ a: true }, { b: true }, { c: true }] } }',
      '{ a: true, b: true, c: true }',
      'T T T',
    ],
    ['{ count: { atLeast: 2, of: [{ a: true }, { b: true }, { c: true }] } }', '{ a: true, b: true }', 'T T U'],
  ])('%s met %s', (when, given, expected) => {
    const leaves = [A, B, C].filter((leaf) => when.includes(leaf ?? '')) as string[]
    expect(leavesOf(when, given, leaves)).toBe(expected)
  })

  test.each([
    ['{ a: { known: true } }', 'a: { known: true }'],
    ['{ a: { missing: declined } }', 'a: { missing: declined }'],
    ['{ a: { is: true, orUnknown: true } }', 'a: { is: true, orUnknown: true }'],
    ['{ a: { is: true, known: true } }', 'a: { is: true, known: true }'],
  ])('%s kan niet onbekend zijn, en mist dat dus niet', (when, what) => {
    const { totals, files } = covered(rule(when), cases('pad', '{ a: true }', '{}'))
    expect(theOne(covered(rule(when), cases('pad', '{}')), what)).toMatchObject({ unknown: 'never-unknown' })
    expect(totals.leaf.possible).toBe(3)
    expect(files.map(({ pathway: id }) => id)).toEqual(['pad'])
  })

  test('van een signaal dat er misschien niet is, kan ook onbekend zijn als zijn waarde bekend is', () => {
    const own = 'signals:\n  e: { label: E, ask: E?, type: boolean, domain: shared, onlyIf: { b: true } }\n'
    const coverage = covered(own, rule('{ e: { is: true, known: true } }'), cases('pad', '{ e: true }'))
    expect(theOne(coverage, 'e: { is: true, known: true }')).toEqual({ true: 0, false: 0, unknown: 1, deciding: 0 })
  })

  test('van wat onbekend is, is in een voorwaarde wel onbekend', () => {
    expect(
      theOne(covered(rule('{ a: { is: true, known: false } }'), cases('pad', '{}')), 'a: { is: true, known: false }'),
    ).toEqual({
      true: 0,
      false: 0,
      unknown: 1,
      deciding: 0,
    })
  })

  test('staat waar hij geschreven is', () => {
    const text = `${pathway('pad', {})}  regel:\n    title: T\n    when:\n      a: true\n      any:\n        - { b: true }\n        - { count: { atLeast: 1, of: [{ c: [true] }] } }\n    why: w\n    source: [bron]\n    ${ITEM}\n`
    const lines = text.split('\n')
    const from = lines.indexOf('    when:') + 1
    const column = (line: number, leaf: string): number => (lines[line - 1] ?? '').indexOf(leaf) + 1
    const { files } = covered(text, cases('pad', '{}'))
    const leaves = files.flatMap(({ parts }) => parts).filter(({ kind }) => kind === 'leaf')
    expect(leaves.map(({ what, at }) => [what, at.file, at.line, at.column])).toEqual([
      ['a: true', '2.yaml', from + 1, column(from + 1, 'a: true')],
      ['b: true', '2.yaml', from + 3, column(from + 3, 'b: true')],
      ['c: [true]', '2.yaml', from + 4, column(from + 4, 'c: [true]')],
    ])
  })

  test('van een andere regel telt als één, en wat die regel zelf toetst niet opnieuw', () => {
    const two = pathway('pad', {
      een: `when: { a: true, b: true }, ${ITEM}`,
      twee: `when: { applies: een, c: true }, ${ITEM}`,
    })
    const coverage = covered(two, cases('pad', '{ a: true, b: true, c: true }', '{ a: false, c: true }', '{ c: true }'))
    expect(theOne(coverage, 'applies: een')).toEqual({ true: 1, false: 1, unknown: 1, deciding: 2 })
    expect(shown(coverage, A)).toHaveLength(1)
  })
})

describe('wat niet kan', () => {
  const older = (vanaf: string, when: string): string =>
    pathway(
      'pad',
      { regel: `when: ${when}, ${ITEM}` },
      {
        extra: `population: { punten: { atLeast: $vanaf } }\nparameters: { vanaf: { default: ${vanaf}, between: [1, 6], why: w } }`,
      },
    )

  test.each([
    [
      'een toets die alleen onwaar is waar het zorgpad niet voor is',
      older('3', '{ punten: { atLeast: 2 } }'),
      ['false'],
    ],
    ['op de grens ook', older('3', '{ punten: { atLeast: 3 } }'), ['false']],
    ['daarboven kan het wel', older('3', '{ punten: { atLeast: 4 } }'), []],
    ['een toets die alleen waar is waar het zorgpad niet voor is', older('3', '{ punten: { atMost: 2 } }'), ['true']],
    ['een toets die elk antwoord haalt', rule('{ punten: { atLeast: 0 } }'), ['false', 'unknown']],
    ['een toets die geen antwoord haalt', rule('{ punten: { above: 6 } }'), ['true', 'unknown']],
    ['van een rode vlag wel, die geldt voor iedereen', older('3', '{ punten: { atLeast: 2 } }, redFlag: true'), []],
    ['van wat optioneel is wel, dat kan er niet zijn', rule('{ getest: true }'), []],
  ])('%s', (_, text, expected) => {
    const { files } = covered(text, cases('pad', '{}'))
    const leaf = files.flatMap(({ parts }) => parts).find(({ kind, of }) => kind === 'leaf' && of === 'pad/regel')
    expect(leaf?.points.filter(({ cannot }) => cannot !== undefined).map(({ aspect }) => aspect)).toEqual(expected)
  })

  test('een rij waar niemand komt die haar niet haalt', () => {
    const own =
      'signals:\n  e: { label: E, type: boolean, domain: shared, decide: [{ when: { any: [{ a: true }, { b: true }] }, is: true }, { when: { a: false }, is: false }] }\n'
    expect(theOne(covered(own, rule('{ e: true }'), cases('pad', '{ a: false }')), 'a: false')).toEqual({
      true: 1,
      false: 'never-reached',
      unknown: 0,
      deciding: 1,
    })
  })

  test('een onderdeel van een regel die dan niet geldt', () => {
    const own = pathway('pad', {
      regel: 'when: { punten: { atLeast: 3 } }, then: [{ when: { punten: { atLeast: 2 } }, note: Soms }]',
    })
    expect(theOne(covered(own, cases('pad', '{}')), 'punten: { atLeast: 2 }')).toMatchObject({ false: 'never-reached' })
  })

  test('wat een netwerk toch laat zien telt wel', () => {
    const wijk = 'network: wijk\ntitle: Wijk (fictief)\narea: {}\nparties: {}\nparameters: { pad/vanaf: 1 }\n'
    const text = older('3', '{ punten: { atLeast: 2 } }')
    const what = 'punten: { atLeast: 2 }'
    expect(theOne(covered(text, wijk, cases('pad', '{ punten: 1 }')), what)).toMatchObject({ false: 'never-reached' })
    expect(theOne(covered(text, wijk, cases('pad', ['{ punten: 1 }', 'network: wijk'])), what)).toMatchObject({
      false: 1,
    })
  })
})

describe('een regel', () => {
  test('geldend, uitgesloten, open; ook wat niet meer te beslissen is staat open', () => {
    const given = ['{ a: true }', '{ a: false }', '{}', '{ a: { missing: unknown } }']
    expect(theOne(covered(rule(`{ a: true }`), cases('pad', ...given)), 'Regel regel')).toEqual({
      applies: 1,
      'ruled-out': 1,
      open: 2,
    })
  })

  test('die vervangen wordt is niet geldend gezien, en wat zij vraagt niet gegeven', () => {
    const two = pathway('pad', {
      zacht: 'when: { a: true }, then: [{ do: Rustig, responsible: buur, within: 1 week }]',
      streng: `when: { a: true }, replaces: [zacht], ${ITEM}`,
    })
    const coverage = covered(two, cases('pad', '{ a: true }'))
    expect(theOne(coverage, 'Regel zacht')).toEqual({ applies: 0, 'ruled-out': 0, open: 0 })
    expect(theOne(coverage, 'do: Rustig')).toEqual({ given: 0 })
    expect(theOne(coverage, A, 'pad/zacht')).toMatchObject({ true: 1 })
  })

  test('waarvoor het zorgpad niet is wordt niet bekeken, behalve een rode vlag', () => {
    const two = pathway(
      'pad',
      { gewoon: `when: { a: true }, ${ITEM}`, vlag: `when: { b: true }, redFlag: true, ${ITEM}` },
      { extra: 'population: { c: true }' },
    )
    const coverage = covered(two, cases('pad', '{ a: true, b: true, c: false }', '{ a: true, b: true }'))
    expect(theOne(coverage, 'Regel gewoon')).toEqual({ applies: 0, 'ruled-out': 0, open: 1 })
    expect(theOne(coverage, A)).toMatchObject({ true: 1 })
    expect(theOne(coverage, 'Regel vlag')).toMatchObject({ applies: 2 })
    expect(theOne(coverage, C, 'pad')).toEqual({ true: 0, false: 1, unknown: 1, deciding: 1 })
  })

  test('telt alleen in gevallen van haar eigen zorgpad', () => {
    const other = pathway('ander', { regel: `when: { b: true }, ${ITEM}` })
    const coverage = covered(
      rule('{ a: true }'),
      other,
      cases('pad', '{ a: true, b: true }'),
      cases('ander', '{}', '{}'),
    )
    expect(theOne(coverage, 'Regel regel', 'pad/regel')).toEqual({ applies: 1, 'ruled-out': 0, open: 0 })
    expect(theOne(coverage, 'Regel regel', 'ander/regel')).toEqual({ applies: 0, 'ruled-out': 0, open: 2 })
    expect(coverage.files.map(({ pathway: id, cases: count }) => [id, count])).toEqual([
      ['pad', 1],
      ['ander', 2],
    ])
  })

  test('van een zorgpad dat is ingetrokken telt niet', () => {
    const retired = pathway('pad', { regel: `when: { a: true }, ${ITEM}` }, { status: 'retired' })
    expect(covered(retired, cases('pad', '{ a: true }')).files).toEqual([])
  })
})

describe('een onderdeel', () => {
  const then = 'then: [{ do: Altijd, responsible: buur, within: 1 week }, { when: { b: true }, note: Soms }]'
  const given = ['{ a: true, b: true }', '{ a: true, b: false }', '{ a: true }', '{ a: false, b: true }', '{ b: true }']

  test('is gegeven als de regel geldt en zijn eigen voorwaarde waar is', () => {
    const coverage = covered(pathway('pad', { regel: `when: { a: true }, ${then}` }), cases('pad', ...given))
    expect(theOne(coverage, 'do: Altijd')).toEqual({ given: 3 })
    expect(theOne(coverage, 'note: Soms')).toEqual({ given: 1 })
    expect(theOne(coverage, B)).toEqual({ true: 1, false: 1, unknown: 1, deciding: 2 })
  })

  test('van een rode vlag ook als zijn voorwaarde nog onbekend is', () => {
    const flag = pathway('pad', { regel: `when: { a: true }, redFlag: true, ${then}` })
    expect(theOne(covered(flag, cases('pad', ...given)), 'note: Soms')).toEqual({ given: 2 })
  })
})

describe('wie coördineert', () => {
  const lead = '[{ when: { b: true }, role: buur }, { when: { c: true }, role: huisarts }, { otherwise: huisarts }]'
  const pad = pathway('pad', { regel: `when: { a: true }, ${ITEM}` }, { lead })

  test('een rij telt als een regel geldt en geen eerdere rij zeker is', () => {
    const given = [
      '{ a: true, b: true, c: true }',
      '{ a: true, b: false, c: true }',
      '{ a: true, c: false }',
      '{ a: false, b: true }',
    ]
    const coverage = covered(pad, cases('pad', ...given))
    expect(theOne(coverage, B)).toEqual({ true: 1, false: 1, unknown: 1, deciding: 2 })
    expect(theOne(coverage, C)).toEqual({ true: 1, false: 1, unknown: 0, deciding: 2 })
  })

  test('niet als iemand al coördineert of gekozen is', () => {
    const some = cases(
      'pad',
      ['{ a: true, b: true }', 'coordinator: { current: buur }'],
      ['{ a: true, b: true }', 'coordinator: { chosen: buur }'],
    )
    expect(theOne(covered(pad, some), B)).toEqual({ true: 0, false: 0, unknown: 0, deciding: 0 })
  })
})

describe('een instrument', () => {
  const signals = (...lines: readonly string[]): string => `signals:\n${lines.map((line) => `  ${line}\n`).join('')}`
  const DECIDED =
    'kleur: { label: Kleur, type: choice, options: { rood: R, geel: G, blauw: B }, domain: shared, decide: [{ when: { a: true }, is: rood }, { when: { b: true }, is: geel }] }'
  const uses = rule('{ kleur: rood }')

  test('een uitslag is gezien als de beslisrijen haar geven, niet als zij gegeven is', () => {
    const given = ['{ a: true }', '{ a: false, b: true }', '{ kleur: geel }', '{ b: true }']
    const coverage = covered(signals(DECIDED), uses, cases('pad', ...given))
    expect(theOne(coverage, 'rood')).toEqual({ outcome: 1 })
    expect(theOne(coverage, 'geel')).toEqual({ outcome: 1 })
  })

  test('een uitslag die geen rij geeft heeft dat als reden, en telt niet mee', () => {
    const coverage = covered(signals(DECIDED), uses, cases('pad', '{ a: true }'))
    expect(theOne(coverage, 'blauw')).toEqual({ outcome: 'no-row' })
    expect(coverage.totals.outcome).toEqual({ seen: 1, possible: 2, percent: 50 })
  })

  test('een rij telt tot en met de eerste die zeker is', () => {
    const coverage = covered(
      signals(DECIDED),
      uses,
      cases('pad', '{ a: true, b: true }', '{ a: false, b: true }', '{ b: true }'),
    )
    expect(theOne(coverage, A, 'kleur')).toEqual({ true: 1, false: 1, unknown: 1, deciding: 2 })
    expect(theOne(coverage, B, 'kleur')).toEqual({ true: 2, false: 0, unknown: 0, deciding: 2 })
  })

  test('de delen van een bestand staan in de volgorde waarin zij geschreven zijn', () => {
    const wide =
      'signals:\n  kleur:\n    label: K\n    type: choice\n    options: { rood: R, geel: G }\n    domain: shared\n    decide:\n      - { is: rood, when: { a: true } }\n      - { is: geel, when: { b: true } }\n'
    const [file] = covered(wide, uses, cases('pad', '{}')).files
    expect(file?.parts.map(({ what }) => what)).toEqual(['rood', 'a: true', 'geel', 'b: true'])
  })

  test('ja en nee, en banden van een score', () => {
    const banded =
      'klasse: { label: Klasse, type: choice, ordered: true, options: { laag: L, midden: M, hoog: H }, domain: shared, bands: { of: punten, laag: 0..1, midden: 2..4, hoog: 5..6 } }'
    const ja =
      'zwaar: { label: Zwaar, type: boolean, domain: shared, decide: [{ when: { punten: { atLeast: 5 } }, is: true }, { otherwise: false }] }'
    const coverage = covered(
      signals(banded, ja),
      rule('{ klasse: hoog, zwaar: true }'),
      cases('pad', '{ punten: 0 }', '{ punten: 6 }', '{ punten: 5 }', '{}'),
    )
    expect(['laag', 'midden', 'hoog', 'false', 'true'].map((option) => theOne(coverage, option)['outcome'])).toEqual([
      1, 0, 2, 1, 2,
    ])
  })

  test('wat niet kan of waarvan niets gezegd is, is niet uitgerekend', () => {
    const own =
      'sterk: { label: Sterk, type: boolean, domain: shared, optional: true, onlyIf: { b: true }, decide: [{ when: { getest: true }, is: true }, { otherwise: false }] }'
    const given = ['{ b: true, getest: true }', '{ b: false, getest: true }', '{ b: true }']
    const coverage = covered(signals(own), rule('{ sterk: true }'), cases('pad', ...given))
    expect(theOne(coverage, 'getest: true')).toEqual({ true: 1, false: 0, unknown: 0, deciding: 1 })
    expect(theOne(coverage, 'true')).toEqual({ outcome: 1 })
    expect(theOne(coverage, B, 'sterk')).toEqual({ true: 2, false: 1, unknown: 0, deciding: 3 })
  })

  test('telt in gevallen van de zorgpaden die erop rusten, ook door een ander signaal heen', () => {
    const through =
      'zwaar: { label: Zwaar, type: boolean, domain: shared, decide: [{ when: { kleur: rood }, is: true }, { otherwise: false }] }'
    const two = [rule('{ zwaar: true }'), pathway('ander', { regel: `when: { c: true }, ${ITEM}` })]
    const coverage = covered(
      signals(DECIDED, through),
      ...two,
      cases('pad', '{ a: true }'),
      cases('ander', '{ a: true }'),
    )
    expect(theOne(coverage, 'rood')).toEqual({ outcome: 1 })
    expect(theOne(coverage, 'true')).toEqual({ outcome: 1 })
  })

  test('dat geen zorgpad gebruikt telt in elk geval', () => {
    const coverage = covered(signals(DECIDED), rule('{ c: true }'), cases('pad', '{ a: true }'))
    expect(theOne(coverage, 'rood')).toEqual({ outcome: 1 })
  })
})

test('elk netwerk telt mee, met zijn eigen afspraken', () => {
  const pad = pathway(
    'pad',
    { regel: `when: { punten: { atLeast: $grens } }, ${ITEM}` },
    { extra: 'parameters: { grens: { default: 3, between: [1, 6], why: w } }' },
  )
  const wijk = 'network: wijk\ntitle: Wijk (fictief)\narea: {}\nparties: {}\nparameters: { pad/grens: 6 }\n'
  const coverage = covered(pad, wijk, cases('pad', '{ punten: 4 }', ['{ punten: 4 }', 'network: wijk']))
  expect(theOne(coverage, 'punten: { atLeast: $grens }')).toEqual({ true: 1, false: 1, unknown: 0, deciding: 2 })
})

test('een geval met een invoer die niet deugt toont niets', () => {
  const coverage = covered(rule('{ a: true }'), cases('pad', '{ a: 3 }', '{ a: true }'))
  expect(coverage.cases).toBe(1)
  expect(theOne(coverage, A)).toEqual({ true: 1, false: 0, unknown: 0, deciding: 1 })
})

test('zonder gevallen is niets gezien', () => {
  const { totals } = covered(rule('{ a: true }'))
  expect(totals).toEqual({
    rule: { seen: 0, possible: 3, percent: 0 },
    leaf: { seen: 0, possible: 4, percent: 0 },
    outcome: { seen: 0, possible: 0, percent: 100 },
    item: { seen: 0, possible: 1, percent: 0 },
  })
})
