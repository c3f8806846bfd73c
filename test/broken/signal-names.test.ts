import { describe } from 'vitest'
import { broken, changed } from './broken'
import { asks, cases, derived, file, pathway, SIGNAL, service, when } from './texts'

const LAWS = 'wetten.yaml'

describe('een signaal dat niet bestaat', () => {
  broken([
    ['net misgeschreven', 'unknown-signal', when('{ »gewcht: { below: 50 } }'), 'Bedoelt u "gewicht"?'],
    ['een vast signaal, misgeschreven', 'unknown-signal', when('{ »betroken: huisarts }'), 'Bedoelt u "betrokken"?'],
    ['dat op niets lijkt', 'unknown-signal', when('{ »temperatuur: { above: 38 } }'), 'onder signals'],
    ['diep in een voorwaarde', 'unknown-signal', when('{ any: [{ suf: true }, { not: { »xyz: 1 } }] }')],
    ['in een telling', 'unknown-signal', when('{ count: { atLeast: 1, of: [{ »xyz: 1 }] } }')],
    ['in een formule', 'unknown-signal', derived('type: decimal, formula: »gewicht / xyz'), '"xyz"'],
    ['in een score', 'unknown-signal', derived('type: integer, score: { »xyz: { ja: 1 } }')],
    ['in een optelling', 'unknown-signal', derived('type: integer, score: [vallen, »xyz]')],
    [
      'de score van banden',
      'unknown-signal',
      derived('type: choice, options: { a: A }, bands: { of: »punte, a: 0..1 }'),
      'Bedoelt u "punten"?',
    ],
    ['in een rij van decide', 'unknown-signal', derived('type: boolean, decide: [{ when: { »xyz: 1 }, is: true }]')],
    ['bij onlyIf', 'unknown-signal', file('signals', `n: { ${SIGNAL}, onlyIf: { »xyz: true } }`)],
    ['bij unreliableIf', 'unknown-signal', file('signals', `n: { ${SIGNAL}, unreliableIf: { »xyz: true } }`)],
    ['bij atLeastIf', 'unknown-signal', derived('type: decimal, formula: gewicht, atLeastIf: { »xyz: true }')],
    ['bij atMostIf', 'unknown-signal', derived('type: decimal, formula: gewicht, atMostIf: { »xyz: true }')],
    [
      'bij outdatedBy',
      'unknown-signal',
      file('signals', `n: { ${SIGNAL}, outdatedBy: »opname }`),
      'Bedoelt u "opname-op"?',
    ],
    [
      'om te meten',
      'unknown-signal',
      asks('{ assess: [gewicht, »gewcht], responsible: huisarts, within: 1 week }'),
      '"gewicht"',
    ],
    ['om te herzien', 'unknown-signal', asks('{ review: 1 week, of: [»xyz], responsible: huisarts }')],
    ['bij een onderdeel', 'unknown-signal', asks('{ when: { »xyz: true }, note: iets }')],
    ['in de populatie', 'unknown-signal', pathway({ extra: 'population: { »leeftijd: { atLeast: 65 } }' })],
    ['bij de coördinatie', 'unknown-signal', pathway({ lead: 'lead: [{ when: { »xyz: true }, role: huisarts }]' })],
    ['bij een wetsrij', 'unknown-signal', service('{ when: { »xyz: true }, law: zvw }')],
    ['bij een wettelijke termijn', 'unknown-signal', changed(LAWS, 'when: { suf: true }', 'when: { »sif: true }')],
    ['in een testbestand', 'unknown-signal', 'cases: voeding\ngiven: { »gewcht: 60 }\ntests: []\n', '"gewicht"'],
    ['in een geval', 'unknown-signal', cases('given: { »xyz: 60 }')],
    ['verwacht in een geval', 'unknown-signal', cases('expect: { signals: { »xyz: 60 } }')],
    ['een verwachte vraag', 'unknown-signal', cases('expect: { questions: [suf, »xyz] }')],
  ])
})

describe('iets anders waar een signaal hoort', () => {
  broken([
    ['een rol', 'unknown-signal', when('{ »huisarts: true }'), '"huisarts" is een rol', 'betrokken: huisarts'],
    ['een dienst', 'unknown-signal', when('{ »dieetbehandeling: true }'), 'is een dienst', 'hier hoort een signaal'],
    ['een wet', 'unknown-signal', when('{ »zvw: true }'), '"zvw" is een wet'],
    ['een regel van hetzelfde zorgpad', 'unknown-signal', when('{ »regel: true }'), 'is een regel', 'applies: regel'],
    ['een parameter', 'unknown-signal', when('{ »armgrens: 25 }'), '"armgrens" is een parameter', '$'],
    ['een zorgpad', 'unknown-signal', when('{ »voeding: true }'), '"voeding" is een zorgpad'],
    ['een netwerk', 'unknown-signal', when('{ »wijk: true }'), '"wijk" is een netwerk'],
    ['een keuze', 'unknown-signal', when('{ »slecht: true }'), 'is een keuze van "eetlust"', '{ eetlust: slecht }'],
    [
      'een rol om te meten',
      'unknown-signal',
      asks('{ assess: [»dietist], responsible: huisarts, within: 1 week }'),
      'is een rol',
    ],
    ['een rol in een geval', 'unknown-signal', cases('given: { »huisarts: true }'), '"huisarts" is een rol'],
  ])
})
