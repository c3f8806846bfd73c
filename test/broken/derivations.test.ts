import { describe } from 'vitest'
import { broken, changed, right } from './broken'
import { derived, file } from './texts'

const decimal = (formula: string): string => derived(`type: decimal, formula: ${formula}`)
const decide = (rows: string, type = 'type: choice, options: { laag: L, hoog: H }'): string =>
  derived(`${type}, decide: [${rows}]`)
const bands = (ranges: string): string => derived(`type: choice, options: { laag: L, hoog: H }, bands: ${ranges}`)
const score = (items: string): string => derived(`type: integer, score: ${items}`)

describe('banden', () => {
  broken([
    ['met een gat', 'bad-bands', bands('{ of: punten, laag: 0..1, hoog: »3..3 }'), 'De score 2 heeft geen uitkomst'],
    ['die te laat beginnen', 'bad-bands', bands('{ of: punten, laag: »1..2, hoog: 3..3 }'), 'De score 0'],
    [
      'die te vroeg ophouden',
      'bad-bands',
      derived('type: choice, options: { laag: L, hoog: H }, »bands: { of: punten, laag: 0..1, hoog: 2..2 }'),
      'De score 3',
    ],
    ['met overlap', 'bad-bands', bands('{ of: punten, laag: 0..2, hoog: »2..3 }'), 'overlappen'],
    ['buiten de score', 'bad-bands', bands('{ of: punten, laag: 0..1, hoog: »2..4 }'), '0 tot en met 3'],
    ['van een gebroken getal', 'bad-bands', bands('{ of: »gewicht, laag: 20..100, hoog: 101..250 }'), 'decide'],
    ['van een keuze', 'bad-bands', bands('{ of: »eetlust, laag: 0..1, hoog: 2..3 }')],
    [
      'van een getal zonder bereik',
      'bad-bands',
      file(
        'signals',
        'm: { label: M, type: integer, formula: vallen + 1, domain: shared }\n  n: { label: N, type: choice, options: { laag: L, hoog: H }, domain: shared, bands: { of: »m, laag: 0..1, hoog: 2..3 } }',
      ),
      'range',
    ],
    ['die teruglopen', 'reversed-range', bands('{ of: punten, laag: »1..0, hoog: 2..3 }'), '0..1'],
    [
      'met een uitkomst die er niet is',
      'unknown-option',
      bands('{ of: punten, laag: 0..1, »hoogg: 2..3 }'),
      'Bedoelt u "hoog"?',
    ],
    ['voor een getal', 'bad-bands', derived('type: integer, »bands: { of: punten, laag: 0..1 }'), 'type: choice'],
  ])

  right([['die precies passen', bands('{ of: punten, hoog: 2..3, laag: 0..1 }')]])
})

describe('een score', () => {
  broken([
    ['een antwoord zonder punten', 'bad-score', score('{ »eetlust: { slecht: 1 } }'), 'goed', 'ook 0'],
    ['nee zonder punten', 'bad-score', score('{ »suf: { true: 1 } }'), 'false'],
    ['ja en nee voor true en false', 'unknown-option', score('{ suf: { »ja: 1, nee: 0 } }'), 'true voor ja'],
    [
      'punten voor een antwoord dat er niet is',
      'unknown-option',
      score('{ eetlust: { goed: 0, slecht: 1, »matig: 2 } }'),
      'Kies uit',
    ],
    ['punten voor een getal', 'bad-score', score('{ »vallen: { ja: 1 } }'), 'lijst'],
    ['punten voor een datum', 'bad-score', score('{ »opname-op: { ja: 1 } }'), 'geen keuze'],
    ['een keuze die vanzelf moet tellen', 'bad-score', score('[vallen, »eetlust]'), 'punten'],
    ['een score die geen getal is', 'bad-score', derived('type: boolean, »score: [vallen]'), 'type: integer'],
  ])
})

describe('een beslistabel', () => {
  broken([
    ['een uitkomst die er niet is', 'unknown-option', decide('{ when: { suf: true }, is: »hog }'), 'Bedoelt u "hoog"?'],
    [
      'een laatste uitkomst die er niet is',
      'unknown-option',
      decide('{ when: { suf: true }, is: hoog }, { otherwise: »midden }'),
      'Kies uit: laag, hoog.',
    ],
    [
      'een rij na otherwise',
      'bad-derivation',
      decide('{ otherwise: laag }, »{ when: { suf: true }, is: hoog }'),
      'onderaan',
    ],
    ['twee keer otherwise', 'bad-derivation', decide('{ otherwise: laag }, »{ otherwise: hoog }')],
    ['een formule voor een keuze', 'bad-derivation', decide('{ otherwise: »{ formula: gewicht } }'), 'geen getal'],
    [
      'een keuze als uitkomst van ja of nee',
      'bad-derivation',
      decide('{ otherwise: »hoog }', 'type: boolean'),
      'true of false',
    ],
    ['een lijst als uitkomst van een keuze', 'bad-derivation', decide('{ otherwise: »[laag, hoog] }'), 'één uitkomst'],
    ['een uitkomst in een andere eenheid', 'wrong-unit', decide('{ otherwise: »3 cm }', 'type: decimal, unit: kg')],
    ['een parameter waarvan een keuze geen uitkomst is', 'unknown-option', decide('{ otherwise: »$doorverwijzer }')],
    [
      'een afgeleide datum',
      'bad-derivation',
      derived('type: date, »decide: [{ when: { suf: true }, is: 2026-03-01 }, { otherwise: 2026-03-02 }]'),
      'niet worden afgeleid',
    ],
  ])

  right([
    [
      'een lijst als uitkomst van meer keuzes',
      decide('{ otherwise: [a, b] }', 'type: choices, options: { a: A, b: B }'),
    ],
  ])
})

describe('een formule', () => {
  broken([
    [
      'voor een keuze',
      'bad-derivation',
      derived('type: choice, options: { a: A }, formula: »gewicht / xyz'),
      'berekend',
    ],
    ['met ja of nee', 'bad-formula', decimal('»gewicht + suf'), '“suf” is geen getal'],
    ['zonder spaties', 'bad-formula', decimal('»gewicht/lengte'), 'spatie'],
    ['met een spatie aan een kant', 'bad-formula', decimal('»gewicht /lengte'), 'spatie'],
    ['die niet af is', 'bad-formula', decimal('»gewicht /'), 'niet af'],
    ['met een haakje te weinig', 'bad-formula', decimal('»(gewicht + 1'), ')'],
    ['met een haakje te veel', 'bad-formula', decimal('»gewicht + 1)'), '“)”'],
    ['met twee tekens', 'bad-formula', decimal('»gewicht + / lengte'), '“/”'],
    ['met twee getallen naast elkaar', 'bad-formula', decimal('»gewicht 2'), '“2”'],
    ['min met een getal', 'bad-formula', decimal("»'min(gewicht)'"), ','],
    ['gedeeld door nul', 'bad-formula', decimal('»gewicht / 0'), 'nul'],
    ['gedeeld door 0.0 tussen haakjes', 'bad-formula', decimal('»gewicht / (0.0)'), 'nul'],
    ['met code', 'bad-formula', decimal('»gewicht.constructor'), '“.”'],
    ['met een aanroep', 'bad-formula', decimal("»'gewicht(1)'"), '“(”'],
    ['met een blok code', 'bad-formula', decimal("»'1; return 2'"), '“;”'],
    ['met tekst', 'bad-formula', decimal(`»'"a" + gewicht'`), '“"”'],
    ['met te veel haakjes in elkaar', 'bad-formula', decimal(`»${'('.repeat(51)}1${')'.repeat(51)}`), '50'],
    ['die te lang is', 'bad-formula', decimal(`»gewicht${' + 1'.repeat(500)}`), '2000'],
    [
      'in een rij, met een fout',
      'bad-formula',
      changed('signalen.yaml', '{ formula: gewicht / (lengte * lengte) }', '{ formula: »gewicht/lengte }'),
      'spatie',
    ],
  ])

  right([
    ['met alles', decimal("'min(gewicht, 100, vallen * 2) / (lengte * lengte) - 1.5'")],
    ['met veel haakjes', decimal(`${'('.repeat(50)}1${')'.repeat(50)}`)],
  ])
})
