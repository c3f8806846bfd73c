import { describe } from 'vitest'
import { broken, changed, right } from './broken'
import { also, asks, file, SIGNAL, signal } from './texts'

const [SIGNALS, PATHWAY, CASES] = ['signalen.yaml', 'pad.yaml', 'pad.cases.yaml'] as const
const [SERVICES, LAWS, NETWORK] = ['diensten.yaml', 'wetten.yaml', 'netwerk.yaml'] as const

describe('een sleutel die niet bestaat, op elke plaats', () => {
  broken([
    ['bestand met signalen', 'unknown-key', 'signals: {}\n»zzz: 1\n', 'signals, accepted, parameters'],
    ['signaal', 'unknown-key', file('signals', `n: { ${SIGNAL}, »zzz: 1 }`), 'Hier mag', 'validFor'],
    ['code', 'unknown-key', changed(SIGNALS, 'display: Temp', '»zzz: Temp'), 'system, code, display'],
    ['score', 'unknown-key', changed(SIGNALS, 'fill: mean', 'fill: mean, »zzz: 1'), 'atMost, fill, round'],
    ['rij van decide', 'unknown-key', changed(SIGNALS, 'is: 18 }', 'is: 18, »zzz: 1 }'), 'when, is'],
    [
      'laatste rij van decide',
      'unknown-key',
      changed(SIGNALS, '{ otherwise: {', '{ »zzz: 1, otherwise: {'),
      'otherwise',
    ],
    [
      'formule in een rij',
      'unknown-key',
      changed(SIGNALS, '{ formula: gewicht', '{ »zzz: 1, formula: gewicht'),
      'formula',
    ],
    ['parameter met grenzen', 'unknown-key', changed(SIGNALS, 'default: 25 cm', '»zzz: 1, default: 25 cm'), 'between'],
    [
      'parameter met keuzes',
      'unknown-key',
      changed(SIGNALS, 'default: huisarts', '»zzz: 1, default: huisarts'),
      'oneOf',
    ],
    ['vergelijking', 'unknown-key', changed(SIGNALS, '{ above: 2 }', '{ above: 2, »zzz: 1 }'), 'orUnknown'],
    ['ago', 'unknown-key', changed(PATHWAY, '{ atLeast: 1 week }', '{ atLeast: 1 week, »zzz: 1 }'), 'atLeast, above'],
    ['count', 'unknown-key', changed(PATHWAY, 'count: {', 'count: { »zzz: 1,'), 'atLeast, of'],
    ['bestand met rollen', 'unknown-key', 'roles: {}\n»zzz: 1\n', 'Hier mag: roles.'],
    ['rol', 'unknown-key', changed('rollen.yaml', 'by: person', '»zzz: 1'), 'outOfHours'],
    ['bestand met diensten', 'unknown-key', 'services: {}\n»zzz: 1\n', 'services'],
    ['dienst', 'unknown-key', changed(SERVICES, 'label: Hulp in huis', 'label: H\n    »zzz: 1'), 'by, law, source'],
    ['wetsrij', 'unknown-key', changed(SERVICES, 'why: bronnen', '»zzz: bronnen'), 'ownPayment'],
    ['laatste wetsrij', 'unknown-key', changed(SERVICES, 'ownPayment: eigen', '»zzz: eigen'), 'ownPayment'],
    ['geldigheid', 'unknown-key', changed(SERVICES, 'until: 2099-01-01', '»zzz: 2099-01-01'), 'from, until'],
    ['bestand met wetten', 'unknown-key', 'laws: {}\n»zzz: 1\n', 'laws'],
    ['wet', 'unknown-key', changed(LAWS, 'objection:', '»zzz:'), 'objection'],
    ['wettelijke termijn', 'unknown-key', changed(LAWS, '{ for: onderzoek', '{ »zzz: 1, for: onderzoek'), 'within'],
    [
      'grond om te delen bij een regel die geen rode vlag is',
      'unknown-key',
      also('»withoutConsent: { basis: vital-interest, source: bron }'),
      'rode vlag',
      'redFlag: true',
    ],
    ['zorgpad', 'unknown-key', changed(PATHWAY, 'owner: proef', 'owner: proef\n»zzz: 1'), 'population'],
    ['bron', 'unknown-key', changed(PATHWAY, 'year: 2019', '»zzz: 2019'), 'title, by, year'],
    [
      'rij van de coördinatie',
      'unknown-key',
      changed(PATHWAY, 'role: dietist }', 'role: dietist, »zzz: 1 }'),
      'when, role',
    ],
    [
      'laatste rij daarvan',
      'unknown-key',
      changed(PATHWAY, '{ otherwise: huis', '{ »zzz: 1, otherwise: huis'),
      'otherwise',
    ],
    ['regel', 'unknown-key', changed(PATHWAY, 'card: Bel nu.', '»zzz: Bel nu.'), 'conflictsWith'],
    [
      'delen zonder toestemming',
      'unknown-key',
      changed(PATHWAY, 'basis: vital', '»zzz: 1, basis: vital'),
      'basis, source',
    ],
    ['stap', 'unknown-key', changed(PATHWAY, '{ do: bel,', '{ »zzz: 1, do: bel,'), 'do, within'],
    ['netwerk', 'unknown-key', changed(NETWORK, 'title: Wijk', 'title: Wijk\n»zzz: 1'), 'leadOrder'],
    ['gebied', 'unknown-key', changed(NETWORK, 'municipality:', '»zzz:'), 'municipality, postcodes'],
    ['partij', 'unknown-key', changed(NETWORK, '{ name: Praktijk', '{ »zzz: 1, name: Praktijk'), 'phone'],
    ['afspraak', 'unknown-key', changed(NETWORK, '{ is: 2 weeks', '{ »zzz: 1, is: 2 weeks'), 'is, agreed'],
    ['door wie en wanneer', 'unknown-key', changed(NETWORK, '{ by: overleg', '{ »zzz: 1, by: overleg'), 'by, on'],
    ['bestand met gevallen', 'unknown-key', changed(CASES, 'rest: nee', '»zzz: nee'), 'tests'],
    ['geval', 'unknown-key', changed(CASES, 'reporter: huisarts', '»zzz: huisarts'), 'involved'],
    ['waarneming', 'unknown-key', changed(CASES, '{ value: 60,', '{ »zzz: 1, value: 60,'), 'value, on, by'],
    ['zonder antwoord', 'unknown-key', changed(CASES, '{ missing: unk', '{ »zzz: 1, missing: unk'), 'missing'],
    ['betrokkene', 'unknown-key', changed(CASES, 'service: dieet', '»zzz: dieet'), 'role, service'],
    ['coördinator', 'unknown-key', changed(CASES, 'chosen: huisarts', '»zzz: huisarts'), 'chosen, current'],
    ['eerder', 'unknown-key', changed(CASES, "{ id: 'refer", "{ »zzz: 1, id: 'refer"), 'id, on, outcome'],
    ['verwachting', 'unknown-key', changed(CASES, 'lead: huisarts', '»zzz: huisarts'), 'openRedFlags'],
    ['verwachte verwijzing', 'unknown-key', changed(CASES, 'mode: new', '»zzz: new'), 'consent'],
  ])
})

describe('een sleutel die bij een ander onderdeel hoort', () => {
  broken([
    [
      'een dienst bij een taak',
      'unknown-key',
      asks('{ do: x, »for: dieetbehandeling, responsible: huisarts }'),
      'do, with',
    ],
    ['een vraag bij inlichten', 'unknown-key', asks('{ inform: huisarts, »question: x, responsible: dietist }')],
    ['signalen bij een verwijzing', 'unknown-key', asks('{ refer: huisarts, »of: [suf], responsible: dietist }')],
    ['stappen bij een advies', 'unknown-key', asks('{ advise: x, responsible: dietist, »steps: [{ do: y }] }')],
    ['herhalen bij een herziening', 'unknown-key', asks('{ review: 1 week, »every: 1 week, responsible: huisarts }')],
    [
      'een termijn bij een herziening',
      'unknown-key',
      asks('{ review: 1 week, responsible: huisarts, »within: 1 week }'),
      'De termijn van een review',
    ],
    ['stappen bij bespreken', 'unknown-key', asks('{ discuss: x, responsible: huisarts, »steps: [{ do: y }] }')],
    [
      'een verantwoordelijke bij een opmerking',
      'unknown-key',
      asks('{ note: x, »responsible: huisarts }'),
      'opmerking',
    ],
    ['een termijn bij een opmerking', 'unknown-key', asks('{ note: x, »within: 1 day }'), 'een do'],
    [
      'een termijn bij een regel',
      'unknown-key',
      changed(PATHWAY, 'card: Bel nu.', '»within: 1 day'),
      'onderdeel van then',
    ],
  ])
})

describe('een sleutel die misgeschreven is', () => {
  broken([
    ['met een tikfout', 'unknown-key', signal({ extra: '»optoinal: true' }), 'Bedoelt u "optional"?'],
    ['met een kleine letter', 'unknown-key', changed(PATHWAY, 'redFlag:', '»redflag:'), 'Bedoelt u "redFlag"?'],
    ['in een vergelijking', 'unknown-key', changed(SIGNALS, '{ above: 2 }', '{ »abvoe: 2 }'), 'Bedoelt u "above"?'],
    ['een verplichte', 'unknown-key', changed(LAWS, 'payer: gemeente', '»payr: gemeente'), 'Bedoelt u "payer"?'],
    ['in het Nederlands', 'unknown-key', changed(PATHWAY, 'owner: proef', '»eigenaar: proef'), 'Bedoelt u "owner"?'],
    ['waarom', 'unknown-key', changed(PATHWAY, 'why: nu', '»waarom: nu'), 'Bedoelt u "why"?'],
    ['als', 'unknown-key', changed(PATHWAY, 'when: { suf: true }', '»als: { suf: true }'), 'Bedoelt u "when"?'],
    ['vraag, bij een signaal', 'unknown-key', signal({}).replace('ask:', '»vraag:'), 'Bedoelt u "ask"?'],
    [
      'vraag, bij een verwijzing',
      'unknown-key',
      changed(PATHWAY, 'question: Wat?', '»vraag: Wat?'),
      'Bedoelt u "question"?',
    ],
    ['verantwoordelijke', 'unknown-key', asks('{ do: x, »verantwoordelijke: huisarts }'), 'Bedoelt u "responsible"?'],
    ['de sleutel die zegt wat iets is', 'unknown-key', asks('{ »reffer: dietist, responsible: huisarts }'), '"refer"'],
    ['een woord dat op niets lijkt', 'unknown-key', changed(PATHWAY, 'use: proef', '»zzzz: proef'), 'Bedoelt u "use"?'],
    [
      'een afleiding',
      'unknown-key',
      file('signals', 'n: { label: N, type: integer, »fromula: vallen, domain: shared }'),
      '"formula"',
    ],
  ])

  right([
    [
      'een signaal dat op een sleutel lijkt',
      changed(SIGNALS, '{ vallen: {', '{ all: [], vallen: {'.replace('all: [], ', '')),
    ],
  ])
})
