import { describe } from 'vitest'
import { broken, changed, right } from './broken'
import { file, when } from './texts'

const AGE =
  'n: { label: Leeftijd, ask: N?, type: integer, unit: years, step: 1, range: [0, 120], domain: shared, onlyIf: '

describe('een keuze die niet bestaat', () => {
  broken([
    ['net misgeschreven', 'unknown-option', when('{ eetlust: »slcht }'), 'Bedoelt u "slecht"?'],
    ['in een lijst', 'unknown-option', when('{ eetlust: [goed, »matig] }'), 'Kies uit: goed, slecht.'],
    ['met not', 'unknown-option', when('{ eetlust: { not: »matig } }')],
    ['op volgorde', 'unknown-option', when('{ ernst: { atLeast: »heel-zwaar } }')],
    ['uit meer', 'unknown-option', when('{ klachten: »jeuk }')],
    ['de tekst van een keuze', 'unknown-option', when('{ eetlust: »Slecht }'), 'Bedoelt u "slecht"?'],
    ['een keuze van een ander signaal', 'unknown-option', when('{ eetlust: »zwaar }')],
  ])
})

describe('een waarde van een andere soort', () => {
  broken([
    ['een getal bij een keuze', 'wrong-comparison', when('{ eetlust: »1 }'), 'Kies uit: goed, slecht.'],
    ['true bij een keuze', 'wrong-comparison', when('{ eetlust: »true }')],
    ['een keuze bij ja of nee', 'wrong-comparison', when('{ suf: »ja }'), 'true of false'],
    ['een getal bij ja of nee', 'wrong-comparison', when('{ suf: »1 }'), 'true of false'],
    ['een woord bij een getal', 'wrong-comparison', when('{ gewicht: { atLeast: »veel } }'), 'bijvoorbeeld 20 kg'],
    ['true bij een getal', 'wrong-comparison', when('{ gewicht: »true }')],
    ['kleiner dan, als teken', 'wrong-comparison', when('{ gewicht: »< 50 }'), '{ below: 50 }'],
    ['ten minste, als teken', 'wrong-comparison', when("{ gewicht: »'>= 50' }"), '{ atLeast: 50 }'],
    ['een bereik', 'wrong-comparison', when('{ gewicht: »50-60 }'), '{ atLeast: 50, atMost: 60 }'],
    ['een parameter zonder $', 'wrong-comparison', when('{ armomtrek: { below: »armgrens } }'), '"$armgrens"'],
    ['een woord bij een datum', 'wrong-comparison', when('{ opname-op: »gisteren }'), 'ago'],
    ['een dag die niet bestaat', 'bad-date', when('{ opname-op: { atLeast: »2026-02-30 } }'), 'bestaat niet'],
    ['een parameter van een andere soort', 'wrong-comparison', when('{ armomtrek: { below: »$doorverwijzer } }')],
  ])
})

describe('een eenheid', () => {
  broken([
    ['een andere', 'wrong-unit', when('{ armomtrek: { below: »25 kg } }'), 'in cm', '"kg"'],
    [
      'die erop lijkt en iets anders is',
      'wrong-unit',
      when('{ armomtrek: { below: »25 mm } }'),
      'schrijf het getal in cm',
    ],
    ['met hoofdletters', 'wrong-unit', when('{ armomtrek: { below: »25 CM } }'), 'Bedoelt u "25 cm"?'],
    [
      'misgeschreven',
      'wrong-unit',
      file(
        'signals',
        `${AGE}{ n2: { atLeast: »65 yeers } } }\n  n2: { label: N, ask: N?, type: integer, unit: years, step: 1, range: [0, 120], domain: shared }`,
      ),
      'Bedoelt u "65 years"?',
    ],
    [
      'in het Nederlands',
      'wrong-unit',
      file(
        'signals',
        `${AGE}{ n2: { atLeast: »65 jaar } } }\n  n2: { label: N, ask: N?, type: integer, unit: years, step: 1, range: [0, 120], domain: shared }`,
      ),
      'Bedoelt u "65 years"?',
    ],
    ['bij een aantal', 'wrong-unit', when('{ vallen: { atLeast: »2 keer } }'), 'alleen het getal'],
    ['zonder spatie', 'wrong-comparison', when('{ armomtrek: { below: »25cm } }'), '25 cm'],
    ['van een parameter', 'wrong-unit', when('{ gewicht: { below: »$armgrens } }')],
  ])

  right([
    [
      'de gewone naam van een eenheid',
      file(
        'signals',
        `${AGE}{ n2: { atLeast: 65 a } } }\n  n2: { label: N, ask: N?, type: integer, unit: years, step: 1, range: [0, 120], domain: shared }`,
      ),
    ],
    ['zonder eenheid', when('{ armomtrek: { atLeast: 10, atMost: 60.0 cm } }')],
  ])
})

describe('een grens', () => {
  broken([
    ['fijner dan gemeten wordt', 'too-fine', when('{ armomtrek: { below: »25.05 cm } }'), 'stappen van 0.1'],
    ['een half bij een heel getal', 'too-fine', when('{ vallen: { atLeast: »1.5 } }'), 'stappen van 1'],
    ['boven het bereik', 'out-of-range', when('{ armomtrek: { atLeast: »61 cm } }'), '10 tot en met 60'],
    ['onder het bereik', 'out-of-range', when('{ armomtrek: { below: »9.9 } }')],
    [
      'op volgorde bij een keuze zonder volgorde',
      'wrong-comparison',
      when('{ eetlust: { »atLeast: slecht } }'),
      'ordered: true',
    ],
    ['op volgorde bij ja of nee', 'wrong-comparison', when('{ suf: { »above: 1 } }'), 'volgorde'],
    ['op volgorde bij meer keuzes', 'wrong-comparison', when('{ klachten: { »below: pijn } }'), 'volgorde'],
    ['ago bij een getal', 'wrong-comparison', when('{ gewicht: { »ago: { atLeast: 1 week } } }'), 'geen datum'],
    ['ago bij ja of nee', 'wrong-comparison', when('{ suf: { »ago: { below: 1 week } } }'), 'type: date'],
    ['ago met werkdagen', 'bad-duration', when('{ opname-op: { ago: { below: »3 working days } } }'), '12 months'],
    ['ago met routine', 'bad-duration', when('{ opname-op: { ago: { below: »routine } } }')],
    [
      'meer geteld dan er staat, door een parameter',
      'count-too-high',
      when('{ count: { atLeast: »$aantal, of: [{ suf: true }, { eetlust: slecht }] } }'),
      'maar 2 voorwaarden',
    ],
    [
      'te veel manieren om te tellen',
      'limit-conditions',
      when(`{ count: { atLeast: »10, of: [${Array.from({ length: 20 }, () => '{ suf: true }').join(', ')}] } }`),
      'splits',
    ],
  ])

  right([
    ['op de rand van het bereik', when('{ armomtrek: { atLeast: 10, atMost: 60.0 cm } }')],
    ['bij een keuze met volgorde', when('{ ernst: { above: licht } }')],
    ['ago bij een datum', when('{ opname-op: { ago: { atMost: 6 months } } }')],
    [
      'evenveel als er staat',
      when('{ count: { atLeast: $aantal, of: [{ suf: true }, { eetlust: slecht }, { vallen: 1 }] } }'),
    ],
    [
      'een parameter die overal past',
      changed('pad.yaml', '{ below: 50 kg }', '{ below: 50 kg }, armomtrek: { below: $armgrens }'),
    ],
  ])
})
