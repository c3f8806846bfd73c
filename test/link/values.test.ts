import { describe } from 'vitest'
import { also, asks, file, network, pathway, rule, when } from './base'
import { broken, right } from './broken'

const decimal = (formula: string): string =>
  file('signals', `n: { label: N, type: decimal, domain: shared, formula: ${formula} }`)
const decide = (rows: string, type = 'type: choice, options: { laag: L, hoog: H }'): string =>
  file('signals', `n: { label: N, ${type}, domain: shared, decide: [${rows}] }`)
const bands = (ranges: string): string =>
  file('signals', `n: { label: N, type: choice, options: { laag: L, hoog: H }, domain: shared, bands: ${ranges} }`)
const score = (items: string): string =>
  file('signals', `n: { label: N, type: integer, domain: shared, score: ${items} }`)
const observed = (extra: string): string =>
  file('signals', `n: { label: N, ask: N?, type: decimal, unit: kg, domain: shared, ${extra} }`)
const parameter = (text: string): string => `signals: {}\nparameters:\n  p: { why: W, ${text} }\n`

describe('een vergelijking die niet kan', () => {
  broken([
    ['een keuze die er niet is', 'unknown-option', when('{ eetlust: »slcht }'), 'bedoelt u slecht?'],
    ['een keuze die er niet is, in een lijst', 'unknown-option', when('{ eetlust: [goed, »matig] }'), 'goed, slecht'],
    ['een keuze die er niet is, met not', 'unknown-option', when('{ eetlust: { not: »matig } }')],
    ['een keuze op volgorde die er niet is', 'unknown-option', when('{ ernst: { atLeast: »heel-zwaar } }')],
    ['een keuze uit meer die er niet is', 'unknown-option', when('{ klachten: »jeuk }')],
    ['een getal bij een keuze', 'wrong-comparison', when('{ eetlust: »1 }')],
    ['true bij een keuze', 'wrong-comparison', when('{ eetlust: »true }')],
    ['een keuze bij ja of nee', 'wrong-comparison', when('{ suf: »ja }')],
    ['een getal bij ja of nee', 'wrong-comparison', when('{ suf: »1 }')],
    ['een woord bij een getal', 'wrong-comparison', when('{ gewicht: { atLeast: »veel } }')],
    ['true bij een getal', 'wrong-comparison', when('{ gewicht: »true }')],
    ['een komma in een getal', 'wrong-comparison', when("{ gewicht: { atLeast: »'50,5' } }")],
    ['een andere eenheid', 'wrong-unit', when('{ armomtrek: { below: »25 kg } }'), 'cm'],
    ['een eenheid bij een aantal', 'wrong-unit', when('{ vallen: { atLeast: »2 kg } }')],
    ['fijner dan gemeten wordt', 'too-fine', when('{ armomtrek: { below: »25.05 cm } }'), '0.1'],
    ['een half bij een heel getal', 'too-fine', when('{ vallen: { atLeast: »1.5 } }')],
    ['boven het bereik', 'out-of-range', when('{ armomtrek: { atLeast: »61 cm } }'), '10 tot en met 60'],
    ['onder het bereik', 'out-of-range', when('{ armomtrek: { below: »9.9 } }')],
    [
      'volgorde bij een keuze zonder volgorde',
      'wrong-comparison',
      when('{ eetlust: { »atLeast: slecht } }'),
      'volgorde',
    ],
    ['volgorde bij ja of nee', 'wrong-comparison', when('{ suf: { »above: 1 } }')],
    ['volgorde bij meer keuzes', 'wrong-comparison', when('{ klachten: { »below: pijn } }')],
    ['ago bij een getal', 'wrong-comparison', when('{ gewicht: { »ago: { atLeast: 1 week } } }'), 'geen datum'],
    ['ago bij ja of nee', 'wrong-comparison', when('{ suf: { »ago: { below: 1 week } } }')],
    ['ago met werkdagen', 'bad-duration', when('{ opname-op: { ago: { below: »3 working days } } }')],
    ['ago met routine', 'bad-duration', when('{ opname-op: { ago: { below: »routine } } }')],
    ['een dag die niet bestaat', 'wrong-comparison', when('{ opname-op: { atLeast: »2026-02-30 } }')],
    ['een woord bij een datum', 'wrong-comparison', when('{ opname-op: »gisteren }')],
    [
      'meer geteld dan er staat, door een parameter',
      'count-too-high',
      when('{ count: { atLeast: »$aantal, of: [{ suf: true }, { eetlust: slecht }] } }'),
    ],
    ['een parameter van een andere soort', 'wrong-comparison', when('{ armomtrek: { below: »$doorverwijzer } }')],
    ['een parameter in een andere eenheid', 'wrong-unit', when('{ gewicht: { below: »$armgrens } }')],
    [
      'een rol als parameter die geen rol is',
      'unknown-role',
      asks('{ do: iets, responsible: »$armgrens, within: 1 week }'),
    ],
    [
      'een termijn als parameter die geen termijn is',
      'bad-duration',
      asks('{ do: iets, responsible: huisarts, within: »$armgrens }'),
    ],
  ])

  right([
    [
      'de gewone naam van een eenheid',
      `signals:\n  n: { label: N, ask: N?, type: integer, unit: a, step: 1, range: [0, 120], domain: shared, onlyIf: { n2: { atLeast: 65 years } } }\n  n2: { label: N, ask: N?, type: integer, unit: years, step: 1, range: [0, 120], domain: shared, onlyIf: { vallen: 1 } }\n`,
    ],
    ['een afkapwaarde op de rand van het bereik', when('{ armomtrek: { atLeast: 10, atMost: 60.0 cm } }')],
    ['volgorde bij een keuze met volgorde', when('{ ernst: { above: licht } }')],
    ['ago bij een datum', when('{ opname-op: { ago: { atMost: 6 months } } }')],
    [
      'evenveel geteld als er staat',
      when('{ count: { atLeast: $aantal, of: [{ suf: true }, { eetlust: slecht }, { vallen: 1 }] } }'),
    ],
  ])
})

describe('een afleiding die niet kan', () => {
  broken([
    ['een indeling met een gat', 'bad-bands', bands('{ of: punten, laag: 0..1, hoog: »3..3 }'), '2'],
    ['een indeling die te laat begint', 'bad-bands', bands('{ of: punten, laag: »1..2, hoog: 3..3 }'), '0'],
    [
      'een indeling die te vroeg ophoudt',
      'bad-bands',
      file(
        'signals',
        'n: { label: N, type: choice, options: { laag: L, hoog: H }, domain: shared, »bands: { of: punten, laag: 0..1, hoog: 2..2 } }',
      ),
      '3',
    ],
    ['een indeling met overlap', 'bad-bands', bands('{ of: punten, laag: 0..2, hoog: »2..3 }'), '2'],
    ['een indeling buiten de score', 'bad-bands', bands('{ of: punten, laag: 0..1, hoog: »2..4 }'), '0 tot en met 3'],
    ['een indeling van een gebroken getal', 'bad-bands', bands('{ of: »gewicht, laag: 20..100, hoog: 101..250 }')],
    ['een indeling van een keuze', 'bad-bands', bands('{ of: »eetlust, laag: 0..1, hoog: 2..3 }')],
    ['een indeling die terugloopt', 'reversed-range', bands('{ of: punten, laag: »1..0, hoog: 2..3 }')],
    [
      'een uitkomst van een indeling die er niet is',
      'unknown-option',
      bands('{ of: punten, laag: 0..1, »hoogg: 2..3 }'),
      'bedoelt u hoog?',
    ],
    ['een antwoord zonder punten', 'bad-score', score('{ »eetlust: { slecht: 1 } }'), 'goed'],
    ['nee zonder punten', 'bad-score', score('{ »suf: { true: 1 } }'), 'false'],
    [
      'punten voor een antwoord dat er niet is',
      'unknown-option',
      score('{ eetlust: { goed: 0, slecht: 1, »matig: 2 } }'),
    ],
    ['punten voor een getal', 'bad-score', score('{ »vallen: { ja: 1 } }')],
    ['een keuze die vanzelf moet tellen', 'bad-score', score('[vallen, »eetlust]')],
    ['een uitkomst die er niet is', 'unknown-option', decide('{ when: { suf: true }, is: »hog }'), 'bedoelt u hoog?'],
    [
      'een laatste uitkomst die er niet is',
      'unknown-option',
      decide('{ when: { suf: true }, is: hoog }, { otherwise: »midden }'),
    ],
    ['een rij na otherwise', 'bad-derivation', decide('{ otherwise: laag }, »{ when: { suf: true }, is: hoog }')],
    ['twee keer otherwise', 'bad-derivation', decide('{ otherwise: laag }, »{ otherwise: hoog }')],
    ['een formule voor een keuze', 'bad-derivation', decide('{ otherwise: »{ formula: gewicht } }')],
    ['een keuze als uitkomst van ja of nee', 'bad-derivation', decide('{ otherwise: »hoog }', 'type: boolean')],
    ['een lijst als uitkomst van een keuze', 'bad-derivation', decide('{ otherwise: »[laag, hoog] }')],
    ['een uitkomst in een andere eenheid', 'wrong-unit', decide('{ otherwise: »3 cm }', 'type: decimal, unit: kg')],
    ['een parameter waarvan een keuze geen uitkomst is', 'unknown-option', decide('{ otherwise: »$doorverwijzer }')],
    ['een afgeleide datum', 'bad-derivation', decide('{ otherwise: »2026-03-02 }', 'type: date')],
    ['een formule met ja of nee', 'bad-formula', decimal('»gewicht + suf'), 'suf is geen getal'],
    ['een formule zonder spaties', 'bad-formula', decimal('»gewicht/lengte'), 'spatie'],
    ['een formule met een spatie aan een kant', 'bad-formula', decimal('»gewicht /lengte'), 'spatie'],
    ['een formule die niet af is', 'bad-formula', decimal('»gewicht /'), ''],
    ['een formule met een haakje te weinig', 'bad-formula', decimal('»(gewicht + 1'), ''],
    ['een formule met een haakje te veel', 'bad-formula', decimal('»gewicht + 1)'), ''],
    ['een formule met twee tekens', 'bad-formula', decimal('»gewicht + / lengte'), ''],
    ['een formule met twee getallen naast elkaar', 'bad-formula', decimal('»gewicht 2'), ''],
    ['min met een getal', 'bad-formula', decimal("»'min(gewicht)'"), ''],
    ['gedeeld door nul', 'bad-formula', decimal('»gewicht / 0'), 'nul'],
    ['gedeeld door 0.0 tussen haakjes', 'bad-formula', decimal('»gewicht / (0.0)'), 'nul'],
    ['code in een formule', 'bad-formula', decimal('»gewicht.constructor'), ''],
    ['een aanroep in een formule', 'bad-formula', decimal("»'gewicht(1)'"), ''],
    ['een blok code in een formule', 'bad-formula', decimal("»'1; return 2'"), ''],
    ['tekst in een formule', 'bad-formula', decimal(`»'"a" + gewicht'`), ''],
  ])

  right([
    ['een formule met alles', decimal("'min(gewicht, 100, vallen * 2) / (lengte * lengte) - 1.5'")],
    ['een indeling die precies past', bands('{ of: punten, hoog: 2..3, laag: 0..1 }')],
    [
      'een lijst als uitkomst van meer keuzes',
      decide('{ otherwise: [a, b] }', 'type: choices, options: { a: A, b: B }'),
    ],
  ])
})

describe('grenzen, termijnen en dagen', () => {
  broken([
    ['een bereik dat terugloopt', 'reversed-range', observed('step: 1, range: »[10, 5]')],
    [
      'een half als stap van een heel getal',
      'too-fine',
      file('signals', "n: { label: N, ask: N?, type: integer, unit: '1', step: »0.5, range: [0, 5], domain: shared }"),
    ],
    [
      'een standaard onder de grenzen',
      'bad-parameter',
      parameter('default: »1 hour, between: [1 working day, 4 weeks]'),
    ],
    ['een standaard boven de grenzen', 'bad-parameter', parameter('default: »31 cm, between: [20 cm, 30 cm]')],
    ['een standaard in een andere eenheid', 'bad-parameter', parameter('default: »25 kg, between: [20 cm, 30 cm]')],
    ['een standaard buiten de keuzes', 'bad-parameter', parameter('default: »tandarts, oneOf: [huisarts, dietist]')],
    ['grenzen andersom', 'reversed-range', parameter('default: 2 weeks, between: »[4 weeks, 1 week]')],
    ['een afspraak onder de grenzen', 'bad-parameter', network('parameters: { voeding/termijn: »1 hour }')],
    [
      'een afspraak boven de grenzen',
      'bad-parameter',
      network('parameters: { voeding/termijn: { is: »5 weeks, agreed: { by: B, on: 2026-01-01 } } }'),
    ],
    ['een afspraak in een andere eenheid', 'bad-parameter', network('parameters: { armgrens: »25 kg }')],
    ['een afspraak buiten de keuzes', 'bad-parameter', network('parameters: { doorverwijzer: »dietist }')],
    ['een getal afgesproken als termijn', 'bad-parameter', network('parameters: { voeding/termijn: »200 }')],
    ['een gewicht afgesproken als termijn', 'bad-parameter', network('parameters: { voeding/termijn: »200 kg }')],
    [
      'een afspraak op een dag die niet bestaat',
      'bad-date',
      network('parameters: { armgrens: { is: 22 cm, agreed: { by: B, on: »2026-02-29 } } }'),
    ],
    ['validFor in werkdagen', 'bad-duration', observed('step: 1, range: [1, 5], validFor: »5 working days')],
    ['validFor meteen', 'bad-duration', observed('step: 1, range: [1, 5], validFor: »immediately')],
    ['outdatedBy zonder datum', 'wrong-comparison', observed('step: 1, range: [1, 5], outdatedBy: »suf')],
    ['valid vanaf een dag die niet bestaat', 'bad-date', pathway({ valid: 'valid: { from: »2026-02-30 }' })],
    [
      'valid tot een dag die niet bestaat',
      'bad-date',
      pathway({ valid: 'valid: { from: 2026-01-01, until: »2026-13-01 }' }),
    ],
    ['until voor from', 'reversed-range', pathway({ valid: 'valid: { from: 2026-01-01, until: »2025-01-01 }' })],
    [
      'until op de dag van from',
      'reversed-range',
      pathway({ valid: 'valid: { from: 2026-01-01, until: »2026-01-01 }' }),
    ],
    [
      'een partij tot een dag die niet bestaat',
      'bad-date',
      network('', '{ dietist: [{ name: D, until: »2026-11-31 }] }'),
    ],
    [
      'een partij die ophoudt voor ze begint',
      'reversed-range',
      network('', '{ dietist: [{ name: D, from: 2026-06-01, until: »2026-05-01 }] }'),
    ],
    [
      'een wet vanaf een dag die niet bestaat',
      'bad-date',
      file('services', 'n: { label: N, by: [dietist], law: [{ otherwise: zvw, valid: { from: »2026-04-31 } }] }'),
    ],
    [
      'een wet die ophoudt voor ze begint',
      'reversed-range',
      file(
        'services',
        'n: { label: N, by: [dietist], law: [{ otherwise: zvw, valid: { from: 2026-01-01, until: »2025-12-31 } }] }',
      ),
    ],
    [
      'een test op een dag die niet bestaat',
      'bad-date',
      'cases: voeding\ntests: [{ title: T, on: »2026-02-30, expect: {} }]\n',
    ],
    ['alle tests op een dag die niet bestaat', 'bad-date', 'cases: voeding\non: »2025-02-29\ntests: []\n'],
  ])

  right([
    ['een afspraak op de ondergrens', network('parameters: { voeding/termijn: 24 hours }')],
    [
      'een afspraak op de bovengrens',
      network('parameters: { voeding/termijn: { is: 28 days, agreed: { by: B, on: 2024-02-29 } } }'),
    ],
    ['een standaard op een grens', parameter('default: 5 working days, between: [1 week, 2 weeks]')],
  ])
})

describe('regels die niet kunnen', () => {
  const cross = 'voeding/mager'

  broken([
    ['een rode vlag vervangen', 'red-flag-replaced', also('replaces: [»voeding/rood]'), 'rode vlag'],
    ['een rode vlag laten wachten', 'red-flag-replaced', also('pauses: [»voeding/rood]'), 'rode vlag'],
    [
      'een rode vlag van het eigen pad vervangen',
      'red-flag-replaced',
      pathway({ rules: { vlag: rule({ extra: 'redFlag: true' }), regel: rule({ extra: 'replaces: [»vlag]' }) } }),
    ],
    [
      'geen enkele termijn',
      'no-deadline',
      `${pathway({ rules: {} })}  regel: { title: T, why: W, source: [bron], when: { suf: true }, »then: [{ do: iets, responsible: huisarts }] }\n`,
    ],
    [
      'een dienst die de rol niet levert',
      'service-not-delivered',
      asks('{ refer: huisarts, for: »dieetbehandeling, responsible: huisarts, within: 1 week }'),
      'dietist',
    ],
    [
      'een dienst die een rol van de parameter niet levert',
      'service-not-delivered',
      asks('{ refer: $doorverwijzer, for: »dieetbehandeling, responsible: huisarts, within: 1 week }'),
    ],
    [
      'afgeleide signalen in een kring',
      'circle',
      'signals:\n  »a: { label: A, type: decimal, formula: b + 1, domain: shared }\n  b: { label: B, type: decimal, formula: a + 1, domain: shared }\n',
      'a → b → a',
    ],
    [
      'een signaal dat op zichzelf rust',
      'circle',
      'signals:\n  »a: { label: A, type: decimal, formula: a + 1, domain: shared }\n',
      'a → a',
    ],
    [
      'een kring door onlyIf',
      'circle',
      'signals:\n  »a: { label: A, ask: A?, type: boolean, domain: shared, onlyIf: { b: true } }\n  b: { label: B, ask: B?, type: boolean, domain: shared, onlyIf: { a: true } }\n',
    ],
    [
      'een kring door drie',
      'circle',
      'signals:\n  »a: { label: A, type: boolean, domain: shared, decide: [{ when: { b: true }, is: true }] }\n  b: { label: B, type: boolean, domain: shared, decide: [{ when: { c: true }, is: true }] }\n  c: { label: C, type: boolean, domain: shared, decide: [{ when: { a: true }, is: true }] }\n',
      'a → b → c → a',
    ],
    [
      'regels die van elkaar afhangen',
      'circle',
      pathway({ rules: { '»een': rule({ when: '{ applies: twee }' }), twee: rule({ when: '{ applies: een }' }) } }),
    ],
    [
      'een regel die van zichzelf afhangt',
      'circle',
      pathway({ rules: { '»een': rule({ when: '{ not: { applies: een } }' }) } }),
    ],
    [
      'regels die elkaar vervangen',
      'circle',
      pathway({ rules: { '»een': rule({ extra: 'replaces: [twee]' }), twee: rule({ extra: 'replaces: [een]' }) } }),
      'vervangen',
    ],
    ['een regel die zichzelf vervangt', 'circle', pathway({ rules: { '»een': rule({ extra: 'replaces: [een]' }) } })],
  ])

  right([
    ['een rode vlag tegenspreken', also('conflictsWith: [voeding/rood]')],
    ['een regel van een ander pad lezen', when(`{ applies: ${cross} }`)],
    ['alleen een opmerking, zonder termijn', asks('{ note: let op }')],
    ['een herziening is een termijn', asks('{ review: 12 months, responsible: huisarts }')],
    [
      'een van de onderdelen heeft een termijn',
      asks('{ do: iets, responsible: huisarts }, { do: nog iets, responsible: huisarts, within: routine }'),
    ],
    [
      'regels die elkaar in een rij vervangen',
      pathway({
        rules: { een: rule({ extra: 'replaces: [twee]' }), twee: rule({ extra: 'replaces: [drie]' }), drie: rule({}) },
      }),
    ],
  ])
})
