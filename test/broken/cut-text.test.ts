import { describe } from 'vitest'
import { broken, right } from './broken'
import { asks, file, number, SIGNAL, signal, when, whenInLines } from './texts'

const WHOLE = 'zet de hele tekst tussen aanhalingstekens'
const POINT = 'punt'

const inFlow = (label: string): string =>
  file('signals', `n: { label: ${label}, ask: N?, type: boolean, domain: shared }`)

describe('tekst die een teken afknipt', () => {
  broken([
    ['een komma', 'cut-text', inFlow('Moe, »en duizelig'), 'komma', WHOLE],
    ["twee komma's", 'cut-text', inFlow('Moe, »duizelig, misselijk'), 'komma', WHOLE],
    ['een komma in een vraag', 'cut-text', asks('{ note: Let op, »nu }'), WHOLE],
    ['een komma, met een dubbelepunt erna', 'unknown-key', inFlow('Moe, »en dan: duizelig'), 'aanhalingstekens'],
    ['een nummer met een hekje', 'cut-text', signal({ label: 'Vraag »#4' }), '#', WHOLE],
    ['een hekje midden in tekst', 'cut-text', signal({ ask: 'Staat iemand op »#1 van de lijst?' }), '#'],
    ['een hekje tussen accolades', 'cut-text', inFlow('Vraag »#4'), '#', WHOLE],
    ['een hekje in een lijst', 'cut-text', signal({ extra: 'who:\n      - huisarts »#1' }), '#'],
    ['een opmerking die de accolade inslikt', 'cut-text', inFlow('Moe »# en duizelig'), '}', WHOLE],
    ['een dubbelepunt', 'yaml-syntax', signal({ label: '»Let op: moe' }), 'dubbelepunt', WHOLE],
    ['een dubbelepunt aan het eind', 'yaml-syntax', signal({ label: '»Let op:' }), 'dubbelepunt', WHOLE],
    ['een dubbelepunt tussen accolades', 'yaml-syntax', inFlow('»Let op: moe'), 'dubbelepunt', WHOLE],
    [
      'een dubbelepunt op een vervolgregel',
      'yaml-syntax',
      signal({ label: 'Moe\n      »en dan: duizelig' }),
      'de hele tekst tussen aanhalingstekens',
    ],
    [
      'een dubbelepunt in een lijst van teksten',
      'wrong-type',
      signal({ extra: 'codes: [{ system: loinc, code: »{ a: b }, source: proef }]' }),
      'dubbelepunt',
      WHOLE,
    ],
  ])

  right([
    ['een opmerking', signal({ type: 'boolean   # ja of nee' })],
    ['een opmerking achter tekst', signal({ label: 'Moe # en wat dan?' })],
    ['een opmerking zonder spatie achter een getal', number('step: 0.1 #fijn\n    range: [1, 2]')],
    ['een opmerking zonder spatie achter een lijst', signal({ extra: 'who: [huisarts] #alleen' })],
    ['een opmerking zonder spatie achter een sleutel', 'signals: #alle\n  {}\n'],
    ['een hekje dat vastzit', signal({ label: 'Vraag#4, stelling #4'.replace(' #', '#') })],
    ['een hekje tussen aanhalingstekens', signal({ label: "'Vraag #4' # echt" })],
    ["komma's buiten accolades", signal({ label: 'Moe, en duizelig' })],
    ['een tijd en een adres', signal({ label: 'Om 10:30, zie https://voorbeeld.invalid/a#b' })],
  ])
})

describe('een getal met een komma', () => {
  broken([
    ['achter een sleutel', 'wrong-type', number('step: »0,1\n    range: [1, 2]'), POINT],
    [
      'tussen accolades',
      'cut-text',
      file('signals', 'n: { label: N, ask: N?, type: decimal, unit: kg, step: »0,1, range: [1, 2], domain: shared }'),
      POINT,
    ],
    ['in een lijst', 'cut-text', number('step: 0.1\n    range: [»1,5, 3]'), POINT],
    ['in een lijst, als laatste', 'cut-text', number('step: 0.1\n    range: [1, »2,5]'), POINT],
    ['in een lijst zonder spaties', 'wrong-value', number('step: 0.1\n    range: »[1,5,3]'), POINT],
    ['in een lijst onder elkaar', 'wrong-type', number('step: 0.1\n    range:\n      - »1,5\n      - 3'), POINT],
    ['als afkapwaarde tussen accolades', 'cut-text', when('{ gewicht: { below: »50,5 } }'), POINT],
    ['als afkapwaarde met een eenheid', 'cut-text', when('{ gewicht: { below: »50,5 kg } }'), POINT],
    ['als afkapwaarde in regels', 'wrong-comparison', whenInLines('gewicht:\n        below: »50,5 kg'), POINT],
    ['als afkapwaarde tussen aanhalingstekens', 'wrong-comparison', when("{ gewicht: { below: »'50,5' } }"), POINT],
    ['in een lijst van waarden', 'cut-text', when('{ gewicht: [»50,5, 51] }'), POINT],
    [
      'bij punten',
      'cut-text',
      file('signals', 'n: { label: N, type: decimal, domain: shared, score: { suf: { true: »1,5, false: 0 } } }'),
      POINT,
    ],
    [
      'in een formule',
      'bad-formula',
      file('signals', "n: { label: N, type: decimal, domain: shared, formula: »'gewicht * 1,5' }"),
      POINT,
    ],
  ])

  right([
    ['een lijst zonder spaties', number('step: 0.1\n    range: [1,5]')],
    ['namen die met een cijfer beginnen', `signals:\n  n: { ${SIGNAL}, formerly: [a1,2b, 3c] }\n`],
  ])
})
