import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { adviseSync } from '../../src/adviseSync'
import { parseLibrary } from '../../src/library'
import type { Advice, Known, Recommendation } from '../../src/model/advice'
import type { Input } from '../../src/model/input'
import type { Library } from '../../src/model/library'
import { readLibraryFiles } from '../../src/node'

// What is expected is typed here, from the dossier valpreventie (its sections and its source tags stand behind each table); never from the program.

const ON = '2026-12-02'
const files = await readLibraryFiles(fileURLToPath(new URL('../../pathways', import.meta.url)))
const library: Library = parseLibrary(files)

/** The library with one more network, that agreed otherwise on one parameter. */
const agreedOn = (parameter: string, value: string): Library =>
  parseLibrary([
    ...files,
    {
      name: 'afspraak.yaml',
      text: `network: afspraak\ntitle: Afspraak (fictief)\narea: { municipality: Den Haag }\nparties: {}\nparameters: { ${parameter}: ${value} }\n`,
    },
  ])

type Answers = Readonly<Record<string, unknown>>
type Fields = Omit<Partial<Input>, 'signals'>

const UNKNOWN = { missing: 'unknown' }

const advised = (signals: Answers, fields: Fields = {}, lib: Library = library): Advice =>
  adviseSync(lib, { on: ON, pathways: ['valpreventie'], ...fields, signals: signals as Input['signals'] })

const known = (signal: string, signals: Answers, lib: Library = library, network?: string): Known | undefined =>
  advised(signals, network === undefined ? {} : { network }, lib).signals[signal]

const stateOf = ({ pathways }: Advice, rule: string): string | undefined =>
  pathways.flatMap(({ rules }) => rules).find(({ id }) => id === `valpreventie/${rule}`)?.state

const referralTo = ({ recommendations }: Advice, role: string): Recommendation | undefined =>
  recommendations.find(({ kind, to }) => kind === 'refer' && to === role)

const texts = ({ recommendations }: Advice): (string | undefined)[] => recommendations.map(({ text }) => text)
const notes = ({ notices }: Advice): string[] =>
  notices.filter(({ code }) => code === 'note').map(({ message }) => message)

/** Nothing is the matter; the rest is "no" or normal. */
const HEALTHY: Answers = {
  leeftijd: 78,
  woonsituatie: 'zelfstandig',
  geslacht: 'man',
  'vallen-12mnd': 0,
  'bezorgd-om-vallen': false,
  'moeite-lopen-balans': false,
  'steunt-op-meubels': false,
  'val-letsel': false,
  'lag-uur-of-langer': false,
  'kon-zelf-opstaan': true,
  'bewustzijnsverlies-bij-val': false,
  'vermoeden-wegraking': false,
  kwetsbaar: false,
  'gemarkeerd-palliatief': false,
  hoofdletsel: false,
  'focale-uitval': false,
  suf: false,
  'nauwelijks-wekbaar': false,
  'acute-verandering': false,
  'insult-na-val': false,
  schedelbasisfractuur: false,
  'hoogenergetisch-trauma': false,
  antistolling: [],
  'kan-niet-steunen': false,
  standsafwijking: false,
  heuppijn: false,
  'ligt-nog-op-grond': false,
  'voelt-zich-ziek': false,
  'looptijd-4m': 3.5,
  'chronische-medicijnen': 2,
  'frids-aantal': 0,
  'medicatiebeoordeling-gehad': false,
  'rr-liggend-sys': 140,
  'rr-liggend-dia': 80,
  'rr-staand-sys': 138,
  'rr-staand-dia': 79,
  'duizelig-bij-opstaan': false,
  'onderliggend-lijden': false,
  'zvw-beweeginterventie-gehad': false,
  'beweeginterventie-afgerond': false,
  'acute-val-presentatie': false,
  'hoog-fractuurrisico': false,
  'breuk-gehad': false,
  'alcohol-glazen-per-dag': 0,
  'vermijdt-activiteiten': false,
  woonrisicos: [],
  'adl-probleem': false,
  'na-ontslag-of-breuk': false,
  'woningaanpassing-nodig': false,
  'lange-tijd-alleen': false,
  'lichamelijke-beperking': false,
  'kan-telefoneren-in-nood': true,
  'ziet-slecht': false,
  'multifocale-bril': false,
  'vaak-buiten': true,
  voetklachten: false,
  'slecht-schoeisel': false,
  'valoorzaak-onduidelijk': false,
  'plots-herhaald-vallen': false,
  'eerste-lijn-onvoldoende': false,
}

const person = (more: Answers): Answers => ({ ...HEALTHY, ...more })

describe('geen ruis', () => {
  test('zonder gegevens wordt niets aanbevolen', () => {
    expect(advised({}).recommendations).toEqual([])
  })

  test('wie gezond is krijgt één regel: de vragen van volgend jaar', () => {
    const advice = advised(person({}))
    expect(advice.recommendations.map(({ kind, due }) => [kind, due])).toEqual([['review', '2027-12-02']])
    const own = advice.pathways.find(({ id }) => id === 'valpreventie')?.rules ?? []
    expect(own.filter(({ state }) => state !== 'ruled-out').map(({ id }) => id)).toEqual([
      'valpreventie/valrisico-laag-of-programma-afgerond',
    ])
  })

  test('een oudere die in een instelling woont: niets', () => {
    expect(advised(person({ woonsituatie: 'instelling', 'vallen-12mnd': 1 })).recommendations).toEqual([])
  })
})

describe('valrisico (dossier 1.3)', () => {
  const SEVERE = [
    'val-letsel',
    'hoofdletsel',
    'kwetsbaar',
    'lag-uur-of-langer',
    'ligt-nog-op-grond',
    'bewustzijnsverlies-bij-val',
    'vermoeden-wegraking',
  ] as const

  /** Rows 1 to 6 of the table of the dossier. */
  const levelOf = (falls: number, severe: boolean, worried: boolean, difficulty: boolean, slow: boolean): string => {
    if (falls >= 1 && (severe || falls >= 2)) return 'hoog'
    if (falls >= 1) return slow ? 'matig' : 'laag'
    return (worried || difficulty) && slow ? 'matig' : 'laag'
  }

  const bool = [false, true] as const

  const RULE_OF = [
    ['laag', 'valrisico-laag-of-programma-afgerond'],
    ['matig', 'valrisico-matig'],
    ['hoog', 'valrisico-hoog'],
  ] as const

  test('rij 1 tot en met 6, elke combinatie van val, ernst, zorg, moeite en looptest', () => {
    const level = { ...HEALTHY }
    let seen = 0
    for (const falls of [0, 1, 2]) {
      for (let mask = 0; mask < 1 << (SEVERE.length + 1); mask += 1) {
        const severe = Object.fromEntries(SEVERE.map((id, bit) => [id, (mask & (1 << bit)) !== 0]))
        const cannotRise = (mask & (1 << SEVERE.length)) !== 0
        // Worry and difficulty too, without and with any single factor.
        const isSmall = mask === 0 || (mask & (mask - 1)) === 0
        for (const worried of isSmall ? bool : [true]) {
          for (const difficulty of isSmall ? bool : [false]) {
            for (const walk of [3.99, 4]) {
              const answers = {
                ...level,
                ...severe,
                'vallen-12mnd': falls,
                'kon-zelf-opstaan': !cannotRise,
                'bezorgd-om-vallen': worried,
                'moeite-lopen-balans': difficulty,
                'looptijd-4m': walk,
              }
              const value = levelOf(falls, mask !== 0, worried, difficulty, walk >= 4)
              expect(
                known('valrisico', answers)?.value,
                JSON.stringify({ falls, mask, worried, difficulty, walk }),
              ).toBe(value)
              seen += 1
            }
          }
        }
      }
    }
    expect(seen).toBe(3 * 2 * (256 - 9 + 9 * 4))
  })

  test('rij 8: met wat onbekend is blijft elke uitkomst open die nog kan, en geen andere', () => {
    const three = [true, false, undefined] as const
    const both = (value: boolean | undefined): readonly boolean[] => (value === undefined ? bool : [value])
    for (const falls of [0, 1, undefined]) {
      for (const injury of three) {
        for (const worried of three) {
          for (const difficulty of three) {
            // A walk goes before a TUG; without both, slow or not is open.
            for (const [walk, tug, slow] of [
              [3.9, 20, false],
              [4, 9, true],
              [undefined, 15, false],
              [undefined, 15.1, true],
              [undefined, undefined, undefined],
            ] as const) {
              const levels = new Set<string>()
              for (const n of falls === undefined ? [0, 1, 2] : [falls]) {
                for (const i of both(injury)) {
                  for (const w of both(worried)) {
                    for (const d of both(difficulty)) {
                      for (const s of both(slow)) levels.add(levelOf(n, i, w, d, s))
                    }
                  }
                }
              }
              const answers = person({
                'vallen-12mnd': falls ?? UNKNOWN,
                'val-letsel': injury ?? UNKNOWN,
                'bezorgd-om-vallen': worried ?? UNKNOWN,
                'moeite-lopen-balans': difficulty ?? UNKNOWN,
                'looptijd-4m': walk ?? UNKNOWN,
                ...(tug === undefined ? {} : { tug }),
              })
              const advice = advised(answers)
              const what = JSON.stringify({ falls, injury, worried, difficulty, walk, tug })
              for (const [level, rule] of RULE_OF) {
                const state = levels.has(level) ? (levels.size === 1 ? 'applies' : 'undecidable') : 'ruled-out'
                expect(stateOf(advice, rule), `${rule} ${what}`).toBe(state)
              }
              const shown = advice.signals['valrisico']
              const options = shown?.value === undefined ? (shown?.options ?? ['laag', 'matig', 'hoog']) : [shown.value]
              expect(options, what).toEqual(expect.arrayContaining([...levels]))
            }
          }
        }
      }
    }
  })

  // dossier 1.3, 3.2 and 3.3: [V1] 4 seconds, inclusive (local); TUG above 15 (WFG), as a substitute (local)
  test.each<readonly [what: string, answers: Answers, slow: boolean]>([
    ['looptest 3,99 s', { 'looptijd-4m': 3.99 }, false],
    ['looptest 4,00 s', { 'looptijd-4m': 4 }, true],
    ['looptest 4,01 s', { 'looptijd-4m': 4.01 }, true],
    ['looptest 4,6 s (0,87 m/s)', { 'looptijd-4m': 4.6 }, true],
    ['TUG 14,9 s', { 'looptijd-4m': UNKNOWN, tug: 14.9 }, false],
    ['TUG 15,0 s', { 'looptijd-4m': UNKNOWN, tug: 15 }, false],
    ['TUG 15,1 s', { 'looptijd-4m': UNKNOWN, tug: 15.1 }, true],
  ])('%s', (_, answers, slow) => {
    expect(known('loopt-langzaam', person(answers))?.value).toBe(slow)
  })

  test('een netwerk kan afspreken dat precies 4,0 s niet traag is', () => {
    const lib = agreedOn('looptijd-traag-vanaf', '4.01 s')
    const at = (walk: number) => known('loopt-langzaam', person({ 'looptijd-4m': walk }), lib, 'afspraak')?.value
    expect([at(4), at(4.01)]).toEqual([false, true])
  })

  test('loopsnelheid is 4 gedeeld door de seconden: 4,6 s is 0,87 m/s, 5 s is 0,8 en 4 s is 1', () => {
    const speed = (walk: number) =>
      Number(Number(known('loopsnelheid', person({ 'looptijd-4m': walk }))?.value).toFixed(2))
    expect([speed(4.6), speed(5), speed(4)]).toEqual([0.87, 0.8, 1])
  })

  // dossier 3.13: GFI above 4 (KNGF 2024); 4 or more is not confirmed, so a parameter
  test.each(Array.from({ length: 16 }, (_, score) => [score, score > 4] as const))(
    'GFI %i: kwetsbaar %s',
    (score, frail) => {
      const { kwetsbaar: _given, ...rest } = HEALTHY
      expect(known('kwetsbaar', { ...rest, 'gfi-score': score })?.value).toBe(frail)
    },
  )

  test('een netwerk kan de GFI vanaf 4 laten tellen', () => {
    const { kwetsbaar: _given, ...rest } = HEALTHY
    const lib = agreedOn('kwetsbaar-vanaf', '4')
    const at = (score: number) => known('kwetsbaar', { ...rest, 'gfi-score': score }, lib, 'afspraak')?.value
    expect([at(3), at(4)]).toEqual([false, true])
  })
})

describe('SPPB (dossier 3.4, [T2][T3])', () => {
  const BALANCE = [
    ['geen', 0],
    ['naast', 1],
    ['half', 2],
    ['tandem-3', 3],
    ['tandem-10', 4],
  ] as const
  const WALK: readonly (readonly [seconds: number | null, points: number])[] = [
    [1, 4],
    [4.81, 4],
    [4.82, 3],
    [6.2, 3],
    [6.21, 2],
    [8.7, 2],
    [8.71, 1],
    [120, 1],
    [null, 0],
  ]
  const CHAIR: readonly (readonly [seconds: number | null, points: number])[] = [
    [3, 4],
    [11.1, 4],
    [11.2, 3],
    [13.6, 3],
    [13.7, 2],
    [16.6, 2],
    [16.7, 1],
    [120, 1],
    [null, 0],
  ]
  const walkOf = (seconds: number | null): Answers =>
    seconds === null
      ? { 'lopen-4m-lukt-niet': true, 'looptijd-4m': { missing: 'not-applicable' } }
      : { 'looptijd-4m': seconds }
  const chairOf = (seconds: number | null): Answers =>
    seconds === null ? { 'stoel-5x-lukt-niet': true } : { 'stoel-5x': seconds }
  const CLASSES = ['geen-klasse', 'laag', 'midden', 'hoog']
  const classOf = (total: number): string | undefined => CLASSES[total <= 3 ? 0 : total <= 6 ? 1 : total <= 9 ? 2 : 3]

  test('alle standen, en elke tijd op en naast een grens: het totaal is de som', () => {
    for (const [stand, balance] of BALANCE) {
      for (const [walk, walking] of WALK) {
        for (const [chair, rising] of CHAIR) {
          const answers = { 'sppb-balans': stand, ...walkOf(walk), ...chairOf(chair) }
          const { signals } = advised(answers)
          const total = balance + walking + rising
          expect([signals['sppb']?.value, signals['sppb-klasse']?.value], JSON.stringify(answers)).toEqual([
            total,
            classOf(total),
          ])
        }
      }
    }
  })

  test('het voorbeeld van het dossier: tandem 10 s, 5,0 s en 14,0 s is 4 + 3 + 2 = 9', () => {
    const { signals } = advised({ 'sppb-balans': 'tandem-10', 'looptijd-4m': 5, 'stoel-5x': 14 })
    expect(
      ['sppb-balans-punten', 'sppb-loop-punten', 'sppb-stoel-punten', 'sppb'].map((id) => signals[id]?.value),
    ).toEqual([4, 3, 2, 9])
  })

  test('zonder vijf keer opstaan ligt het totaal tussen de laagste en de hoogste uitkomst', () => {
    expect(known('sppb', { 'sppb-balans': 'tandem-10', 'looptijd-4m': 5 })).toMatchObject({ low: 7, high: 11 })
  })

  test('4,0 tot 4,81 s geeft de meeste punten en is toch traag in de valrisicotest (dossier 2.5)', () => {
    const { signals } = advised({ 'looptijd-4m': 4.5 })
    expect([signals['sppb-loop-punten']?.value, signals['loopt-langzaam']?.value]).toEqual([4, true])
  })
})

describe('andere beweegtesten', () => {
  // dossier 3.5 [T4]: below this number is below average
  const NORMS: readonly (readonly [from: number, to: number, men: number, women: number])[] = [
    [60, 64, 14, 12],
    [65, 69, 12, 11],
    [70, 74, 12, 10],
    [75, 79, 11, 10],
    [80, 84, 10, 9],
    [85, 89, 8, 8],
    [90, 94, 7, 4],
  ]

  test('opstaan in 30 seconden: elke leeftijd van 60 tot en met 94, man en vrouw, op en onder de grens', () => {
    for (const [from, to, men, women] of NORMS) {
      for (let age = from; age <= to; age += 1) {
        for (const [sex, norm] of [
          ['man', men],
          ['vrouw', women],
        ] as const) {
          const at = (times: number) =>
            known('stoel-30s-laag', { leeftijd: age, geslacht: sex, 'stoel-30s': times })?.value
          expect([at(norm - 1), at(norm), at(norm + 1)], `${sex} ${age}`).toEqual([true, false, false])
        }
      }
    }
  })

  test.each<readonly [string, Answers]>([
    ['59 jaar', { leeftijd: 59, geslacht: 'man', 'stoel-30s': 3 }],
    ['95 jaar', { leeftijd: 95, geslacht: 'vrouw', 'stoel-30s': 3 }],
    ['geen man of vrouw', { leeftijd: 80, geslacht: 'x', 'stoel-30s': 9 }],
    ['geslacht niet bekend, 9 keer: bij een man te weinig, bij een vrouw niet', { leeftijd: 80, 'stoel-30s': 9 }],
  ])('opstaan in 30 seconden zonder grens: geen uitslag (%s)', (_, answers) => {
    expect(known('stoel-30s-laag', answers)?.value).toBeUndefined()
  })

  // dossier 3.5 [T4b] and 3.6 [T7]
  test.each<readonly [signal: string, answers: Answers, value: boolean]>([
    ['stoel-5x-traag', { 'stoel-5x': 13.5 }, false],
    ['stoel-5x-traag', { 'stoel-5x': 13.6 }, true],
    ['stoel-5x-traag', { 'stoel-5x': 13.7 }, true],
    ['tandemstand-kort', { tandemstand: 9.9 }, true],
    ['tandemstand-kort', { tandemstand: 10 }, false],
  ])('%s bij %j: %s', (signal, answers, value) => {
    expect(known(signal, answers)?.value).toBe(value)
  })

  test('geen van deze testen laat een regel gelden', () => {
    const worst = { 'sppb-balans': 'geen', 'stoel-5x': 60, 'stoel-30s': 0, tandemstand: 0, 'berg-score': 0 }
    const rules = (answers: Answers) => advised(answers).pathways.map(({ rules: states }) => states)
    expect(rules(person(worst))).toEqual(rules(person({})))
  })
})

describe('angst om te vallen (dossier 3.7, [T8][T9][T10])', () => {
  const fesiOf = (total: number): string => (total >= 28 ? 'hoog' : total >= 20 ? 'matig' : 'laag')
  const shortOf = (total: number): string => (total >= 14 ? 'hoog' : total >= 9 ? 'matig' : 'laag')

  test('FES-I: elk totaal van 16 tot en met 64', () => {
    for (let total = 16; total <= 64; total += 1) {
      const advice = advised(person({ 'fesi-score': total }))
      expect(advice.signals['fesi']?.value, String(total)).toBe(fesiOf(total))
      expect(stateOf(advice, 'valangst'), String(total)).toBe(total >= 28 ? 'applies' : 'ruled-out')
    }
  })

  test('korte FES-I: elk totaal van 7 tot en met 28', () => {
    for (let total = 7; total <= 28; total += 1) {
      const advice = advised(person({ 'korte-fesi-score': total }))
      expect(advice.signals['korte-fesi']?.value, String(total)).toBe(shortOf(total))
      expect(stateOf(advice, 'valangst'), String(total)).toBe(total >= 14 ? 'applies' : 'ruled-out')
    }
  })

  test('FES-I met ontbrekende vragen: gemiddelde maal 16, naar boven; meer dan 4 ontbrekend is ongeldig', () => {
    for (let filled = 1; filled <= 16; filled += 1) {
      for (let sum = filled; sum <= filled * 4; sum += 1) {
        const value = known('fesi', person({ 'fesi-som': sum, 'fesi-ingevuld': filled }))?.value
        expect(value, `${sum} van ${filled}`).toBe(filled < 12 ? undefined : fesiOf(Math.ceil((sum * 16) / filled)))
      }
    }
  })

  // dossier 3.7: 14 items, sum 30: 34.3, rounded up 35: high
  test('het voorbeeld van het dossier: 14 vragen, som 30: hoog', () => {
    expect(known('fesi', person({ 'fesi-som': 30, 'fesi-ingevuld': 14 }))?.value).toBe('hoog')
  })

  test('een netwerk kan al bij matig een aanbod afspreken', () => {
    const lib = agreedOn('valpreventie/valangst-vanaf', 'matig')
    const state = (total: number) =>
      stateOf(advised(person({ 'korte-fesi-score': total }), { network: 'afspraak' }, lib), 'valangst')
    expect([state(8), state(9)]).toEqual(['ruled-out', 'applies'])
  })
})

describe('bloeddruk bij opstaan (dossier 3.10, [N4])', () => {
  const pressures = (systolic: number, diastolic: number): Answers => ({
    'rr-liggend-sys': 150,
    'rr-liggend-dia': 80,
    'rr-staand-sys': 150 - systolic,
    'rr-staand-dia': 80 - diastolic,
  })

  test('elke daling van -1 tot en met 22 (boven) en -1 tot en met 12 (onder)', () => {
    for (let systolic = -1; systolic <= 22; systolic += 1) {
      for (let diastolic = -1; diastolic <= 12; diastolic += 1) {
        const advice = advised(person(pressures(systolic, diastolic)))
        const falls = systolic >= 20 || diastolic >= 10
        expect(stateOf(advice, 'orthostatische-hypotensie'), `${systolic}/${diastolic}`).toBe(
          falls ? 'applies' : 'ruled-out',
        )
      }
    }
  })

  // dossier 3.10 and case 10
  test.each([
    ['150/80 naar 130/72', 130, 72, true],
    ['150/80 naar 131/71', 131, 71, false],
    ['150/80 naar 145/70', 145, 70, true],
  ] as const)('%s: %s', (_, systolic, diastolic, value) => {
    const answers = {
      'rr-liggend-sys': 150,
      'rr-liggend-dia': 80,
      'rr-staand-sys': systolic,
      'rr-staand-dia': diastolic,
    }
    expect(known('orthostase', answers)?.value).toBe(value)
  })

  test('niet gemeten: open, en bij duizeligheid wordt gemeten en gevraagd', () => {
    const { 'rr-liggend-sys': _1, 'rr-liggend-dia': _2, 'rr-staand-sys': _3, 'rr-staand-dia': _4, ...rest } = HEALTHY
    const advice = advised({ ...rest, 'duizelig-bij-opstaan': true }, { reporter: 'poh-ouderenzorg' })
    expect(stateOf(advice, 'orthostatische-hypotensie')).toBe('open')
    expect(stateOf(advice, 'bloeddruk-meten-bij-duizeligheid')).toBe('applies')
    const measured = advice.recommendations.find(({ kind }) => kind === 'assess')
    expect(measured).toMatchObject({ due: '2026-12-30' })
    expect(new Set(measured?.signals)).toEqual(
      new Set(['rr-liggend-sys', 'rr-liggend-dia', 'rr-staand-sys', 'rr-staand-dia']),
    )
    expect(advice.questions.map(({ signal }) => signal)).toContain('rr-staand-sys')
  })
})

describe('hoofdletsel (dossier 7, regel 1 en 2, [N2][N3])', () => {
  const head = (more: Answers): Answers =>
    person({ 'vallen-12mnd': 1, hoofdletsel: true, 'uren-sinds-val': 3, ...more })

  const DRUGS: readonly (readonly [given: unknown, counts: boolean])[] = [
    [[], false],
    [['trombocytenremmer'], false],
    [['vka'], true],
    [['doac'], true],
    [['lmwh'], true],
    [['trombocytenremmer', 'vka'], true],
    [UNKNOWN, true],
  ]
  const HOURS: readonly (readonly [given: unknown, due: string | null])[] = [
    [0, '2026-12-02'],
    [23.9, '2026-12-02'],
    [24, '2026-12-03'],
    [336, '2026-12-03'],
    [336.1, null],
    [UNKNOWN, '2026-12-02'],
  ]

  test('elke bloedverdunner bij elk aantal uren', () => {
    for (const [drug, counts] of DRUGS) {
      for (const [hours, due] of HOURS) {
        const advice = advised(head({ antistolling: drug, 'uren-sinds-val': hours }))
        const expected = counts && due !== null
        const what = JSON.stringify({ drug, hours })
        expect(stateOf(advice, 'val-hoofdletsel-antistolling'), what).toBe(expected ? 'applies' : 'ruled-out')
        expect(referralTo(advice, 'huisarts')?.due ?? null, what).toBe(expected ? due : null)
      }
    }
  })

  const SIGNS = [
    'bewustzijnsverlies-bij-val',
    'suf',
    'nauwelijks-wekbaar',
    'acute-verandering',
    'focale-uitval',
    'insult-na-val',
    'schedelbasisfractuur',
    'hoogenergetisch-trauma',
  ]

  // Rule 1: 112, the huisarts knows, the ambulance leads. Who is referred to or responsible for something else anyway is not informed besides.
  test.each(SIGNS)('%s: 112 nu, en regel 2 en 6 gaan uit', (sign) => {
    const advice = advised(head({ antistolling: ['doac'], [sign]: true }))
    expect(stateOf(advice, 'val-hoofdletsel-alarm')).toBe('applies')
    expect(stateOf(advice, 'val-hoofdletsel-antistolling')).toBe('ruled-out')
    expect(stateOf(advice, 'val-met-wegraking')).toBe('ruled-out')
    expect(referralTo(advice, 'ambulance-112')).toMatchObject({ due: ON, redFlag: true })
    expect(advice.recommendations.some(({ to, responsible }) => [to, responsible.role].includes('huisarts'))).toBe(true)
    // Hardly to be woken is also dementie rule 1, that has the huisarts lead, as soon as this one: two dossiers, and nothing says who goes first.
    const leads = sign === 'nauwelijks-wekbaar' ? ['ambulance-112', 'huisarts'] : ['ambulance-112']
    expect(leads).toContain(advice.crisisLead?.role)
  })

  // Case 7c: ask the medication now. Whether one is used at all is not known either, so the text does not say so.
  const ASK_BLOOD_THINNER = 'Vraag nu na of iemand een bloedverdunner gebruikt, en welke.'

  test('casus 7c, nog niet gevraagd: regel 2 geldt, en de bloedverdunner wordt nu nagevraagd', () => {
    const { antistolling: _none, ...rest } = head({})
    const advice = advised(rest)
    expect(stateOf(advice, 'val-hoofdletsel-antistolling')).toBe('applies')
    expect(advice.recommendations).toContainEqual(
      expect.objectContaining({ kind: 'do', text: ASK_BLOOD_THINNER, due: ON }),
    )
    expect(advice.questions.map(({ signal }) => signal)).toContain('antistolling')
  })

  test('is de bloedverdunner bekend, dan wordt er niet naar gevraagd', () => {
    expect(texts(advised(head({ antistolling: ['doac'] })))).not.toContain(ASK_BLOOD_THINNER)
  })

  // Rules 7 and 8 "only after the acute phase" (cases 7 and 8); case 8 is rule 1 and rule 3, so both have to be over.
  test.each<readonly [string, Answers, readonly string[]]>([
    ['casus 7a', { antistolling: ['doac'] }, ['valpreventie/val-hoofdletsel-antistolling']],
    [
      'casus 8',
      { antistolling: ['doac'], 'acute-verandering': true, 'focale-uitval': true },
      ['rode-vlaggen/neurologische-uitval-acuut', 'valpreventie/val-hoofdletsel-alarm'],
    ],
    [
      'ineens uitval zonder hoofdletsel (regel 3)',
      { hoofdletsel: false, 'focale-uitval': true, 'val-letsel': true },
      ['rode-vlaggen/neurologische-uitval-acuut'],
    ],
    [
      'uitval van langer geleden',
      { hoofdletsel: false, 'focale-uitval': true, 'uitval-uren': 30, 'val-letsel': true },
      ['rode-vlaggen/neurologische-uitval-later'],
    ],
    [
      'mogelijk een breuk',
      { hoofdletsel: false, heuppijn: true, 'val-letsel': true },
      ['valpreventie/val-vermoeden-botbreuk'],
    ],
  ])('%s: de valrisicotest en de beoordeling wachten tot na de acute fase', (_, answers, redFlags) => {
    const advice = advised(head(answers))
    expect(stateOf(advice, 'valrisico-opsporen')).toBe('applies')
    expect(stateOf(advice, 'valrisico-hoog')).toBe('applies')
    const { due, waitsFor = [] } = referralTo(advice, 'poh-ouderenzorg') ?? {}
    expect([due, [...waitsFor].sort()]).toEqual([null, redFlags])
  })

  test('casus 6b: na lang liggen wacht de valrisicotest niet', () => {
    const advice = advised(person({ 'vallen-12mnd': 1, 'ligduur-minuten': 60 }))
    expect(referralTo(advice, 'poh-ouderenzorg')).toMatchObject({ due: '2026-12-30' })
    expect(referralTo(advice, 'poh-ouderenzorg')?.waitsFor).toBeUndefined()
  })

  test('hoe iemand zich voelt na lang liggen wordt gevraagd, als rode vlag', () => {
    const { 'voelt-zich-ziek': _well, ...rest } = person({ 'vallen-12mnd': 1, 'lag-uur-of-langer': true })
    const advice = advised(rest)
    expect(advice.openRedFlags).toContain('valpreventie/val-lang-gelegen-niet-goed')
    expect(advice.questions).toContainEqual(expect.objectContaining({ signal: 'voelt-zich-ziek', redFlag: true }))
  })

  test('wanneer een wegraking was wordt gevraagd; tot dan geldt 24 uur', () => {
    const advice = advised(person({ 'vallen-12mnd': 1, 'vermoeden-wegraking': true }))
    expect(advice.questions.map(({ signal }) => signal)).toContain('laatste-val-op')
    expect(referralTo(advice, 'huisarts')?.due).toBe('2026-12-03')
  })
})

describe('adviezen', () => {
  const TEN = 'Neem elke dag vitamine D. Het gaat om 10 microgram.'
  const TWENTY = 'Neem elke dag vitamine D. Het gaat om 20 microgram.'

  // dossier 3.14 and case 1 [O2]: women from 50 10 micrograms, everyone from 70 20 micrograms
  test.each<readonly [who: string, answers: Answers, amount: 10 | 20 | null]>([
    ['1a: vrouw van 69', { leeftijd: 69, geslacht: 'vrouw' }, 10],
    ['1b: vrouw van 70', { leeftijd: 70, geslacht: 'vrouw' }, 20],
    ['1c: man van 69', { leeftijd: 69, geslacht: 'man' }, null],
    ['man van 70', { leeftijd: 70, geslacht: 'man' }, 20],
    ['vrouw van 65', { leeftijd: 65, geslacht: 'vrouw' }, 10],
  ])('vitamine D, casus %s', (_, answers, amount) => {
    // Nothing was noticed: a remark for the professional, no recommendation.
    const quiet = advised(person(answers))
    expect(quiet.recommendations.map(({ kind }) => kind)).toEqual(['review'])
    const remarks = notes(quiet).filter((text) => text.startsWith('Vitamine D'))
    expect(remarks.map((text) => Number(/(\d+) microgram/.exec(text)?.[1]))).toEqual(amount === null ? [] : [amount])
    // Something was noticed, and the risk is low: advice to the person.
    const noticed = advised(person({ ...answers, 'bezorgd-om-vallen': true, 'looptijd-4m': 3.9 }))
    expect(texts(noticed).filter((text) => text?.includes('vitamine D'))).toEqual(
      amount === null ? [] : [amount === 10 ? TEN : TWENTY],
    )
    expect(notes(noticed).filter((text) => text.startsWith('Vitamine D'))).toEqual([])
  })

  // dossier 3.14 [O4]: none, or at most 1 glass a day; [O5] differs, so a parameter
  const NOT_MORE_THAN_ONE = 'Drink liever geen alcohol. Drinkt u toch? Tel de glazen: meer dan 1 per dag is te veel.'

  test.each<readonly [glasses: unknown, advice: boolean]>([
    [0, false],
    [1, false],
    [1.1, true],
    [3, true],
    [UNKNOWN, true],
  ])('alcohol bij hoog valrisico: %j glazen, advies %s', (glasses, isAdvised) => {
    const advice = advised(person({ 'valrisicotest-uitslag': 'hoog', 'alcohol-glazen-per-dag': glasses }))
    expect(texts(advice).includes(NOT_MORE_THAN_ONE)).toBe(isAdvised)
  })

  test('een netwerk kan 2 glazen afspreken: 2 is dan niet te veel, 2,1 wel, en dat staat in het advies', () => {
    const lib = agreedOn('valpreventie/alcohol-hoogstens', '2')
    const alcohol = (glasses: number) =>
      texts(
        advised(
          person({ 'valrisicotest-uitslag': 'hoog', 'alcohol-glazen-per-dag': glasses }),
          { network: 'afspraak' },
          lib,
        ),
      ).filter((text) => text?.includes('alcohol'))
    expect([alcohol(2), alcohol(2.1)]).toEqual([
      [],
      ['Drink liever geen alcohol. Drinkt u toch? Tel de glazen: meer dan 2 per dag is te veel.'],
    ])
  })

  // No dossier; who is in the palliative phase is not asked about falling in a year (persons.test.ts). What was noticed still counts.
  test('palliatieve fase: geen vraag over een jaar; is er iets gemerkt, dan blijven de andere adviezen', () => {
    const noticed = (more: Answers) => {
      const advice = advised(person({ 'bezorgd-om-vallen': true, ...more }))
      return [advice.recommendations.some(({ kind }) => kind === 'review'), texts(advice).includes(TWENTY)]
    }
    expect(noticed({ 'gemarkeerd-palliatief': true })).toEqual([false, true])
    expect(noticed({ 'gemarkeerd-palliatief': false })).toEqual([true, true])
    expect(noticed({ 'gemarkeerd-palliatief': UNKNOWN })).toEqual([true, true])
    expect(advised(person({ 'gemarkeerd-palliatief': true })).recommendations).toEqual([])
  })

  test('alcohol zonder hoog valrisico: geen advies', () => {
    expect(texts(advised(person({ 'alcohol-glazen-per-dag': 5 })))).toEqual([undefined])
  })

  test('hoog: evaluatie na drie maanden', () => {
    const review = advised(person({ 'valrisicotest-uitslag': 'hoog' })).recommendations.find(
      ({ kind }) => kind === 'review',
    )
    expect(review).toMatchObject({ due: '2027-03-02' })
  })

  test('beweegprogramma uit de basisverzekering: het eigen risico wordt verteld', () => {
    const advice = advised(person({ 'valrisicotest-uitslag': 'hoog', 'onderliggend-lijden': true }))
    expect(texts(advice)).toContain('Uw zorgverzekering betaalt dit programma. Eerst gaat het van uw eigen risico af.')
  })
})

describe('samenloop', () => {
  test('casus 3: 9 en 11 blijven beide staan, en mensen bespreken het', () => {
    const advice = advised(
      person({ 'vallen-12mnd': 1, 'moeite-lopen-balans': true, 'looptijd-4m': 4.6, 'valrisicotest-uitslag': 'matig' }),
    )
    expect(referralTo(advice, 'beweegaanbieder')?.conflictsWith).toEqual(['valpreventie/val-brede-beoordeling-fms'])
    expect(referralTo(advice, 'huisarts')?.conflictsWith).toEqual(['valpreventie/valrisico-matig'])
    expect(advice.agenda.map(({ rules }) => [...rules].sort())).toContainEqual([
      'valpreventie/val-brede-beoordeling-fms',
      'valpreventie/valrisico-matig',
    ])
  })

  test('hoog is nog voorlopig: de beoordeling is niet geregeld en de officiële test gaat voor', () => {
    const advice = advised(person({ 'vallen-12mnd': 2 }))
    expect(
      referralTo(advice, 'poh-ouderenzorg')
        ?.for?.map(({ service }) => service)
        ?.sort(),
    ).toEqual(['valrisicobeoordeling', 'valrisicotest'])
    expect(referralTo(advice, 'poh-ouderenzorg')?.law?.settled).toBe(false)
    expect(notes(advice).some((text) => text.includes('Neem eerst de officiële valrisicotest af'))).toBe(true)
  })

  test('officieel hoog: die opmerking is weg en de Zvw betaalt', () => {
    const advice = advised(person({ 'vallen-12mnd': 2, 'valrisicotest-uitslag': 'hoog' }))
    expect(referralTo(advice, 'poh-ouderenzorg')?.law).toMatchObject({ possible: ['zvw'], settled: true })
    expect(notes(advice).some((text) => text.includes('Neem eerst de officiële valrisicotest af'))).toBe(false)
  })

  test('12 en 13: of er onderliggend lijden is wordt gevraagd aan wie beoordeelt, niet aan een buur', () => {
    const { 'onderliggend-lijden': _no, ...rest } = person({ 'valrisicotest-uitslag': 'hoog' })
    const asked = (reporter: string) => advised(rest, { reporter }).questions.map(({ signal }) => signal)
    expect(asked('huisarts')).toContain('onderliggend-lijden')
    expect(asked('buur')).not.toContain('onderliggend-lijden')
  })

  test('20: wat beslist wie het alarm betaalt wordt gevraagd', () => {
    const {
      'lichamelijke-beperking': _l,
      'kan-telefoneren-in-nood': _t,
      ...rest
    } = person({
      'vallen-12mnd': 1,
      'kon-zelf-opstaan': false,
      'lange-tijd-alleen': true,
    })
    const asked = advised(rest).questions.map(({ signal }) => signal)
    expect(asked).toEqual(expect.arrayContaining(['lichamelijke-beperking', 'kan-telefoneren-in-nood']))
  })

  // dossier 6.3: the municipal money covers 2023 to 2026; what comes after is not known
  test.each([
    ['2026-12-31', ['wpg'], true],
    ['2027-01-01', [], false],
  ] as const)('matig op %s: wie betaalt %j', (on, possible, settled) => {
    const advice = advised(person({ 'bezorgd-om-vallen': true, 'valrisicotest-uitslag': 'matig' }), { on })
    expect(referralTo(advice, 'beweegaanbieder')?.law).toMatchObject({ possible, settled })
  })

  // dossier 3.12: whether the frailty branch needs five medicines is not confirmed
  test('een netwerk kan bij kwetsbaarheid ook 5 medicijnen vragen', () => {
    const lib = agreedOn('valpreventie/medicijnen-bij-kwetsbaar', '5')
    const state = (medicines: number) =>
      stateOf(
        advised(
          person({ 'valrisicotest-uitslag': 'hoog', kwetsbaar: true, 'chronische-medicijnen': medicines }),
          { network: 'afspraak' },
          lib,
        ),
        'medicatiebeoordeling-mbo',
      )
    expect([state(4), state(5)]).toEqual(['ruled-out', 'applies'])
  })
})

describe('voor wie (dossier 1.1, 7 en casus 5, 11 en 13)', () => {
  const HIGH: Answers = { 'valrisicotest-uitslag': 'hoog' }
  const FELL: Answers = { 'vallen-12mnd': 1 }
  const ALARM: Answers = { ...FELL, 'kon-zelf-opstaan': false, 'lange-tijd-alleen': true }

  // Of each rule an answer that makes it apply, and the first age at which it does.
  const RULES: readonly (readonly [rule: string, from: number, answers: Answers])[] = [
    ['valrisico-opsporen', 65, FELL],
    ['valrisico-hoog', 65, HIGH],
    ['valrisico-matig', 65, { 'valrisicotest-uitslag': 'matig' }],
    ['valrisico-laag-of-programma-afgerond', 65, { 'valrisicotest-uitslag': 'laag' }],
    ['valrisico-laag-of-programma-afgerond', 65, { 'beweeginterventie-afgerond': true }],
    ['val-brede-beoordeling-fms', 65, { ...FELL, 'moeite-lopen-balans': true }],
    ['beweeginterventie-hoog-zvw', 65, { ...HIGH, 'onderliggend-lijden': true }],
    ['beweeginterventie-hoog-gemeente', 65, HIGH],
    ['orthostatische-hypotensie', 65, { 'rr-staand-sys': 120 }],
    ['bloeddruk-meten-bij-duizeligheid', 65, { 'duizelig-bij-opstaan': true, 'rr-staand-sys': UNKNOWN }],
    ['medicatie-frid', 65, { 'duizelig-bij-opstaan': true, 'frids-aantal': 1 }],
    ['medicatiebeoordeling-mbo', 75, { ...HIGH, 'chronische-medicijnen': 10 }],
    ['medicatiebeoordeling-mbo', 75, { ...HIGH, kwetsbaar: true }],
    [
      'fractuurpreventie-na-breuk',
      50,
      {
        'breuk-gehad': true,
        'breuk-op': '2026-10-02',
        breuklocatie: 'pols',
        'breuk-zwaar-ongeluk': false,
        'breuk-pathologisch': false,
        'fractuurrisico-beoordeeld': false,
      },
    ],
    ['valangst', 65, { 'vermijdt-activiteiten': true }],
    ['woonveiligheid-hulpmiddelen', 65, { 'adl-probleem': true }],
    ['woonveiligheid-na-ontslag', 65, { 'adl-probleem': true, 'na-ontslag-of-breuk': true }],
    ['woningaanpassing-melden', 65, { 'adl-probleem': true, 'woningaanpassing-nodig': true }],
    ['personenalarmering', 65, ALARM],
    ['personenalarmering-zvw', 65, { ...ALARM, 'lichamelijke-beperking': true, 'kan-telefoneren-in-nood': false }],
    ['personenalarmering-gemeente', 65, ALARM],
    ['slecht-zien', 65, { ...HIGH, 'ziet-slecht': true }],
    ['multifocale-bril-buiten', 65, { ...HIGH, 'multifocale-bril': true }],
    ['voeten-schoeisel', 65, { ...HIGH, voetklachten: true }],
    ['valpoli-verwijzing', 65, { ...FELL, 'valoorzaak-onduidelijk': true }],
  ]

  const RED_FLAGS: readonly (readonly [rule: string, answers: Answers])[] = [
    ['val-hoofdletsel-alarm', { hoofdletsel: true, suf: true }],
    ['val-hoofdletsel-antistolling', { hoofdletsel: true, antistolling: ['doac'], 'uren-sinds-val': 3 }],
    ['val-vermoeden-botbreuk', { heuppijn: true }],
    ['val-lang-gelegen', { 'lag-uur-of-langer': true }],
    ['val-lang-gelegen-niet-goed', { 'lag-uur-of-langer': true, 'voelt-zich-ziek': true }],
    ['val-met-wegraking', { 'bewustzijnsverlies-bij-val': true }],
    ['val-met-wegraking-recent', { 'vermoeden-wegraking': true }],
  ]

  test('elke regel staat in een van deze lijsten', () => {
    const listed = [...RULES, ...RED_FLAGS].map(([rule]) => rule)
    expect([...new Set(listed)].sort()).toEqual(Object.keys(library.pathways['valpreventie']?.rules ?? {}).sort())
  })

  test.each(RULES)('%s geldt vanaf %i jaar, een jaar jonger niet', (rule, from, answers) => {
    const state = (age: number) => stateOf(advised(person({ 'wlz-indicatie': false, ...answers, leeftijd: age })), rule)
    expect(state(from)).toBe('applies')
    expect(state(from - 1)).toBe(from === 50 ? 'not-indicated' : 'ruled-out')
  })

  test.each(RED_FLAGS)(
    '%s geldt voor iedereen: jong, in een instelling, of leeftijd en woonplek niet bekend',
    (rule, answers) => {
      for (const who of [
        { leeftijd: 40 },
        { woonsituatie: 'instelling' },
        { leeftijd: UNKNOWN, woonsituatie: UNKNOWN },
      ]) {
        expect(stateOf(advised(person({ ...answers, ...who })), rule)).toBe('applies')
      }
    },
  )
})

describe('taal voor de persoon', () => {
  const advice = Object.values(library.pathways['valpreventie']?.rules ?? {}).flatMap(({ then }) =>
    then.flatMap(({ kind, text }) => (kind === 'advise' && typeof text === 'string' ? [text] : [])),
  )

  test('er zijn adviezen, en elke zin heeft hoogstens 15 woorden', () => {
    expect(advice.length).toBeGreaterThan(8)
    const long = advice
      .flatMap((text) => text.split(/[.?!]\s*/))
      .filter((sentence) => sentence.split(/\s+/).length > 15)
    expect(long).toEqual([])
  })
})
