import { describe } from 'vitest'
import { broken, changed } from './broken'
import { file, SIGNAL } from './texts'

const SIGNALS = 'signalen.yaml'

const NUMBER = 'label: N, ask: N?, type: integer, domain: shared'

describe('een verplichte sleutel die ontbreekt: signalen', () => {
  broken([
    [
      'label',
      'missing-key',
      file('signals', '»n: { ask: N?, type: boolean, domain: shared }'),
      '"label"',
      'korte naam',
    ],
    ['type', 'missing-key', file('signals', '»n: { label: N, ask: N?, domain: shared }'), '"type"', 'soort waarde'],
    [
      'domain',
      'missing-key',
      file('signals', '»n: { label: N, ask: N?, type: boolean }'),
      '"domain"',
      'medical, social',
    ],
    ['ask', 'missing-key', file('signals', '»n: { label: N, type: boolean, domain: shared }'), '"ask"', 'decide'],
    ['unit', 'missing-key', file('signals', `»n: { ${NUMBER}, step: 1, range: [0, 1] }`), '"unit"', "'1'"],
    ['step', 'missing-key', file('signals', `»n: { ${NUMBER}, unit: kg, range: [0, 1] }`), '"step"'],
    ['range', 'missing-key', file('signals', `»n: { ${NUMBER}, unit: kg, step: 1 }`), '"range"', '[0, 100]'],
    ['options', 'missing-key', file('signals', `»n: { ${SIGNAL.replace('boolean', 'choice')} }`), '"options"'],
    ['options van meer keuzes', 'missing-key', file('signals', `»n: { ${SIGNAL.replace('boolean', 'choices')} }`)],
    ['system van een code', 'missing-key', changed(SIGNALS, '[{ system: loinc, ', '[»{ '), '"system"'],
    [
      'code van een code',
      'missing-key',
      changed(SIGNALS, '[{ system: loinc, code: 8310-5,', '[»{ system: loinc,'),
      '"code"',
    ],
    ['atMost', 'missing-key', changed(SIGNALS, 'missing: { atMost: 1, ', '»missing: { '), '"atMost"'],
    ['fill', 'missing-key', changed(SIGNALS, 'missing: { atMost: 1, fill: mean', '»missing: { atMost: 1'), '"fill"'],
    ['of van banden', 'missing-key', changed(SIGNALS, 'bands: { of: punten, ', '»bands: { '), '"of"'],
    [
      'is van een rij',
      'missing-key',
      changed(SIGNALS, '[{ when: { suf: true }, is: 18 }', '[»{ when: { suf: true } }'),
      '"is"',
    ],
    [
      'when van een rij',
      'missing-key',
      changed(SIGNALS, '[{ when: { suf: true }, is: 18 }', '[»{ is: 18 }'),
      'when of otherwise',
    ],
    [
      'default van een parameter',
      'missing-key',
      changed(SIGNALS, 'aantal: { default: 1, ', '»aantal: { '),
      '"default"',
    ],
    [
      'why van een parameter',
      'missing-key',
      changed(
        SIGNALS,
        'aantal: { default: 1, between: [1, 3], why: lokaal af te spreken }',
        '»aantal: { default: 1, between: [1, 3] }',
      ),
      '"why"',
    ],
    [
      'grenzen van een parameter',
      'missing-key',
      changed(SIGNALS, 'aantal: { default: 1, between: [1, 3],', '»aantal: { default: 1,'),
      'between of oneOf',
    ],
  ])
})
