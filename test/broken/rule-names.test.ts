import { describe } from 'vitest'
import { broken, changed } from './broken'
import { also, asks, cases, derived, network, when } from './texts'

const PATHWAY = 'pad.yaml'

describe('een regel die niet bestaat', () => {
  broken([
    [
      'om te vervangen',
      'unknown-rule',
      changed(PATHWAY, 'replaces: [matig]', 'replaces: [»matg]'),
      'Bedoelt u "voeding/matig"?',
    ],
    [
      'van een ander zorgpad, om te vervangen',
      'unknown-rule',
      also('replaces: [»voeding/magre]'),
      'Bedoelt u "voeding/mager"?',
    ],
    [
      'van een zorgpad dat niet bestaat',
      'unknown-rule',
      also('replaces: [»voedin/mager]'),
      'Bedoelt u "voeding/mager"?',
    ],
    ['om te laten wachten', 'unknown-rule', also('pauses: [»voeding/xyz]'), 'onder rules'],
    ['die tegenspreekt', 'unknown-rule', also('conflictsWith: [»voeding/xyz]')],
    [
      'die van toepassing is, zonder haar zorgpad',
      'unknown-rule',
      when('{ applies: »mager }'),
      '"proef/mager"',
      'Bedoelt u "voeding/mager"?',
    ],
    ['een signaal waar een regel hoort', 'unknown-rule', when('{ applies: »suf }'), '"suf" is een signaal'],
    [
      'een zorgpad waar een regel hoort',
      'unknown-rule',
      also('replaces: [»voeding]'),
      'is een zorgpad',
      'zorgpad/regel',
    ],
    [
      'in een beslislijst',
      'unknown-rule',
      derived('type: boolean, decide: [{ when: { applies: »voeding/xyz }, is: true }]'),
    ],
    [
      'in een beslislijst, zonder zorgpad',
      'unknown-rule',
      derived('type: boolean, decide: [{ when: { applies: »mager }, is: true }]'),
      'Bedoelt u "voeding/mager"?',
    ],
    ['in een geval', 'unknown-rule', cases('expect: { rules: { »magre: applies } }'), 'Bedoelt u "voeding/mager"?'],
    [
      'een rode vlag in een geval',
      'unknown-rule',
      cases('expect: { openRedFlags: [»rod] }'),
      'Bedoelt u "voeding/rood"?',
    ],
  ])
})

describe('een parameter die niet bestaat', () => {
  broken([
    [
      'als termijn',
      'unknown-parameter',
      changed(PATHWAY, 'within: $termijn', 'within: »$termin'),
      '"$termin"',
      'Bedoelt u "$termijn"?',
    ],
    [
      'als termijn, van een ander zorgpad',
      'unknown-parameter',
      asks('{ do: iets, responsible: huisarts, within: »$termijn }'),
      '"$voeding/termijn"',
    ],
    [
      'als rol',
      'unknown-parameter',
      asks('{ do: iets, responsible: »$doorverwijzr, within: 1 week }'),
      'Bedoelt u "$doorverwijzer"?',
    ],
    [
      'een rol met een $',
      'unknown-parameter',
      asks('{ do: iets, responsible: »$huisarts, within: 1 week }'),
      '"huisarts" is een rol',
      'zonder $',
    ],
    ['als afkapwaarde', 'unknown-parameter', when('{ armomtrek: { below: »$xyz } }'), 'onder parameters'],
    [
      'als aantal',
      'unknown-parameter',
      when('{ count: { atLeast: »$antal, of: [{ suf: true }] } }'),
      'Bedoelt u "$aantal"?',
    ],
    [
      'in een tekst',
      'unknown-parameter',
      asks('{ do: »Weeg na $xyz, responsible: huisarts, within: 1 week }'),
      '"$xyz"',
    ],
    [
      'in een reden',
      'unknown-parameter',
      changed(PATHWAY, 'why: mager', 'why: »Binnen $termin.'),
      'Bedoelt u "$termijn"?',
    ],
    [
      'in een stap',
      'unknown-parameter',
      changed(PATHWAY, 'do: bel, within: 1 day', 'do: bel, within: »$termyn'),
      '"$termijn"',
    ],
    [
      'van een netwerk',
      'unknown-parameter',
      network('parameters: { »voeding/termjin: 2 weeks }'),
      'Bedoelt u "voeding/termijn"?',
    ],
    [
      'van een netwerk, zonder zorgpad',
      'unknown-parameter',
      network('parameters: { »termijn: 2 weeks }'),
      'Bedoelt u "voeding/termijn"?',
    ],
  ])
})
