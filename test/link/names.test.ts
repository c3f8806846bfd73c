import { describe } from 'vitest'
import { also, asks, file, network, pathway, rule, when } from './base'
import { broken, right } from './broken'

const TEXT = 'label: N, ask: N?, type: boolean, domain: shared'
const cases = (test: string): string =>
  `cases: voeding\ntests:\n  - { title: T, ${test.includes('expect') ? test : `${test}, expect: {}`} }\n`

describe('een naam die niet bestaat', () => {
  broken([
    ['een signaal, net misgeschreven', 'unknown-signal', when('{ »gewcht: { below: 50 } }'), 'bedoelt u gewicht?'],
    ['een signaal diep in een voorwaarde', 'unknown-signal', when('{ any: [{ suf: true }, { not: { »xyz: 1 } }] }')],
    ['een signaal in een telling', 'unknown-signal', when('{ count: { atLeast: 1, of: [{ »xyz: 1 }] } }')],
    ['een rol waar een signaal hoort', 'unknown-signal', when('{ »huisarts: true }'), 'huisarts is een rol'],
    ['een dienst waar een signaal hoort', 'unknown-signal', when('{ »dieetbehandeling: true }'), 'is een dienst'],
    [
      'een signaal in een formule',
      'unknown-signal',
      file('signals', `n: { label: N, type: decimal, formula: »gewicht / xyz, domain: shared }`),
    ],
    [
      'een signaal in een score',
      'unknown-signal',
      file('signals', 'n: { label: N, type: integer, score: { »xyz: { ja: 1 } }, domain: shared }'),
    ],
    [
      'een signaal in een optelling',
      'unknown-signal',
      file('signals', 'n: { label: N, type: integer, score: [vallen, »xyz], domain: shared }'),
    ],
    [
      'de score van een indeling',
      'unknown-signal',
      file('signals', 'n: { label: N, type: choice, options: { a: A }, bands: { of: »xyz, a: 0..1 }, domain: shared }'),
    ],
    ['een signaal bij onlyIf', 'unknown-signal', file('signals', `n: { ${TEXT}, onlyIf: { »xyz: true } }`)],
    [
      'een signaal bij outdatedBy',
      'unknown-signal',
      file('signals', `n: { ${TEXT}, outdatedBy: »opname }`),
      'het signaal opname',
    ],
    [
      'een signaal om te meten',
      'unknown-signal',
      asks('{ assess: [gewicht, »gewcht], responsible: huisarts, within: 1 week }'),
      'gewicht',
    ],
    ['een signaal om te herzien', 'unknown-signal', asks('{ review: 1 week, of: [»xyz], responsible: huisarts }')],
    ['een signaal in de populatie', 'unknown-signal', pathway({ extra: 'population: { »leeftijd: { atLeast: 65 } }' })],
    [
      'een signaal bij de coördinatie',
      'unknown-signal',
      pathway({ lead: 'lead: [{ when: { »xyz: true }, role: huisarts }]' }),
    ],
    [
      'een signaal bij een onderdeel',
      'unknown-signal',
      asks('{ when: { »xyz: true }, do: iets, responsible: huisarts, within: 1 week }'),
    ],
    [
      'een signaal bij een wet',
      'unknown-signal',
      file('services', 'n: { label: N, by: [dietist], law: [{ when: { »xyz: true }, law: zvw }] }'),
    ],
    [
      'een rol om naar te verwijzen',
      'unknown-role',
      asks('{ refer: »dietits, responsible: huisarts, within: 1 week }'),
      'bedoelt u dietist?',
    ],
    [
      'een signaal waar een rol hoort',
      'unknown-role',
      asks('{ refer: »gewicht, responsible: huisarts, within: 1 week }'),
      'gewicht is een signaal',
    ],
    [
      'een wet waar een rol hoort',
      'unknown-role',
      asks('{ refer: »zvw, responsible: huisarts, within: 1 week }'),
      'zvw is een wet',
    ],
    ['een rol om in te lichten', 'unknown-role', asks('{ inform: »buurman, responsible: huisarts, within: 1 week }')],
    ['wie verantwoordelijk is', 'unknown-role', asks('{ do: iets, responsible: »buurman, within: 1 week }')],
    [
      'wie verantwoordelijk is, in een lijst',
      'unknown-role',
      asks('{ do: iets, responsible: [huisarts, »buurman], within: 1 week }'),
    ],
    [
      'een rol om het mee te doen',
      'unknown-role',
      asks('{ do: iets, responsible: huisarts, with: [»buurman], within: 1 week }'),
    ],
    [
      'melder naar wie verwezen wordt',
      'unknown-role',
      asks('{ refer: »melder, responsible: huisarts, within: 1 week }'),
    ],
    ['wie coördineert', 'unknown-role', pathway({ lead: 'lead: [{ otherwise: »buurman }]' })],
    ['wie coördineert volgens een regel', 'unknown-role', also('lead: »buurman')],
    ['de regiebehandelaar', 'unknown-role', also('treatmentLead: »buurman')],
    [
      'wie een dienst levert',
      'unknown-role',
      file('services', 'n: { label: N, by: [»buurman], law: [{ otherwise: zvw }] }'),
    ],
    ['wie een vraag kan beantwoorden', 'unknown-role', file('signals', `n: { ${TEXT}, who: [»buurman] }`)],
    [
      'wie buiten werktijd handelt',
      'unknown-role',
      file('roles', 'n: { label: N, domain: social, reached: direct, outOfHours: »buurman }'),
    ],
    ['een partij bij een rol', 'unknown-role', network('', '{ »buurman: [{ name: B }] }')],
    ['wie waargenomen wordt', 'unknown-role', network('filledBy: { »buurman: huisarts }')],
    ['wie waarneemt', 'unknown-role', network('filledBy: { dietist: »buurman }')],
    ['een rol in de volgorde', 'unknown-role', network('leadOrder: [huisarts, »buurman]')],
    ['een rol die meldt', 'unknown-role', when('{ melder: »buurman }')],
    ['een rol die betrokken is', 'unknown-role', when('{ betrokken: [huisarts, »buurman] }')],
    [
      'een dienst',
      'unknown-service',
      asks('{ refer: dietist, for: »dieetbehandelin, responsible: huisarts, within: 1 week }'),
      'bedoelt u dieetbehandeling?',
    ],
    ['een wet', 'unknown-law', file('services', 'n: { label: N, by: [dietist], law: [{ otherwise: »zwv }] }')],
    [
      'een wet in een lijst',
      'unknown-law',
      file('services', 'n: { label: N, by: [dietist], law: [{ otherwise: [zvw, »wet] }] }'),
    ],
    ['een regel om te vervangen', 'unknown-rule', also('replaces: [»magre]')],
    [
      'een regel van een ander pad om te vervangen',
      'unknown-rule',
      also('replaces: [»voeding/magre]'),
      'bedoelt u voeding/mager?',
    ],
    ['een regel om te laten wachten', 'unknown-rule', also('pauses: [»voeding/xyz]')],
    ['een regel die tegenspreekt', 'unknown-rule', also('conflictsWith: [»voeding/xyz]')],
    ['een regel die van toepassing is', 'unknown-rule', when('{ applies: »mager }'), 'de regel proef/mager'],
    [
      'een regel in een beslislijst',
      'unknown-rule',
      file(
        'signals',
        'n: { label: N, type: boolean, domain: shared, decide: [{ when: { applies: »voeding/xyz }, is: true }] }',
      ),
    ],
    [
      'een parameter als termijn',
      'unknown-parameter',
      asks('{ do: iets, responsible: huisarts, within: »$termijn }'),
      'termijn',
    ],
    [
      'een parameter als rol',
      'unknown-parameter',
      asks('{ do: iets, responsible: »$doorverwijzr, within: 1 week }'),
      'bedoelt u doorverwijzer?',
    ],
    ['een parameter als afkapwaarde', 'unknown-parameter', when('{ armomtrek: { below: »$xyz } }')],
    [
      'een parameter in een tekst',
      'unknown-parameter',
      asks('{ do: »Weeg na $xyz, responsible: huisarts, within: 1 week }'),
    ],
    [
      'een parameter van een netwerk',
      'unknown-parameter',
      network('parameters: { »voeding/termjin: 2 weeks }'),
      'bedoelt u voeding/termijn?',
    ],
    ['een bron', 'unknown-source', pathway({ rules: { regel: rule({ source: 'source: [bron, »richtlijn#h4]' }) } })],
    [
      'een bron bij delen zonder toestemming',
      'unknown-source',
      also('withoutConsent: { basis: legal-duty, source: »wet }'),
    ],
    ['het zorgpad van een testbestand', 'unknown-pathway', 'cases: »voedin\ntests: []\n', 'bedoelt u voeding?'],
    [
      'een signaal in een testbestand',
      'unknown-signal',
      'cases: voeding\ngiven: { »gewcht: 60 }\ntests: []\n',
      'bedoelt u gewicht?',
    ],
    ['een signaal in een test', 'unknown-signal', cases('given: { »xyz: 60 }')],
    ['een verwacht signaal in een test', 'unknown-signal', cases('expect: { signals: { »xyz: 60 } }')],
    ['een verwachte vraag in een test', 'unknown-signal', cases('expect: { questions: [suf, »xyz] }')],
    ['een regel in een test', 'unknown-rule', cases('expect: { rules: { »magre: applies } }'), 'voeding/mager'],
    ['een rode vlag in een test', 'unknown-rule', cases('expect: { openRedFlags: [»rod] }')],
    ['een rol in een test', 'unknown-role', cases('expect: { refer: { »buurman: {} } }')],
    ['een rol waarnaar niet verwezen wordt', 'unknown-role', cases('expect: { notRefer: [»buurman] }')],
    ['de coördinator in een test', 'unknown-role', cases('expect: { lead: »buurman }')],
    ['wie meldt in een test', 'unknown-role', cases('reporter: »buurman')],
    ['het netwerk van een test', 'unknown-network', cases('network: »wijkje')],
  ])
})

describe('elke naam in een test bestaat', () => {
  broken([
    ['wie al betrokken is', 'unknown-role', cases('involved: [huisarts, »buurman]')],
    ['wie al betrokken is, met een dienst', 'unknown-service', cases('involved: [{ role: dietist, service: »xyz }]')],
    ['wie de persoon koos', 'unknown-role', cases('coordinator: { chosen: »buurman }')],
    ['van wie toestemming is', 'unknown-role', cases('consent: { »buurman: true }')],
    ['de gevraagde zorgpaden', 'unknown-pathway', cases('pathways: [»xyz]')],
    ['het netwerk van alle tests', 'unknown-network', 'cases: voeding\nnetwork: »xyz\ntests: []\n'],
    ['wie een verwijzing regelt', 'unknown-role', cases('expect: { refer: { dietist: { responsible: »buurman } } }')],
    ['de verwachte wet', 'unknown-law', cases('expect: { refer: { dietist: { law: »xyz } } }')],
  ])
})

describe('een naam die er twee keer is', () => {
  broken([
    ['een signaal in twee bestanden', 'duplicate-id', file('signals', `»gewicht: { ${TEXT} }`), 'signalen.yaml:7'],
    [
      'een rol',
      'duplicate-id',
      file('roles', '»huisarts: { label: N, domain: social, reached: direct }'),
      'rollen.yaml:3',
    ],
    [
      'een dienst',
      'duplicate-id',
      file('services', '»dieetbehandeling: { label: N, by: [dietist], law: [{ otherwise: zvw }] }'),
    ],
    ['een wet', 'duplicate-id', file('laws', '»zvw: { label: N, payer: N }')],
    [
      'een parameter',
      'duplicate-id',
      `signals: {}\nparameters:\n  »armgrens: { default: 1, between: [1, 3], why: N }\n`,
    ],
    ['een netwerk', 'duplicate-id', network('').replace('network: proef', '»network: wijk')],
    ['een vast signaal: melder', 'duplicate-id', file('signals', `»melder: { ${TEXT} }`), 'vast signaal'],
    ['een vast signaal: betrokken', 'duplicate-id', file('signals', `»betrokken: { ${TEXT} }`), 'vast signaal'],
    [
      'een eerdere naam die nog een signaal is',
      'duplicate-id',
      file('signals', `n: { ${TEXT}, formerly: [oud, »suf] }`),
    ],
  ])

  right([
    ['hetzelfde id voor verschillende soorten', file('signals', `dietist: { ${TEXT} }`)],
    ['dezelfde regel in een ander zorgpad', pathway({ rules: { mager: rule({}) } })],
  ])
})
