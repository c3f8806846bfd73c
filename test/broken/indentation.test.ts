import { describe } from 'vitest'
import { broken, right } from './broken'
import { SIGNAL, signal } from './texts'

const NBSP = '\u00a0'

describe('inspringen', () => {
  broken([
    ['met een tab', 'yaml-syntax', signal({}).replace('    ask', '»\task'), 'spaties'],
    ['met een tab na spaties', 'yaml-syntax', signal({}).replace('    ask', '  »\task'), 'spaties'],
    ['met een tab, helemaal links', 'yaml-syntax', `signals:\n»\tn: { ${SIGNAL} }\n`, 'spaties'],
    ['te weinig', 'yaml-syntax', signal({}).replace('    ask', '   »ask'), 'springt anders in'],
    ['te veel', 'yaml-syntax', signal({}).replace('    ask', '      »ask'), 'springt anders in'],
    [
      'een sleutel onder een lijst',
      'yaml-syntax',
      signal({ extra: 'who:\n      - huisarts\n      »by: x' }),
      'springt',
    ],
    [
      'een streepje onder sleutels',
      'yaml-syntax',
      signal({ extra: 'onlyIf:\n      suf: true\n      »- a' }),
      'streepje',
    ],
    ['een streepje te weinig', 'yaml-syntax', signal({ extra: 'who:\n      - huisarts\n     »- dietist' }), 'streepje'],
    ['onder een waarde', 'yaml-syntax', 'signals:\n  n: tekst\n    »label: N\n', 'springt anders in'],
    ['een sleutel na een lijst, helemaal links', 'yaml-syntax', '- a\n»signals: {}\n', 'springt anders in'],
    [
      'met een bijzondere spatie',
      'yaml-syntax',
      signal({}).replace('    ask', `»${NBSP}${NBSP}${NBSP}${NBSP}ask`),
      'bijzondere spatie',
    ],
  ])

  right([
    ['met twee of vier spaties', `signals:\n    n:\n      ${SIGNAL.replaceAll(', ', '\n      ')}\n`],
    ['een tab achter een dubbelepunt', signal({ label: '\tN' })],
  ])
})

describe('bijzondere spaties, uit een tekstverwerker', () => {
  broken([
    ['achter de dubbelepunt', 'yaml-syntax', signal({}).replace('label: N', `label:»${NBSP}N`), 'bijzondere spatie'],
    ['in een sleutel', 'yaml-syntax', `signals:\n  n: { ${SIGNAL}, »on${NBSP}ly: 1 }\n`, 'bijzondere spatie'],
    ['achter een woord van het formaat', 'yaml-syntax', signal({ type: `boolean»${NBSP}` }), 'bijzondere spatie'],
  ])

  right([['midden in tekst', signal({ label: `5${NBSP}mg` })]])
})
