import { describe } from 'vitest'
import { broken, changed } from './broken'
import { asks } from './texts'

const PATHWAY = 'pad.yaml'

const RULE = { title: 'T', why: 'W', source: '[richtlijn]', when: '{ suf: true }', then: '[{ note: x }]' }

/** A rule of the right pathway without one key. */
const ruleWithout = (key: keyof typeof RULE) => {
  const kept = Object.entries(RULE).filter(([name]) => name !== key)
  const text = kept.map(([name, value]) => `${name}: ${value}`).join(', ')
  return changed(PATHWAY, 'rules:\n', `rules:\n  »n: { ${text} }\n`)
}

/** The pathway without one of its lines: then the place is the beginning of the file. */
const pathwayWithout = (line: string) => {
  const { file: name, text } = changed(PATHWAY, line, '')
  return { file: name, text: text.replace('pathway:', '»pathway:') }
}

describe('een verplichte sleutel die ontbreekt: zorgpaden', () => {
  broken([
    ['version', 'missing-key', pathwayWithout('version: 1.0.0\n'), '"version"'],
    ['title', 'missing-key', pathwayWithout('title: Voeding\n'), '"title"'],
    ['status', 'missing-key', pathwayWithout('status: adopted\n'), '"status"'],
    ['owner', 'missing-key', pathwayWithout('owner: proef\n'), '"owner"'],
    ['class', 'missing-key', pathwayWithout('class: clinical\n'), '"class"'],
    ['valid', 'missing-key', pathwayWithout('valid: { from: 2026-01-01, until: 2028-01-01 }\n'), '"valid"'],
    ['use', 'missing-key', pathwayWithout('use: proef\n'), '"use"'],
    [
      'lead',
      'missing-key',
      pathwayWithout('lead: [{ when: { betrokken: dietist }, role: dietist }, { otherwise: huisarts }]\n'),
      '"lead"',
    ],
    [
      'sources',
      'missing-key',
      '»pathway: p\nversion: 1.0.0\ntitle: T\nstatus: draft\nowner: o\nclass: clinical\nvalid: {}\nuse: u\nlead: []\nrules: {}\n',
      '"sources"',
    ],
    [
      'rules',
      'missing-key',
      '»pathway: p\nversion: 1.0.0\ntitle: T\nstatus: draft\nowner: o\nclass: clinical\nvalid: {}\nuse: u\nlead: []\nsources: {}\n',
      '"rules"',
    ],
    [
      'title van een bron',
      'missing-key',
      changed(PATHWAY, 'richtlijn: { title: Richtlijn, ', '»richtlijn: { '),
      '"title"',
    ],
    [
      'role van een rij',
      'missing-key',
      changed(PATHWAY, '{ when: { betrokken: dietist }, role: dietist }', '»{ when: { betrokken: dietist } }'),
      '"role"',
    ],
    [
      'when van een rij',
      'missing-key',
      changed(PATHWAY, '{ when: { betrokken: dietist }, role: dietist }', '»{ role: dietist }'),
      'when of otherwise',
    ],
    ['title van een regel', 'missing-key', ruleWithout('title'), '"title"'],
    ['when van een regel', 'missing-key', ruleWithout('when'), '"when"'],
    ['then van een regel', 'missing-key', ruleWithout('then'), '"then"'],
    ['why van een regel', 'missing-key', ruleWithout('why'), '"why"', 'een professional onderschrijft'],
    ['source van een regel', 'missing-key', ruleWithout('source'), '"source"'],
    [
      'basis van delen zonder toestemming',
      'missing-key',
      changed(PATHWAY, 'withoutConsent: { basis: vital-interest, ', '»withoutConsent: { '),
      '"basis"',
    ],
    [
      'source van delen zonder toestemming',
      'missing-key',
      changed(
        PATHWAY,
        'withoutConsent: { basis: vital-interest, source: richtlijn }',
        '»withoutConsent: { basis: vital-interest }',
      ),
      '"source"',
    ],
    ['atLeast van count', 'missing-key', changed(PATHWAY, 'count: { atLeast: 1, ', '»count: { '), '"atLeast"'],
    [
      'of van count',
      'missing-key',
      changed(PATHWAY, 'count: { atLeast: 1, of: [{ suf: false }] }', '»count: { atLeast: 1 }'),
      '"of"',
    ],
    ['wat een onderdeel is', 'missing-key', asks('»{ responsible: huisarts }'), 'refer, inform, assess'],
    [
      'do van een stap',
      'missing-key',
      changed(PATHWAY, '[{ do: bel, within: 1 day }]', '[»{ within: 1 day }]'),
      '"do"',
    ],
    ...[
      'refer: huisarts',
      'inform: huisarts',
      'assess: [suf]',
      'review: 1 week',
      'advise: x',
      'do: x',
      'discuss: x',
    ].map(
      (item) =>
        [`wie verantwoordelijk is voor ${item}`, 'no-responsible', asks(`»{ ${item} }`), '"responsible"'] as const,
    ),
  ])
})
