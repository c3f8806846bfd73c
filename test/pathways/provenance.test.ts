import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { parseLibrary } from '../../src/library'
import type { Condition, Operand } from '../../src/model/condition'
import type { Rule } from '../../src/model/pathway'
import type { Signal } from '../../src/model/signal'
import { readLibraryFiles } from '../../src/node'

// The rows of the dossiers' rule tables stand in docs/herkomst as data: where each is, and of each number the source or the parameter.

interface Figure {
  readonly what: string
  readonly basis: string
  readonly source?: string
  readonly parameter?: string
  readonly leftOut?: string
}

interface Row {
  readonly row: string
  readonly about: string
  readonly rules?: readonly string[]
  readonly leftOut?: string
  readonly numbers: readonly Figure[]
}

interface Provenance {
  readonly pathway: string
  readonly rows: readonly Row[]
}

const library = parseLibrary(await readLibraryFiles('pathways'))

const PATHWAYS = ['ondervoeding', 'eenzaamheid', 'dementie', 'valpreventie', 'rode-vlaggen'] as const

const files: readonly Provenance[] = PATHWAYS.map((pathway) =>
  parse(readFileSync(new URL(`../../docs/herkomst/${pathway}.yaml`, import.meta.url), 'utf8')),
)

const numbered = (from: number, to: number, before = ''): string[] =>
  Array.from({ length: to - from + 1 }, (_, place) => `${before}${from + place}`)

/** The codes of the rule tables: ondervoeding § 8.2 and 8.3, eenzaamheid § 7.3, dementie § 5, valpreventie § 7. */
const TABLES: Readonly<Record<string, readonly string[]>> = {
  ondervoeding: [...numbered(1, 20), ...numbered(1, 7, 'M')],
  eenzaamheid: [
    'r01',
    'r02',
    'r03',
    'r04',
    'r05',
    'r06',
    'r07',
    'r08',
    'r09',
    'r10',
    'r11',
    'r12',
    'r13',
    'r14',
    'r15',
    'r16',
    'r17',
    'r18',
  ],
  dementie: [...numbered(1, 20), 'a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'],
  valpreventie: numbered(1, 22),
  'rode-vlaggen': [],
}

/** Of eenzaamheid a row is its id in the dossier; r17 stands there with an (a) and a (b). */
const codeOf = (pathway: string, { row }: Row): string =>
  pathway === 'eenzaamheid' && /^r\d\d-/.test(row) ? row.slice(0, 3) : row

const rulesOf = (pathway: string): Readonly<Record<string, Rule>> => library.pathways[pathway]?.rules ?? {}

const fullRule = (pathway: string, rule: string): string => (rule.includes('/') ? rule : `${pathway}/${rule}`)

const ruleAt = (full: string): Rule | undefined => {
  const [pathway = '', rule = ''] = full.split('/')
  return rulesOf(pathway)[rule]
}

const fullParameter = (pathway: string, name: string): string =>
  `${pathway}/${name}` in library.parameters ? `${pathway}/${name}` : name

const rows = files.flatMap(({ pathway, rows: own }) =>
  own.map((row) => ({ pathway, row, at: `${pathway} ${row.row}` })),
)
const figures = rows.flatMap(({ pathway, row, at }) =>
  row.numbers.map((figure) => ({ pathway, row, figure, at: `${at}: ${figure.what}` })),
)

describe('elke rij van het dossier', () => {
  test('het bestand hoort bij zijn zorgpad', () => {
    expect(files.map(({ pathway }) => pathway)).toEqual(PATHWAYS)
    expect(Object.keys(library.pathways).sort()).toEqual([...PATHWAYS].sort())
  })

  test.each(files)(
    '$pathway: elke code van de regeltabel staat erin, en geen rij twee keer',
    ({ pathway, rows: own }) => {
      const codes = own.map((row) => codeOf(pathway, row))
      expect((TABLES[pathway] ?? []).filter((code) => !codes.includes(code))).toEqual([])
      const names = own.map(({ row }) => row)
      expect(names.filter((name, place) => names.indexOf(name) !== place)).toEqual([])
    },
  )

  test('wordt een regel of is met reden weggelaten: nooit geen van beide, nooit beide', () => {
    const wrong = rows.filter(({ row: { rules = [], leftOut = '' } }) => rules.length > 0 === leftOut.length > 0)
    expect(wrong.map(({ at }) => at)).toEqual([])
  })

  test('noemt alleen regels die bestaan', () => {
    const unknown = rows.flatMap(({ pathway, row: { rules = [] }, at }) =>
      rules.filter((rule) => ruleAt(fullRule(pathway, rule)) === undefined).map((rule) => `${at}: ${rule}`),
    )
    expect(unknown).toEqual([])
  })

  test('elke regel van de bibliotheek komt uit een rij', () => {
    const named = new Set(
      rows.flatMap(({ pathway, row: { rules = [] } }) => rules.map((rule) => fullRule(pathway, rule))),
    )
    const all = Object.keys(library.pathways).flatMap((pathway) =>
      Object.keys(rulesOf(pathway)).map((id) => `${pathway}/${id}`),
    )
    expect(all.filter((rule) => !named.has(rule))).toEqual([])
  })
})

/** Every source text outside the pathways: of signals, roles, services, their payments, and laws. */
const otherSources = [
  ...Object.values(library.signals).map(({ source }) => source),
  ...Object.values(library.roles).map(({ source }) => source),
  ...Object.values(library.laws).map(({ source }) => source),
  ...Object.values(library.services).flatMap(({ source, law }) => [source, ...law.map((one) => one.source)]),
].filter((source) => source !== undefined)

/** A source is the id of one in the pathway (a remark may follow after a colon), or part of a source text elsewhere. */
const sourceExists = (pathway: string, source: string): boolean => {
  const [id = ''] = source.split(': ')
  const own = library.pathways[pathway]?.sources ?? {}
  return id in own || otherSources.some((text) => text.includes(source.replace(/ \([^)]*\)$/, '')))
}

describe('elk getal', () => {
  test('heeft een grondslag', () => {
    const BASES = ['bron', 'lokaal', 'onbevestigd', 'omstreden']
    expect(figures.filter(({ figure }) => !BASES.includes(figure.basis)).map(({ at }) => at)).toEqual([])
  })

  test('uit een bron noemt een bron die er is, of zegt waarom het er niet in staat', () => {
    const wrong = figures.filter(
      ({ pathway, figure: { basis, source, leftOut } }) =>
        basis === 'bron' && leftOut === undefined && (source === undefined || !sourceExists(pathway, source)),
    )
    expect(wrong.map(({ at, figure }) => `${at} (${figure.source})`)).toEqual([])
  })

  test('dat niet uit een bron komt is een parameter die er is, of zegt waarom het er niet in staat', () => {
    const wrong = figures.filter(({ pathway, figure: { basis, parameter, leftOut } }) => {
      if (basis === 'bron') return parameter !== undefined
      if (parameter === undefined) return leftOut === undefined
      return !(fullParameter(pathway, parameter) in library.parameters)
    })
    expect(wrong.map(({ at }) => at)).toEqual([])
  })

  test('elke parameter van de bibliotheek komt uit een rij', () => {
    const named = new Set(
      figures.flatMap(({ pathway, figure: { parameter } }) =>
        parameter === undefined ? [] : [fullParameter(pathway, parameter)],
      ),
    )
    expect(Object.keys(library.parameters).filter((name) => !named.has(name))).toEqual([])
  })
})

const isReference = (operand: Operand | undefined): operand is { readonly parameter: string } =>
  typeof operand === 'object'

const referred = (value: unknown): string[] => {
  if (typeof value !== 'object' || value === null) return []
  if ('parameter' in value && typeof value.parameter === 'string') return [value.parameter]
  return Object.values(value).flatMap(referred)
}

/** `valpreventie L` tells who leads in every phase, and names only the rules of the fall risk. */
const LEADS_ELSEWHERE: readonly string[] = ['valpreventie L: in de acute fase']

test('een parameter van een rij wordt gebruikt door een regel van die rij, of door wie coördineert en voor wie het zorgpad is', () => {
  const unused = figures.filter(({ pathway, row: { rules }, figure: { parameter }, at }) => {
    if (parameter === undefined || rules === undefined || LEADS_ELSEWHERE.includes(at)) return false
    const { lead, population } = library.pathways[pathway] ?? {}
    const used = [
      ...rules.flatMap((rule) => ruleAt(fullRule(pathway, rule))?.parameters ?? []),
      ...referred([lead, population]),
    ]
    return rules.length > 0 && !used.includes(fullParameter(pathway, parameter)) && parameter !== 'ucla-3item-grens'
  })
  expect(unused.map(({ at }) => at)).toEqual([])
})

// ---------------------------------------------------------------- no number in a rule without a source

const conditionsIn = (condition: Condition | undefined): Condition[] => {
  if (condition === undefined) return []
  switch (condition.kind) {
    case 'not':
      return [condition, ...conditionsIn(condition.of)]
    case 'all':
    case 'any':
    case 'count':
      return [condition, ...condition.of.flatMap(conditionsIn)]
    default:
      return [condition]
  }
}

const isNumber = (operand: Operand): operand is string | number =>
  typeof operand === 'number' || (typeof operand === 'string' && /^-?\d/.test(operand))

const numbersIn = (condition: Condition | undefined): (string | number)[] =>
  conditionsIn(condition).flatMap((one) => {
    if (one.kind === 'count') return [one.atLeast].filter(isNumber)
    if (one.kind !== 'test') return []
    return one.comparisons.flatMap(({ operands }) => operands).filter(isNumber)
  })

const termsIn = ({ then }: Rule): string[] =>
  then
    .flatMap(({ within, every, to, steps = [] }) => [
      // 112 is now, wherever it stands.
      ...(library.roles[String(to)]?.reached === 'noodnummer' ? [] : [within]),
      every,
      ...steps.map((step) => step.within),
    ])
    .filter((term) => term !== undefined && !isReference(term) && term !== 'routine')
    .map(String)

const literalsOf = (rule: Rule): string[] => [
  ...[rule.when, ...rule.then.map(({ when }) => when)].flatMap(numbersIn).map(String),
  ...termsIn(rule),
]

const WORDS: Readonly<Record<string, number>> = { een: 1, twee: 2, drie: 3, vier: 4, vijf: 5, zes: 6, twaalf: 12 }

/** The numbers that a text of a row names: digits, words, and "elke week" and "elk jaar" as the terms 1 week and 12 months. */
const namedIn = (text: string): number[] => [
  ...(text.replaceAll(',', '.').match(/\d+(\.\d+)?/g) ?? []).map(Number),
  ...(text.toLowerCase().match(/\p{L}+/gu) ?? []).flatMap((word) => WORDS[word] ?? []),
  ...(/elke week/.test(text) ? [1] : []),
  ...(/elk jaar|jaarlijks/.test(text) ? [12] : []),
]

const names = (text: string, literal: string): boolean =>
  literal === 'immediately' ? /\bnu\b/.test(text) : namedIn(text).includes(Number.parseFloat(literal))

const sourced = figures.filter(({ figure: { basis } }) => basis === 'bron')

const isSourced = (full: string, literal: string): boolean =>
  sourced.some(
    ({ pathway, row: { rules = [] }, figure: { what } }) =>
      names(what, literal) &&
      (rules.some((rule) => fullRule(pathway, rule) === full) ||
        // An age that the dossier takes for all its rules stands in one row.
        (full.startsWith(`${pathway}/`) && literal.endsWith('years'))),
  )

/** Not from a source in a row of that rule, and why it may stand there. */
const ALLOWED: Readonly<Record<string, string>> = {
  'eenzaamheid/r11-vragenlijst-na-instemming: 2':
    '1.1: hoogstens 1 van de 6 mag ontbreken, dus bij 2 is er geen totaal',
  'valpreventie/medicatie-frid: 1': 'lokaal, maar 1 is het kleinste aantal dat er is; zo staat het in rij 15',
}

const allRules = Object.keys(library.pathways).flatMap((pathway) =>
  Object.entries(rulesOf(pathway)).map(([id, rule]) => [`${pathway}/${id}`, rule] as const),
)

describe('wat de dossiers lokaal noemen is een parameter', () => {
  test('er staan getallen in de regels', () => {
    expect(allRules.flatMap(([, rule]) => literalsOf(rule)).length).toBeGreaterThan(50)
  })

  test('elk getal dat letterlijk in een regel staat, in een voorwaarde of als termijn, komt in een rij van die regel uit een bron', () => {
    const loose = allRules.flatMap(([full, rule]) =>
      [...new Set(literalsOf(rule))]
        .filter((literal) => !isSourced(full, literal))
        .map((literal) => `${full}: ${literal}`),
    )
    expect(loose.sort()).toEqual(Object.keys(ALLOWED).sort())
  })
})

// ---------------------------------------------------------------- nor in a derived signal on which a rule rests

const signalsIn = (condition: Condition | undefined): string[] =>
  conditionsIn(condition).flatMap((one) => (one.kind === 'test' ? [one.signal] : []))

const rowsOf = ({ derived }: Signal): readonly { readonly when?: Condition }[] =>
  derived?.kind === 'decide' ? derived.rows : []

const restsOn = (id: string, seen: Set<string>): Set<string> => {
  const signal = library.signals[id]
  if (signal === undefined || seen.has(id)) return seen
  seen.add(id)
  const { derived, onlyIf } = signal
  for (const { when } of rowsOf(signal)) for (const other of signalsIn(when)) restsOn(other, seen)
  for (const other of signalsIn(onlyIf)) restsOn(other, seen)
  if (derived?.kind === 'bands') restsOn(derived.of, seen)
  return seen
}

/** Where a band begins; its end is the beginning of the next, and the first and last are the range. */
const beginsOf = ({ derived }: Signal): number[] =>
  derived?.kind === 'bands' ? derived.bands.map(({ from }) => from).filter((from) => from !== 0) : []

const cutOffsOf = (signal: Signal): string[] =>
  [...rowsOf(signal).map(({ when }) => when), signal.onlyIf, signal.unreliableIf]
    .flatMap(numbersIn)
    .concat(beginsOf(signal))
    .map(String)

/** Cut-offs that follow from a scale or from another cut-off: not a choice that a network could make otherwise. */
const FOLLOWS: Readonly<Record<string, string>> = {
  'djg6-emotioneel-gemis': 'het ene deel uit het totaal en het andere, hoogstens 3',
  'djg6-sociaal-gemis': 'het ene deel uit het totaal en het andere, hoogstens 3',
  'djg6-grensgeval': 'vijf van de zes vragen zijn beantwoord',
  'djg6-eerst': 'het verschil van de twee delen: groter of kleiner dan nul',
  'fesi: 19': 'meer dan 19 is naar boven afgerond 20',
  'fesi: 27': 'meer dan 27 is naar boven afgerond 28',
  'fesi-omgerekend: 12': 'meer dan 4 van de 16 vragen ontbreken',
  'mna-sf: 12': 'risico is 8 tot en met 11',
}

test('elk afkappunt van een afgeleid signaal staat uit een bron in een rij van een regel die erop rust', () => {
  const resting = allRules.map(([full, rule]) => {
    const own = [rule.when, ...rule.then.map(({ when }) => when)].flatMap(signalsIn)
    return [full, own.reduce((seen, id) => restsOn(id, seen), new Set<string>())] as const
  })
  const checked = Object.entries(library.signals).flatMap(([id, signal]) => {
    const rules = resting.flatMap(([full, signals]) => (signals.has(id) ? [full] : []))
    return rules.length === 0 || id in FOLLOWS
      ? []
      : [...new Set(cutOffsOf(signal))].map((literal) => ({ id, literal, rules }))
  })
  const loose = checked.filter(({ literal, rules }) => !rules.some((full) => isSourced(full, literal)))
  expect(checked.length).toBeGreaterThan(40)
  expect(loose.map(({ id, literal }) => `${id}: ${literal}`).filter((one) => !(one in FOLLOWS))).toEqual([])
})
