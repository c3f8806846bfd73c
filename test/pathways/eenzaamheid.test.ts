import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { adviseSync } from '../../src/adviseSync'
import { parseLibrary } from '../../src/library'
import { pick } from '../../src/link/pick'
import type { Advice, Known, RuleState } from '../../src/model/advice'
import type { Input } from '../../src/model/input'
import { readLibraryFiles } from '../../src/node'

// What is expected here comes from the dossier eenzaamheid: its paragraph or its source (S1, A S2, …) stands beside each table.

const library = parseLibrary(await readLibraryFiles(fileURLToPath(new URL('../../pathways', import.meta.url))))

/** Only this pathway and what it rests on: for the tests over every pattern of answers, which would take minutes with the whole library. */
const alone = pick(library, ['eenzaamheid'])

type Given = Readonly<Record<string, unknown>>

/** As in the dossier: drempels and medical signals not mentioned are no, everything else is not known. */
const USUAL: Given = {
  leeftijd: 78,
  woonsituatie: 'zelfstandig',
  'somber-of-geen-plezier': false,
  'cognitie-niet-pluis': false,
  'alcohol-zorgelijk': false,
  'drempel-vervoer': false,
  'drempel-gehoor': false,
  'drempel-geld': false,
  'mist-dagstructuur': false,
}

const adviceOn = (given: Given, more: Partial<Input> = {}): Advice =>
  adviseSync(library, { on: '2026-12-02', pathways: ['eenzaamheid'], signals: given as Input['signals'], ...more })

const adviceFor = (given: Given, more: Partial<Input> = {}): Advice => adviceOn({ ...USUAL, ...given }, more)

const adviceAlone = (given: Given): Advice =>
  adviseSync(alone, {
    on: '2026-12-02',
    pathways: ['eenzaamheid'],
    signals: { ...USUAL, ...given } as Input['signals'],
  })

const statesOf = (advice: Advice): Readonly<Record<string, RuleState>> =>
  Object.fromEntries(
    advice.pathways
      .filter(({ id }) => id === 'eenzaamheid')
      .flatMap(({ rules }) => rules.map(({ id, state }) => [id.replace('eenzaamheid/', ''), state])),
  )

const knownOf = (advice: Advice): Readonly<Record<string, Known | undefined>> => advice.signals

/** What a choice can still be; without `options` it can be any of them. */
const possible = (id: string, known: Known | undefined): ReadonlySet<unknown> =>
  new Set<unknown>(
    known?.value !== undefined ? [known.value] : (known?.options ?? Object.keys(library.signals[id]?.options ?? {})),
  )

const ownRecommendations = (advice: Advice): Advice['recommendations'] =>
  advice.recommendations.filter(({ reasons }) => reasons.some(({ rule }) => rule.startsWith('eenzaamheid/')))

// ---------------------------------------------------------------- De Jong Gierveld, six items

const EMOTIONAL = ['djg-leegte', 'djg-mist-mensen', 'djg-in-de-steek'] as const
const SOCIAL = ['djg-terugvallen', 'djg-vertrouwen', 'djg-verbonden'] as const
const ITEMS = [...EMOTIONAL, ...SOCIAL] as const

type Item = (typeof ITEMS)[number]
type Reply = 'ja' | 'min-of-meer' | 'nee'
type Replies = readonly (Reply | undefined)[]
type Pattern = Readonly<Record<Item, Reply | undefined>>

/** § 1.1: "counts 1 when the answer is", A S1, S2, S9. "Min of meer" always counts. */
const COUNTS: Readonly<Record<Item, readonly Reply[]>> = {
  'djg-leegte': ['ja', 'min-of-meer'],
  'djg-mist-mensen': ['ja', 'min-of-meer'],
  'djg-in-de-steek': ['ja', 'min-of-meer'],
  'djg-terugvallen': ['nee', 'min-of-meer'],
  'djg-vertrouwen': ['nee', 'min-of-meer'],
  'djg-verbonden': ['nee', 'min-of-meer'],
}

/** § 1.1: cut-offs of the total, A S1, S2, S3. */
const BAND_OF_TOTAL = ['niet', 'niet', 'matig', 'matig', 'matig', 'ernstig', 'ernstig'] as const

const REPLIES: Replies = ['ja', 'min-of-meer', 'nee', undefined]

const patterns = (replies: Replies): Pattern[] =>
  ITEMS.reduce<readonly Partial<Pattern>[]>(
    (known, item) => known.flatMap((pattern) => replies.map((reply) => ({ ...pattern, [item]: reply }))),
    [{}],
  ) as Pattern[]

/** The sum of the answers that are there: for the total, the official one while at most one is missing. */
const counted = (pattern: Pattern, items: readonly Item[]): number =>
  items.filter((item) => COUNTS[item].some((reply) => reply === pattern[item])).length

const missing = (pattern: Pattern, items: readonly Item[]): number =>
  items.filter((item) => pattern[item] === undefined).length

const bandsFrom = (low: number, high: number): readonly string[] => [...new Set(BAND_OF_TOTAL.slice(low, high + 1))]

const answers = (pattern: Pattern, absent: unknown): Given =>
  Object.fromEntries(
    ITEMS.map((item) => [item, pattern[item] ?? absent] as const).filter(([, reply]) => reply !== undefined),
  )

type Outcome = 'ja' | 'nee' | 'open'

/** § 7.3, R12 to R15 on a complete list, for someone who wants support. */
const RULES_OF: Readonly<Record<string, (emotional: number, social: number) => boolean>> = {
  'r12-score-niet-eenzaam': (emotional, social) => emotional + social <= 1,
  'r13-sociaal-gemis': (emotional, social) => emotional + social >= 2 && emotional + social <= 4 && social >= 1,
  'r14-emotioneel-gemis': (emotional, social) => emotional + social >= 2 && emotional + social <= 4 && emotional >= 1,
  'r15-ernstig-eenzaam': (emotional, social) => emotional + social >= 5,
}

/** What every way to complete the list says: § 0.7, unknown is not false. */
const overCompletions = (pattern: Pattern, holds: (emotional: number, social: number) => boolean): Outcome => {
  const outcomes = new Set<boolean>()
  for (let emotional = 0; emotional <= missing(pattern, EMOTIONAL); emotional += 1) {
    for (let social = 0; social <= missing(pattern, SOCIAL); social += 1) {
      outcomes.add(holds(counted(pattern, EMOTIONAL) + emotional, counted(pattern, SOCIAL) + social))
    }
  }
  return outcomes.size === 2 ? 'open' : outcomes.has(true) ? 'ja' : 'nee'
}

/** Tells whether an answer that is missing can make a difference, whatever the other missing ones turn out to be. */
const canMatter = (pattern: Pattern, item: string, holds: (emotional: number, social: number) => boolean): boolean => {
  const [ofEmotional, ofSocial] = EMOTIONAL.some((one) => one === item) ? [1, 0] : [0, 1]
  for (let emotional = 0; emotional + ofEmotional <= missing(pattern, EMOTIONAL); emotional += 1) {
    for (let social = 0; social + ofSocial <= missing(pattern, SOCIAL); social += 1) {
      const [loneliness, isolation] = [counted(pattern, EMOTIONAL) + emotional, counted(pattern, SOCIAL) + social]
      if (holds(loneliness, isolation) !== holds(loneliness + ofEmotional, isolation + ofSocial)) return true
    }
  }
  return false
}

describe('De Jong Gierveld, zes vragen: elk volledig antwoord (729)', () => {
  const complete = patterns(REPLIES.slice(0, 3))

  test('het zijn er 729', () => {
    expect(complete).toHaveLength(729)
  })

  test('totaal, deelscores, band en regels', () => {
    for (const pattern of complete) {
      const advice = adviceAlone({ ...answers(pattern, undefined), 'zegt-eenzaam': true, 'wil-steun': true })
      const signals = knownOf(advice)
      const states = statesOf(advice)
      const [emotional, social] = [counted(pattern, EMOTIONAL), counted(pattern, SOCIAL)]
      expect(
        {
          totaal: signals['djg6-score']?.value,
          emotioneel: signals['djg6-emotioneel']?.value,
          sociaal: signals['djg6-sociaal']?.value,
          band: signals['djg6']?.value,
          grensgeval: signals['djg6-grensgeval']?.value,
          regels: Object.keys(RULES_OF).map((rule) => states[rule]),
          vragenlijst: states['r11-vragenlijst-na-instemming'],
          deelscores: states['r11-deelscores-ontbreken'],
        },
        JSON.stringify(pattern),
      ).toEqual({
        totaal: emotional + social,
        emotioneel: emotional,
        sociaal: social,
        band: BAND_OF_TOTAL[emotional + social],
        grensgeval: false,
        regels: Object.values(RULES_OF).map((holds) => (holds(emotional, social) ? 'applies' : 'ruled-out')),
        vragenlijst: 'ruled-out',
        deelscores: 'ruled-out',
      })
    }
  })
})

describe('De Jong Gierveld, zes vragen: elk patroon van ontbrekende antwoorden (3367 onvolledige)', () => {
  /** How many patterns lack so many answers: which of the six, times three replies to each of the others. */
  const NUMBERS: readonly (readonly [gaps: number, patterns: number])[] = [
    [1, 1458],
    [2, 1215],
    [3, 540],
    [4, 135],
    [5, 18],
    [6, 1],
  ]
  const incomplete = patterns(REPLIES).filter((pattern) => missing(pattern, ITEMS) > 0)
  const lacking = (gaps: number): Pattern[] => incomplete.filter((pattern) => missing(pattern, ITEMS) === gaps)

  test('het zijn er 3367', () => {
    expect(incomplete).toHaveLength(4096 - 729)
    expect(NUMBERS.map(([gaps]) => [gaps, lacking(gaps).length])).toEqual(NUMBERS)
  })

  // Of one missing answer the manual counts the other five; of more there is no total.
  test.each(NUMBERS)('gevraagd en niet beantwoord: %i ontbreken (%i patronen)', (gaps) => {
    for (const pattern of lacking(gaps)) {
      const advice = adviceAlone({
        ...answers(pattern, { missing: 'unknown' }),
        'zegt-eenzaam': true,
        'wil-steun': true,
      })
      const signals = knownOf(advice)
      const states = statesOf(advice)
      const sum = counted(pattern, ITEMS)
      const bands = bandsFrom(sum, sum + gaps)
      // § 1.1, LAS: with one missing, a total of 1 or 4 is a borderline case.
      const isBorderline = gaps === 1 && (sum === 1 || sum === 4)
      const label = JSON.stringify(pattern)

      expect(signals['djg6-score']?.value, label).toBe(undefined)
      expect([signals['djg6-score']?.low ?? 0, signals['djg6-score']?.high ?? 6], label).toEqual([sum, sum + gaps])
      expect(signals['djg6-score']?.estimate, label).toBe(gaps === 1 ? sum : undefined)
      expect(possible('djg6', signals['djg6']), label).toEqual(new Set(bands))
      expect(signals['djg6-grensgeval']?.value, label).toBe(isBorderline)
      expect(states['djg6-grensgeval'], label).toBe(isBorderline ? 'applies' : 'ruled-out')

      // A S1: a subscale is invalid when any of its three is missing; no estimate.
      for (const [id, items] of [
        ['djg6-emotioneel', EMOTIONAL],
        ['djg6-sociaal', SOCIAL],
      ] as const) {
        expect(signals[id]?.value, `${id} ${label}`).toBe(
          missing(pattern, items) === 0 ? counted(pattern, items) : undefined,
        )
        expect(signals[id]?.estimate, `${id} ${label}`).toBe(undefined)
      }

      // With one missing the official total may make R12 to R15 apply; nothing but certainty rules them out.
      const official = {
        'r12-score-niet-eenzaam': sum <= 1,
        'r13-sociaal-gemis': sum >= 2 && sum <= 4 && counted(pattern, SOCIAL) >= 1,
        'r14-emotioneel-gemis': sum >= 2 && sum <= 4 && counted(pattern, EMOTIONAL) >= 1,
        'r15-ernstig-eenzaam': sum >= 5,
      }
      for (const [rule, holds] of Object.entries(RULES_OF)) {
        const certain = overCompletions(pattern, holds)
        const applies = certain === 'ja' || (gaps === 1 && official[rule as keyof typeof official])
        expect(states[rule], `${rule} ${label}`).toBe(
          applies ? 'applies' : certain === 'nee' ? 'ruled-out' : 'undecidable',
        )
      }

      // G3: no valid total is back to R11, unless the band is certain all the same.
      expect(states['r11-vragenlijst-na-instemming'], label).toBe(
        gaps >= 2 && bands.length > 1 ? 'applies' : 'ruled-out',
      )
    }
  })

  test.each(NUMBERS.filter(([gaps]) => gaps < 6))(
    'nog niet gevraagd, %i ontbreken (%i patronen): geen schatting, en wat een verschil kan maken wordt gevraagd',
    (gaps) => {
      for (const pattern of lacking(gaps)) {
        const advice = adviceAlone({ ...answers(pattern, undefined), 'zegt-eenzaam': true, 'wil-steun': true })
        const states = statesOf(advice)
        const label = JSON.stringify(pattern)
        expect(knownOf(advice)['djg6-score']?.estimate, label).toBe(undefined)
        const asked = advice.questions.map(({ signal }) => signal)
        const outcomes = Object.entries(RULES_OF).map(
          ([rule, holds]) => [rule, overCompletions(pattern, holds)] as const,
        )
        for (const [rule, certain] of outcomes) {
          expect(states[rule], `${rule} ${label}`).toBe(
            certain === 'ja' ? 'applies' : certain === 'nee' ? 'ruled-out' : 'open',
          )
        }
        const mattering = ITEMS.filter(
          (item) =>
            pattern[item] === undefined && Object.values(RULES_OF).some((holds) => canMatter(pattern, item, holds)),
        )
        expect(
          mattering.filter((item) => !asked.includes(item)),
          label,
        ).toEqual([])
      }
    },
  )
})

type Row = readonly [
  source: string,
  replies: Replies,
  emotional: number | null,
  social: number | null,
  total: number,
  bands: readonly string[],
  isBorderline: boolean,
]

/** § 1.6, E1 to E10, in the order leegte, mist mensen, in de steek, terugvallen, vertrouwen, verbonden; null is invalid. */
const WORKED: readonly Row[] = [
  ['E1', ['min-of-meer', 'nee', 'nee', 'ja', 'ja', 'ja'], 1, 0, 1, ['niet'], false],
  ['E2', ['min-of-meer', 'nee', 'nee', 'min-of-meer', 'ja', 'ja'], 1, 1, 2, ['matig'], false],
  ['E3', ['ja', 'ja', 'min-of-meer', 'nee', 'ja', 'ja'], 3, 1, 4, ['matig'], false],
  ['E4', ['ja', 'ja', 'min-of-meer', 'nee', 'min-of-meer', 'ja'], 3, 2, 5, ['ernstig'], false],
  [
    'E5',
    ['min-of-meer', 'min-of-meer', 'min-of-meer', 'min-of-meer', 'min-of-meer', 'min-of-meer'],
    3,
    3,
    6,
    ['ernstig'],
    false,
  ],
  ['E6', ['ja', 'ja', 'ja', 'ja', 'ja', 'ja'], 3, 0, 3, ['matig'], false],
  ['E7', ['nee', 'nee', 'nee', 'nee', 'nee', 'nee'], 0, 3, 3, ['matig'], false],
  ['E8', ['ja', 'ja', 'ja', 'nee', 'ja', undefined], 3, null, 4, ['matig', 'ernstig'], true],
  ['E10', [undefined, 'nee', 'nee', 'nee', 'ja', 'ja'], null, 1, 1, ['niet', 'matig'], true],
]

const repliesOf = (replies: Replies): Pattern =>
  Object.fromEntries(ITEMS.map((item, index) => [item, replies[index]])) as Pattern

describe('De Jong Gierveld, zes vragen: de scorevoorbeelden van het dossier', () => {
  test.each(WORKED)('%s', (_, replies, emotional, social, total, bands, isBorderline) => {
    const signals = knownOf(adviceFor(answers(repliesOf(replies), { missing: 'unknown' })))
    expect(signals['djg6-score']?.value ?? signals['djg6-score']?.estimate).toBe(total)
    expect(signals['djg6-emotioneel']?.value ?? null).toBe(emotional)
    expect(signals['djg6-sociaal']?.value ?? null).toBe(social)
    expect(possible('djg6', signals['djg6'])).toEqual(new Set(bands))
    expect(signals['djg6-grensgeval']?.value).toBe(isBorderline)
  })

  test('E9: twee ontbreken: geen totaal, emotioneel 3 blijft geldig', () => {
    const pattern = repliesOf(['ja', 'ja', 'ja', 'nee', undefined, undefined])
    const signals = knownOf(adviceFor(answers(pattern, { missing: 'unknown' })))
    expect([signals['djg6-score']?.value, signals['djg6-score']?.estimate]).toEqual([undefined, undefined])
    expect(signals['djg6-emotioneel']?.value).toBe(3)
    expect(signals['djg6-sociaal']?.value).toBe(undefined)
  })
})

// ---------------------------------------------------------------- instruments of which only the total is here

type Totals = readonly [
  title: string,
  id: string,
  result: string,
  rows: readonly (readonly [number, unknown])[],
  source: string,
]

const TOTALS: readonly Totals[] = [
  [
    'De Jong Gierveld, elf vragen',
    'djg11-score',
    'djg11',
    [
      [0, 'niet'],
      [1, 'niet'],
      [2, 'niet'],
      [3, 'matig'],
      [4, 'matig'],
      [5, 'matig'],
      [6, 'matig'],
      [7, 'matig'],
      [8, 'matig'],
      [9, 'ernstig'],
      [10, 'ernstig'],
      [11, 'zeer-ernstig'],
    ],
    '§ 1.2 en E11, B S75, S76',
  ],
  [
    'GDS-15, grens 6 en grijs 5',
    'gds15-score',
    'gds15',
    [
      [0, 'geen-aanwijzing'],
      [4, 'geen-aanwijzing'],
      [5, 'grijs'],
      [6, 'mogelijk-depressie'],
      [7, 'mogelijk-depressie'],
      [15, 'mogelijk-depressie'],
    ],
    '§ 1.5, A S46, S47; 5 = grijs is LAS',
  ],
  [
    'UCLA met drie vragen, gebruikelijke grens',
    'ucla-3item-score',
    'ucla-3item-boven-grens',
    [
      [3, false],
      [4, false],
      [5, false],
      [6, true],
      [7, true],
      [8, true],
      [9, true],
    ],
    '§ 1.3 en E12, B S12; omstreden',
  ],
]

describe.each(TOTALS)('%s', (_title, id, result, rows) => {
  test.each(rows)('totaal %s', (total, expected) => {
    expect(knownOf(adviceFor({ [id]: total }))[result]?.value).toBe(expected)
  })

  test('zonder totaal zegt de lijst niets', () => {
    expect(knownOf(adviceFor({}))[result]?.value).toBe(undefined)
  })
})

/** § 7.4 and § 1.5: what makes R06 apply, per total. PHQ-2 B S52, PHQ-9 A S51, GDS-15 A S46. */
const DEPRESSION: readonly (readonly [id: string, total: number, state: RuleState])[] = [
  ['phq2-score', 0, 'ruled-out'],
  ['phq2-score', 1, 'ruled-out'],
  ['phq2-score', 2, 'ruled-out'],
  ['phq2-score', 3, 'applies'],
  ['phq2-score', 4, 'applies'],
  ['phq2-score', 6, 'applies'],
  ['phq9-score', 0, 'ruled-out'],
  ['phq9-score', 8, 'ruled-out'],
  ['phq9-score', 9, 'ruled-out'],
  ['phq9-score', 10, 'applies'],
  ['phq9-score', 11, 'applies'],
  ['phq9-score', 27, 'applies'],
  ['gds15-score', 4, 'ruled-out'],
  ['gds15-score', 5, 'ruled-out'],
  ['gds15-score', 6, 'applies'],
  ['gds15-score', 15, 'applies'],
]

test.each(DEPRESSION)('regel 6: %s %i', (id, total, state) => {
  expect(statesOf(adviceFor({ [id]: total }))['r06-vermoeden-depressie']).toBe(state)
})

test('regel 6: een lage lijst sluit niets uit zolang niet gevraagd is naar somberheid', () => {
  const { 'somber-of-geen-plezier': _, ...unasked } = USUAL
  const advice = adviceOn({ ...unasked, 'gds15-score': 0, 'phq2-score': 0, 'phq9-score': 0 })
  expect(statesOf(advice)['r06-vermoeden-depressie']).toBe('open')
  expect(advice.questions.map(({ signal }) => signal)).toContain('somber-of-geen-plezier')
})

/** § 7.3 R17 and § 7.4: longer than twelve months, and stuck. */
const GRIEF: readonly (readonly [
  months: number | undefined,
  stuck: boolean | undefined,
  a: RuleState,
  b: RuleState,
])[] = [
  [0, true, 'applies', 'ruled-out'],
  [11, true, 'applies', 'ruled-out'],
  [12, true, 'applies', 'ruled-out'],
  [13, true, 'replaced', 'applies'],
  [240, true, 'replaced', 'applies'],
  [13, false, 'applies', 'ruled-out'],
  [12, undefined, 'applies', 'ruled-out'],
  [13, undefined, 'applies', 'open'],
  [undefined, true, 'applies', 'open'],
  [undefined, false, 'applies', 'ruled-out'],
  [undefined, undefined, 'applies', 'open'],
]

test.each(GRIEF)('regel 17: %s maanden, vastgelopen %s', (months, stuck, a, b) => {
  const states = statesOf(
    adviceFor({
      'partner-overleden': true,
      ...(months === undefined ? {} : { 'maanden-sinds-verlies': months }),
      ...(stuck === undefined ? {} : { 'rouw-loopt-vast': stuck }),
    }),
  )
  expect([states['r17-rouw'], states['r17-rouw-vastgelopen']]).toEqual([a, b])
})

/** § 7.3 R16 and § 7.4, A S42, S43. */
const AGES: readonly (readonly [age: number, isReferred: boolean])[] = [
  [49, false],
  [50, true],
  [51, true],
  [84, true],
]

test.each(AGES)('regel 16: vraag over zin op %i jaar', (age, isReferred) => {
  const advice = adviceFor({ leeftijd: age, zingevingsvraag: true })
  expect(advice.recommendations.some(({ to }) => to === 'geestelijk-verzorger')).toBe(isReferred)
})

// ---------------------------------------------------------------- guards, and what no case can say

describe('G5: zolang regel 6 geldt, wacht Welzijn op Recept op de huisarts', () => {
  const MODERATE = { 'djg6-score': 3, 'djg6-emotioneel': 2, 'djg6-sociaal': 1, 'wil-steun': true }
  const coachOf = (given: Given): Advice['recommendations'][number] | undefined =>
    adviceFor(given).recommendations.find(({ kind, to }) => kind === 'refer' && to === 'welzijnscoach')

  test.each([
    ['matig', { ...MODERATE, 'gds15-score': 6 }],
    ['ernstig', { 'djg6-score': 6, 'wil-steun': true, 'gds15-score': 6 }],
    ['met rouw erbij', { ...MODERATE, 'gds15-score': 6, 'partner-overleden': true }],
  ])('%s: de verwijzing staat er, zonder datum', (_, given) => {
    expect(coachOf(given)).toMatchObject({ due: null, waitsFor: ['eenzaamheid/r06-vermoeden-depressie'] })
  })

  test('casus 9a: GDS-15 is 5, dan wacht er niets', () => {
    expect(coachOf({ ...MODERATE, 'gds15-score': 5 })).toMatchObject({ due: '2026-12-16' })
    expect(coachOf({ ...MODERATE, 'gds15-score': 5 })?.waitsFor).toBe(undefined)
  })

  test('zolang regel 6 nog open is, wacht er niets', () => {
    const { 'somber-of-geen-plezier': _, ...unasked } = USUAL
    const coach = adviceOn({ ...unasked, ...MODERATE }).recommendations.find(({ to }) => to === 'welzijnscoach')
    expect(coach).toMatchObject({ due: '2026-12-16' })
  })
})

test('G1: een buur meldt, er is niets gevraagd: somberheid, geheugen en alcohol blijven vragen (casus 7)', () => {
  const advice = adviceOn({ 'eenzaamheid-vermoed': true, 'partner-overleden': true }, { reporter: 'buur' })
  const asked = advice.questions.map(({ signal }) => signal)
  expect(asked).toEqual(
    expect.arrayContaining(['zegt-eenzaam', 'somber-of-geen-plezier', 'cognitie-niet-pluis', 'alcohol-zorgelijk']),
  )
  expect(statesOf(advice)).toMatchObject({
    'r06-vermoeden-depressie': 'open',
    'r07-cognitie-niet-pluis': 'open',
    'r08-alcohol-zorgelijk': 'open',
    'r09-gesprek-eerst': 'applies',
    'r17-rouw': 'applies',
  })
  // § 8, 7: R09 within a week; R17a as advice, and nobody is referred to.
  expect(ownRecommendations(advice).map(({ kind, due }) => [kind, due])).toEqual([
    ['do', '2026-12-09'],
    ['advise', null],
  ])
})

test('casus 5: het ontbrekende antwoord wordt gevraagd', () => {
  const pattern = repliesOf(['ja', 'ja', 'ja', 'nee', 'ja', undefined])
  const { questions } = adviceFor({ ...answers(pattern, undefined), 'wil-steun': true })
  expect(questions.map(({ signal }) => signal)).toContain('djg-verbonden')
})

test('casus 5: is dat antwoord geweigerd, dan blijft het grensgeval een opmerking', () => {
  const pattern = repliesOf(['ja', 'ja', 'ja', 'nee', 'ja', undefined])
  const textsFor = (reason: string): readonly (string | undefined)[] =>
    adviceFor({ ...answers(pattern, { missing: reason }), 'wil-steun': false, 'zegt-eenzaam': true })
      .recommendations.filter(({ kind }) => kind === 'do')
      .map(({ text }) => text)
  expect(textsFor('declined')).toEqual([])
  expect(textsFor('unknown')).toHaveLength(1)
})

test('regel 9: het gesprek is voor wie het merkte, ook een buur; anders voor welzijn', () => {
  const byWhom = (more: Partial<Input>): string | undefined =>
    adviceFor({ 'eenzaamheid-vermoed': true }, more).recommendations.find(({ kind }) => kind === 'do')?.responsible.role
  expect(byWhom({ reporter: 'buur', network: 'loosduinen-voorbeeld' })).toBe('buur')
  expect(byWhom({ reporter: 'buur', involved: ['wijkverpleegkundige'] })).toBe('buur')
  expect(byWhom({ involved: ['welzijnscoach'] })).toBe('welzijnscoach')
})

test('wie de vragenlijst weigert, krijgt haar niet opnieuw: geen vraag en geen taak', () => {
  const declined = Object.fromEntries(ITEMS.map((item) => [item, { missing: 'declined' }]))
  for (const refusal of [{ 'wil-vragenlijst': false }, declined]) {
    const advice = adviceFor({ 'zegt-eenzaam': true, 'wil-steun': true, ...refusal })
    expect(advice.questions.filter(({ signal }) => signal.startsWith('djg'))).toEqual([])
    expect(advice.recommendations.filter(({ kind }) => kind === 'assess')).toEqual([])
    expect(statesOf(advice)['r11-vragenlijst-na-instemming']).toBe('applies')
  }
})

test('§ 0.1: zonder dat iemand zegt eenzaam te zijn en steun wil, wordt er geen vragenlijst gevraagd of aangeboden', () => {
  for (const given of [{}, { 'eenzaamheid-vermoed': true }, { 'zegt-eenzaam': true }, { 'wil-steun': true }]) {
    const advice = adviceFor(given)
    expect(advice.questions.filter(({ signal }) => signal.startsWith('djg'))).toEqual([])
    expect(advice.recommendations.filter(({ kind }) => kind === 'assess')).toEqual([])
  }
})

test('zonder gegevens wordt niets aanbevolen', () => {
  expect(ownRecommendations(adviceOn({}))).toEqual([])
})

test('is alles gevraagd en is er niets aan de hand, dan wordt niets aanbevolen en is alles beslist', () => {
  const advice = adviceFor({
    'eenzaamheid-vermoed': false,
    'zegt-eenzaam': false,
    'wil-steun': false,
    'partner-overleden': false,
    zingevingsvraag: false,
    'wlz-indicatie': false,
  })
  expect(ownRecommendations(advice)).toEqual([])
  expect([...new Set(Object.values(statesOf(advice)))]).toEqual(['ruled-out'])
})

test('G2: naar de huisarts wordt eerst met de persoon besproken', () => {
  for (const given of [
    { 'somber-of-geen-plezier': true },
    { 'cognitie-niet-pluis': true },
    { 'alcohol-zorgelijk': true },
  ]) {
    expect(
      adviceFor(given)
        .recommendations.filter(({ kind }) => kind === 'do')
        .map(({ text }) => text),
    ).toEqual(['Bespreek met de persoon dat de huisarts meekijkt.'])
  }
})

test('G4: bij zorgen over het geheugen staat bij elke ingevulde lijst dat die voorzichtig gelezen wordt', () => {
  const cautions = (given: Given): number =>
    adviceFor({ 'cognitie-niet-pluis': true, ...given }).notices.filter(({ message }) =>
      message.includes('voorzichtig'),
    ).length
  expect(cautions({})).toBe(0)
  for (const given of [
    { 'djg6-score': 1 },
    { 'djg11-score': 1 },
    { 'gds15-score': 1 },
    { 'phq2-score': 1 },
    { 'phq9-score': 1 },
    { 'ucla-3item-score': 3 },
    answers(repliesOf(['ja', 'ja', 'ja', 'nee', 'ja', undefined]), { missing: 'unknown' }),
  ]) {
    expect(cautions(given), JSON.stringify(given)).toBe(1)
  }
})

test('§ 1.3: de UCLA telt nergens mee en haar sterftecijfer staat nergens', () => {
  const plain = adviceFor({ 'wil-steun': true })
  const scored = adviceFor({ 'wil-steun': true, 'ucla-3item-score': 9 })
  expect(scored.recommendations).toEqual(plain.recommendations)
  expect(statesOf(scored)).toEqual(statesOf(plain))
})

// ---------------------------------------------------------------- what a rule says and no case can hold

const textsOf = (advice: Advice, kind: string): readonly string[] =>
  advice.recommendations.flatMap((one) => (one.kind === kind && one.text !== undefined ? [one.text] : []))

const notesOf = (given: Given): readonly string[] =>
  adviceAlone(given).notices.flatMap(({ code, message }) => (code === 'note' ? [message] : []))

const referralIn = (advice: Advice, role: string): Advice['recommendations'][number] | undefined =>
  advice.recommendations.find(({ kind, to }) => kind === 'refer' && to === role)

const MODERATE: Given = { 'djg6-score': 3, 'djg6-emotioneel': 2, 'djg6-sociaal': 1, 'wil-steun': true }
const SOCIAL_ONLY: Given = { 'djg6-score': 3, 'djg6-emotioneel': 0, 'djg6-sociaal': 3, 'wil-steun': true }
const EMOTIONAL_ONLY: Given = { 'djg6-score': 3, 'djg6-emotioneel': 3, 'djg6-sociaal': 0, 'wil-steun': true }
const SEVERE: Given = { 'djg6-score': 5, 'wil-steun': true }
const TALK = 'Bespreek met de persoon dat de huisarts meekijkt.'

describe('G5: zolang een rode vlag r01 tot r05 geldt, wachten r11 tot en met r17 (7.2 en casus 12)', () => {
  /** § 7.3, R01 to R05: what makes each apply. */
  const DANGERS: readonly (readonly [rule: string, given: Given])[] = [
    ['r01-acuut-suicidegevaar', { 'suicidaal-direct-gevaar': true }],
    ['r02-suicidaliteit', { 'suicidale-uiting': true }],
    ['r03-acute-onveiligheid', { 'vermoeden-mishandeling': true, 'acute-onveiligheid': true }],
    ['r04-vermoeden-mishandeling', { 'vermoeden-mishandeling': true, 'acute-onveiligheid': false }],
    ['r05-acuut-gevaar', { 'acuut-gevaar': true }],
    ['r05-zelfverwaarlozing-zorgmijding', { zelfverwaarlozing: true, 'acuut-gevaar': false }],
  ]

  /** Of each rule a person for whom it applies. */
  const WAITING: readonly (readonly [rule: string, given: Given])[] = [
    ['r11-vragenlijst-na-instemming', { 'zegt-eenzaam': true, 'wil-steun': true }],
    ['r11-deelscores-ontbreken', { 'djg11-score': 5, 'wil-steun': true }],
    ['r12-score-niet-eenzaam', { 'djg6-score': 0 }],
    ['r13-sociaal-gemis', SOCIAL_ONLY],
    ['r14-emotioneel-gemis', EMOTIONAL_ONLY],
    ['r15-ernstig-eenzaam', SEVERE],
    ['r16-zingeving', { zingevingsvraag: true }],
    ['r17-rouw', { 'partner-overleden': true, 'maanden-sinds-verlies': 2, 'wil-steun': true }],
    [
      'r17-rouw-vastgelopen',
      {
        'partner-overleden': true,
        'maanden-sinds-verlies': 13,
        'rouw-loopt-vast': true,
        'beoordeling-somberheid': 'behandelen',
      },
    ],
  ]

  test.each(DANGERS)('%s', (danger, signs) => {
    for (const [rule, given] of WAITING) {
      const advice = adviceFor({ ...given, ...signs }, { pathways: ['eenzaamheid', 'rode-vlaggen'] })
      const own = advice.recommendations.filter(({ reasons }) =>
        reasons.every((reason) => reason.rule === `eenzaamheid/${rule}`),
      )
      expect(statesOf(advice)[rule], rule).toBe('applies')
      // What r17b asks of the huisarts joins the contact that some of these dangers ask for, and that does not wait.
      if (rule !== 'r17-rouw-vastgelopen') expect(own.length, rule).toBeGreaterThan(0)
      for (const { due, waitsFor } of own) {
        expect([due, waitsFor], rule).toEqual([null, expect.arrayContaining([`rode-vlaggen/${danger}`])])
      }
    }
  })

  test('casus 12: een vrijwilliger krijgt het nummer van Veilig Thuis, binnen 24 uur; de vragenlijst wacht', () => {
    const advice = adviceFor(
      {
        leeftijd: 88,
        'zegt-eenzaam': true,
        'wil-steun': true,
        'vermoeden-mishandeling': true,
        'acute-onveiligheid': false,
      },
      { reporter: 'vrijwilliger' },
    )
    expect(advice.recommendations.find(({ kind }) => kind === 'advise')).toMatchObject({
      text: expect.stringContaining('0800-2000'),
      due: '2026-12-03',
    })
    expect(advice.recommendations.find(({ kind }) => kind === 'assess')).toMatchObject({
      due: null,
      waitsFor: ['rode-vlaggen/r04-vermoeden-mishandeling'],
    })
  })

  test('r18 wacht niet: een drempel wegnemen mag altijd', () => {
    const advice = adviceFor({ 'drempel-geld': true, 'suicidale-uiting': true })
    expect(referralIn(advice, 'sociaal-wijkteam')?.waitsFor).toBe(undefined)
  })
})

describe('regel 6 en regel 2: hetzelfde gesprek één keer', () => {
  test.each([
    [true, false],
    [false, true],
    [undefined, true],
  ])('uiting over niet meer willen leven %s: een eigen gesprek om de somberheid %s', (uiting, isOwn) => {
    const given = { 'somber-of-geen-plezier': true, ...(uiting === undefined ? {} : { 'suicidale-uiting': uiting }) }
    const advice = adviceFor(given, { reporter: 'poh-ouderenzorg' })
    expect(textsOf(advice, 'do').includes(TALK)).toBe(isOwn)
    // Never the referral or the judgement on the mood.
    expect(statesOf(advice)['r06-vermoeden-depressie']).toBe('applies')
    expect(referralIn(advice, 'huisarts')?.reasons.map(({ rule }) => rule)).toContain(
      'eenzaamheid/r06-vermoeden-depressie',
    )
    expect(advice.recommendations.filter(({ kind }) => kind === 'assess')).toMatchObject([
      { signals: ['beoordeling-somberheid'] },
    ])
  })

  test('er blijft altijd een gesprek: met regel 2 is het dat van vandaag', () => {
    const advice = adviceFor(
      { 'somber-of-geen-plezier': true, 'suicidale-uiting': true },
      { reporter: 'poh-ouderenzorg' },
    )
    expect(textsOf(advice, 'do')).toEqual(['Zeg de persoon dat u de huisarts belt, en waarom.'])
  })
})

/** § 7.2 G6, LAS: the more severe band wins; both are looked at where they differ. Bands of the eleven: § 1.2, B S75, S76. */
test('G6: elk totaal van de zes naast elk totaal van de elf vragen (84)', () => {
  const SEVERITY = ['niet', 'matig', 'ernstig', 'zeer-ernstig']
  const ELEVEN = ['niet', 'niet', 'niet', ...new Array<string>(6).fill('matig'), 'ernstig', 'ernstig', 'zeer-ernstig']
  for (const [six, band] of BAND_OF_TOTAL.entries()) {
    for (const [eleven, other] of ELEVEN.entries()) {
      const advice = adviceAlone({ 'djg6-score': six, 'djg11-score': eleven, 'wil-steun': true })
      const worst = Math.max(SEVERITY.indexOf(band), SEVERITY.indexOf(other))
      // The six know no "zeer ernstig": beside it, "ernstig" is the same outcome.
      const differs = band !== other && !(band === 'ernstig' && other === 'zeer-ernstig')
      const states = statesOf(advice)
      expect(
        [
          knownOf(advice)['eenzaamheid-ernst']?.value,
          states['lijsten-verschillen'],
          states['r12-score-niet-eenzaam'],
          states['r15-ernstig-eenzaam'],
        ],
        `${six} en ${eleven}`,
      ).toEqual([
        SEVERITY[worst],
        differs ? 'applies' : 'ruled-out',
        worst === 0 ? 'applies' : 'ruled-out',
        worst >= 2 ? 'applies' : 'ruled-out',
      ])
    }
  }
})

test.each([
  ['gesteld', 0],
  ['vermoeden', 1],
  ['geen', 1],
  [{ missing: 'unknown' }, 1],
  [undefined, 1],
])(
  'regel 7, diagnose dementie %j: %i keer naar de huisarts, en zo vaak het gesprek (vergelijk dementie 6)',
  (diagnosis, times) => {
    const advice = adviceAlone({
      'cognitie-niet-pluis': true,
      ...(diagnosis === undefined ? {} : { 'diagnose-dementie': diagnosis }),
    })
    expect(advice.recommendations.filter(({ to }) => to === 'huisarts')).toHaveLength(times)
    expect(textsOf(advice, 'do')).toEqual(new Array(times).fill(TALK))
  },
)

test('regel 6, grijs: naar somberheid alleen vragen als die niet bekend is (1.5)', () => {
  const asked = (reply: unknown): unknown =>
    adviceAlone({ 'gds15-score': 5, 'somber-of-geen-plezier': reply }).recommendations.map(({ signals }) => signals)
  expect(asked({ missing: 'unknown' })).toEqual([['somber-of-geen-plezier']])
  expect(asked(false)).toEqual([])
  expect(notesOf({ 'gds15-score': 5 })).toEqual([expect.stringContaining('grijze gebied')])
})

describe('termijnen die het dossier lokaal noemt (6.2)', () => {
  test.each<readonly [rule: string, given: Given, due: string, back: string]>([
    [
      'r13',
      { 'djg6-score': 3, 'djg6-emotioneel': 0, 'djg6-sociaal': 3, 'wil-steun': true },
      '2026-12-16',
      '2027-02-10',
    ],
    [
      'r14',
      { 'djg6-score': 3, 'djg6-emotioneel': 3, 'djg6-sociaal': 0, 'wil-steun': true },
      '2026-12-16',
      '2027-02-10',
    ],
    ['r15', SEVERE, '2026-12-09', '2027-02-03'],
  ])('%s: terugkoppeling acht weken na het contact, evaluatie na drie maanden', (_, given, due, back) => {
    const advice = adviceAlone(given)
    expect(referralIn(advice, 'welzijnscoach')).toMatchObject({
      due,
      responsible: { role: 'huisarts' },
      steps: [{ do: 'Terugkoppeling aan de verwijzer', due: back }],
    })
    expect(advice.recommendations.filter(({ kind }) => kind === 'review')).toMatchObject([
      { signals: ['wil-steun', 'zegt-eenzaam'], due: '2027-03-02', responsible: { role: 'welzijnscoach' } },
    ])
  })

  test('regel 10: het nummer van de Luisterlijn (4, S58), en na drie maanden of bij iets nieuws opnieuw vragen', () => {
    const given = { 'zegt-eenzaam': true, 'wil-steun': false }
    const advice = adviceAlone(given)
    expect(textsOf(advice, 'advise')).toEqual([expect.stringContaining('dag en nacht: 088 0767 000.')])
    expect(advice.recommendations.filter(({ kind }) => kind === 'review')).toMatchObject([
      { signals: ['wil-steun'], due: '2027-03-02', responsible: { role: 'melder' } },
    ])
    expect(notesOf(given)).toEqual([expect.stringContaining('als er iets verandert')])
  })

  test('regel 15: op de agenda van het overleg (7.3)', () => {
    expect(adviceAlone(SEVERE).agenda.map(({ text }) => text)).toEqual([
      'Ernstige eenzaamheid: welke combinatie van hulp past?',
    ])
    expect(adviceAlone(MODERATE).agenda).toEqual([])
  })

  test.each([
    [undefined, true],
    [true, false],
  ])('regel 15: steun gewenst %s, dan vraag dat eerst %s', (wish, isFirst) => {
    const notes = notesOf({ 'djg6-score': 6, ...(wish === undefined ? {} : { 'wil-steun': wish }) })
    expect(notes.some((note) => note.includes('vraag dat eerst'))).toBe(isFirst)
  })
})

test('casus 11: hoogstens vier gesprekken, 360 minuten, tot 1 januari 2027, en het budget nagaan (6.3, S39 en S43)', () => {
  const [note = ''] = notesOf({ zingevingsvraag: true })
  expect(note).toContain('tot 1 januari 2027: hoogstens 4 gesprekken, 360 minuten, zonder kosten')
  expect(note).toContain('Vraag eerst of het budget van de regio nog reikt.')
})

test('regel 17 b: de TGI-SR+, boven 74 en boven 70, vanaf een jaar (1.5, S45)', () => {
  const stuck = { 'partner-overleden': true, 'maanden-sinds-verlies': 13, 'rouw-loopt-vast': true }
  expect(notesOf(stuck)).toEqual([expect.stringMatching(/vanaf een jaar.*boven 74.*PCRS, boven 70.*LRS/)])
})

/** § 7.3, the notes under the table: the higher subscale sets the order, equal is the choice of the person. */
test.each([
  [2, 1, 'Het emotionele deel is het hoogst: begin daarmee.'],
  [1, 2, 'Het sociale deel is het hoogst: begin daarmee.'],
  [1, 1, 'Beide delen zijn even hoog: de persoon kiest waarmee te beginnen.'],
  [2, 2, 'Beide delen zijn even hoog: de persoon kiest waarmee te beginnen.'],
])('volgorde bij emotioneel %i en sociaal %i', (emotional, social, note) => {
  const ORDER = /begin daarmee|waarmee te beginnen/
  const notes = notesOf({
    'djg6-score': emotional + social,
    'djg6-emotioneel': emotional,
    'djg6-sociaal': social,
    'wil-steun': true,
  })
  expect(notes.filter((one) => ORDER.test(one))).toEqual([note])
})

/** § 7.3 R12 and case 1: the word of the person goes before the score; nobody is referred to. */
test.each([
  [true, 'do', 'Het woord van de persoon gaat voor de score'],
  [false, 'advise', 'Uw antwoorden zijn nu geen reden voor extra hulp.'],
  [undefined, 'advise', 'Uw antwoorden zijn nu geen reden voor extra hulp.'],
])('regel 12, zegt eenzaam te zijn %s', (says, kind, text) => {
  const advice = adviceAlone({ 'djg6-score': 0, ...(says === undefined ? {} : { 'zegt-eenzaam': says }) })
  expect(advice.recommendations).toMatchObject([
    { kind, text: expect.stringContaining(text), responsible: { role: 'welzijnscoach' } },
  ])
})

/** § 6.1 and the column `lead` of § 7.3. */
test.each<readonly [what: string, given: Given, lead: string, involved?: readonly string[]]>([
  ['r06', { 'gds15-score': 6 }, 'huisarts'],
  ['r07', { 'cognitie-niet-pluis': true }, 'huisarts'],
  ['r08', { 'alcohol-zorgelijk': true }, 'huisarts'],
  ['r09 in wijkverpleging', { 'eenzaamheid-vermoed': true }, 'wijkverpleegkundige', ['wijkverpleegkundige']],
  ['r09, anders welzijn', { 'eenzaamheid-vermoed': true }, 'welzijnscoach'],
  ['r11', { 'zegt-eenzaam': true, 'wil-steun': true }, 'wijkverpleegkundige'],
  ['r12', { 'djg6-score': 1 }, 'welzijnscoach'],
  ['r13 en r14', MODERATE, 'welzijnscoach'],
  ['r15', SEVERE, 'welzijnscoach'],
  ['r15 met r06', { ...SEVERE, 'gds15-score': 6 }, 'huisarts'],
  ['r17 a', { 'partner-overleden': true, 'maanden-sinds-verlies': 3 }, 'welzijnscoach'],
  ['r17 b', { 'partner-overleden': true, 'maanden-sinds-verlies': 13, 'rouw-loopt-vast': true }, 'huisarts'],
  ['r18', { 'drempel-vervoer': true }, 'sociaal-wijkteam'],
])('wie coördineert bij %s: %s', (_, given, lead, involved = []) => {
  const signals = { ...USUAL, ...(given as Given) } as Input['signals']
  expect(adviseSync(alone, { on: '2026-12-02', signals, involved } as Input).coordinator?.role).toBe(lead)
})

/** § 7.2 G2: social referrals need consent. The Wmo-melding and the audicien are the person's own step. */
test.each<readonly [role: string, given: Given]>([
  ['welzijnscoach', MODERATE],
  ['geestelijk-verzorger', { zingevingsvraag: true }],
  ['sociaal-werker', { 'partner-overleden': true, 'wil-steun': true }],
  ['sociaal-wijkteam', { 'drempel-geld': true }],
  ['wmo-loket', { 'drempel-vervoer': true }],
])('G2: naar %s alleen met toestemming', (role, given) => {
  const to = (consent: Readonly<Record<string, boolean>>): unknown => referralIn(adviceFor(given, { consent }), role)
  expect(to({})).toMatchObject({ consent: 'required' })
  expect(to({ [role]: false })).toMatchObject({ consent: 'refused' })
  expect(to({ [role]: true })).toMatchObject({ consent: 'given' })
})

test('GDS-15 van 5 waar een netwerk 5 heeft afgesproken: regel 6, en niet grijs (1.5: 5 of 6)', () => {
  const states = statesOf(adviceFor({ 'gds15-score': 5 }, { network: 'katwijk-voorbeeld' }))
  expect([states['r06-vermoeden-depressie'], states['r06-gds-grijs']]).toEqual(['applies', 'ruled-out'])
})

describe('wat het dossier LAS of omstreden noemt is een parameter, met het voorstel van het dossier', () => {
  test.each<readonly [name: string, value: string | number, tag: string]>([
    ['gds15-grens', 6, '1.5, omstreden, A S46 en S47'],
    ['gds15-grijs-vanaf', 5, '1.5 LAS'],
    ['ucla-3item-grens', 6, '1.3, omstreden, B S12'],
    ['eenzaamheid/phq2-vanaf', 3, '1.5, omstreden, B S52'],
    ['eenzaamheid/gv-gesprekken', 4, '6.3, per regio, A S39'],
    ['eenzaamheid/gv-minuten', 360, '6.3, per regio, A S39'],
    ['eenzaamheid/verwijzer-welzijnscoach', 'huisarts', '4, A S33'],
    ['eenzaamheid/huisbezoek-door', 'welzijnscoach', '7.3 R15 LAS'],
    ['eenzaamheid/termijn-gesprek', '1 week', '7.3 R09 LAS'],
    ['eenzaamheid/termijn-depressie', '1 week', '7.3 R06 LAS'],
    ['eenzaamheid/termijn-geheugen', '4 weeks', '7.3 R07 LAS'],
    ['eenzaamheid/termijn-alcohol', '4 weeks', '7.3 R08 LAS'],
    ['eenzaamheid/termijn-emotioneel', '2 weeks', '7.3 R14 LAS'],
    ['eenzaamheid/termijn-ernstig', '1 week', '7.3 R15 LAS'],
    ['eenzaamheid/termijn-zingeving', '4 weeks', '7.3 R16 LAS'],
    ['eenzaamheid/termijn-rouw', '4 weeks', '7.3 R17 LAS'],
    ['eenzaamheid/terugkoppeling-na', '8 weeks', '6.2 LAS: 6 tot 8 weken'],
    ['eenzaamheid/evaluatie-na', '3 months', '6.2 LAS'],
    ['eenzaamheid/opnieuw-vragen', '3 months', '6.2 en 7.3 R10 LAS'],
  ])('%s is %s (%s)', (name, value, _tag) => {
    const parameter = library.parameters[name]
    expect(parameter?.default).toBe(value)
    expect(parameter?.why.length).toBeGreaterThan(20)
    expect(parameter?.between ?? parameter?.oneOf).toBeDefined()
  })
})

// ---------------------------------------------------------------- language of what is said to the person

test('teksten voor de persoon: zinnen van hoogstens 15 woorden', () => {
  const texts = Object.values(library.pathways['eenzaamheid']?.rules ?? {}).flatMap(({ then }) =>
    then.flatMap(({ kind, text }) => (kind === 'advise' && text !== undefined ? [text] : [])),
  )
  expect(texts.length).toBeGreaterThanOrEqual(4)
  for (const sentence of texts.flatMap((text) => text.split(/(?<=[.?!])\s+/))) {
    expect(sentence.split(/\s+/).length, sentence).toBeLessThanOrEqual(15)
  }
})
