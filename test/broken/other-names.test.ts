import { describe } from 'vitest'
import { broken, changed } from './broken'
import { also, asks, cases, pathway, rule, service } from './texts'

const PATHWAY = 'pad.yaml'

describe('een dienst of wet die niet bestaat', () => {
  broken([
    [
      'een dienst',
      'unknown-service',
      asks('{ refer: dietist, for: »dieetbehandelin, responsible: huisarts, within: 1 week }'),
      'Bedoelt u "dieetbehandeling"?',
    ],
    [
      'een rol waar een dienst hoort',
      'unknown-service',
      asks('{ refer: dietist, for: »dietist, responsible: huisarts, within: 1 week }'),
      'is een rol',
      'achter refer',
    ],
    [
      'een wet waar een dienst hoort',
      'unknown-service',
      asks('{ refer: dietist, for: »zvw, responsible: huisarts, within: 1 week }'),
      'is een wet',
    ],
    [
      'een dienst van wie er al is',
      'unknown-service',
      cases('involved: [{ role: dietist, service: »xyz }]'),
      'Kies uit: dieetbehandeling, huishoudelijke-hulp.',
    ],
    ['een wet', 'unknown-law', service('{ otherwise: »zvww }'), 'Bedoelt u "zvw"?'],
    ['een wet in een lijst', 'unknown-law', service('{ otherwise: [zvw, »wlz] }'), 'Kies uit'],
    [
      'een wet die op niets lijkt',
      'unknown-law',
      service('{ when: { suf: true }, law: »jeugdwet }'),
      'Kies uit: zvw, wmo.',
    ],
    ['een dienst waar een wet hoort', 'unknown-law', service('{ otherwise: »dieetbehandeling }'), 'is een dienst'],
    ['de verwachte wet', 'unknown-law', cases('expect: { refer: { dietist: { law: »xyz } } }')],
    ['een van de verwachte wetten', 'unknown-law', cases('expect: { refer: { dietist: { law: [zvw, »xyz] } } }')],
  ])
})

describe('een bron, zorgpad of netwerk dat niet bestaat', () => {
  broken([
    ['een bron', 'unknown-source', changed(PATHWAY, '[richtlijn#h4]', '[»richtlin#h4]'), 'Bedoelt u "richtlijn"?'],
    [
      'een tweede bron',
      'unknown-source',
      pathway({ rules: { regel: rule({ source: 'source: [bron, »richtlijn#h4]' }) } }),
      'Kies uit: bron.',
    ],
    [
      'een bron bij delen zonder toestemming',
      'unknown-source',
      also('redFlag: true, withoutConsent: { basis: legal-duty, source: »wet }'),
    ],
    ['het zorgpad van gevallen', 'unknown-pathway', 'cases: »voedin\ntests: []\n', 'Bedoelt u "voeding"?'],
    [
      'het zorgpad van gevallen, waarin meer niet klopt',
      'unknown-pathway',
      'cases: »xyz\ngiven: { abc: 1 }\ntests: []\n',
    ],
    ['de gevraagde zorgpaden', 'unknown-pathway', cases('pathways: [»xyz]'), 'Kies uit: voeding.'],
    ['een netwerk waar een zorgpad hoort', 'unknown-pathway', cases('pathways: [»wijk]'), '"wijk" is een netwerk'],
    ['het netwerk van een geval', 'unknown-network', cases('network: »wijkje'), 'Bedoelt u "wijk"?'],
    [
      'het netwerk van alle gevallen',
      'unknown-network',
      'cases: voeding\nnetwork: »xyz\ntests: []\n',
      'Kies uit: wijk.',
    ],
    ['een zorgpad waar een netwerk hoort', 'unknown-network', cases('network: »voeding'), '"voeding" is een zorgpad'],
  ])
})
